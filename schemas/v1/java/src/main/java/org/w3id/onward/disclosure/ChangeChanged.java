package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Something about the party is different: one key for each field, at least one.
 *
 * @param subject The id of the party.
 * @param locations Where data are.
 * @param purposes What it does.
 * @param data Which data it gets.
 * @param subjects Whom the data are about.
 * @param transfers The instruments that cover transfers.
 * @param products The products that it serves.
 * @param safeguards What else protects the data.
 * @param registrations Where it is registered.
 * @param legalName The name in the register of companies.
 * @param country The country of establishment.
 * @param address The postal address.
 * @param website The website.
 * @param condition When it processes at all.
 * @param training Whether data may be used to train models.
 * @param retention How long it keeps the data.
 * @param since When it began processing.
 * @param ownList Its own list of subprocessors.
 * @param role What it does within the group.
 * @param note What else there is to say.
 */
public record ChangeChanged(
        Id subject,
        Optional<LocationMembers> locations,
        Optional<PurposeMembers> purposes,
        Optional<DataMembers> data,
        Optional<SubjectMembers> subjects,
        Optional<TransferMembers> transfers,
        Optional<IdMembers> products,
        Optional<SafeguardMembers> safeguards,
        Optional<RegistrationMembers> registrations,
        Optional<NonEmptyStringValues> legalName,
        Optional<CountryValues> country,
        Optional<NonEmptyStringValues> address,
        Optional<UrlValues> website,
        Optional<ConditionValues> condition,
        Optional<TrainingValues> training,
        Optional<TextValues> retention,
        Optional<PartialDateValues> since,
        Optional<UrlValues> ownList,
        Optional<TextValues> role,
        Optional<Text> note) implements Change {
    public ChangeChanged {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(locations, "locations");
        Objects.requireNonNull(purposes, "purposes");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(transfers, "transfers");
        Objects.requireNonNull(products, "products");
        Objects.requireNonNull(safeguards, "safeguards");
        Objects.requireNonNull(registrations, "registrations");
        Objects.requireNonNull(legalName, "legalName");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(ownList, "ownList");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(note, "note");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "changed");
        json.set("subject", this.subject.toJson());
        this.locations.ifPresent(value -> json.set("locations", value.toJson()));
        this.purposes.ifPresent(value -> json.set("purposes", value.toJson()));
        this.data.ifPresent(value -> json.set("data", value.toJson()));
        this.subjects.ifPresent(value -> json.set("subjects", value.toJson()));
        this.transfers.ifPresent(value -> json.set("transfers", value.toJson()));
        this.products.ifPresent(value -> json.set("products", value.toJson()));
        this.safeguards.ifPresent(value -> json.set("safeguards", value.toJson()));
        this.registrations.ifPresent(value -> json.set("registrations", value.toJson()));
        this.legalName.ifPresent(value -> json.set("legalName", value.toJson()));
        this.country.ifPresent(value -> json.set("country", value.toJson()));
        this.address.ifPresent(value -> json.set("address", value.toJson()));
        this.website.ifPresent(value -> json.set("website", value.toJson()));
        this.condition.ifPresent(value -> json.set("condition", value.toJson()));
        this.training.ifPresent(value -> json.set("training", value.toJson()));
        this.retention.ifPresent(value -> json.set("retention", value.toJson()));
        this.since.ifPresent(value -> json.set("since", value.toJson()));
        this.ownList.ifPresent(value -> json.set("ownList", value.toJson()));
        this.role.ifPresent(value -> json.set("role", value.toJson()));
        this.note.ifPresent(value -> json.set("note", value.toJson()));
        return json;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.subject = this.subject;
        this.locations.ifPresent(builder::locations);
        this.purposes.ifPresent(builder::purposes);
        this.data.ifPresent(builder::data);
        this.subjects.ifPresent(builder::subjects);
        this.transfers.ifPresent(builder::transfers);
        this.products.ifPresent(builder::products);
        this.safeguards.ifPresent(builder::safeguards);
        this.registrations.ifPresent(builder::registrations);
        this.legalName.ifPresent(builder::legalName);
        this.country.ifPresent(builder::country);
        this.address.ifPresent(builder::address);
        this.website.ifPresent(builder::website);
        this.condition.ifPresent(builder::condition);
        this.training.ifPresent(builder::training);
        this.retention.ifPresent(builder::retention);
        this.since.ifPresent(builder::since);
        this.ownList.ifPresent(builder::ownList);
        this.role.ifPresent(builder::role);
        this.note.ifPresent(builder::note);
        return builder;
    }

    /** Builds a {@link ChangeChanged}. */
    public static final class Builder {
        private Id subject;
        private LocationMembers locations;
        private PurposeMembers purposes;
        private DataMembers data;
        private SubjectMembers subjects;
        private TransferMembers transfers;
        private IdMembers products;
        private SafeguardMembers safeguards;
        private RegistrationMembers registrations;
        private NonEmptyStringValues legalName;
        private CountryValues country;
        private NonEmptyStringValues address;
        private UrlValues website;
        private ConditionValues condition;
        private TrainingValues training;
        private TextValues retention;
        private PartialDateValues since;
        private UrlValues ownList;
        private TextValues role;
        private Text note;

        private Builder() {}

        /**
         * {@return this, with {@code subject} set}
         *
         * @param subject The id of the party.
         */
        public Builder subject(Id subject) {
            this.subject = subject;
            return this;
        }

        /**
         * {@return this, with {@code locations} set}
         *
         * @param locations Where data are.
         */
        public Builder locations(LocationMembers locations) {
            this.locations = locations;
            return this;
        }

        /**
         * {@return this, with {@code purposes} set}
         *
         * @param purposes What it does.
         */
        public Builder purposes(PurposeMembers purposes) {
            this.purposes = purposes;
            return this;
        }

        /**
         * {@return this, with {@code data} set}
         *
         * @param data Which data it gets.
         */
        public Builder data(DataMembers data) {
            this.data = data;
            return this;
        }

        /**
         * {@return this, with {@code subjects} set}
         *
         * @param subjects Whom the data are about.
         */
        public Builder subjects(SubjectMembers subjects) {
            this.subjects = subjects;
            return this;
        }

        /**
         * {@return this, with {@code transfers} set}
         *
         * @param transfers The instruments that cover transfers.
         */
        public Builder transfers(TransferMembers transfers) {
            this.transfers = transfers;
            return this;
        }

        /**
         * {@return this, with {@code products} set}
         *
         * @param products The products that it serves.
         */
        public Builder products(IdMembers products) {
            this.products = products;
            return this;
        }

        /**
         * {@return this, with {@code safeguards} set}
         *
         * @param safeguards What else protects the data.
         */
        public Builder safeguards(SafeguardMembers safeguards) {
            this.safeguards = safeguards;
            return this;
        }

        /**
         * {@return this, with {@code registrations} set}
         *
         * @param registrations Where it is registered.
         */
        public Builder registrations(RegistrationMembers registrations) {
            this.registrations = registrations;
            return this;
        }

        /**
         * {@return this, with {@code legalName} set}
         *
         * @param legalName The name in the register of companies.
         */
        public Builder legalName(NonEmptyStringValues legalName) {
            this.legalName = legalName;
            return this;
        }

        /**
         * {@return this, with {@code country} set}
         *
         * @param country The country of establishment.
         */
        public Builder country(CountryValues country) {
            this.country = country;
            return this;
        }

        /**
         * {@return this, with {@code address} set}
         *
         * @param address The postal address.
         */
        public Builder address(NonEmptyStringValues address) {
            this.address = address;
            return this;
        }

        /**
         * {@return this, with {@code website} set}
         *
         * @param website The website.
         */
        public Builder website(UrlValues website) {
            this.website = website;
            return this;
        }

        /**
         * {@return this, with {@code condition} set}
         *
         * @param condition When it processes at all.
         */
        public Builder condition(ConditionValues condition) {
            this.condition = condition;
            return this;
        }

        /**
         * {@return this, with {@code training} set}
         *
         * @param training Whether data may be used to train models.
         */
        public Builder training(TrainingValues training) {
            this.training = training;
            return this;
        }

        /**
         * {@return this, with {@code retention} set}
         *
         * @param retention How long it keeps the data.
         */
        public Builder retention(TextValues retention) {
            this.retention = retention;
            return this;
        }

        /**
         * {@return this, with {@code since} set}
         *
         * @param since When it began processing.
         */
        public Builder since(PartialDateValues since) {
            this.since = since;
            return this;
        }

        /**
         * {@return this, with {@code ownList} set}
         *
         * @param ownList Its own list of subprocessors.
         */
        public Builder ownList(UrlValues ownList) {
            this.ownList = ownList;
            return this;
        }

        /**
         * {@return this, with {@code role} set}
         *
         * @param role What it does within the group.
         */
        public Builder role(TextValues role) {
            this.role = role;
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

        /** {@return what was set, checked} */
        public ChangeChanged build() {
            return new ChangeChanged(
                    subject,
                    Optional.ofNullable(locations),
                    Optional.ofNullable(purposes),
                    Optional.ofNullable(data),
                    Optional.ofNullable(subjects),
                    Optional.ofNullable(transfers),
                    Optional.ofNullable(products),
                    Optional.ofNullable(safeguards),
                    Optional.ofNullable(registrations),
                    Optional.ofNullable(legalName),
                    Optional.ofNullable(country),
                    Optional.ofNullable(address),
                    Optional.ofNullable(website),
                    Optional.ofNullable(condition),
                    Optional.ofNullable(training),
                    Optional.ofNullable(retention),
                    Optional.ofNullable(since),
                    Optional.ofNullable(ownList),
                    Optional.ofNullable(role),
                    Optional.ofNullable(note));
        }
    }
}
