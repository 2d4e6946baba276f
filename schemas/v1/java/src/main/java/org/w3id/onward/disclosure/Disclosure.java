package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Documents;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A disclosure: which subprocessors process the personal data of a publisher's customers,
 * which affiliates may, under which obligations, and how the lists changed.
 *
 * @param schema The JSON Schema of the format, for editors.
 * @param format The version of the format: 1.
 * @param publisher Who publishes the disclosure: a vendor that acts as a processor.
 * @param agreement The contract that the disclosure belongs to.
 * @param language The authoritative language: a text written as a plain string is in this
 * language.
 * @param translations The other languages in which every text is offered.
 * @param updated The day of the newest entry of the changelog; without entries, the day of
 * publication.
 * @param text What else a reader must know about the list as a whole.
 * @param partial What is missing from the lists. Absent means that they are complete.
 * @param regimes The data-protection regimes that the transfer statements are made for.
 * Absent means {@code eu}.
 * @param authorization Whether customers authorize subprocessors in general or one by one
 * (GDPR Art. 28(2)).
 * @param notice How changes are announced.
 * @param products The publisher's products that the list distinguishes.
 * @param obligations What the publisher requires of every subprocessor.
 * @param subprocessors The subprocessors.
 * @param affiliates The entities of the publisher's group that may process; the publisher
 * may be among them.
 * @param intraGroup The transfers within the group.
 * @param baseline The parties whose joining the changelog does not name, because they were
 * there before it began or came in an entry that names nobody. When it is given, everybody
 * else has been {@code added} by the changelog.
 * @param former The parties that left, as tombstones.
 * @param changelog How the lists changed, newest entry first.
 * @param extensions The publisher's own keys, which the schema does not name.
 */
public record Disclosure(
        Optional<NonEmptyString> schema,
        int format,
        Organization publisher,
        Optional<Agreement> agreement,
        LanguageTag language,
        Optional<List<LanguageTag>> translations,
        Date updated,
        Optional<Text> text,
        Optional<Text> partial,
        Optional<List<Regime>> regimes,
        Optional<Authorization> authorization,
        Optional<Notice> notice,
        Optional<List<Product>> products,
        Optional<List<Obligation>> obligations,
        List<Subprocessor> subprocessors,
        Optional<List<Affiliate>> affiliates,
        Optional<IntraGroup> intraGroup,
        Optional<List<Id>> baseline,
        Optional<List<Tombstone>> former,
        List<Entry> changelog,
        Map<String, JsonNode> extensions) {
    static final Pattern EXTENSION = Pattern.compile("^x-[a-z0-9]+(-[a-z0-9]+(?=-|$))*+$");

    public Disclosure {
        Objects.requireNonNull(schema, "schema");
        Check.integer("format", format, 1, 1);
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(language, "language");
        translations = translations.map(value -> Check.list("translations", value, 0));
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(partial, "partial");
        regimes = regimes.map(value -> Check.list("regimes", value, 0));
        Objects.requireNonNull(authorization, "authorization");
        Objects.requireNonNull(notice, "notice");
        products = products.map(value -> Check.list("products", value, 0));
        obligations = obligations.map(value -> Check.list("obligations", value, 0));
        subprocessors = Check.list("subprocessors", subprocessors, 0);
        affiliates = affiliates.map(value -> Check.list("affiliates", value, 0));
        Objects.requireNonNull(intraGroup, "intraGroup");
        baseline = baseline.map(value -> Check.list("baseline", value, 0));
        former = former.map(value -> Check.list("former", value, 0));
        changelog = Check.list("changelog", changelog, 0);
        Check.extensions(extensions, EXTENSION);
        extensions = Check.map(extensions, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.schema.ifPresent(value -> json.set("$schema", value.toJson()));
        json.set("format", IntNode.valueOf(this.format));
        json.set("publisher", this.publisher.toJson());
        this.agreement.ifPresent(value -> json.set("agreement", value.toJson()));
        json.set("language", this.language.toJson());
        this.translations.ifPresent(
                value -> json.set("translations", Json.list(value, LanguageTag::toJson)));
        json.set("updated", this.updated.toJson());
        this.text.ifPresent(value -> json.set("text", value.toJson()));
        this.partial.ifPresent(value -> json.set("partial", value.toJson()));
        this.regimes.ifPresent(
                value -> json.set("regimes", Json.list(value, Regime::toJson)));
        this.authorization.ifPresent(value -> json.set("authorization", value.toJson()));
        this.notice.ifPresent(value -> json.set("notice", value.toJson()));
        this.products.ifPresent(
                value -> json.set("products", Json.list(value, Product::toJson)));
        this.obligations.ifPresent(
                value -> json.set("obligations", Json.list(value, Obligation::toJson)));
        json.set("subprocessors", Json.list(this.subprocessors, Subprocessor::toJson));
        this.affiliates.ifPresent(
                value -> json.set("affiliates", Json.list(value, Affiliate::toJson)));
        this.intraGroup.ifPresent(value -> json.set("intraGroup", value.toJson()));
        this.baseline.ifPresent(
                value -> json.set("baseline", Json.list(value, Id::toJson)));
        this.former.ifPresent(
                value -> json.set("former", Json.list(value, Tombstone::toJson)));
        json.set("changelog", Json.list(this.changelog, Entry::toJson));
        this.extensions.forEach((key, value) -> json.set(key, value));
        return json;
    }

    /**
     * Reads a document from a JSON text. What the schema refuses, it refuses.
     *
     * @param text the JSON text
     * @return the document
     * @throws InvalidDocumentException with every issue and its place
     */
    public static Disclosure parse(String text) {
        return Documents.parse(text, Decoder::readDisclosure);
    }

    /**
     * Reads a document from a JSON text in UTF-8. What the schema refuses, it refuses.
     *
     * @param text the JSON text in UTF-8
     * @return the document
     * @throws InvalidDocumentException with every issue and its place
     */
    public static Disclosure parse(byte[] text) {
        return Documents.parse(text, Decoder::readDisclosure);
    }

    /**
     * Reads a document from a JSON value. What the schema refuses, it refuses.
     *
     * @param json the JSON value
     * @return the document
     * @throws InvalidDocumentException with every issue and its place
     */
    public static Disclosure fromJson(JsonNode json) {
        return Documents.from(json, Decoder::readDisclosure);
    }

    /** {@return the document as JSON text} */
    public String write() {
        return toJson().toString();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        this.schema.ifPresent(builder::schema);
        builder.format = this.format;
        builder.publisher = this.publisher;
        this.agreement.ifPresent(builder::agreement);
        builder.language = this.language;
        this.translations.ifPresent(builder::translations);
        builder.updated = this.updated;
        this.text.ifPresent(builder::text);
        this.partial.ifPresent(builder::partial);
        this.regimes.ifPresent(builder::regimes);
        this.authorization.ifPresent(builder::authorization);
        this.notice.ifPresent(builder::notice);
        this.products.ifPresent(builder::products);
        this.obligations.ifPresent(builder::obligations);
        builder.subprocessors = this.subprocessors;
        this.affiliates.ifPresent(builder::affiliates);
        this.intraGroup.ifPresent(builder::intraGroup);
        this.baseline.ifPresent(builder::baseline);
        this.former.ifPresent(builder::former);
        builder.changelog = this.changelog;
        builder.extensions = this.extensions;
        return builder;
    }

    /** Builds a {@link Disclosure}. */
    public static final class Builder {
        private NonEmptyString schema;
        private Integer format;
        private Organization publisher;
        private Agreement agreement;
        private LanguageTag language;
        private List<LanguageTag> translations;
        private Date updated;
        private Text text;
        private Text partial;
        private List<Regime> regimes;
        private Authorization authorization;
        private Notice notice;
        private List<Product> products;
        private List<Obligation> obligations;
        private List<Subprocessor> subprocessors;
        private List<Affiliate> affiliates;
        private IntraGroup intraGroup;
        private List<Id> baseline;
        private List<Tombstone> former;
        private List<Entry> changelog;
        private Map<String, JsonNode> extensions = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code schema} set}
         *
         * @param schema The JSON Schema of the format, for editors.
         */
        public Builder schema(NonEmptyString schema) {
            this.schema = schema;
            return this;
        }

        /**
         * {@return this, with {@code format} set}
         *
         * @param format The version of the format: 1.
         */
        public Builder format(int format) {
            this.format = format;
            return this;
        }

        /**
         * {@return this, with {@code publisher} set}
         *
         * @param publisher Who publishes the disclosure: a vendor that acts as a processor.
         */
        public Builder publisher(Organization publisher) {
            this.publisher = publisher;
            return this;
        }

        /**
         * {@return this, with {@code agreement} set}
         *
         * @param agreement The contract that the disclosure belongs to.
         */
        public Builder agreement(Agreement agreement) {
            this.agreement = agreement;
            return this;
        }

        /**
         * {@return this, with {@code language} set}
         *
         * @param language The authoritative language: a text written as a plain string is in this
         * language.
         */
        public Builder language(LanguageTag language) {
            this.language = language;
            return this;
        }

        /**
         * {@return this, with {@code translations} set}
         *
         * @param translations The other languages in which every text is offered.
         */
        public Builder translations(List<LanguageTag> translations) {
            this.translations = translations;
            return this;
        }

        /**
         * {@return this, with {@code updated} set}
         *
         * @param updated The day of the newest entry of the changelog; without entries, the day of
         * publication.
         */
        public Builder updated(Date updated) {
            this.updated = updated;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text What else a reader must know about the list as a whole.
         */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /**
         * {@return this, with {@code partial} set}
         *
         * @param partial What is missing from the lists. Absent means that they are complete.
         */
        public Builder partial(Text partial) {
            this.partial = partial;
            return this;
        }

        /**
         * {@return this, with {@code regimes} set}
         *
         * @param regimes The data-protection regimes that the transfer statements are made for.
         * Absent means {@code eu}.
         */
        public Builder regimes(List<Regime> regimes) {
            this.regimes = regimes;
            return this;
        }

        /**
         * {@return this, with {@code authorization} set}
         *
         * @param authorization Whether customers authorize subprocessors in general or one by one
         * (GDPR Art. 28(2)).
         */
        public Builder authorization(Authorization authorization) {
            this.authorization = authorization;
            return this;
        }

        /**
         * {@return this, with {@code notice} set}
         *
         * @param notice How changes are announced.
         */
        public Builder notice(Notice notice) {
            this.notice = notice;
            return this;
        }

        /**
         * {@return this, with {@code products} set}
         *
         * @param products The publisher's products that the list distinguishes.
         */
        public Builder products(List<Product> products) {
            this.products = products;
            return this;
        }

        /**
         * {@return this, with {@code obligations} set}
         *
         * @param obligations What the publisher requires of every subprocessor.
         */
        public Builder obligations(List<Obligation> obligations) {
            this.obligations = obligations;
            return this;
        }

        /**
         * {@return this, with {@code subprocessors} set}
         *
         * @param subprocessors The subprocessors.
         */
        public Builder subprocessors(List<Subprocessor> subprocessors) {
            this.subprocessors = subprocessors;
            return this;
        }

        /**
         * {@return this, with {@code affiliates} set}
         *
         * @param affiliates The entities of the publisher's group that may process; the publisher
         * may be among them.
         */
        public Builder affiliates(List<Affiliate> affiliates) {
            this.affiliates = affiliates;
            return this;
        }

        /**
         * {@return this, with {@code intraGroup} set}
         *
         * @param intraGroup The transfers within the group.
         */
        public Builder intraGroup(IntraGroup intraGroup) {
            this.intraGroup = intraGroup;
            return this;
        }

        /**
         * {@return this, with {@code baseline} set}
         *
         * @param baseline The parties whose joining the changelog does not name, because they were
         * there before it began or came in an entry that names nobody. When it is given, everybody
         * else has been {@code added} by the changelog.
         */
        public Builder baseline(List<Id> baseline) {
            this.baseline = baseline;
            return this;
        }

        /**
         * {@return this, with {@code former} set}
         *
         * @param former The parties that left, as tombstones.
         */
        public Builder former(List<Tombstone> former) {
            this.former = former;
            return this;
        }

        /**
         * {@return this, with {@code changelog} set}
         *
         * @param changelog How the lists changed, newest entry first.
         */
        public Builder changelog(List<Entry> changelog) {
            this.changelog = changelog;
            return this;
        }

        /**
         * {@return this, with {@code extensions} set}
         *
         * @param extensions The publisher's own keys, which the schema does not name.
         */
        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        /** {@return what was set, checked} */
        public Disclosure build() {
            return new Disclosure(
                    Optional.ofNullable(schema),
                    Objects.requireNonNull(format, "format"),
                    publisher,
                    Optional.ofNullable(agreement),
                    language,
                    Optional.ofNullable(translations),
                    updated,
                    Optional.ofNullable(text),
                    Optional.ofNullable(partial),
                    Optional.ofNullable(regimes),
                    Optional.ofNullable(authorization),
                    Optional.ofNullable(notice),
                    Optional.ofNullable(products),
                    Optional.ofNullable(obligations),
                    subprocessors,
                    Optional.ofNullable(affiliates),
                    Optional.ofNullable(intraGroup),
                    Optional.ofNullable(baseline),
                    Optional.ofNullable(former),
                    changelog,
                    extensions);
        }
    }
}
