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
 * A subprocessor: somebody who processes the personal data of the publisher's customers.
 *
 * <p>A party that does different things for different products, places or data has one
 * element for each, told apart by {@code id}; legal name and identifiers tie them
 * together.
 *
 * @param id The stable id, unique among all parties, tombstones and products. It never
 * changes, and a party that returns takes it up again.
 * @param name The name that readers know.
 * @param aliases Other names that readers may know.
 * @param legalName The name in the register of companies.
 * @param country The country of establishment, which is not where processing happens.
 * @param address The postal address, in one string.
 * @param contact Whom to turn to.
 * @param website The website.
 * @param identifiers Identifiers in public registers.
 * @param entities The legal entities, when several stand behind the party.
 * @param products The ids of the products that it serves. Absent means all.
 * @param purposes What it does.
 * @param data Which data it gets.
 * @param subjects Whom the data are about.
 * @param condition When it processes at all. Absent means always.
 * @param locations Where the data are stored, processed or accessed from.
 * @param transfers The instruments that cover transfers to those locations.
 * @param safeguards What else protects the data.
 * @param training Whether the data may be used to train models.
 * @param retention How long it keeps the data.
 * @param since When it began processing.
 * @param ownList Its own list of subprocessors: the next link of the chain.
 * @param others The keys that the schema does not name.
 */
public record Subprocessor(
        Id id,
        NonEmptyString name,
        Optional<List<NonEmptyString>> aliases,
        Optional<NonEmptyString> legalName,
        Optional<Country> country,
        Optional<NonEmptyString> address,
        Optional<Contact> contact,
        Optional<Url> website,
        Optional<List<Identifier>> identifiers,
        Optional<List<Organization>> entities,
        Optional<List<Id>> products,
        List<Purpose> purposes,
        Optional<List<Data>> data,
        Optional<List<Subject>> subjects,
        Optional<Condition> condition,
        List<Location> locations,
        Optional<List<Transfer>> transfers,
        Optional<List<Safeguard>> safeguards,
        Optional<Training> training,
        Optional<Text> retention,
        Optional<PartialDate> since,
        Optional<Url> ownList,
        Map<String, JsonNode> others) {
    public Subprocessor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = aliases.map(value -> Check.list("aliases", value, 0));
        Objects.requireNonNull(legalName, "legalName");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(website, "website");
        identifiers = identifiers.map(value -> Check.list("identifiers", value, 0));
        entities = entities.map(value -> Check.list("entities", value, 0));
        products = products.map(value -> Check.list("products", value, 0));
        purposes = Check.list("purposes", purposes, 0);
        data = data.map(value -> Check.list("data", value, 0));
        subjects = subjects.map(value -> Check.list("subjects", value, 0));
        Objects.requireNonNull(condition, "condition");
        locations = Check.list("locations", locations, 1);
        transfers = transfers.map(value -> Check.list("transfers", value, 0));
        safeguards = safeguards.map(value -> Check.list("safeguards", value, 0));
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(ownList, "ownList");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("id", this.id.toJson());
        json.set("name", this.name.toJson());
        this.aliases.ifPresent(
                value -> json.set("aliases", Json.list(value, NonEmptyString::toJson)));
        this.legalName.ifPresent(value -> json.set("legalName", value.toJson()));
        this.country.ifPresent(value -> json.set("country", value.toJson()));
        this.address.ifPresent(value -> json.set("address", value.toJson()));
        this.contact.ifPresent(value -> json.set("contact", value.toJson()));
        this.website.ifPresent(value -> json.set("website", value.toJson()));
        this.identifiers.ifPresent(
                value -> json.set("identifiers", Json.list(value, Identifier::toJson)));
        this.entities.ifPresent(
                value -> json.set("entities", Json.list(value, Organization::toJson)));
        this.products.ifPresent(
                value -> json.set("products", Json.list(value, Id::toJson)));
        json.set("purposes", Json.list(this.purposes, Purpose::toJson));
        this.data.ifPresent(value -> json.set("data", Json.list(value, Data::toJson)));
        this.subjects.ifPresent(
                value -> json.set("subjects", Json.list(value, Subject::toJson)));
        this.condition.ifPresent(value -> json.set("condition", value.toJson()));
        json.set("locations", Json.list(this.locations, Location::toJson));
        this.transfers.ifPresent(
                value -> json.set("transfers", Json.list(value, Transfer::toJson)));
        this.safeguards.ifPresent(
                value -> json.set("safeguards", Json.list(value, Safeguard::toJson)));
        this.training.ifPresent(value -> json.set("training", value.toJson()));
        this.retention.ifPresent(value -> json.set("retention", value.toJson()));
        this.since.ifPresent(value -> json.set("since", value.toJson()));
        this.ownList.ifPresent(value -> json.set("ownList", value.toJson()));
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
        builder.id = this.id;
        builder.name = this.name;
        this.aliases.ifPresent(builder::aliases);
        this.legalName.ifPresent(builder::legalName);
        this.country.ifPresent(builder::country);
        this.address.ifPresent(builder::address);
        this.contact.ifPresent(builder::contact);
        this.website.ifPresent(builder::website);
        this.identifiers.ifPresent(builder::identifiers);
        this.entities.ifPresent(builder::entities);
        this.products.ifPresent(builder::products);
        builder.purposes = this.purposes;
        this.data.ifPresent(builder::data);
        this.subjects.ifPresent(builder::subjects);
        this.condition.ifPresent(builder::condition);
        builder.locations = this.locations;
        this.transfers.ifPresent(builder::transfers);
        this.safeguards.ifPresent(builder::safeguards);
        this.training.ifPresent(builder::training);
        this.retention.ifPresent(builder::retention);
        this.since.ifPresent(builder::since);
        this.ownList.ifPresent(builder::ownList);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Subprocessor}. */
    public static final class Builder {
        private Id id;
        private NonEmptyString name;
        private List<NonEmptyString> aliases;
        private NonEmptyString legalName;
        private Country country;
        private NonEmptyString address;
        private Contact contact;
        private Url website;
        private List<Identifier> identifiers;
        private List<Organization> entities;
        private List<Id> products;
        private List<Purpose> purposes;
        private List<Data> data;
        private List<Subject> subjects;
        private Condition condition;
        private List<Location> locations;
        private List<Transfer> transfers;
        private List<Safeguard> safeguards;
        private Training training;
        private Text retention;
        private PartialDate since;
        private Url ownList;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code id} set}
         *
         * @param id The stable id, unique among all parties, tombstones and products. It never
         * changes, and a party that returns takes it up again.
         */
        public Builder id(Id id) {
            this.id = id;
            return this;
        }

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
         * {@return this, with {@code aliases} set}
         *
         * @param aliases Other names that readers may know.
         */
        public Builder aliases(List<NonEmptyString> aliases) {
            this.aliases = aliases;
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
         * {@return this, with {@code contact} set}
         *
         * @param contact Whom to turn to.
         */
        public Builder contact(Contact contact) {
            this.contact = contact;
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
         * {@return this, with {@code identifiers} set}
         *
         * @param identifiers Identifiers in public registers.
         */
        public Builder identifiers(List<Identifier> identifiers) {
            this.identifiers = identifiers;
            return this;
        }

        /**
         * {@return this, with {@code entities} set}
         *
         * @param entities The legal entities, when several stand behind the party.
         */
        public Builder entities(List<Organization> entities) {
            this.entities = entities;
            return this;
        }

        /**
         * {@return this, with {@code products} set}
         *
         * @param products The ids of the products that it serves. Absent means all.
         */
        public Builder products(List<Id> products) {
            this.products = products;
            return this;
        }

        /**
         * {@return this, with {@code purposes} set}
         *
         * @param purposes What it does.
         */
        public Builder purposes(List<Purpose> purposes) {
            this.purposes = purposes;
            return this;
        }

        /**
         * {@return this, with {@code data} set}
         *
         * @param data Which data it gets.
         */
        public Builder data(List<Data> data) {
            this.data = data;
            return this;
        }

        /**
         * {@return this, with {@code subjects} set}
         *
         * @param subjects Whom the data are about.
         */
        public Builder subjects(List<Subject> subjects) {
            this.subjects = subjects;
            return this;
        }

        /**
         * {@return this, with {@code condition} set}
         *
         * @param condition When it processes at all. Absent means always.
         */
        public Builder condition(Condition condition) {
            this.condition = condition;
            return this;
        }

        /**
         * {@return this, with {@code locations} set}
         *
         * @param locations Where the data are stored, processed or accessed from.
         */
        public Builder locations(List<Location> locations) {
            this.locations = locations;
            return this;
        }

        /**
         * {@return this, with {@code transfers} set}
         *
         * @param transfers The instruments that cover transfers to those locations.
         */
        public Builder transfers(List<Transfer> transfers) {
            this.transfers = transfers;
            return this;
        }

        /**
         * {@return this, with {@code safeguards} set}
         *
         * @param safeguards What else protects the data.
         */
        public Builder safeguards(List<Safeguard> safeguards) {
            this.safeguards = safeguards;
            return this;
        }

        /**
         * {@return this, with {@code training} set}
         *
         * @param training Whether the data may be used to train models.
         */
        public Builder training(Training training) {
            this.training = training;
            return this;
        }

        /**
         * {@return this, with {@code retention} set}
         *
         * @param retention How long it keeps the data.
         */
        public Builder retention(Text retention) {
            this.retention = retention;
            return this;
        }

        /**
         * {@return this, with {@code since} set}
         *
         * @param since When it began processing.
         */
        public Builder since(PartialDate since) {
            this.since = since;
            return this;
        }

        /**
         * {@return this, with {@code ownList} set}
         *
         * @param ownList Its own list of subprocessors: the next link of the chain.
         */
        public Builder ownList(Url ownList) {
            this.ownList = ownList;
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
        public Subprocessor build() {
            return new Subprocessor(
                    id,
                    name,
                    Optional.ofNullable(aliases),
                    Optional.ofNullable(legalName),
                    Optional.ofNullable(country),
                    Optional.ofNullable(address),
                    Optional.ofNullable(contact),
                    Optional.ofNullable(website),
                    Optional.ofNullable(identifiers),
                    Optional.ofNullable(entities),
                    Optional.ofNullable(products),
                    purposes,
                    Optional.ofNullable(data),
                    Optional.ofNullable(subjects),
                    Optional.ofNullable(condition),
                    locations,
                    Optional.ofNullable(transfers),
                    Optional.ofNullable(safeguards),
                    Optional.ofNullable(training),
                    Optional.ofNullable(retention),
                    Optional.ofNullable(since),
                    Optional.ofNullable(ownList),
                    others);
        }
    }
}
