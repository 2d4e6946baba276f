package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * The party left, and another took over the same purpose.
 *
 * @param subject The id of the party.
 * @param by The id of the party that took over. By the end of that day it is on the list,
 * through its own {@code added} or from before.
 * @param note What else there is to say.
 * @param others The keys that the schema does not name.
 */
public record ChangeReplaced(
        Id subject,
        Id by,
        Optional<Text> note,
        Map<String, JsonNode> others) implements Change {
    public ChangeReplaced {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(note, "note");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "replaced");
        json.set("subject", this.subject.toJson());
        json.set("by", this.by.toJson());
        this.note.ifPresent(value -> json.set("note", value.toJson()));
        this.others.forEach((key, value) -> json.set(key, value));
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
        builder.by = this.by;
        this.note.ifPresent(builder::note);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link ChangeReplaced}. */
    public static final class Builder {
        private Id subject;
        private Id by;
        private Text note;
        private Map<String, JsonNode> others = Map.of();

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
         * {@return this, with {@code by} set}
         *
         * @param by The id of the party that took over. By the end of that day it is on the list,
         * through its own {@code added} or from before.
         */
        public Builder by(Id by) {
            this.by = by;
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

        /**
         * {@return this, with {@code others} set}
         *
         * @param others The keys that the schema does not name.
         */
        public Builder others(Map<String, JsonNode> others) {
            this.others = others;
            return this;
        }

        /** {@return what was set, checked} */
        public ChangeReplaced build() {
            return new ChangeReplaced(subject, by, Optional.ofNullable(note), others);
        }
    }
}
