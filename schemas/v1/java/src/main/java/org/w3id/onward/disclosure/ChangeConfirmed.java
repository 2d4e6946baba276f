package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * What is said was reviewed, and nothing changed.
 *
 * @param subject The id of the party. Absent: the whole list.
 * @param note What else there is to say.
 */
public record ChangeConfirmed(
        Optional<Id> subject,
        Optional<Text> note) implements Change {
    public ChangeConfirmed {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(note, "note");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "confirmed");
        this.subject.ifPresent(value -> json.set("subject", value.toJson()));
        this.note.ifPresent(value -> json.set("note", value.toJson()));
        return json;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        this.subject.ifPresent(builder::subject);
        this.note.ifPresent(builder::note);
        return builder;
    }

    /** Builds a {@link ChangeConfirmed}. */
    public static final class Builder {
        private Id subject;
        private Text note;

        private Builder() {}

        /**
         * {@return this, with {@code subject} set}
         *
         * @param subject The id of the party. Absent: the whole list.
         */
        public Builder subject(Id subject) {
            this.subject = subject;
            return this;
        }

        /**
         * {@return this, with {@code note} set}
         *
         * @param note What else there is to say.
         */
        public Builder note(Text note) {
            this.note = note;
            return this;
        }

        /** {@return what was set, checked} */
        public ChangeConfirmed build() {
            return new ChangeConfirmed(
                    Optional.ofNullable(subject),
                    Optional.ofNullable(note));
        }
    }
}
