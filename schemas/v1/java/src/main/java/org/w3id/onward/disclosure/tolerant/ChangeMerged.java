package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * The party left because it merged into another.
 *
 * @param subject The id of the party.
 * @param into The id of the party that it merged into.
 * @param note What else there is to say.
 * @param others The keys that the schema does not name.
 */
public record ChangeMerged(
        Id subject,
        Id into,
        Optional<Text> note,
        Map<String, JsonNode> others) implements Change {
    public ChangeMerged {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(note, "note");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "merged");
        json.set("subject", this.subject.toJson());
        json.set("into", this.into.toJson());
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
        builder.into = this.into;
        this.note.ifPresent(builder::note);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link ChangeMerged}. */
    public static final class Builder {
        private Id subject;
        private Id into;
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
         * {@return this, with {@code into} set}
         *
         * @param into The id of the party that it merged into.
         */
        public Builder into(Id into) {
            this.into = into;
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
        public ChangeMerged build() {
            return new ChangeMerged(subject, into, Optional.ofNullable(note), others);
        }
    }
}
