package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * The page was made clearer, with no single subject.
 *
 * @param list The list that it is about. Absent: both, or neither.
 * @param fields The fields that were made clearer. Absent: that was not said.
 * @param note What else there is to say.
 * @param others The keys that the schema does not name.
 */
public record ChangeClarified(
        Optional<DisclosureList> list,
        Optional<List<Field>> fields,
        Optional<Text> note,
        Map<String, JsonNode> others) implements Change {
    public ChangeClarified {
        Objects.requireNonNull(list, "list");
        fields = fields.map(value -> Check.list("fields", value, 0));
        Objects.requireNonNull(note, "note");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "clarified");
        this.list.ifPresent(value -> json.set("list", value.toJson()));
        this.fields.ifPresent(
                value -> json.set("fields", Json.list(value, Field::toJson)));
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
        this.list.ifPresent(builder::list);
        this.fields.ifPresent(builder::fields);
        this.note.ifPresent(builder::note);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link ChangeClarified}. */
    public static final class Builder {
        private DisclosureList list;
        private List<Field> fields;
        private Text note;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code list} set}
         *
         * @param list The list that it is about. Absent: both, or neither.
         */
        public Builder list(DisclosureList list) {
            this.list = list;
            return this;
        }

        /**
         * {@return this, with {@code fields} set}
         *
         * @param fields The fields that were made clearer. Absent: that was not said.
         */
        public Builder fields(List<Field> fields) {
            this.fields = fields;
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
        public ChangeClarified build() {
            return new ChangeClarified(
                    Optional.ofNullable(list),
                    Optional.ofNullable(fields),
                    Optional.ofNullable(note),
                    others);
        }
    }
}
