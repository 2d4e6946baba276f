package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * An identifier of another scheme.
 *
 * @param name The name of the scheme.
 * @param value The identifier.
 * @param others The keys that the schema does not name.
 */
public record IdentifierOther(
        NonEmptyString name,
        NonEmptyString value,
        Map<String, JsonNode> others) implements Identifier {
    public IdentifierOther {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("scheme", "other");
        json.set("name", this.name.toJson());
        json.set("value", this.value.toJson());
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
        builder.name = this.name;
        builder.value = this.value;
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link IdentifierOther}. */
    public static final class Builder {
        private NonEmptyString name;
        private NonEmptyString value;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code name} set}
         *
         * @param name The name of the scheme.
         */
        public Builder name(NonEmptyString name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this, with {@code value} set}
         *
         * @param value The identifier.
         */
        public Builder value(NonEmptyString value) {
            this.value = value;
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
        public IdentifierOther build() {
            return new IdentifierOther(name, value, others);
        }
    }
}
