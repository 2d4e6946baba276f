package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * The party left.
 *
 * @param subject The id of the party.
 * @param reason Why. Absent: that was not said.
 * @param note What else there is to say.
 */
public record ChangeRemoved(
        Id subject,
        Optional<RemovedReason> reason,
        Optional<Text> note) implements Change {
    public ChangeRemoved {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(note, "note");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "removed");
        json.set("subject", this.subject.toJson());
        this.reason.ifPresent(value -> json.set("reason", value.toJson()));
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
        this.reason.ifPresent(builder::reason);
        this.note.ifPresent(builder::note);
        return builder;
    }

    /** Builds a {@link ChangeRemoved}. */
    public static final class Builder {
        private Id subject;
        private RemovedReason reason;
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
         * {@return this, with {@code reason} set}
         *
         * @param reason Why. Absent: that was not said.
         */
        public Builder reason(RemovedReason reason) {
            this.reason = reason;
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
        public ChangeRemoved build() {
            return new ChangeRemoved(
                    subject,
                    Optional.ofNullable(reason),
                    Optional.ofNullable(note));
        }
    }
}
