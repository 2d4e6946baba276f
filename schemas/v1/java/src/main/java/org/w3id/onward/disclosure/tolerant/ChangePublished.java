package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A list was published for the first time; what stood there before is unknown.
 *
 * @param list The list.
 * @param note What else there is to say.
 * @param others The keys that the schema does not name.
 */
public record ChangePublished(
        DisclosureList list,
        Optional<Text> note,
        Map<String, JsonNode> others) implements Change {
    public ChangePublished {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(note, "note");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "published");
        json.set("list", this.list.toJson());
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
        builder.list = this.list;
        this.note.ifPresent(builder::note);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link ChangePublished}. */
    public static final class Builder {
        private DisclosureList list;
        private Text note;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code list} set}
         *
         * @param list The list.
         */
        public Builder list(DisclosureList list) {
            this.list = list;
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
        public ChangePublished build() {
            return new ChangePublished(list, Optional.ofNullable(note), others);
        }
    }
}
