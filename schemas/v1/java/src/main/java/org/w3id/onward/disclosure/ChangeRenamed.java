package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * The party has another name.
 *
 * @param subject The id of the party.
 * @param before The name before.
 * @param after The name after.
 * @param note What else there is to say.
 */
public record ChangeRenamed(
        Id subject,
        NonEmptyString before,
        NonEmptyString after,
        Optional<Text> note) implements Change {
    public ChangeRenamed {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(note, "note");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "renamed");
        json.set("subject", this.subject.toJson());
        json.set("before", this.before.toJson());
        json.set("after", this.after.toJson());
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
        builder.subject = this.subject;
        builder.before = this.before;
        builder.after = this.after;
        this.note.ifPresent(builder::note);
        return builder;
    }

    /** Builds a {@link ChangeRenamed}. */
    public static final class Builder {
        private Id subject;
        private NonEmptyString before;
        private NonEmptyString after;
        private Text note;

        private Builder() {}

        /**
         * {@return this, with {@code subject} set}
         *
         * @param subject The id of the party.
         */
        public Builder subject(Id subject) {
            this.subject = subject;
            return this;
        }

        /**
         * {@return this, with {@code before} set}
         *
         * @param before The name before.
         */
        public Builder before(NonEmptyString before) {
            this.before = before;
            return this;
        }

        /**
         * {@return this, with {@code after} set}
         *
         * @param after The name after.
         */
        public Builder after(NonEmptyString after) {
            this.after = after;
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
        public ChangeRenamed build() {
            return new ChangeRenamed(subject, before, after, Optional.ofNullable(note));
        }
    }
}
