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
 * An organization: a publisher, or a legal entity behind a party.
 *
 * @param name The name that readers know.
 * @param legalName The name in the register of companies.
 * @param country The country of establishment, which is not where processing happens.
 * @param address The postal address, in one string.
 * @param website The website.
 * @param contact Whom to turn to.
 * @param identifiers Identifiers in public registers.
 * @param others The keys that the schema does not name.
 */
public record Organization(
        NonEmptyString name,
        Optional<NonEmptyString> legalName,
        Optional<Country> country,
        Optional<NonEmptyString> address,
        Optional<Url> website,
        Optional<Contact> contact,
        Optional<List<Identifier>> identifiers,
        Map<String, JsonNode> others) {
    public Organization {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(legalName, "legalName");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(contact, "contact");
        identifiers = identifiers.map(value -> Check.list("identifiers", value, 0));
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("name", this.name.toJson());
        this.legalName.ifPresent(value -> json.set("legalName", value.toJson()));
        this.country.ifPresent(value -> json.set("country", value.toJson()));
        this.address.ifPresent(value -> json.set("address", value.toJson()));
        this.website.ifPresent(value -> json.set("website", value.toJson()));
        this.contact.ifPresent(value -> json.set("contact", value.toJson()));
        this.identifiers.ifPresent(
                value -> json.set("identifiers", Json.list(value, Identifier::toJson)));
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
        this.legalName.ifPresent(builder::legalName);
        this.country.ifPresent(builder::country);
        this.address.ifPresent(builder::address);
        this.website.ifPresent(builder::website);
        this.contact.ifPresent(builder::contact);
        this.identifiers.ifPresent(builder::identifiers);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Organization}. */
    public static final class Builder {
        private NonEmptyString name;
        private NonEmptyString legalName;
        private Country country;
        private NonEmptyString address;
        private Url website;
        private Contact contact;
        private List<Identifier> identifiers;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code name} set}
         *
         * @param name The name that readers know.
         */
        public Builder name(NonEmptyString name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this, with {@code legalName} set}
         *
         * @param legalName The name in the register of companies.
         */
        public Builder legalName(NonEmptyString legalName) {
            this.legalName = legalName;
            return this;
        }

        /**
         * {@return this, with {@code country} set}
         *
         * @param country The country of establishment, which is not where processing happens.
         */
        public Builder country(Country country) {
            this.country = country;
            return this;
        }

        /**
         * {@return this, with {@code address} set}
         *
         * @param address The postal address, in one string.
         */
        public Builder address(NonEmptyString address) {
            this.address = address;
            return this;
        }

        /**
         * {@return this, with {@code website} set}
         *
         * @param website The website.
         */
        public Builder website(Url website) {
            this.website = website;
            return this;
        }

        /**
         * {@return this, with {@code contact} set}
         *
         * @param contact Whom to turn to.
         */
        public Builder contact(Contact contact) {
            this.contact = contact;
            return this;
        }

        /**
         * {@return this, with {@code identifiers} set}
         *
         * @param identifiers Identifiers in public registers.
         */
        public Builder identifiers(List<Identifier> identifiers) {
            this.identifiers = identifiers;
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
        public Organization build() {
            return new Organization(
                    name,
                    Optional.ofNullable(legalName),
                    Optional.ofNullable(country),
                    Optional.ofNullable(address),
                    Optional.ofNullable(website),
                    Optional.ofNullable(contact),
                    Optional.ofNullable(identifiers),
                    others);
        }
    }
}
