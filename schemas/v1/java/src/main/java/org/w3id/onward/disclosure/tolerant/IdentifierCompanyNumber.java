package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A number in a country's register of companies.
 *
 * @param country The country of the register.
 * @param value The number, as the register writes it.
 * @param others The keys that the schema does not name.
 */
public record IdentifierCompanyNumber(
        Country country,
        NonEmptyString value,
        Map<String, JsonNode> others) implements Identifier {
    public IdentifierCompanyNumber {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(value, "value");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("scheme", "company-number");
        json.set("country", this.country.toJson());
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
        builder.country = this.country;
        builder.value = this.value;
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link IdentifierCompanyNumber}. */
    public static final class Builder {
        private Country country;
        private NonEmptyString value;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code country} set}
         *
         * @param country The country of the register.
         */
        public Builder country(Country country) {
            this.country = country;
            return this;
        }

        /**
         * {@return this, with {@code value} set}
         *
         * @param value The number, as the register writes it.
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
        public IdentifierCompanyNumber build() {
            return new IdentifierCompanyNumber(country, value, others);
        }
    }
}
