package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A category of data that a subprocessor gets. A code alone is written as a string.
 *
 * @param category The category.
 * @param text Which data more exactly.
 * @param special Whether special categories of data are among them (GDPR Art. 9).
 * @param condition When it gets them. Absent means always when it processes.
 * @param others The keys that the schema does not name.
 */
public record DataObject(
        DataCategory category,
        Optional<Text> text,
        Optional<Boolean> special,
        Optional<Condition> condition,
        Map<String, JsonNode> others) implements Data {
    public DataObject {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(special, "special");
        Objects.requireNonNull(condition, "condition");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("category", this.category.toJson());
        this.text.ifPresent(value -> json.set("text", value.toJson()));
        this.special.ifPresent(value -> json.set("special", BooleanNode.valueOf(value)));
        this.condition.ifPresent(value -> json.set("condition", value.toJson()));
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
        builder.category = this.category;
        this.text.ifPresent(builder::text);
        this.special.ifPresent(builder::special);
        this.condition.ifPresent(builder::condition);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link DataObject}. */
    public static final class Builder {
        private DataCategory category;
        private Text text;
        private Boolean special;
        private Condition condition;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code category} set}
         *
         * @param category The category.
         */
        public Builder category(DataCategory category) {
            this.category = category;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text Which data more exactly.
         */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /**
         * {@return this, with {@code special} set}
         *
         * @param special Whether special categories of data are among them (GDPR Art. 9).
         */
        public Builder special(boolean special) {
            this.special = special;
            return this;
        }

        /**
         * {@return this, with {@code condition} set}
         *
         * @param condition When it gets them. Absent means always when it processes.
         */
        public Builder condition(Condition condition) {
            this.condition = condition;
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
        public DataObject build() {
            return new DataObject(
                    category,
                    Optional.ofNullable(text),
                    Optional.ofNullable(special),
                    Optional.ofNullable(condition),
                    others);
        }
    }
}
