import type { JsonObject } from "../json.js";
import type {
  Activity as KnownActivity,
  Actor as KnownActor,
  AddedReason as KnownAddedReason,
  Area as KnownArea,
  Authorization as KnownAuthorization,
  BcrKind as KnownBcrKind,
  ChannelKind as KnownChannelKind,
  Choice as KnownChoice,
  ClauseSet as KnownClauseSet,
  Country as KnownCountry,
  DataCategory as KnownDataCategory,
  Field as KnownField,
  List as KnownList,
  Mechanism as KnownMechanism,
  ObligationKind as KnownObligationKind,
  Part as KnownPart,
  PurposeCategory as KnownPurposeCategory,
  Regime as KnownRegime,
  RegistrationKind as KnownRegistrationKind,
  RemovedReason as KnownRemovedReason,
  SafeguardKind as KnownSafeguardKind,
  SubjectCategory as KnownSubjectCategory,
  Training as KnownTraining,
} from "../types.js";
import type { CountryOrSubdivision, Date, Email, ExtensionValue, Id, LanguageTag, Lei, NonEmptyString, PartialDate, Subdivision, Url } from "../types.js";

export type { CountryOrSubdivision, Date, Email, ExtensionValue, Id, LanguageTag, Lei, NonEmptyString, PartialDate, Subdivision, Url };
export { Activity as KnownActivity, Actor as KnownActor, AddedReason as KnownAddedReason, Area as KnownArea, Authorization as KnownAuthorization, BcrKind as KnownBcrKind, ChannelKind as KnownChannelKind, Choice as KnownChoice, ClauseSet as KnownClauseSet, Country as KnownCountry, DataCategory as KnownDataCategory, Field as KnownField, List as KnownList, Mechanism as KnownMechanism, ObligationKind as KnownObligationKind, Part as KnownPart, PurposeCategory as KnownPurposeCategory, Regime as KnownRegime, RegistrationKind as KnownRegistrationKind, RemovedReason as KnownRemovedReason, SafeguardKind as KnownSafeguardKind, SubjectCategory as KnownSubjectCategory, Training as KnownTraining } from "../types.js";

/** One of these codes, or one that the schema does not name. */
export type Open<Code extends string> = Code | (string & Record<never, never>);

/** A form that the schema does not name, as it came. */
export type Unknown<Tag extends string> = JsonObject & Readonly<Record<Tag, string>>;

/**
 * A disclosure: which subprocessors process the personal data of a publisher's customers, which
 * affiliates may, under which obligations, and how the lists changed.
 */
export interface Disclosure {
  /** The JSON Schema of the format, for editors. */
  readonly $schema?: NonEmptyString;
  /** The version of the format: 1. */
  readonly format: 1;
  /** Who publishes the disclosure: a vendor that acts as a processor. */
  readonly publisher: Organization;
  /** The contract that the disclosure belongs to. */
  readonly agreement?: Agreement;
  /** The authoritative language: a text written as a plain string is in this language. */
  readonly language: LanguageTag;
  /** The other languages in which every text is offered. */
  readonly translations?: readonly LanguageTag[];
  /** The day of the newest entry of the changelog; without entries, the day of publication. */
  readonly updated: Date;
  /** What else a reader must know about the list as a whole. */
  readonly text?: Text;
  /** What is missing from the lists. Absent means that they are complete. */
  readonly partial?: Text;
  /** The data-protection regimes that the transfer statements are made for. Absent means `eu`. */
  readonly regimes?: readonly Regime[];
  /** Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)). */
  readonly authorization?: Authorization;
  /** How changes are announced. */
  readonly notice?: Notice;
  /** The publisher's products that the list distinguishes. */
  readonly products?: readonly Product[];
  /** What the publisher requires of every subprocessor. */
  readonly obligations?: readonly Obligation[];
  /** The subprocessors. */
  readonly subprocessors: readonly Subprocessor[];
  /** The entities of the publisher's group that may process; the publisher may be among them. */
  readonly affiliates?: readonly Affiliate[];
  /** The transfers within the group. */
  readonly intraGroup?: IntraGroup;
  /**
   * The parties whose joining the changelog does not name, because they were there before it began
   * or came in an entry that names nobody. When it is given, everybody else has been `added` by the
   * changelog.
   */
  readonly baseline?: readonly Id[];
  /** The parties that left, as tombstones. */
  readonly former?: readonly Tombstone[];
  /** How the lists changed, newest entry first. */
  readonly changelog: readonly Entry[];
  /** The publisher's own keys, which the schema does not name. */
  readonly [key: `x-${string}`]: ExtensionValue;
}

/** An organization: a publisher, or a legal entity behind a party. */
export interface Organization {
  /** The name that readers know. */
  readonly name: NonEmptyString;
  /** The name in the register of companies. */
  readonly legalName?: NonEmptyString;
  /** The country of establishment, which is not where processing happens. */
  readonly country?: Country;
  /** The postal address, in one string. */
  readonly address?: NonEmptyString;
  /** The website. */
  readonly website?: Url;
  /** Whom to turn to. */
  readonly contact?: Contact;
  /** Identifiers in public registers. */
  readonly identifiers?: readonly Identifier[];
}

/**
 * A country: an officially assigned ISO 3166-1 alpha-2 code.
 * For example: `"NL"`.
 */
export type Country = Open<KnownCountry>;

/** Whom to turn to: at least one of a name, an e-mail address and a page. */
export interface Contact {
  /** The name of a person or an office. */
  readonly name?: NonEmptyString;
  /** The e-mail address. */
  readonly email?: Email;
  /** A page with a form or further addresses. */
  readonly url?: Url;
}

/** An identifier of a legal entity in a public register. */
export type Identifier =
  | IdentifierLei
  | IdentifierCompanyNumber
  | IdentifierOther
  | Unknown<"scheme">;

/** A legal entity identifier (ISO 17442). */
export interface IdentifierLei {
  /** Which register or scheme the identifier is from. */
  readonly scheme: "lei";
  /** The identifier. */
  readonly value: Lei;
}

/** A number in a country's register of companies. */
export interface IdentifierCompanyNumber {
  /** Which register or scheme the identifier is from. */
  readonly scheme: "company-number";
  /** The country of the register. */
  readonly country: Country;
  /** The number, as the register writes it. */
  readonly value: NonEmptyString;
}

/** An identifier of another scheme. */
export interface IdentifierOther {
  /** Which register or scheme the identifier is from. */
  readonly scheme: "other";
  /** The name of the scheme. */
  readonly name: NonEmptyString;
  /** The identifier. */
  readonly value: NonEmptyString;
}

/** The contract that a disclosure belongs to. */
export interface Agreement {
  /** Its title. */
  readonly title?: Text;
  /** Where it can be read. */
  readonly url?: Url;
}

/**
 * Prose: a string in the document's authoritative language, or one string for each language. Line
 * breaks are allowed, Markdown and HTML are not.
 * For example: `"Sends e-mail."`, `{"en":"Sends e-mail.","nl":"Verstuurt e-mail."}`.
 */
export type Text = NonEmptyString | Translations;

/** One string for each language, by language tag. */
export interface Translations {
  readonly [key: string]: NonEmptyString;
}

/** A data-protection regime that transfer statements are made for. */
export type Regime = Open<KnownRegime>;

/** Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)). */
export type Authorization = Open<KnownAuthorization>;

/** How changes of the lists are announced. */
export interface Notice {
  /** How many days in advance. */
  readonly days?: number;
  /** By which ways. */
  readonly channels?: readonly Channel[];
  /** How a customer can object. */
  readonly objection?: Objection;
  /** What else the publisher promises. */
  readonly text?: Text;
}

/** A way by which changes are announced. */
export interface Channel {
  /** What kind of way it is. */
  readonly kind: ChannelKind;
  /** Where to subscribe or read. */
  readonly url?: Url;
  /** The address to write to. */
  readonly email?: Email;
  /** What else there is to know. */
  readonly text?: Text;
}

/** A kind of way by which changes are announced. */
export type ChannelKind = Open<KnownChannelKind>;

/** How a customer can object to a change. */
export interface Objection {
  /** Within how many days of the announcement. */
  readonly days?: number;
  /** To whom. */
  readonly contact?: Contact;
  /** How, and what follows. */
  readonly text?: Text;
}

/** A product that the list distinguishes. */
export interface Product {
  /** The stable id by which subprocessors name it. */
  readonly id: Id;
  /** The name that customers know. */
  readonly name: NonEmptyString;
  /** Its page. */
  readonly url?: Url;
}

/** Something that the publisher requires of every subprocessor (GDPR Art. 28(4)). */
export interface Obligation {
  /** What kind of obligation it is. */
  readonly kind: ObligationKind;
  /** What it demands. */
  readonly text?: Text;
}

/** A kind of obligation, after GDPR Art. 28(3). */
export type ObligationKind = Open<KnownObligationKind>;

/**
 * A subprocessor: somebody who processes the personal data of the publisher's customers.
 * 
 * A party that does different things for different products, places or data has one element for
 * each, told apart by `id`; legal name and identifiers tie them together.
 */
export interface Subprocessor {
  /**
   * The stable id, unique among all parties, tombstones and products. It never changes, and a party
   * that returns takes it up again.
   */
  readonly id: Id;
  /** The name that readers know. */
  readonly name: NonEmptyString;
  /** Other names that readers may know. */
  readonly aliases?: readonly NonEmptyString[];
  /** The name in the register of companies. */
  readonly legalName?: NonEmptyString;
  /** The country of establishment, which is not where processing happens. */
  readonly country?: Country;
  /** The postal address, in one string. */
  readonly address?: NonEmptyString;
  /** Whom to turn to. */
  readonly contact?: Contact;
  /** The website. */
  readonly website?: Url;
  /** Identifiers in public registers. */
  readonly identifiers?: readonly Identifier[];
  /** The legal entities, when several stand behind the party. */
  readonly entities?: readonly Organization[];
  /** The ids of the products that it serves. Absent means all. */
  readonly products?: readonly Id[];
  /** What it does. */
  readonly purposes: readonly Purpose[];
  /** Which data it gets. */
  readonly data?: readonly Data[];
  /** Whom the data are about. */
  readonly subjects?: readonly Subject[];
  /** When it processes at all. Absent means always. */
  readonly condition?: Condition;
  /** Where the data are stored, processed or accessed from. */
  readonly locations: readonly [Location, ...Location[]];
  /** The instruments that cover transfers to those locations. */
  readonly transfers?: readonly Transfer[];
  /** What else protects the data. */
  readonly safeguards?: readonly Safeguard[];
  /** Whether the data may be used to train models. */
  readonly training?: Training;
  /** How long it keeps the data. */
  readonly retention?: Text;
  /** When it began processing. */
  readonly since?: PartialDate;
  /** Its own list of subprocessors: the next link of the chain. */
  readonly ownList?: Url;
  /** The publisher's own keys, which the schema does not name. */
  readonly [key: `x-${string}`]: ExtensionValue;
}

/**
 * A purpose: what a subprocessor does. A code alone is written as a string.
 * For example: `"hosting"`, `{"category":"ai","text":"Summarises meetings."}`.
 */
export type Purpose = PurposeCategory | PurposeObject;

/** What a subprocessor does. */
export type PurposeCategory = Open<KnownPurposeCategory>;

/** A purpose: what a subprocessor does. A code alone is written as a string. */
export interface PurposeObject {
  /** The kind of purpose. */
  readonly category: PurposeCategory;
  /** What it does more exactly. */
  readonly text?: Text;
}

/**
 * A category of data that a subprocessor gets. A code alone is written as a string.
 * For example: `"contact"`, `{"category":"content","special":true}`.
 */
export type Data = DataCategory | DataObject;

/** Which data a subprocessor gets. */
export type DataCategory = Open<KnownDataCategory>;

/** A condition: when something is processed, or where. */
export interface Condition {
  /** Whether somebody must switch it on, or may switch it off. */
  readonly choice?: Choice;
  /** Who chooses. Opt-in by the publisher means approved and not yet used. */
  readonly by?: Actor;
  /** The areas of the customers that it applies to. */
  readonly regions?: readonly Area[];
  /** The condition in words. */
  readonly text?: Text;
}

/** Whether somebody must switch something on, or may switch it off. */
export type Choice = Open<KnownChoice>;

/** Who chooses. */
export type Actor = Open<KnownActor>;

/**
 * Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a
 * statement that takes the place of an area.
 * For example: `"NL"`, `"EEA"`, `"worldwide"`.
 */
export type Area = Open<KnownArea>;

/** A category of data that a subprocessor gets. A code alone is written as a string. */
export interface DataObject {
  /** The category. */
  readonly category: DataCategory;
  /** Which data more exactly. */
  readonly text?: Text;
  /** Whether special categories of data are among them (GDPR Art. 9). */
  readonly special?: boolean;
  /** When it gets them. Absent means always when it processes. */
  readonly condition?: Condition;
}

/**
 * A category of data subjects. A code alone is written as a string.
 * For example: `"end-users"`, `{"category":"invitees","text":"Guests of a webinar."}`.
 */
export type Subject = SubjectCategory | SubjectObject;

/** Whom the data are about. */
export type SubjectCategory = Open<KnownSubjectCategory>;

/** A category of data subjects. A code alone is written as a string. */
export interface SubjectObject {
  /** The category. */
  readonly category: SubjectCategory;
  /** Who more exactly. */
  readonly text?: Text;
}

/**
 * Where data are stored, processed or accessed from. An area alone is written as a string.
 * For example: `"NL"`, `{"area":"SE","cloudRegion":"aws:eu-north-1","activities":["storage"]}`.
 */
export type Location = Area | LocationObject;

/** What happens with data at a location. */
export type Activity = Open<KnownActivity>;

/** Where data are stored, processed or accessed from. An area alone is written as a string. */
export interface LocationObject {
  /** The country, or the area that is no single country. */
  readonly area: Area;
  /** The part of the country, in the notation of ISO 3166-2; groupings are included. */
  readonly subdivision?: Subdivision;
  /** The city. */
  readonly city?: NonEmptyString;
  /** The region of a cloud provider, such as `aws:eu-north-1`. */
  readonly cloudRegion?: NonEmptyString;
  /** What happens there. Absent: the source does not say. */
  readonly activities?: readonly [Activity, ...Activity[]];
  /** When data are there. Absent means always when the party processes. */
  readonly condition?: Condition;
}

/**
 * An instrument that covers transfers. A mechanism alone is written as a string.
 * For example: `"scc"`, `{"mechanism":"scc","modules":[3]}`.
 */
export type Transfer =
  | Mechanism
  | TransferAdequacy
  | TransferDpf
  | TransferScc
  | TransferBrScc
  | TransferUkIdta
  | TransferUkAddendum
  | TransferBcr
  | TransferDerogation
  | TransferCodeOfConduct
  | TransferCertification
  | TransferNoneNeeded
  | TransferPrivacyShield
  | TransferSafeHarbour
  | TransferOther
  | Unknown<"mechanism">;

/** What a transfer to a third country rests on. */
export type Mechanism = Open<KnownMechanism>;

/** A decision that the country ensures an adequate level of protection (GDPR Art. 45). */
export interface TransferAdequacy {
  /** What the transfer rests on. */
  readonly mechanism: "adequacy";
  /** The reference of the decision. */
  readonly decision?: NonEmptyString;
  /** Whether the recipient falls within the scope of a decision that does not cover all. */
  readonly inScope?: boolean;
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** The recipient is certified under the Data Privacy Framework. */
export interface TransferDpf {
  /** What the transfer rests on. */
  readonly mechanism: "dpf";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** A set of standard contractual clauses, by the decision that adopted it. */
export type ClauseSet = Open<KnownClauseSet>;

/** Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)). */
export interface TransferScc {
  /** What the transfer rests on. */
  readonly mechanism: "scc";
  /** The set of clauses. Absent means `2021/914`. */
  readonly decision?: ClauseSet;
  /** The modules that apply. */
  readonly modules?: readonly (1 | 2 | 3 | 4)[];
  /** Whether the clauses were adapted to Swiss law. */
  readonly adapted?: boolean;
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** Standard contractual clauses of the Brazilian authority. */
export interface TransferBrScc {
  /** What the transfer rests on. */
  readonly mechanism: "br-scc";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** The UK International Data Transfer Agreement. */
export interface TransferUkIdta {
  /** What the transfer rests on. */
  readonly mechanism: "uk-idta";
  /** Its version, such as `A1.0`. */
  readonly version?: NonEmptyString;
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** The UK Addendum to the standard contractual clauses of the European Commission. */
export interface TransferUkAddendum {
  /** What the transfer rests on. */
  readonly mechanism: "uk-addendum";
  /** Its version, such as `B1.0`. */
  readonly version?: NonEmptyString;
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** Whom binding corporate rules are for. */
export type BcrKind = Open<KnownBcrKind>;

/** Binding corporate rules (GDPR Art. 47). */
export interface TransferBcr {
  /** What the transfer rests on. */
  readonly mechanism: "bcr";
  /** Whether they are for processors or for controllers. */
  readonly kind?: BcrKind;
  /** The reference of the approval. */
  readonly approval?: NonEmptyString;
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** A derogation for a specific situation (GDPR Art. 49). */
export interface TransferDerogation {
  /** What the transfer rests on. */
  readonly mechanism: "derogation";
  /** The article, such as `49(1)(a)`. */
  readonly article?: NonEmptyString;
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** An approved code of conduct (GDPR Art. 46(2)(e)). */
export interface TransferCodeOfConduct {
  /** What the transfer rests on. */
  readonly mechanism: "code-of-conduct";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** An approved certification mechanism (GDPR Art. 46(2)(f)). */
export interface TransferCertification {
  /** What the transfer rests on. */
  readonly mechanism: "certification";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/**
 * No instrument is called for: the data stay inside the area, or the country is adequate without
 * conditions.
 */
export interface TransferNoneNeeded {
  /** What the transfer rests on. */
  readonly mechanism: "none-needed";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** The EU-US Privacy Shield, for what is or was stated. */
export interface TransferPrivacyShield {
  /** What the transfer rests on. */
  readonly mechanism: "privacy-shield";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** The US Safe Harbour, for what is or was stated. */
export interface TransferSafeHarbour {
  /** What the transfer rests on. */
  readonly mechanism: "safe-harbour";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** Something else, which the text names. */
export interface TransferOther {
  /** What the transfer rests on. */
  readonly mechanism: "other";
  /** The regimes that it serves. Absent: all of the document's that it can serve. */
  readonly regimes?: readonly Regime[];
  /**
   * The areas that it covers. Absent: every location outside the area that such an instrument can
   * cover.
   */
  readonly covers?: readonly Area[];
  /** Where it can be checked. */
  readonly url?: Url;
  /** The day on which somebody last checked it. */
  readonly checked?: Date;
  /** What else there is to know. */
  readonly text?: Text;
}

/** Something that protects the data, and where that can be checked. */
export interface Safeguard {
  /** What kind of safeguard it is. */
  readonly kind: SafeguardKind;
  /** Its title. */
  readonly title?: Text;
  /** Where it can be read. */
  readonly url?: Url;
  /** Who issued it. */
  readonly issuer?: NonEmptyString;
  /** The last day on which it holds. */
  readonly expires?: Date;
}

/** A kind of safeguard. */
export type SafeguardKind = Open<KnownSafeguardKind>;

/** Whether data may be used to train models. */
export type Training = Open<KnownTraining>;

/** An affiliate: an entity of the publisher's group that may process. */
export interface Affiliate {
  /** The stable id, unique among all parties, tombstones and products. */
  readonly id: Id;
  /** Its name. */
  readonly name: NonEmptyString;
  /** Other names that readers may know. */
  readonly aliases?: readonly NonEmptyString[];
  /** Where it is registered. */
  readonly registrations?: readonly Registration[];
  /** What it does within the group. */
  readonly role?: Text;
  /** Where it stores, processes or accesses data. */
  readonly locations?: readonly Location[];
  /** The publisher's own keys, which the schema does not name. */
  readonly [key: `x-${string}`]: ExtensionValue;
}

/**
 * Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a string.
 * For example: `"NL"`, `"US-DE"`, `{"country":"FR","city":"Paris"}`.
 */
export type Registration = CountryOrSubdivision | RegistrationObject;

/** A kind of registration. */
export type RegistrationKind = Open<KnownRegistrationKind>;

/**
 * Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a string.
 */
export interface RegistrationObject {
  /** The country. */
  readonly country?: Country;
  /** The part of the country, in the notation of ISO 3166-2. */
  readonly subdivision?: Subdivision;
  /** The city. */
  readonly city?: NonEmptyString;
  /**
   * What kind of registration it is. Absent: the source only says that it is registered there.
   */
  readonly kind?: RegistrationKind;
}

/** The transfers within the publisher's group. */
export interface IntraGroup {
  /** The instruments that cover transfers to the affiliates. */
  readonly transfers?: readonly Transfer[];
  /** What else there is to know. */
  readonly text?: Text;
}

/** What remains of a party that left: its id is not given to anybody else. */
export type Tombstone = TombstoneSubprocessor | TombstoneAffiliate | Unknown<"kind">;

/** It was a subprocessor. */
export interface TombstoneSubprocessor {
  /** Which list it stood on. */
  readonly kind: "subprocessor";
  /** The party's id. */
  readonly id: Id;
  /** The name that it left under. */
  readonly name: NonEmptyString;
  /** The day on which it left. */
  readonly left: Date;
  /** The id of the party that took over, or that it merged into. */
  readonly successor?: Id;
  /** The party as it last stood. */
  readonly last?: Subprocessor;
}

/** It was an affiliate. */
export interface TombstoneAffiliate {
  /** Which list it stood on. */
  readonly kind: "affiliate";
  /** The party's id. */
  readonly id: Id;
  /** The name that it left under. */
  readonly name: NonEmptyString;
  /** The day on which it left. */
  readonly left: Date;
  /** The id of the party that took over, or that it merged into. */
  readonly successor?: Id;
  /** The party as it last stood. */
  readonly last?: Affiliate;
}

/** An entry of the changelog: what was published on one day. */
export interface Entry {
  /** The day on which it was published. */
  readonly date: Date;
  /** The day on which the changes take effect. Absent means the day of publication. */
  readonly effective?: Date;
  /** What changed. */
  readonly changes: readonly [Change, ...Change[]];
  /** What else there is to say. */
  readonly note?: Text;
  /** The publisher's own keys, which the schema does not name. */
  readonly [key: `x-${string}`]: ExtensionValue;
}

/** A change: what happened to one party, to a list or to the document. */
export type Change =
  | ChangeAdded
  | ChangeRemoved
  | ChangeMerged
  | ChangeReplaced
  | ChangeRenamed
  | ChangeChanged
  | ChangeCorrected
  | ChangeClarified
  | ChangeConfirmed
  | ChangePublished
  | ChangeRevised
  | ChangeAddedUnnamed
  | ChangeRemovedUnnamed
  | ChangeUnspecified
  | Unknown<"type">;

/** Why a party joined the list. */
export type AddedReason = Open<KnownAddedReason>;

/** The party joined. */
export interface ChangeAdded {
  /** What kind of change it is. */
  readonly type: "added";
  /** The id of the party. */
  readonly subject: Id;
  /** Why. Absent: that was not said. */
  readonly reason?: AddedReason;
  /** What else there is to say. */
  readonly note?: Text;
}

/** Why a party left the list. */
export type RemovedReason = Open<KnownRemovedReason>;

/** The party left. */
export interface ChangeRemoved {
  /** What kind of change it is. */
  readonly type: "removed";
  /** The id of the party. */
  readonly subject: Id;
  /** Why. Absent: that was not said. */
  readonly reason?: RemovedReason;
  /** What else there is to say. */
  readonly note?: Text;
}

/** The party left because it merged into another. */
export interface ChangeMerged {
  /** What kind of change it is. */
  readonly type: "merged";
  /** The id of the party. */
  readonly subject: Id;
  /** The id of the party that it merged into. */
  readonly into: Id;
  /** What else there is to say. */
  readonly note?: Text;
}

/** The party left, and another took over the same purpose. */
export interface ChangeReplaced {
  /** What kind of change it is. */
  readonly type: "replaced";
  /** The id of the party. */
  readonly subject: Id;
  /**
   * The id of the party that took over. By the end of that day it is on the list, through its own
   * `added` or from before.
   */
  readonly by: Id;
  /** What else there is to say. */
  readonly note?: Text;
}

/** The party has another name. */
export interface ChangeRenamed {
  /** What kind of change it is. */
  readonly type: "renamed";
  /** The id of the party. */
  readonly subject: Id;
  /** The name before. */
  readonly before: NonEmptyString;
  /** The name after. */
  readonly after: NonEmptyString;
  /** What else there is to say. */
  readonly note?: Text;
}

/** Members that a list gained or lost: at least one of the two. */
export interface LocationMembers {
  /** The members that joined. */
  readonly added?: readonly Location[];
  /** The members that left. */
  readonly removed?: readonly Location[];
}

/** Members that a list gained or lost: at least one of the two. */
export interface PurposeMembers {
  /** The members that joined. */
  readonly added?: readonly Purpose[];
  /** The members that left. */
  readonly removed?: readonly Purpose[];
}

/** Members that a list gained or lost: at least one of the two. */
export interface DataMembers {
  /** The members that joined. */
  readonly added?: readonly Data[];
  /** The members that left. */
  readonly removed?: readonly Data[];
}

/** Members that a list gained or lost: at least one of the two. */
export interface SubjectMembers {
  /** The members that joined. */
  readonly added?: readonly Subject[];
  /** The members that left. */
  readonly removed?: readonly Subject[];
}

/** Members that a list gained or lost: at least one of the two. */
export interface TransferMembers {
  /** The members that joined. */
  readonly added?: readonly Transfer[];
  /** The members that left. */
  readonly removed?: readonly Transfer[];
}

/** Members that a list gained or lost: at least one of the two. */
export interface IdMembers {
  /** The members that joined. */
  readonly added?: readonly Id[];
  /** The members that left. */
  readonly removed?: readonly Id[];
}

/** Members that a list gained or lost: at least one of the two. */
export interface SafeguardMembers {
  /** The members that joined. */
  readonly added?: readonly Safeguard[];
  /** The members that left. */
  readonly removed?: readonly Safeguard[];
}

/** Members that a list gained or lost: at least one of the two. */
export interface RegistrationMembers {
  /** The members that joined. */
  readonly added?: readonly Registration[];
  /** The members that left. */
  readonly removed?: readonly Registration[];
}

/** A value that is different: what it was and what it is; an absent one means none. */
export interface NonEmptyStringValues {
  /** The value before. Absent means that there was none. */
  readonly before?: NonEmptyString;
  /** The value after. Absent means that there is none. */
  readonly after?: NonEmptyString;
}

/** A value that is different: what it was and what it is; an absent one means none. */
export interface CountryValues {
  /** The value before. Absent means that there was none. */
  readonly before?: Country;
  /** The value after. Absent means that there is none. */
  readonly after?: Country;
}

/** A value that is different: what it was and what it is; an absent one means none. */
export interface UrlValues {
  /** The value before. Absent means that there was none. */
  readonly before?: Url;
  /** The value after. Absent means that there is none. */
  readonly after?: Url;
}

/** A value that is different: what it was and what it is; an absent one means none. */
export interface ConditionValues {
  /** The value before. Absent means that there was none. */
  readonly before?: Condition;
  /** The value after. Absent means that there is none. */
  readonly after?: Condition;
}

/** A value that is different: what it was and what it is; an absent one means none. */
export interface TrainingValues {
  /** The value before. Absent means that there was none. */
  readonly before?: Training;
  /** The value after. Absent means that there is none. */
  readonly after?: Training;
}

/** A value that is different: what it was and what it is; an absent one means none. */
export interface TextValues {
  /** The value before. Absent means that there was none. */
  readonly before?: Text;
  /** The value after. Absent means that there is none. */
  readonly after?: Text;
}

/** A value that is different: what it was and what it is; an absent one means none. */
export interface PartialDateValues {
  /** The value before. Absent means that there was none. */
  readonly before?: PartialDate;
  /** The value after. Absent means that there is none. */
  readonly after?: PartialDate;
}

/** Something about the party is different: one key for each field, at least one. */
export interface ChangeChanged {
  /** What kind of change it is. */
  readonly type: "changed";
  /** The id of the party. */
  readonly subject: Id;
  /** Where data are. */
  readonly locations?: LocationMembers;
  /** What it does. */
  readonly purposes?: PurposeMembers;
  /** Which data it gets. */
  readonly data?: DataMembers;
  /** Whom the data are about. */
  readonly subjects?: SubjectMembers;
  /** The instruments that cover transfers. */
  readonly transfers?: TransferMembers;
  /** The products that it serves. */
  readonly products?: IdMembers;
  /** What else protects the data. */
  readonly safeguards?: SafeguardMembers;
  /** Where it is registered. */
  readonly registrations?: RegistrationMembers;
  /** The name in the register of companies. */
  readonly legalName?: NonEmptyStringValues;
  /** The country of establishment. */
  readonly country?: CountryValues;
  /** The postal address. */
  readonly address?: NonEmptyStringValues;
  /** The website. */
  readonly website?: UrlValues;
  /** When it processes at all. */
  readonly condition?: ConditionValues;
  /** Whether data may be used to train models. */
  readonly training?: TrainingValues;
  /** How long it keeps the data. */
  readonly retention?: TextValues;
  /** When it began processing. */
  readonly since?: PartialDateValues;
  /** Its own list of subprocessors. */
  readonly ownList?: UrlValues;
  /** What it does within the group. */
  readonly role?: TextValues;
  /** What else there is to say. */
  readonly note?: Text;
}

/** A field of a party that a change can name. */
export type Field = Open<KnownField>;

/** What is said about the party was made more accurate; nothing changed in fact. */
export interface ChangeCorrected {
  /** What kind of change it is. */
  readonly type: "corrected";
  /** The id of the party. */
  readonly subject: Id;
  /** The fields that were corrected. Absent: that was not said. */
  readonly fields?: readonly Field[];
  /** What else there is to say. */
  readonly note?: Text;
}

/** One of the two lists of parties. */
export type List = Open<KnownList>;

/** The page was made clearer, with no single subject. */
export interface ChangeClarified {
  /** What kind of change it is. */
  readonly type: "clarified";
  /** The list that it is about. Absent: both, or neither. */
  readonly list?: List;
  /** The fields that were made clearer. Absent: that was not said. */
  readonly fields?: readonly Field[];
  /** What else there is to say. */
  readonly note?: Text;
}

/** What is said was reviewed, and nothing changed. */
export interface ChangeConfirmed {
  /** What kind of change it is. */
  readonly type: "confirmed";
  /** The id of the party. Absent: the whole list. */
  readonly subject?: Id;
  /** What else there is to say. */
  readonly note?: Text;
}

/** A list was published for the first time; what stood there before is unknown. */
export interface ChangePublished {
  /** What kind of change it is. */
  readonly type: "published";
  /** The list. */
  readonly list: List;
  /** What else there is to say. */
  readonly note?: Text;
}

/** A part of the document that is neither a list nor the changelog. */
export type Part = Open<KnownPart>;

/** The document itself changed. */
export interface ChangeRevised {
  /** What kind of change it is. */
  readonly type: "revised";
  /** Which part of it. */
  readonly part: Part;
  /** What else there is to say. */
  readonly note?: Text;
}

/** Parties joined that cannot be named any more. */
export interface ChangeAddedUnnamed {
  /** What kind of change it is. */
  readonly type: "added-unnamed";
  /** The list that they joined. */
  readonly list: List;
  /** How many they were. Absent: that was not said. */
  readonly count?: number;
  /** Why. Absent: that was not said. */
  readonly reason?: AddedReason;
  /** What else there is to say. */
  readonly note?: Text;
}

/** Parties left that cannot be named any more. */
export interface ChangeRemovedUnnamed {
  /** What kind of change it is. */
  readonly type: "removed-unnamed";
  /** The list that they left. */
  readonly list: List;
  /** How many they were. Absent: that was not said. */
  readonly count?: number;
  /** Why. Absent: that was not said. */
  readonly reason?: RemovedReason;
  /** What else there is to say. */
  readonly note?: Text;
}

/** Something in a list changed, and the entry does not say what. */
export interface ChangeUnspecified {
  /** What kind of change it is. */
  readonly type: "unspecified";
  /** The list. */
  readonly list: List;
  /** What else there is to say. */
  readonly note?: Text;
}
