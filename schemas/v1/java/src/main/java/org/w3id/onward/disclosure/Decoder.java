package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3id.onward.disclosure.internal.At;

/** Reads each type, and notes what is not as it should be. */
final class Decoder {
    private Decoder() {}

    static Disclosure readDisclosure(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Disclosure.Builder builder = Disclosure.builder();
        Map<String, JsonNode> others = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "$schema" -> builder.schema(readNonEmptyString(here, value));
                case "format" -> builder.format(here.integer(value, 1, 1));
                case "publisher" -> builder.publisher(readOrganization(here, value));
                case "agreement" -> builder.agreement(readAgreement(here, value));
                case "language" -> builder.language(readLanguageTag(here, value));
                case "translations" -> builder.translations(
                        here.list(value, 0, Decoder::readLanguageTag));
                case "updated" -> builder.updated(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                case "partial" -> builder.partial(readText(here, value));
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "authorization" -> builder.authorization(readAuthorization(here, value));
                case "notice" -> builder.notice(readNotice(here, value));
                case "products" -> builder.products(here.list(value, 0, Decoder::readProduct));
                case "obligations" -> builder.obligations(
                        here.list(value, 0, Decoder::readObligation));
                case "subprocessors" -> builder.subprocessors(
                        here.list(value, 0, Decoder::readSubprocessor));
                case "affiliates" -> builder.affiliates(
                        here.list(value, 0, Decoder::readAffiliate));
                case "intraGroup" -> builder.intraGroup(readIntraGroup(here, value));
                case "baseline" -> builder.baseline(here.list(value, 0, Decoder::readId));
                case "former" -> builder.former(here.list(value, 0, Decoder::readTombstone));
                case "changelog" -> builder.changelog(here.list(value, 0, Decoder::readEntry));
                default -> {
                    if (Disclosure.EXTENSION.matcher(member.getKey()).matches()) {
                        others.put(member.getKey(), here.json(value));
                    } else {
                        here.unknownKey();
                    }
                }
            }
        }
        at.require(node, "format", "publisher", "language", "updated", "subprocessors", "changelog");
        return at.issues() == before ? builder.extensions(others).build() : null;
    }

    static NonEmptyString readNonEmptyString(At at, JsonNode node) {
        return at.text(node, NonEmptyString::new);
    }

    static Organization readOrganization(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Organization.Builder builder = Organization.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "legalName" -> builder.legalName(readNonEmptyString(here, value));
                case "country" -> builder.country(readCountry(here, value));
                case "address" -> builder.address(readNonEmptyString(here, value));
                case "website" -> builder.website(readUrl(here, value));
                case "contact" -> builder.contact(readContact(here, value));
                case "identifiers" -> builder.identifiers(
                        here.list(value, 0, Decoder::readIdentifier));
                default -> here.unknownKey();
            }
        }
        at.require(node, "name");
        return at.issues() == before ? builder.build() : null;
    }

    static Country readCountry(At at, JsonNode node) {
        return at.code(node, Country::of);
    }

    static Url readUrl(At at, JsonNode node) {
        return at.text(node, Url::new);
    }

    static Contact readContact(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        Contact.Builder builder = Contact.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "email" -> builder.email(readEmail(here, value));
                case "url" -> builder.url(readUrl(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static Email readEmail(At at, JsonNode node) {
        return at.text(node, Email::new);
    }

    static Identifier readIdentifier(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        String tag = at.tag(node, "scheme");
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case "lei" -> readIdentifierLei(at, node);
            case "company-number" -> readIdentifierCompanyNumber(at, node);
            case "other" -> readIdentifierOther(at, node);
            default -> at.unknownTag("scheme", tag);
        };
    }

    static Lei readLei(At at, JsonNode node) {
        return at.text(node, Lei::new);
    }

    static IdentifierLei readIdentifierLei(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        IdentifierLei.Builder builder = IdentifierLei.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "scheme" -> here.literal(value, "lei");
                case "value" -> builder.value(readLei(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "scheme", "value");
        return at.issues() == before ? builder.build() : null;
    }

    static IdentifierCompanyNumber readIdentifierCompanyNumber(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        IdentifierCompanyNumber.Builder builder = IdentifierCompanyNumber.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "scheme" -> here.literal(value, "company-number");
                case "country" -> builder.country(readCountry(here, value));
                case "value" -> builder.value(readNonEmptyString(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "scheme", "country", "value");
        return at.issues() == before ? builder.build() : null;
    }

    static IdentifierOther readIdentifierOther(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        IdentifierOther.Builder builder = IdentifierOther.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "scheme" -> here.literal(value, "other");
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "value" -> builder.value(readNonEmptyString(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "scheme", "name", "value");
        return at.issues() == before ? builder.build() : null;
    }

    static Agreement readAgreement(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Agreement.Builder builder = Agreement.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "title" -> builder.title(readText(here, value));
                case "url" -> builder.url(readUrl(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static Text readText(At at, JsonNode node) {
        if (node.isTextual()) {
            return readNonEmptyString(at, node);
        }
        if (!at.isObject(node, "a string or an object")) {
            return null;
        }
        return readTranslations(at, node);
    }

    static Translations readTranslations(At at, JsonNode node) {
        int before = at.issues();
        Map<LanguageTag, NonEmptyString> values = at.map(
                node,
                1,
                Decoder::readLanguageTag,
                Decoder::readNonEmptyString);
        return at.issues() == before ? new Translations(values) : null;
    }

    static LanguageTag readLanguageTag(At at, JsonNode node) {
        return at.text(node, LanguageTag::new);
    }

    static Date readDate(At at, JsonNode node) {
        return at.text(node, Date::new);
    }

    static Regime readRegime(At at, JsonNode node) {
        return at.code(node, Regime::of);
    }

    static Authorization readAuthorization(At at, JsonNode node) {
        return at.code(node, Authorization::of);
    }

    static Notice readNotice(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Notice.Builder builder = Notice.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "days" -> builder.days(here.integer(value, 0, 3650));
                case "channels" -> builder.channels(here.list(value, 0, Decoder::readChannel));
                case "objection" -> builder.objection(readObjection(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static Channel readChannel(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Channel.Builder builder = Channel.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "kind" -> builder.kind(readChannelKind(here, value));
                case "url" -> builder.url(readUrl(here, value));
                case "email" -> builder.email(readEmail(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "kind");
        return at.issues() == before ? builder.build() : null;
    }

    static ChannelKind readChannelKind(At at, JsonNode node) {
        return at.code(node, ChannelKind::of);
    }

    static Objection readObjection(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Objection.Builder builder = Objection.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "days" -> builder.days(here.integer(value, 0, 3650));
                case "contact" -> builder.contact(readContact(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static Product readProduct(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Product.Builder builder = Product.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "id" -> builder.id(readId(here, value));
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "url" -> builder.url(readUrl(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "id", "name");
        return at.issues() == before ? builder.build() : null;
    }

    static Id readId(At at, JsonNode node) {
        return at.text(node, Id::new);
    }

    static Obligation readObligation(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Obligation.Builder builder = Obligation.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "kind" -> builder.kind(readObligationKind(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "kind");
        return at.issues() == before ? builder.build() : null;
    }

    static ObligationKind readObligationKind(At at, JsonNode node) {
        return at.code(node, ObligationKind::of);
    }

    static Subprocessor readSubprocessor(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Subprocessor.Builder builder = Subprocessor.builder();
        Map<String, JsonNode> others = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "id" -> builder.id(readId(here, value));
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "aliases" -> builder.aliases(
                        here.list(value, 0, Decoder::readNonEmptyString));
                case "legalName" -> builder.legalName(readNonEmptyString(here, value));
                case "country" -> builder.country(readCountry(here, value));
                case "address" -> builder.address(readNonEmptyString(here, value));
                case "contact" -> builder.contact(readContact(here, value));
                case "website" -> builder.website(readUrl(here, value));
                case "identifiers" -> builder.identifiers(
                        here.list(value, 0, Decoder::readIdentifier));
                case "entities" -> builder.entities(
                        here.list(value, 0, Decoder::readOrganization));
                case "products" -> builder.products(here.list(value, 0, Decoder::readId));
                case "purposes" -> builder.purposes(here.list(value, 0, Decoder::readPurpose));
                case "data" -> builder.data(here.list(value, 0, Decoder::readData));
                case "subjects" -> builder.subjects(here.list(value, 0, Decoder::readSubject));
                case "condition" -> builder.condition(readCondition(here, value));
                case "locations" -> builder.locations(here.list(value, 1, Decoder::readLocation));
                case "transfers" -> builder.transfers(here.list(value, 0, Decoder::readTransfer));
                case "safeguards" -> builder.safeguards(
                        here.list(value, 0, Decoder::readSafeguard));
                case "training" -> builder.training(readTraining(here, value));
                case "retention" -> builder.retention(readText(here, value));
                case "since" -> builder.since(readPartialDate(here, value));
                case "ownList" -> builder.ownList(readUrl(here, value));
                default -> {
                    if (Subprocessor.EXTENSION.matcher(member.getKey()).matches()) {
                        others.put(member.getKey(), here.json(value));
                    } else {
                        here.unknownKey();
                    }
                }
            }
        }
        at.require(node, "id", "name", "purposes", "locations");
        return at.issues() == before ? builder.extensions(others).build() : null;
    }

    static Purpose readPurpose(At at, JsonNode node) {
        if (node.isTextual()) {
            return readPurposeCategory(at, node);
        }
        if (!at.isObject(node, "a string or an object")) {
            return null;
        }
        return readPurposeObject(at, node);
    }

    static PurposeCategory readPurposeCategory(At at, JsonNode node) {
        return at.code(node, PurposeCategory::of);
    }

    static PurposeObject readPurposeObject(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        PurposeObject.Builder builder = PurposeObject.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "category" -> builder.category(readPurposeCategory(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "category");
        return at.issues() == before ? builder.build() : null;
    }

    static Data readData(At at, JsonNode node) {
        if (node.isTextual()) {
            return readDataCategory(at, node);
        }
        if (!at.isObject(node, "a string or an object")) {
            return null;
        }
        return readDataObject(at, node);
    }

    static DataCategory readDataCategory(At at, JsonNode node) {
        return at.code(node, DataCategory::of);
    }

    static Condition readCondition(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Condition.Builder builder = Condition.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "choice" -> builder.choice(readChoice(here, value));
                case "by" -> builder.by(readActor(here, value));
                case "regions" -> builder.regions(here.list(value, 0, Decoder::readArea));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static Choice readChoice(At at, JsonNode node) {
        return at.code(node, Choice::of);
    }

    static Actor readActor(At at, JsonNode node) {
        return at.code(node, Actor::of);
    }

    static Area readArea(At at, JsonNode node) {
        return at.code(node, Area::of);
    }

    static DataObject readDataObject(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        DataObject.Builder builder = DataObject.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "category" -> builder.category(readDataCategory(here, value));
                case "text" -> builder.text(readText(here, value));
                case "special" -> builder.special(here.truth(value));
                case "condition" -> builder.condition(readCondition(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "category");
        return at.issues() == before ? builder.build() : null;
    }

    static Subject readSubject(At at, JsonNode node) {
        if (node.isTextual()) {
            return readSubjectCategory(at, node);
        }
        if (!at.isObject(node, "a string or an object")) {
            return null;
        }
        return readSubjectObject(at, node);
    }

    static SubjectCategory readSubjectCategory(At at, JsonNode node) {
        return at.code(node, SubjectCategory::of);
    }

    static SubjectObject readSubjectObject(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        SubjectObject.Builder builder = SubjectObject.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "category" -> builder.category(readSubjectCategory(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "category");
        return at.issues() == before ? builder.build() : null;
    }

    static Location readLocation(At at, JsonNode node) {
        if (node.isTextual()) {
            return readArea(at, node);
        }
        if (!at.isObject(node, "a string or an object")) {
            return null;
        }
        return readLocationObject(at, node);
    }

    static Subdivision readSubdivision(At at, JsonNode node) {
        return at.text(node, Subdivision::new);
    }

    static Activity readActivity(At at, JsonNode node) {
        return at.code(node, Activity::of);
    }

    static LocationObject readLocationObject(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        LocationObject.Builder builder = LocationObject.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "area" -> builder.area(readArea(here, value));
                case "subdivision" -> builder.subdivision(readSubdivision(here, value));
                case "city" -> builder.city(readNonEmptyString(here, value));
                case "cloudRegion" -> builder.cloudRegion(readNonEmptyString(here, value));
                case "activities" -> builder.activities(
                        here.list(value, 1, Decoder::readActivity));
                case "condition" -> builder.condition(readCondition(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "area");
        return at.issues() == before ? builder.build() : null;
    }

    static Transfer readTransfer(At at, JsonNode node) {
        if (node.isTextual()) {
            return readMechanism(at, node);
        }
        if (!at.isObject(node, "a string or an object")) {
            return null;
        }
        String tag = at.tag(node, "mechanism");
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case "adequacy" -> readTransferAdequacy(at, node);
            case "dpf" -> readTransferDpf(at, node);
            case "scc" -> readTransferScc(at, node);
            case "br-scc" -> readTransferBrScc(at, node);
            case "uk-idta" -> readTransferUkIdta(at, node);
            case "uk-addendum" -> readTransferUkAddendum(at, node);
            case "bcr" -> readTransferBcr(at, node);
            case "derogation" -> readTransferDerogation(at, node);
            case "code-of-conduct" -> readTransferCodeOfConduct(at, node);
            case "certification" -> readTransferCertification(at, node);
            case "none-needed" -> readTransferNoneNeeded(at, node);
            case "privacy-shield" -> readTransferPrivacyShield(at, node);
            case "safe-harbour" -> readTransferSafeHarbour(at, node);
            case "other" -> readTransferOther(at, node);
            default -> at.unknownTag("mechanism", tag);
        };
    }

    static Mechanism readMechanism(At at, JsonNode node) {
        return at.code(node, Mechanism::of);
    }

    static TransferAdequacy readTransferAdequacy(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferAdequacy.Builder builder = TransferAdequacy.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "adequacy");
                case "decision" -> builder.decision(readNonEmptyString(here, value));
                case "inScope" -> builder.inScope(here.truth(value));
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferDpf readTransferDpf(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferDpf.Builder builder = TransferDpf.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "dpf");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static ClauseSet readClauseSet(At at, JsonNode node) {
        return at.code(node, ClauseSet::of);
    }

    static TransferScc readTransferScc(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferScc.Builder builder = TransferScc.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "scc");
                case "decision" -> builder.decision(readClauseSet(here, value));
                case "modules" -> builder.modules(
                        here.list(value, 0, (hereIn, hereItem) -> hereIn.integer(hereItem, 1, 4)));
                case "adapted" -> builder.adapted(here.truth(value));
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferBrScc readTransferBrScc(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferBrScc.Builder builder = TransferBrScc.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "br-scc");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferUkIdta readTransferUkIdta(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferUkIdta.Builder builder = TransferUkIdta.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "uk-idta");
                case "version" -> builder.version(readNonEmptyString(here, value));
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferUkAddendum readTransferUkAddendum(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferUkAddendum.Builder builder = TransferUkAddendum.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "uk-addendum");
                case "version" -> builder.version(readNonEmptyString(here, value));
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static BcrKind readBcrKind(At at, JsonNode node) {
        return at.code(node, BcrKind::of);
    }

    static TransferBcr readTransferBcr(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferBcr.Builder builder = TransferBcr.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "bcr");
                case "kind" -> builder.kind(readBcrKind(here, value));
                case "approval" -> builder.approval(readNonEmptyString(here, value));
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferDerogation readTransferDerogation(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferDerogation.Builder builder = TransferDerogation.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "derogation");
                case "article" -> builder.article(readNonEmptyString(here, value));
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferCodeOfConduct readTransferCodeOfConduct(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferCodeOfConduct.Builder builder = TransferCodeOfConduct.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "code-of-conduct");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferCertification readTransferCertification(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferCertification.Builder builder = TransferCertification.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "certification");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferNoneNeeded readTransferNoneNeeded(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferNoneNeeded.Builder builder = TransferNoneNeeded.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "none-needed");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferPrivacyShield readTransferPrivacyShield(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferPrivacyShield.Builder builder = TransferPrivacyShield.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "privacy-shield");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferSafeHarbour readTransferSafeHarbour(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferSafeHarbour.Builder builder = TransferSafeHarbour.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "safe-harbour");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static TransferOther readTransferOther(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TransferOther.Builder builder = TransferOther.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "mechanism" -> here.literal(value, "other");
                case "regimes" -> builder.regimes(here.list(value, 0, Decoder::readRegime));
                case "covers" -> builder.covers(here.list(value, 0, Decoder::readArea));
                case "url" -> builder.url(readUrl(here, value));
                case "checked" -> builder.checked(readDate(here, value));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "mechanism");
        return at.issues() == before ? builder.build() : null;
    }

    static Safeguard readSafeguard(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Safeguard.Builder builder = Safeguard.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "kind" -> builder.kind(readSafeguardKind(here, value));
                case "title" -> builder.title(readText(here, value));
                case "url" -> builder.url(readUrl(here, value));
                case "issuer" -> builder.issuer(readNonEmptyString(here, value));
                case "expires" -> builder.expires(readDate(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "kind");
        return at.issues() == before ? builder.build() : null;
    }

    static SafeguardKind readSafeguardKind(At at, JsonNode node) {
        return at.code(node, SafeguardKind::of);
    }

    static Training readTraining(At at, JsonNode node) {
        return at.code(node, Training::of);
    }

    static PartialDate readPartialDate(At at, JsonNode node) {
        return at.text(node, PartialDate::new);
    }

    static Affiliate readAffiliate(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Affiliate.Builder builder = Affiliate.builder();
        Map<String, JsonNode> others = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "id" -> builder.id(readId(here, value));
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "aliases" -> builder.aliases(
                        here.list(value, 0, Decoder::readNonEmptyString));
                case "registrations" -> builder.registrations(
                        here.list(value, 0, Decoder::readRegistration));
                case "role" -> builder.role(readText(here, value));
                case "locations" -> builder.locations(here.list(value, 0, Decoder::readLocation));
                default -> {
                    if (Affiliate.EXTENSION.matcher(member.getKey()).matches()) {
                        others.put(member.getKey(), here.json(value));
                    } else {
                        here.unknownKey();
                    }
                }
            }
        }
        at.require(node, "id", "name");
        return at.issues() == before ? builder.extensions(others).build() : null;
    }

    static Registration readRegistration(At at, JsonNode node) {
        if (node.isTextual()) {
            return readCountryOrSubdivision(at, node);
        }
        if (!at.isObject(node, "a string or an object")) {
            return null;
        }
        return readRegistrationObject(at, node);
    }

    static RegistrationKind readRegistrationKind(At at, JsonNode node) {
        return at.code(node, RegistrationKind::of);
    }

    static RegistrationObject readRegistrationObject(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        RegistrationObject.Builder builder = RegistrationObject.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "country" -> builder.country(readCountry(here, value));
                case "subdivision" -> builder.subdivision(readSubdivision(here, value));
                case "city" -> builder.city(readNonEmptyString(here, value));
                case "kind" -> builder.kind(readRegistrationKind(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static CountryOrSubdivision readCountryOrSubdivision(At at, JsonNode node) {
        return at.text(node, CountryOrSubdivision::new);
    }

    static IntraGroup readIntraGroup(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        IntraGroup.Builder builder = IntraGroup.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "transfers" -> builder.transfers(here.list(value, 0, Decoder::readTransfer));
                case "text" -> builder.text(readText(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static Tombstone readTombstone(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        String tag = at.tag(node, "kind");
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case "subprocessor" -> readTombstoneSubprocessor(at, node);
            case "affiliate" -> readTombstoneAffiliate(at, node);
            default -> at.unknownTag("kind", tag);
        };
    }

    static TombstoneSubprocessor readTombstoneSubprocessor(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TombstoneSubprocessor.Builder builder = TombstoneSubprocessor.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "kind" -> here.literal(value, "subprocessor");
                case "id" -> builder.id(readId(here, value));
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "left" -> builder.left(readDate(here, value));
                case "successor" -> builder.successor(readId(here, value));
                case "last" -> builder.last(readSubprocessor(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "kind", "id", "name", "left");
        return at.issues() == before ? builder.build() : null;
    }

    static TombstoneAffiliate readTombstoneAffiliate(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        TombstoneAffiliate.Builder builder = TombstoneAffiliate.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "kind" -> here.literal(value, "affiliate");
                case "id" -> builder.id(readId(here, value));
                case "name" -> builder.name(readNonEmptyString(here, value));
                case "left" -> builder.left(readDate(here, value));
                case "successor" -> builder.successor(readId(here, value));
                case "last" -> builder.last(readAffiliate(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "kind", "id", "name", "left");
        return at.issues() == before ? builder.build() : null;
    }

    static Entry readEntry(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        Entry.Builder builder = Entry.builder();
        Map<String, JsonNode> others = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "date" -> builder.date(readDate(here, value));
                case "effective" -> builder.effective(readDate(here, value));
                case "changes" -> builder.changes(here.list(value, 1, Decoder::readChange));
                case "note" -> builder.note(readText(here, value));
                default -> {
                    if (Entry.EXTENSION.matcher(member.getKey()).matches()) {
                        others.put(member.getKey(), here.json(value));
                    } else {
                        here.unknownKey();
                    }
                }
            }
        }
        at.require(node, "date", "changes");
        return at.issues() == before ? builder.extensions(others).build() : null;
    }

    static Change readChange(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        String tag = at.tag(node, "type");
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case "added" -> readChangeAdded(at, node);
            case "removed" -> readChangeRemoved(at, node);
            case "merged" -> readChangeMerged(at, node);
            case "replaced" -> readChangeReplaced(at, node);
            case "renamed" -> readChangeRenamed(at, node);
            case "changed" -> readChangeChanged(at, node);
            case "corrected" -> readChangeCorrected(at, node);
            case "clarified" -> readChangeClarified(at, node);
            case "confirmed" -> readChangeConfirmed(at, node);
            case "published" -> readChangePublished(at, node);
            case "revised" -> readChangeRevised(at, node);
            case "added-unnamed" -> readChangeAddedUnnamed(at, node);
            case "removed-unnamed" -> readChangeRemovedUnnamed(at, node);
            case "unspecified" -> readChangeUnspecified(at, node);
            default -> at.unknownTag("type", tag);
        };
    }

    static AddedReason readAddedReason(At at, JsonNode node) {
        return at.code(node, AddedReason::of);
    }

    static ChangeAdded readChangeAdded(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeAdded.Builder builder = ChangeAdded.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "added");
                case "subject" -> builder.subject(readId(here, value));
                case "reason" -> builder.reason(readAddedReason(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "subject");
        return at.issues() == before ? builder.build() : null;
    }

    static RemovedReason readRemovedReason(At at, JsonNode node) {
        return at.code(node, RemovedReason::of);
    }

    static ChangeRemoved readChangeRemoved(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeRemoved.Builder builder = ChangeRemoved.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "removed");
                case "subject" -> builder.subject(readId(here, value));
                case "reason" -> builder.reason(readRemovedReason(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "subject");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeMerged readChangeMerged(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeMerged.Builder builder = ChangeMerged.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "merged");
                case "subject" -> builder.subject(readId(here, value));
                case "into" -> builder.into(readId(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "subject", "into");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeReplaced readChangeReplaced(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeReplaced.Builder builder = ChangeReplaced.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "replaced");
                case "subject" -> builder.subject(readId(here, value));
                case "by" -> builder.by(readId(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "subject", "by");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeRenamed readChangeRenamed(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeRenamed.Builder builder = ChangeRenamed.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "renamed");
                case "subject" -> builder.subject(readId(here, value));
                case "before" -> builder.before(readNonEmptyString(here, value));
                case "after" -> builder.after(readNonEmptyString(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "subject", "before", "after");
        return at.issues() == before ? builder.build() : null;
    }

    static LocationMembers readLocationMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        LocationMembers.Builder builder = LocationMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readLocation));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readLocation));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static PurposeMembers readPurposeMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        PurposeMembers.Builder builder = PurposeMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readPurpose));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readPurpose));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static DataMembers readDataMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        DataMembers.Builder builder = DataMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readData));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readData));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static SubjectMembers readSubjectMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        SubjectMembers.Builder builder = SubjectMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readSubject));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readSubject));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static TransferMembers readTransferMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        TransferMembers.Builder builder = TransferMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readTransfer));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readTransfer));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static IdMembers readIdMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        IdMembers.Builder builder = IdMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readId));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readId));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static SafeguardMembers readSafeguardMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        SafeguardMembers.Builder builder = SafeguardMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readSafeguard));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readSafeguard));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static RegistrationMembers readRegistrationMembers(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        RegistrationMembers.Builder builder = RegistrationMembers.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "added" -> builder.added(here.list(value, 0, Decoder::readRegistration));
                case "removed" -> builder.removed(here.list(value, 0, Decoder::readRegistration));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static NonEmptyStringValues readNonEmptyStringValues(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        NonEmptyStringValues.Builder builder = NonEmptyStringValues.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "before" -> builder.before(readNonEmptyString(here, value));
                case "after" -> builder.after(readNonEmptyString(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static CountryValues readCountryValues(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        CountryValues.Builder builder = CountryValues.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "before" -> builder.before(readCountry(here, value));
                case "after" -> builder.after(readCountry(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static UrlValues readUrlValues(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        UrlValues.Builder builder = UrlValues.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "before" -> builder.before(readUrl(here, value));
                case "after" -> builder.after(readUrl(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static ConditionValues readConditionValues(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        ConditionValues.Builder builder = ConditionValues.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "before" -> builder.before(readCondition(here, value));
                case "after" -> builder.after(readCondition(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static TrainingValues readTrainingValues(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        TrainingValues.Builder builder = TrainingValues.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "before" -> builder.before(readTraining(here, value));
                case "after" -> builder.after(readTraining(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static TextValues readTextValues(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        TextValues.Builder builder = TextValues.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "before" -> builder.before(readText(here, value));
                case "after" -> builder.after(readText(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static PartialDateValues readPartialDateValues(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        at.atLeast(node, 1);
        PartialDateValues.Builder builder = PartialDateValues.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "before" -> builder.before(readPartialDate(here, value));
                case "after" -> builder.after(readPartialDate(here, value));
                default -> here.unknownKey();
            }
        }
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeChanged readChangeChanged(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeChanged.Builder builder = ChangeChanged.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "changed");
                case "subject" -> builder.subject(readId(here, value));
                case "locations" -> builder.locations(readLocationMembers(here, value));
                case "purposes" -> builder.purposes(readPurposeMembers(here, value));
                case "data" -> builder.data(readDataMembers(here, value));
                case "subjects" -> builder.subjects(readSubjectMembers(here, value));
                case "transfers" -> builder.transfers(readTransferMembers(here, value));
                case "products" -> builder.products(readIdMembers(here, value));
                case "safeguards" -> builder.safeguards(readSafeguardMembers(here, value));
                case "registrations" -> builder.registrations(
                        readRegistrationMembers(here, value));
                case "legalName" -> builder.legalName(readNonEmptyStringValues(here, value));
                case "country" -> builder.country(readCountryValues(here, value));
                case "address" -> builder.address(readNonEmptyStringValues(here, value));
                case "website" -> builder.website(readUrlValues(here, value));
                case "condition" -> builder.condition(readConditionValues(here, value));
                case "training" -> builder.training(readTrainingValues(here, value));
                case "retention" -> builder.retention(readTextValues(here, value));
                case "since" -> builder.since(readPartialDateValues(here, value));
                case "ownList" -> builder.ownList(readUrlValues(here, value));
                case "role" -> builder.role(readTextValues(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "subject");
        return at.issues() == before ? builder.build() : null;
    }

    static Field readField(At at, JsonNode node) {
        return at.code(node, Field::of);
    }

    static ChangeCorrected readChangeCorrected(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeCorrected.Builder builder = ChangeCorrected.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "corrected");
                case "subject" -> builder.subject(readId(here, value));
                case "fields" -> builder.fields(here.list(value, 0, Decoder::readField));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "subject");
        return at.issues() == before ? builder.build() : null;
    }

    static DisclosureList readList(At at, JsonNode node) {
        return at.code(node, DisclosureList::of);
    }

    static ChangeClarified readChangeClarified(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeClarified.Builder builder = ChangeClarified.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "clarified");
                case "list" -> builder.list(readList(here, value));
                case "fields" -> builder.fields(here.list(value, 0, Decoder::readField));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeConfirmed readChangeConfirmed(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeConfirmed.Builder builder = ChangeConfirmed.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "confirmed");
                case "subject" -> builder.subject(readId(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangePublished readChangePublished(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangePublished.Builder builder = ChangePublished.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "published");
                case "list" -> builder.list(readList(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "list");
        return at.issues() == before ? builder.build() : null;
    }

    static Part readPart(At at, JsonNode node) {
        return at.code(node, Part::of);
    }

    static ChangeRevised readChangeRevised(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeRevised.Builder builder = ChangeRevised.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "revised");
                case "part" -> builder.part(readPart(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "part");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeAddedUnnamed readChangeAddedUnnamed(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeAddedUnnamed.Builder builder = ChangeAddedUnnamed.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "added-unnamed");
                case "list" -> builder.list(readList(here, value));
                case "count" -> builder.count(here.integer(value, 0, 3650));
                case "reason" -> builder.reason(readAddedReason(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "list");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeRemovedUnnamed readChangeRemovedUnnamed(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeRemovedUnnamed.Builder builder = ChangeRemovedUnnamed.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "removed-unnamed");
                case "list" -> builder.list(readList(here, value));
                case "count" -> builder.count(here.integer(value, 0, 3650));
                case "reason" -> builder.reason(readRemovedReason(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "list");
        return at.issues() == before ? builder.build() : null;
    }

    static ChangeUnspecified readChangeUnspecified(At at, JsonNode node) {
        if (!at.isObject(node, "an object")) {
            return null;
        }
        int before = at.issues();
        ChangeUnspecified.Builder builder = ChangeUnspecified.builder();
        for (Map.Entry<String, JsonNode> member : At.members(node)) {
            At here = at.key(member.getKey());
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> here.literal(value, "unspecified");
                case "list" -> builder.list(readList(here, value));
                case "note" -> builder.note(readText(here, value));
                default -> here.unknownKey();
            }
        }
        at.require(node, "type", "list");
        return at.issues() == before ? builder.build() : null;
    }
}
