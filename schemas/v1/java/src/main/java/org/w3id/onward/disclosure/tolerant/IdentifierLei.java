package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A legal entity identifier (ISO 17442).
 *
 * @param value The identifier.
 * @param others The keys that the schema does not name.
 */
public record IdentifierLei(
        Lei value,
        Map<String, JsonNode> others) implements Identifier {
    public IdentifierLei {
        Objects.requireNonNull(value, "value");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("scheme", "lei");
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
        builder.value = this.value;
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link IdentifierLei}. */
    public static final class Builder {
        private Lei value;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code value} set}
         *
         * @param value The identifier.
         */
        public Builder value(Lei value) {
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
        public IdentifierLei build() {
            return new IdentifierLei(value, others);
        }
    }
}
