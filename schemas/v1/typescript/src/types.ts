import type { Json } from "./json.js";

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

/** A string that is not empty. */
export type NonEmptyString = string;

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
export const Country = {
  /** Andorra */
  AD: "AD",
  /** United Arab Emirates */
  AE: "AE",
  /** Afghanistan */
  AF: "AF",
  /** Antigua & Barbuda */
  AG: "AG",
  /** Anguilla */
  AI: "AI",
  /** Albania */
  AL: "AL",
  /** Armenia */
  AM: "AM",
  /** Angola */
  AO: "AO",
  /** Antarctica */
  AQ: "AQ",
  /** Argentina */
  AR: "AR",
  /** American Samoa */
  AS: "AS",
  /** Austria */
  AT: "AT",
  /** Australia */
  AU: "AU",
  /** Aruba */
  AW: "AW",
  /** Åland Islands */
  AX: "AX",
  /** Azerbaijan */
  AZ: "AZ",
  /** Bosnia & Herzegovina */
  BA: "BA",
  /** Barbados */
  BB: "BB",
  /** Bangladesh */
  BD: "BD",
  /** Belgium */
  BE: "BE",
  /** Burkina Faso */
  BF: "BF",
  /** Bulgaria */
  BG: "BG",
  /** Bahrain */
  BH: "BH",
  /** Burundi */
  BI: "BI",
  /** Benin */
  BJ: "BJ",
  /** St. Barthélemy */
  BL: "BL",
  /** Bermuda */
  BM: "BM",
  /** Brunei */
  BN: "BN",
  /** Bolivia */
  BO: "BO",
  /** Caribbean Netherlands */
  BQ: "BQ",
  /** Brazil */
  BR: "BR",
  /** Bahamas */
  BS: "BS",
  /** Bhutan */
  BT: "BT",
  /** Bouvet Island */
  BV: "BV",
  /** Botswana */
  BW: "BW",
  /** Belarus */
  BY: "BY",
  /** Belize */
  BZ: "BZ",
  /** Canada */
  CA: "CA",
  /** Cocos (Keeling) Islands */
  CC: "CC",
  /** Congo - Kinshasa */
  CD: "CD",
  /** Central African Republic */
  CF: "CF",
  /** Congo - Brazzaville */
  CG: "CG",
  /** Switzerland */
  CH: "CH",
  /** Côte d'Ivoire */
  CI: "CI",
  /** Cook Islands */
  CK: "CK",
  /** Chile */
  CL: "CL",
  /** Cameroon */
  CM: "CM",
  /** China */
  CN: "CN",
  /** Colombia */
  CO: "CO",
  /** Costa Rica */
  CR: "CR",
  /** Cuba */
  CU: "CU",
  /** Cape Verde */
  CV: "CV",
  /** Curaçao */
  CW: "CW",
  /** Christmas Island */
  CX: "CX",
  /** Cyprus */
  CY: "CY",
  /** Czechia */
  CZ: "CZ",
  /** Germany */
  DE: "DE",
  /** Djibouti */
  DJ: "DJ",
  /** Denmark */
  DK: "DK",
  /** Dominica */
  DM: "DM",
  /** Dominican Republic */
  DO: "DO",
  /** Algeria */
  DZ: "DZ",
  /** Ecuador */
  EC: "EC",
  /** Estonia */
  EE: "EE",
  /** Egypt */
  EG: "EG",
  /** Western Sahara */
  EH: "EH",
  /** Eritrea */
  ER: "ER",
  /** Spain */
  ES: "ES",
  /** Ethiopia */
  ET: "ET",
  /** Finland */
  FI: "FI",
  /** Fiji */
  FJ: "FJ",
  /** Falkland Islands */
  FK: "FK",
  /** Micronesia */
  FM: "FM",
  /** Faroe Islands */
  FO: "FO",
  /** France */
  FR: "FR",
  /** Gabon */
  GA: "GA",
  /** United Kingdom */
  GB: "GB",
  /** Grenada */
  GD: "GD",
  /** Georgia */
  GE: "GE",
  /** French Guiana */
  GF: "GF",
  /** Guernsey */
  GG: "GG",
  /** Ghana */
  GH: "GH",
  /** Gibraltar */
  GI: "GI",
  /** Greenland */
  GL: "GL",
  /** Gambia */
  GM: "GM",
  /** Guinea */
  GN: "GN",
  /** Guadeloupe */
  GP: "GP",
  /** Equatorial Guinea */
  GQ: "GQ",
  /** Greece */
  GR: "GR",
  /** South Georgia & South Sandwich Islands */
  GS: "GS",
  /** Guatemala */
  GT: "GT",
  /** Guam */
  GU: "GU",
  /** Guinea-Bissau */
  GW: "GW",
  /** Guyana */
  GY: "GY",
  /** Hong Kong SAR China */
  HK: "HK",
  /** Heard & McDonald Islands */
  HM: "HM",
  /** Honduras */
  HN: "HN",
  /** Croatia */
  HR: "HR",
  /** Haiti */
  HT: "HT",
  /** Hungary */
  HU: "HU",
  /** Indonesia */
  ID: "ID",
  /** Ireland */
  IE: "IE",
  /** Israel */
  IL: "IL",
  /** Isle of Man */
  IM: "IM",
  /** India */
  IN: "IN",
  /** British Indian Ocean Territory */
  IO: "IO",
  /** Iraq */
  IQ: "IQ",
  /** Iran */
  IR: "IR",
  /** Iceland */
  IS: "IS",
  /** Italy */
  IT: "IT",
  /** Jersey */
  JE: "JE",
  /** Jamaica */
  JM: "JM",
  /** Jordan */
  JO: "JO",
  /** Japan */
  JP: "JP",
  /** Kenya */
  KE: "KE",
  /** Kyrgyzstan */
  KG: "KG",
  /** Cambodia */
  KH: "KH",
  /** Kiribati */
  KI: "KI",
  /** Comoros */
  KM: "KM",
  /** St. Kitts & Nevis */
  KN: "KN",
  /** North Korea */
  KP: "KP",
  /** South Korea */
  KR: "KR",
  /** Kuwait */
  KW: "KW",
  /** Cayman Islands */
  KY: "KY",
  /** Kazakhstan */
  KZ: "KZ",
  /** Laos */
  LA: "LA",
  /** Lebanon */
  LB: "LB",
  /** St. Lucia */
  LC: "LC",
  /** Liechtenstein */
  LI: "LI",
  /** Sri Lanka */
  LK: "LK",
  /** Liberia */
  LR: "LR",
  /** Lesotho */
  LS: "LS",
  /** Lithuania */
  LT: "LT",
  /** Luxembourg */
  LU: "LU",
  /** Latvia */
  LV: "LV",
  /** Libya */
  LY: "LY",
  /** Morocco */
  MA: "MA",
  /** Monaco */
  MC: "MC",
  /** Moldova */
  MD: "MD",
  /** Montenegro */
  ME: "ME",
  /** St. Martin */
  MF: "MF",
  /** Madagascar */
  MG: "MG",
  /** Marshall Islands */
  MH: "MH",
  /** North Macedonia */
  MK: "MK",
  /** Mali */
  ML: "ML",
  /** Myanmar (Burma) */
  MM: "MM",
  /** Mongolia */
  MN: "MN",
  /** Macao SAR China */
  MO: "MO",
  /** Northern Mariana Islands */
  MP: "MP",
  /** Martinique */
  MQ: "MQ",
  /** Mauritania */
  MR: "MR",
  /** Montserrat */
  MS: "MS",
  /** Malta */
  MT: "MT",
  /** Mauritius */
  MU: "MU",
  /** Maldives */
  MV: "MV",
  /** Malawi */
  MW: "MW",
  /** Mexico */
  MX: "MX",
  /** Malaysia */
  MY: "MY",
  /** Mozambique */
  MZ: "MZ",
  /** Namibia */
  NA: "NA",
  /** New Caledonia */
  NC: "NC",
  /** Niger */
  NE: "NE",
  /** Norfolk Island */
  NF: "NF",
  /** Nigeria */
  NG: "NG",
  /** Nicaragua */
  NI: "NI",
  /** Netherlands */
  NL: "NL",
  /** Norway */
  NO: "NO",
  /** Nepal */
  NP: "NP",
  /** Nauru */
  NR: "NR",
  /** Niue */
  NU: "NU",
  /** New Zealand */
  NZ: "NZ",
  /** Oman */
  OM: "OM",
  /** Panama */
  PA: "PA",
  /** Peru */
  PE: "PE",
  /** French Polynesia */
  PF: "PF",
  /** Papua New Guinea */
  PG: "PG",
  /** Philippines */
  PH: "PH",
  /** Pakistan */
  PK: "PK",
  /** Poland */
  PL: "PL",
  /** St. Pierre & Miquelon */
  PM: "PM",
  /** Pitcairn Islands */
  PN: "PN",
  /** Puerto Rico */
  PR: "PR",
  /** Palestinian Territories */
  PS: "PS",
  /** Portugal */
  PT: "PT",
  /** Palau */
  PW: "PW",
  /** Paraguay */
  PY: "PY",
  /** Qatar */
  QA: "QA",
  /** Réunion */
  RE: "RE",
  /** Romania */
  RO: "RO",
  /** Serbia */
  RS: "RS",
  /** Russia */
  RU: "RU",
  /** Rwanda */
  RW: "RW",
  /** Saudi Arabia */
  SA: "SA",
  /** Solomon Islands */
  SB: "SB",
  /** Seychelles */
  SC: "SC",
  /** Sudan */
  SD: "SD",
  /** Sweden */
  SE: "SE",
  /** Singapore */
  SG: "SG",
  /** St. Helena */
  SH: "SH",
  /** Slovenia */
  SI: "SI",
  /** Svalbard & Jan Mayen */
  SJ: "SJ",
  /** Slovakia */
  SK: "SK",
  /** Sierra Leone */
  SL: "SL",
  /** San Marino */
  SM: "SM",
  /** Senegal */
  SN: "SN",
  /** Somalia */
  SO: "SO",
  /** Suriname */
  SR: "SR",
  /** South Sudan */
  SS: "SS",
  /** São Tomé & Príncipe */
  ST: "ST",
  /** El Salvador */
  SV: "SV",
  /** Sint Maarten */
  SX: "SX",
  /** Syria */
  SY: "SY",
  /** Eswatini */
  SZ: "SZ",
  /** Turks & Caicos Islands */
  TC: "TC",
  /** Chad */
  TD: "TD",
  /** French Southern Territories */
  TF: "TF",
  /** Togo */
  TG: "TG",
  /** Thailand */
  TH: "TH",
  /** Tajikistan */
  TJ: "TJ",
  /** Tokelau */
  TK: "TK",
  /** Timor-Leste */
  TL: "TL",
  /** Turkmenistan */
  TM: "TM",
  /** Tunisia */
  TN: "TN",
  /** Tonga */
  TO: "TO",
  /** Türkiye */
  TR: "TR",
  /** Trinidad & Tobago */
  TT: "TT",
  /** Tuvalu */
  TV: "TV",
  /** Taiwan */
  TW: "TW",
  /** Tanzania */
  TZ: "TZ",
  /** Ukraine */
  UA: "UA",
  /** Uganda */
  UG: "UG",
  /** U.S. Outlying Islands */
  UM: "UM",
  /** United States */
  US: "US",
  /** Uruguay */
  UY: "UY",
  /** Uzbekistan */
  UZ: "UZ",
  /** Vatican City */
  VA: "VA",
  /** St. Vincent & Grenadines */
  VC: "VC",
  /** Venezuela */
  VE: "VE",
  /** British Virgin Islands */
  VG: "VG",
  /** U.S. Virgin Islands */
  VI: "VI",
  /** Vietnam */
  VN: "VN",
  /** Vanuatu */
  VU: "VU",
  /** Wallis & Futuna */
  WF: "WF",
  /** Samoa */
  WS: "WS",
  /** Yemen */
  YE: "YE",
  /** Mayotte */
  YT: "YT",
  /** South Africa */
  ZA: "ZA",
  /** Zambia */
  ZM: "ZM",
  /** Zimbabwe */
  ZW: "ZW",
} as const;
export type Country = (typeof Country)[keyof typeof Country];

/**
 * A link: `http` or `https`, without blanks or control characters.
 * For example: `"https://example.com/privacy"`.
 */
export type Url = string;

/** Whom to turn to: at least one of a name, an e-mail address and a page. */
export interface Contact {
  /** The name of a person or an office. */
  readonly name?: NonEmptyString;
  /** The e-mail address. */
  readonly email?: Email;
  /** A page with a form or further addresses. */
  readonly url?: Url;
}

/**
 * An e-mail address.
 * For example: `"privacy\@example.com"`.
 */
export type Email = string;

/** An identifier of a legal entity in a public register. */
export type Identifier = IdentifierLei | IdentifierCompanyNumber | IdentifierOther;

/**
 * A legal entity identifier (ISO 17442): eighteen letters or digits and two check digits.
 * For example: `"529900T8BM49AURSDO55"`.
 */
export type Lei = string;

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

/**
 * A language tag: a language, optionally a script and a country or area, such as `pt-BR`.
 * For example: `"nl"`, `"pt-BR"`, `"zh-Hant-TW"`.
 */
export type LanguageTag = string;

/**
 * A calendar day, written `YYYY-MM-DD`.
 * For example: `"2023-11-03"`.
 */
export type Date = string;

/** A data-protection regime that transfer statements are made for. */
export const Regime = {
  /** The General Data Protection Regulation, in the whole European Economic Area. */
  eu: "eu",
  /** The UK GDPR and the Data Protection Act 2018. */
  uk: "uk",
  /** The Swiss Federal Act on Data Protection. */
  ch: "ch",
  /** The Brazilian general data protection law (LGPD). */
  br: "br",
} as const;
export type Regime = (typeof Regime)[keyof typeof Regime];

/** Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)). */
export const Authorization = {
  /** In general: the customer is told of changes and may object. */
  general: "general",
  /** One by one, before each begins. */
  specific: "specific",
} as const;
export type Authorization = (typeof Authorization)[keyof typeof Authorization];

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
export const ChannelKind = {
  /** E-mail to those who asked for it. */
  email: "email",
  /** A feed to read by machine. */
  feed: "feed",
  /** A form by which to subscribe. */
  form: "form",
  /** A message in the product. */
  inApp: "in-app",
  /** A message to the owner of the customer's account. */
  accountOwner: "account-owner",
  /** A page to look at. */
  webPage: "web-page",
} as const;
export type ChannelKind = (typeof ChannelKind)[keyof typeof ChannelKind];

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

/**
 * A stable id in kebab case: lower-case letters and digits, in words joined by hyphens.
 * For example: `"amazon-web-services"`.
 */
export type Id = string;

/** Something that the publisher requires of every subprocessor (GDPR Art. 28(4)). */
export interface Obligation {
  /** What kind of obligation it is. */
  readonly kind: ObligationKind;
  /** What it demands. */
  readonly text?: Text;
}

/** A kind of obligation, after GDPR Art. 28(3). */
export const ObligationKind = {
  /** To process only on documented instructions. */
  documentedInstructions: "documented-instructions",
  /** To let only persons bound to confidentiality process. */
  confidentiality: "confidentiality",
  /** To take measures of security. */
  security: "security",
  /** To report breaches of security. */
  breachNotification: "breach-notification",
  /** To assist with requests of data subjects, controllers and authorities. */
  assistance: "assistance",
  /** To engage others only under the same obligations. */
  onwardEngagement: "onward-engagement",
  /** To allow audits and show what is needed for them. */
  audit: "audit",
  /** To delete or return the data at the end. */
  deletion: "deletion",
  /** Something else, which the text says. */
  other: "other",
} as const;
export type ObligationKind = (typeof ObligationKind)[keyof typeof ObligationKind];

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
export const PurposeCategory = {
  /** Runs the servers or platform that the product runs on. */
  hosting: "hosting",
  /** Stores files or objects. */
  storage: "storage",
  /** Runs a database. */
  database: "database",
  /** Delivers content from places near its users. */
  contentDelivery: "content-delivery",
  /** Resolves domain names. */
  dns: "dns",
  /** Protects against attacks and abuse. (Same as: dpv:EnforceSecurity.) */
  security: "security",
  /** Signs users in or verifies who they are. (Same as: dpv:IdentityVerification.) */
  identity: "identity",
  /** Collects and keeps choices about consent. */
  consent: "consent",
  /** Watches whether systems work: logs, errors, performance. */
  monitoring: "monitoring",
  /** Measures how the product is used. (Same as: dpv:ServiceUsageAnalytics.) */
  analytics: "analytics",
  /**
   * Carries calls, meetings or messages between people. (Same as: dpv:CommunicationManagement.)
   */
  communication: "communication",
  /** Sends e-mail. */
  email: "email",
  /** Sends notifications to devices. */
  notifications: "notifications",
  /** Helps to answer requests for support. (Same as: dpv:CustomerCare.) */
  customerSupport: "customer-support",
  /** Lets the publisher's staff work together on customers' data. */
  collaboration: "collaboration",
  /** Processes payments. (Same as: dpv:PaymentManagement.) */
  payments: "payments",
  /** Issues invoices and manages subscriptions. */
  billing: "billing",
  /** Runs models of machine learning on the data. */
  ai: "ai",
  /** Indexes and searches content. (Same as: dpv:SearchFunctionalities.) */
  search: "search",
  /** Transfers files between people. */
  fileTransfer: "file-transfer",
  /** Collects feedback and answers to surveys. */
  feedback: "feedback",
  /** Handles requests of data subjects. (Same as: dpv:RightsFulfillment.) */
  privacyRequests: "privacy-requests",
  /** Checks the quality of support and service. */
  qualityAssurance: "quality-assurance",
  /** Screens against lists that law requires to check. */
  complianceScreening: "compliance-screening",
  /** Trains people in using the product. */
  training: "training",
  /** Develops or tests software with access to data. */
  development: "development",
  /** Advises customers or sets the product up for them. */
  professionalServices: "professional-services",
  /** The source does not say what it does. */
  unstated: "unstated",
  /** Something else, which the text says. */
  other: "other",
} as const;
export type PurposeCategory = (typeof PurposeCategory)[keyof typeof PurposeCategory];

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
export const DataCategory = {
  /** Who somebody is: name, photo, date of birth, identifiers. (Same as: pd:Identifying.) */
  identity: "identity",
  /**
   * How to reach somebody: e-mail address, telephone number, postal address. (Same as: pd:Contact,
   * fides:user.contact.)
   */
  contact: "contact",
  /** An account: its type, settings, membership. (Same as: fides:user.account.) */
  account: "account",
  /**
   * What somebody signs in with. (Same as: pd:Authenticating,
   * fides:user.authorization.credentials.)
   */
  credentials: "credentials",
  /** What customers put into the product. (Same as: fides:user.content.) */
  content: "content",
  /** Live audio, video and screens as they pass through. */
  realtime: "realtime",
  /** Who called whom, when and how long. (Same as: pd:CallLog.) */
  calls: "calls",
  /** Messages and their attachments. (Same as: pd:Communication.) */
  messages: "messages",
  /** Recordings of meetings and calls. */
  recordings: "recordings",
  /** Transcripts of meetings, calls and chats. */
  transcripts: "transcripts",
  /** Files that customers upload. */
  files: "files",
  /** Source code. */
  sourceCode: "source-code",
  /** How somebody uses the product. (Same as: pd:ServiceConsumptionBehavior.) */
  usage: "usage",
  /** Logs of systems. */
  logs: "logs",
  /** Devices: type, settings, identifiers. (Same as: pd:DeviceBased, fides:user.device.) */
  device: "device",
  /** Network addresses and connections. */
  network: "network",
  /** Where somebody is. (Same as: pd:Location, fides:user.location.) */
  location: "location",
  /**
   * Means of payment: cards, bank accounts. (Same as: pd:FinancialAccount, fides:user.payment.)
   */
  payment: "payment",
  /**
   * What was bought, when and for how much. (Same as: pd:Purchase,
   * fides:user.behavior.purchase_history.)
   */
  transactions: "transactions",
  /** Requests for support, with what is attached to them. */
  support: "support",
  /** Requests of data subjects, and the reports about them. */
  requests: "requests",
  /** Preferences, such as choices about cookies. (Same as: pd:Preference.) */
  preferences: "preferences",
  /** Meetings and events: topic, id, date and time. */
  schedule: "schedule",
  /** Employment: employer, role, work records. (Same as: pd:EmploymentHistory.) */
  employment: "employment",
  /** Feedback, reviews and answers to surveys. */
  surveyResponses: "survey-responses",
  /** Something else, which the text says. */
  other: "other",
} as const;
export type DataCategory = (typeof DataCategory)[keyof typeof DataCategory];

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
export const Choice = {
  /** Nothing happens until somebody switches it on. */
  optIn: "opt-in",
  /** It happens until somebody switches it off. */
  optOut: "opt-out",
} as const;
export type Choice = (typeof Choice)[keyof typeof Choice];

/** Who chooses. */
export const Actor = {
  /** An administrator of the customer. */
  administrator: "administrator",
  /** The customer, whoever acts for it. */
  customer: "customer",
  /** The person who uses the product. */
  endUser: "end-user",
  /** The publisher. */
  publisher: "publisher",
} as const;
export type Actor = (typeof Actor)[keyof typeof Actor];

/**
 * Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a
 * statement that takes the place of an area.
 * For example: `"NL"`, `"EEA"`, `"worldwide"`.
 */
export const Area = {
  /** Andorra */
  AD: "AD",
  /** United Arab Emirates */
  AE: "AE",
  /** Afghanistan */
  AF: "AF",
  /** Antigua & Barbuda */
  AG: "AG",
  /** Anguilla */
  AI: "AI",
  /** Albania */
  AL: "AL",
  /** Armenia */
  AM: "AM",
  /** Angola */
  AO: "AO",
  /** Antarctica */
  AQ: "AQ",
  /** Argentina */
  AR: "AR",
  /** American Samoa */
  AS: "AS",
  /** Austria */
  AT: "AT",
  /** Australia */
  AU: "AU",
  /** Aruba */
  AW: "AW",
  /** Åland Islands */
  AX: "AX",
  /** Azerbaijan */
  AZ: "AZ",
  /** Bosnia & Herzegovina */
  BA: "BA",
  /** Barbados */
  BB: "BB",
  /** Bangladesh */
  BD: "BD",
  /** Belgium */
  BE: "BE",
  /** Burkina Faso */
  BF: "BF",
  /** Bulgaria */
  BG: "BG",
  /** Bahrain */
  BH: "BH",
  /** Burundi */
  BI: "BI",
  /** Benin */
  BJ: "BJ",
  /** St. Barthélemy */
  BL: "BL",
  /** Bermuda */
  BM: "BM",
  /** Brunei */
  BN: "BN",
  /** Bolivia */
  BO: "BO",
  /** Caribbean Netherlands */
  BQ: "BQ",
  /** Brazil */
  BR: "BR",
  /** Bahamas */
  BS: "BS",
  /** Bhutan */
  BT: "BT",
  /** Bouvet Island */
  BV: "BV",
  /** Botswana */
  BW: "BW",
  /** Belarus */
  BY: "BY",
  /** Belize */
  BZ: "BZ",
  /** Canada */
  CA: "CA",
  /** Cocos (Keeling) Islands */
  CC: "CC",
  /** Congo - Kinshasa */
  CD: "CD",
  /** Central African Republic */
  CF: "CF",
  /** Congo - Brazzaville */
  CG: "CG",
  /** Switzerland */
  CH: "CH",
  /** Côte d'Ivoire */
  CI: "CI",
  /** Cook Islands */
  CK: "CK",
  /** Chile */
  CL: "CL",
  /** Cameroon */
  CM: "CM",
  /** China */
  CN: "CN",
  /** Colombia */
  CO: "CO",
  /** Costa Rica */
  CR: "CR",
  /** Cuba */
  CU: "CU",
  /** Cape Verde */
  CV: "CV",
  /** Curaçao */
  CW: "CW",
  /** Christmas Island */
  CX: "CX",
  /** Cyprus */
  CY: "CY",
  /** Czechia */
  CZ: "CZ",
  /** Germany */
  DE: "DE",
  /** Djibouti */
  DJ: "DJ",
  /** Denmark */
  DK: "DK",
  /** Dominica */
  DM: "DM",
  /** Dominican Republic */
  DO: "DO",
  /** Algeria */
  DZ: "DZ",
  /** Ecuador */
  EC: "EC",
  /** Estonia */
  EE: "EE",
  /** Egypt */
  EG: "EG",
  /** Western Sahara */
  EH: "EH",
  /** Eritrea */
  ER: "ER",
  /** Spain */
  ES: "ES",
  /** Ethiopia */
  ET: "ET",
  /** Finland */
  FI: "FI",
  /** Fiji */
  FJ: "FJ",
  /** Falkland Islands */
  FK: "FK",
  /** Micronesia */
  FM: "FM",
  /** Faroe Islands */
  FO: "FO",
  /** France */
  FR: "FR",
  /** Gabon */
  GA: "GA",
  /** United Kingdom */
  GB: "GB",
  /** Grenada */
  GD: "GD",
  /** Georgia */
  GE: "GE",
  /** French Guiana */
  GF: "GF",
  /** Guernsey */
  GG: "GG",
  /** Ghana */
  GH: "GH",
  /** Gibraltar */
  GI: "GI",
  /** Greenland */
  GL: "GL",
  /** Gambia */
  GM: "GM",
  /** Guinea */
  GN: "GN",
  /** Guadeloupe */
  GP: "GP",
  /** Equatorial Guinea */
  GQ: "GQ",
  /** Greece */
  GR: "GR",
  /** South Georgia & South Sandwich Islands */
  GS: "GS",
  /** Guatemala */
  GT: "GT",
  /** Guam */
  GU: "GU",
  /** Guinea-Bissau */
  GW: "GW",
  /** Guyana */
  GY: "GY",
  /** Hong Kong SAR China */
  HK: "HK",
  /** Heard & McDonald Islands */
  HM: "HM",
  /** Honduras */
  HN: "HN",
  /** Croatia */
  HR: "HR",
  /** Haiti */
  HT: "HT",
  /** Hungary */
  HU: "HU",
  /** Indonesia */
  ID: "ID",
  /** Ireland */
  IE: "IE",
  /** Israel */
  IL: "IL",
  /** Isle of Man */
  IM: "IM",
  /** India */
  IN: "IN",
  /** British Indian Ocean Territory */
  IO: "IO",
  /** Iraq */
  IQ: "IQ",
  /** Iran */
  IR: "IR",
  /** Iceland */
  IS: "IS",
  /** Italy */
  IT: "IT",
  /** Jersey */
  JE: "JE",
  /** Jamaica */
  JM: "JM",
  /** Jordan */
  JO: "JO",
  /** Japan */
  JP: "JP",
  /** Kenya */
  KE: "KE",
  /** Kyrgyzstan */
  KG: "KG",
  /** Cambodia */
  KH: "KH",
  /** Kiribati */
  KI: "KI",
  /** Comoros */
  KM: "KM",
  /** St. Kitts & Nevis */
  KN: "KN",
  /** North Korea */
  KP: "KP",
  /** South Korea */
  KR: "KR",
  /** Kuwait */
  KW: "KW",
  /** Cayman Islands */
  KY: "KY",
  /** Kazakhstan */
  KZ: "KZ",
  /** Laos */
  LA: "LA",
  /** Lebanon */
  LB: "LB",
  /** St. Lucia */
  LC: "LC",
  /** Liechtenstein */
  LI: "LI",
  /** Sri Lanka */
  LK: "LK",
  /** Liberia */
  LR: "LR",
  /** Lesotho */
  LS: "LS",
  /** Lithuania */
  LT: "LT",
  /** Luxembourg */
  LU: "LU",
  /** Latvia */
  LV: "LV",
  /** Libya */
  LY: "LY",
  /** Morocco */
  MA: "MA",
  /** Monaco */
  MC: "MC",
  /** Moldova */
  MD: "MD",
  /** Montenegro */
  ME: "ME",
  /** St. Martin */
  MF: "MF",
  /** Madagascar */
  MG: "MG",
  /** Marshall Islands */
  MH: "MH",
  /** North Macedonia */
  MK: "MK",
  /** Mali */
  ML: "ML",
  /** Myanmar (Burma) */
  MM: "MM",
  /** Mongolia */
  MN: "MN",
  /** Macao SAR China */
  MO: "MO",
  /** Northern Mariana Islands */
  MP: "MP",
  /** Martinique */
  MQ: "MQ",
  /** Mauritania */
  MR: "MR",
  /** Montserrat */
  MS: "MS",
  /** Malta */
  MT: "MT",
  /** Mauritius */
  MU: "MU",
  /** Maldives */
  MV: "MV",
  /** Malawi */
  MW: "MW",
  /** Mexico */
  MX: "MX",
  /** Malaysia */
  MY: "MY",
  /** Mozambique */
  MZ: "MZ",
  /** Namibia */
  NA: "NA",
  /** New Caledonia */
  NC: "NC",
  /** Niger */
  NE: "NE",
  /** Norfolk Island */
  NF: "NF",
  /** Nigeria */
  NG: "NG",
  /** Nicaragua */
  NI: "NI",
  /** Netherlands */
  NL: "NL",
  /** Norway */
  NO: "NO",
  /** Nepal */
  NP: "NP",
  /** Nauru */
  NR: "NR",
  /** Niue */
  NU: "NU",
  /** New Zealand */
  NZ: "NZ",
  /** Oman */
  OM: "OM",
  /** Panama */
  PA: "PA",
  /** Peru */
  PE: "PE",
  /** French Polynesia */
  PF: "PF",
  /** Papua New Guinea */
  PG: "PG",
  /** Philippines */
  PH: "PH",
  /** Pakistan */
  PK: "PK",
  /** Poland */
  PL: "PL",
  /** St. Pierre & Miquelon */
  PM: "PM",
  /** Pitcairn Islands */
  PN: "PN",
  /** Puerto Rico */
  PR: "PR",
  /** Palestinian Territories */
  PS: "PS",
  /** Portugal */
  PT: "PT",
  /** Palau */
  PW: "PW",
  /** Paraguay */
  PY: "PY",
  /** Qatar */
  QA: "QA",
  /** Réunion */
  RE: "RE",
  /** Romania */
  RO: "RO",
  /** Serbia */
  RS: "RS",
  /** Russia */
  RU: "RU",
  /** Rwanda */
  RW: "RW",
  /** Saudi Arabia */
  SA: "SA",
  /** Solomon Islands */
  SB: "SB",
  /** Seychelles */
  SC: "SC",
  /** Sudan */
  SD: "SD",
  /** Sweden */
  SE: "SE",
  /** Singapore */
  SG: "SG",
  /** St. Helena */
  SH: "SH",
  /** Slovenia */
  SI: "SI",
  /** Svalbard & Jan Mayen */
  SJ: "SJ",
  /** Slovakia */
  SK: "SK",
  /** Sierra Leone */
  SL: "SL",
  /** San Marino */
  SM: "SM",
  /** Senegal */
  SN: "SN",
  /** Somalia */
  SO: "SO",
  /** Suriname */
  SR: "SR",
  /** South Sudan */
  SS: "SS",
  /** São Tomé & Príncipe */
  ST: "ST",
  /** El Salvador */
  SV: "SV",
  /** Sint Maarten */
  SX: "SX",
  /** Syria */
  SY: "SY",
  /** Eswatini */
  SZ: "SZ",
  /** Turks & Caicos Islands */
  TC: "TC",
  /** Chad */
  TD: "TD",
  /** French Southern Territories */
  TF: "TF",
  /** Togo */
  TG: "TG",
  /** Thailand */
  TH: "TH",
  /** Tajikistan */
  TJ: "TJ",
  /** Tokelau */
  TK: "TK",
  /** Timor-Leste */
  TL: "TL",
  /** Turkmenistan */
  TM: "TM",
  /** Tunisia */
  TN: "TN",
  /** Tonga */
  TO: "TO",
  /** Türkiye */
  TR: "TR",
  /** Trinidad & Tobago */
  TT: "TT",
  /** Tuvalu */
  TV: "TV",
  /** Taiwan */
  TW: "TW",
  /** Tanzania */
  TZ: "TZ",
  /** Ukraine */
  UA: "UA",
  /** Uganda */
  UG: "UG",
  /** U.S. Outlying Islands */
  UM: "UM",
  /** United States */
  US: "US",
  /** Uruguay */
  UY: "UY",
  /** Uzbekistan */
  UZ: "UZ",
  /** Vatican City */
  VA: "VA",
  /** St. Vincent & Grenadines */
  VC: "VC",
  /** Venezuela */
  VE: "VE",
  /** British Virgin Islands */
  VG: "VG",
  /** U.S. Virgin Islands */
  VI: "VI",
  /** Vietnam */
  VN: "VN",
  /** Vanuatu */
  VU: "VU",
  /** Wallis & Futuna */
  WF: "WF",
  /** Samoa */
  WS: "WS",
  /** Yemen */
  YE: "YE",
  /** Mayotte */
  YT: "YT",
  /** South Africa */
  ZA: "ZA",
  /** Zambia */
  ZM: "ZM",
  /** Zimbabwe */
  ZW: "ZW",
  /** The European Union: its member states. */
  EU: "EU",
  /** The European Economic Area: the European Union, Iceland, Liechtenstein and Norway. */
  EEA: "EEA",
  /**
   * Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).
   */
  europe: "europe",
  /** North America (UN M49 021, and MX). */
  northAmerica: "north-america",
  /** Latin America and the Caribbean (UN M49 419). */
  latinAmerica: "latin-america",
  /** Asia (UN M49 142). */
  asia: "asia",
  /** Asia and Oceania (UN M49 142 and 009). */
  asiaPacific: "asia-pacific",
  /** Oceania (UN M49 009). */
  oceania: "oceania",
  /** The Middle East (UN M49 145, and EG and IR). */
  middleEast: "middle-east",
  /** Africa (UN M49 002). */
  africa: "africa",
  /** Anywhere in the world. */
  worldwide: "worldwide",
  /** The customer picks the region. */
  customerChosen: "customer-chosen",
  /** The source does not say where. */
  unstated: "unstated",
} as const;
export type Area = (typeof Area)[keyof typeof Area];

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
export const SubjectCategory = {
  /** Customers and the persons who act for them. (Same as: dpv:Customer.) */
  customers: "customers",
  /** Persons who administer a customer's account. */
  administrators: "administrators",
  /** Persons who use the product. (Same as: dpv:User.) */
  endUsers: "end-users",
  /** Persons whom a user invites or writes to. */
  invitees: "invitees",
  /** Visitors of a website. (Same as: dpv:Visitor.) */
  websiteVisitors: "website-visitors",
  /** Employees and contractors. (Same as: dpv:Employee.) */
  employees: "employees",
  /** Persons who may become customers. */
  prospects: "prospects",
  /** Patients. (Same as: dpv:Patient.) */
  patients: "patients",
  /** Pupils and students. (Same as: dpv:Student.) */
  students: "students",
  /** Children. (Same as: dpv:Child.) */
  children: "children",
  /** Somebody else, whom the text names. */
  other: "other",
} as const;
export type SubjectCategory = (typeof SubjectCategory)[keyof typeof SubjectCategory];

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

/**
 * A subdivision of a country in the notation of ISO 3166-2, such as `US-DE` for Delaware.
 * For example: `"US-DE"`.
 */
export type Subdivision = string;

/** What happens with data at a location. */
export const Activity = {
  /** They are stored there. (Same as: dpv:Store.) */
  storage: "storage",
  /** They are processed there. */
  processing: "processing",
  /** They are accessed from there. (Same as: dpv:Access.) */
  access: "access",
} as const;
export type Activity = (typeof Activity)[keyof typeof Activity];

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
  | TransferOther;

/** What a transfer to a third country rests on. */
export const Mechanism = {
  /**
   * A decision that the country ensures an adequate level of protection (GDPR Art. 45). (Same as:
   * eu-gdpr:A45-3.)
   */
  adequacy: "adequacy",
  /** The recipient is certified under the Data Privacy Framework. */
  dpf: "dpf",
  /**
   * Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)). (Same as:
   * eu-gdpr:A46-2-c.)
   */
  scc: "scc",
  /** Standard contractual clauses of the Brazilian authority. */
  brScc: "br-scc",
  /** The UK International Data Transfer Agreement. */
  ukIdta: "uk-idta",
  /** The UK Addendum to the standard contractual clauses of the European Commission. */
  ukAddendum: "uk-addendum",
  /** Binding corporate rules (GDPR Art. 47). (Same as: eu-gdpr:A46-2-b.) */
  bcr: "bcr",
  /** A derogation for a specific situation (GDPR Art. 49). */
  derogation: "derogation",
  /** An approved code of conduct (GDPR Art. 46(2)(e)). (Same as: eu-gdpr:A46-2-e.) */
  codeOfConduct: "code-of-conduct",
  /** An approved certification mechanism (GDPR Art. 46(2)(f)). (Same as: eu-gdpr:A46-2-f.) */
  certification: "certification",
  /**
   * No instrument is called for: the data stay inside the area, or the country is adequate without
   * conditions.
   */
  noneNeeded: "none-needed",
  /** The EU-US Privacy Shield, for what is or was stated. */
  privacyShield: "privacy-shield",
  /** The US Safe Harbour, for what is or was stated. */
  safeHarbour: "safe-harbour",
  /** Something else, which the text names. */
  other: "other",
} as const;
export type Mechanism = (typeof Mechanism)[keyof typeof Mechanism];

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
export const ClauseSet = {
  /** The set for transfers of 2021, in four modules. */
  "2021/914": "2021/914",
  /** The set of 2010, controller to processor. */
  "2010/87": "2010/87",
  /** The alternative set of 2004, controller to controller. */
  "2004/915": "2004/915",
  /** The first set, of 2001, controller to controller. */
  "2001/497": "2001/497",
  /**
   * The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer
   * instrument.
   */
  "2021/915": "2021/915",
} as const;
export type ClauseSet = (typeof ClauseSet)[keyof typeof ClauseSet];

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
export const BcrKind = {
  /** A group that processes for others. */
  processor: "processor",
  /** A group that processes for itself. */
  controller: "controller",
} as const;
export type BcrKind = (typeof BcrKind)[keyof typeof BcrKind];

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
export const SafeguardKind = {
  /** A certification by a third party. */
  certification: "certification",
  /** Documentation of measures. */
  documentation: "documentation",
  /** A paper on measures or risks. */
  whitepaper: "whitepaper",
  /** A policy or statement of the subprocessor. */
  policy: "policy",
  /** A contract. */
  contract: "contract",
  /** Encryption that keeps the subprocessor from reading the data. */
  encryption: "encryption",
  /** Something else, which the title says. */
  other: "other",
} as const;
export type SafeguardKind = (typeof SafeguardKind)[keyof typeof SafeguardKind];

/** Whether data may be used to train models. */
export const Training = {
  /** Never. */
  never: "never",
  /** Only after somebody agreed to it. */
  optIn: "opt-in",
  /** Unless somebody objects. */
  optOut: "opt-out",
  /** Always. */
  allowed: "allowed",
} as const;
export type Training = (typeof Training)[keyof typeof Training];

/**
 * A year, a month or a day.
 * For example: `"2023"`, `"2023-11"`, `"2023-11-03"`.
 */
export type PartialDate = string;

/** What a publisher's own `x-` key holds: any value with no null in it. */
export type ExtensionValue = Json;

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
export const RegistrationKind = {
  /** Where it was founded. */
  incorporation: "incorporation",
  /** A branch. */
  branch: "branch",
  /** A registration to do business. */
  businessRegistration: "business-registration",
  /** A registration in another province of the same country. */
  extraProvincial: "extra-provincial",
} as const;
export type RegistrationKind = (typeof RegistrationKind)[keyof typeof RegistrationKind];

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

/**
 * An ISO 3166-1 alpha-2 country code, or an ISO 3166-2 code.
 * For example: `"NL"`, `"US-DE"`.
 */
export type CountryOrSubdivision = string;

/** The transfers within the publisher's group. */
export interface IntraGroup {
  /** The instruments that cover transfers to the affiliates. */
  readonly transfers?: readonly Transfer[];
  /** What else there is to know. */
  readonly text?: Text;
}

/** What remains of a party that left: its id is not given to anybody else. */
export type Tombstone = TombstoneSubprocessor | TombstoneAffiliate;

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
  | ChangeUnspecified;

/** Why a party joined the list. */
export const AddedReason = {
  /** It is new. */
  engaged: "engaged",
  /** It had been used all along, and the list was wrong. */
  omission: "omission",
  /** It is named to be more open, without having to be. */
  transparency: "transparency",
} as const;
export type AddedReason = (typeof AddedReason)[keyof typeof AddedReason];

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
export const RemovedReason = {
  /** It is not used any more. */
  ended: "ended",
  /** It never was a subprocessor. */
  misclassified: "misclassified",
  /** Something else, which a note says. */
  other: "other",
} as const;
export type RemovedReason = (typeof RemovedReason)[keyof typeof RemovedReason];

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
export const Field = {
  /** Where data are. */
  locations: "locations",
  /** What it does. */
  purposes: "purposes",
  /** Which data it gets. */
  data: "data",
  /** Whom the data are about. */
  subjects: "subjects",
  /** The instruments that cover transfers. */
  transfers: "transfers",
  /** The products that it serves. */
  products: "products",
  /** What else protects the data. */
  safeguards: "safeguards",
  /** Where it is registered. */
  registrations: "registrations",
  /** The name in the register of companies. */
  legalName: "legalName",
  /** The country of establishment. */
  country: "country",
  /** The postal address. */
  address: "address",
  /** The website. */
  website: "website",
  /** When it processes at all. */
  condition: "condition",
  /** Whether data may be used to train models. */
  training: "training",
  /** How long it keeps the data. */
  retention: "retention",
  /** When it began processing. */
  since: "since",
  /** Its own list of subprocessors. */
  ownList: "ownList",
  /** What it does within the group. */
  role: "role",
} as const;
export type Field = (typeof Field)[keyof typeof Field];

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
export const List = {
  /** The subprocessors. */
  subprocessors: "subprocessors",
  /** The affiliates. */
  affiliates: "affiliates",
} as const;
export type List = (typeof List)[keyof typeof List];

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
export const Part = {
  /** How changes are announced. */
  notice: "notice",
  /** How customers authorize subprocessors. */
  authorization: "authorization",
  /** What the publisher requires of every subprocessor. */
  obligations: "obligations",
  /** The regimes that the transfer statements are made for. */
  regimes: "regimes",
  /** The products that the list distinguishes. */
  products: "products",
  /** The transfers within the group. */
  intraGroup: "intra-group",
  /** Whether the lists are complete. */
  completeness: "completeness",
  /** Who the publisher is. */
  publisher: "publisher",
} as const;
export type Part = (typeof Part)[keyof typeof Part];

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
