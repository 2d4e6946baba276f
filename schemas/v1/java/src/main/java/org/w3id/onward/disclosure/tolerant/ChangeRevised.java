package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * The document itself changed.
 *
 * @param part Which part of it.
 * @param note What else there is to say.
 * @param others The keys that the schema does not name.
 */
public record ChangeRevised(
        Part part,
        Optional<Text> note,
        Map<String, JsonNode> others) implements Change {
    public ChangeRevised {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(note, "note");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "revised");
        json.set("part", this.part.toJson());
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
        builder.part = this.part;
        this.note.ifPresent(builder::note);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link ChangeRevised}. */
    public static final class Builder {
        private Part part;
        private Text note;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code part} set}
         *
         * @param part Which part of it.
         */
        public Builder part(Part part) {
            this.part = part;
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
        public ChangeRevised build() {
            return new ChangeRevised(part, Optional.ofNullable(note), others);
        }
    }
}
