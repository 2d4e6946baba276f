package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a
 * string.
 *
 * @param country The country.
 * @param subdivision The part of the country, in the notation of ISO 3166-2.
 * @param city The city.
 * @param kind What kind of registration it is. Absent: the source only says that it is
 * registered there.
 * @param others The keys that the schema does not name.
 */
public record RegistrationObject(
        Optional<Country> country,
        Optional<Subdivision> subdivision,
        Optional<NonEmptyString> city,
        Optional<RegistrationKind> kind,
        Map<String, JsonNode> others) implements Registration {
    public RegistrationObject {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(subdivision, "subdivision");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(kind, "kind");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.country.ifPresent(value -> json.set("country", value.toJson()));
        this.subdivision.ifPresent(value -> json.set("subdivision", value.toJson()));
        this.city.ifPresent(value -> json.set("city", value.toJson()));
        this.kind.ifPresent(value -> json.set("kind", value.toJson()));
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
        this.country.ifPresent(builder::country);
        this.subdivision.ifPresent(builder::subdivision);
        this.city.ifPresent(builder::city);
        this.kind.ifPresent(builder::kind);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link RegistrationObject}. */
    public static final class Builder {
        private Country country;
        private Subdivision subdivision;
        private NonEmptyString city;
        private RegistrationKind kind;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code country} set}
         *
         * @param country The country.
         */
        public Builder country(Country country) {
            this.country = country;
            return this;
        }

        /**
         * {@return this, with {@code subdivision} set}
         *
         * @param subdivision The part of the country, in the notation of ISO 3166-2.
         */
        public Builder subdivision(Subdivision subdivision) {
            this.subdivision = subdivision;
            return this;
        }

        /**
         * {@return this, with {@code city} set}
         *
         * @param city The city.
         */
        public Builder city(NonEmptyString city) {
            this.city = city;
            return this;
        }

        /**
         * {@return this, with {@code kind} set}
         *
         * @param kind What kind of registration it is. Absent: the source only says that it is
         * registered there.
         */
        public Builder kind(RegistrationKind kind) {
            this.kind = kind;
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
        public RegistrationObject build() {
            return new RegistrationObject(
                    Optional.ofNullable(country),
                    Optional.ofNullable(subdivision),
                    Optional.ofNullable(city),
                    Optional.ofNullable(kind),
                    others);
        }
    }
}
