"""The types of documents as the schema describes them."""

from __future__ import annotations

import typing as t

import pydantic

from . import base

__all__ = [
    "Activity",
    "Actor",
    "AddedReason",
    "Affiliate",
    "Agreement",
    "Area",
    "Authorization",
    "BcrKind",
    "Change",
    "ChangeAdded",
    "ChangeAddedUnnamed",
    "ChangeChanged",
    "ChangeClarified",
    "ChangeConfirmed",
    "ChangeCorrected",
    "ChangeMerged",
    "ChangePublished",
    "ChangeRemoved",
    "ChangeRemovedUnnamed",
    "ChangeRenamed",
    "ChangeReplaced",
    "ChangeRevised",
    "ChangeUnspecified",
    "Channel",
    "ChannelKind",
    "Choice",
    "ClauseSet",
    "Condition",
    "ConditionValues",
    "Contact",
    "Country",
    "CountryOrSubdivision",
    "CountryValues",
    "Data",
    "DataCategory",
    "DataMembers",
    "DataObject",
    "Date",
    "Disclosure",
    "Email",
    "Entry",
    "ExtensionValue",
    "Field",
    "Id",
    "IdMembers",
    "Identifier",
    "IdentifierCompanyNumber",
    "IdentifierLei",
    "IdentifierOther",
    "IntraGroup",
    "LanguageTag",
    "Lei",
    "List",
    "Location",
    "LocationMembers",
    "LocationObject",
    "Mechanism",
    "NonEmptyString",
    "NonEmptyStringValues",
    "Notice",
    "Objection",
    "Obligation",
    "ObligationKind",
    "Organization",
    "Part",
    "PartialDate",
    "PartialDateValues",
    "Product",
    "Purpose",
    "PurposeCategory",
    "PurposeMembers",
    "PurposeObject",
    "Regime",
    "Registration",
    "RegistrationKind",
    "RegistrationMembers",
    "RegistrationObject",
    "RemovedReason",
    "Safeguard",
    "SafeguardKind",
    "SafeguardMembers",
    "Subdivision",
    "Subject",
    "SubjectCategory",
    "SubjectMembers",
    "SubjectObject",
    "Subprocessor",
    "Text",
    "TextValues",
    "Tombstone",
    "TombstoneAffiliate",
    "TombstoneSubprocessor",
    "Training",
    "TrainingValues",
    "Transfer",
    "TransferAdequacy",
    "TransferBcr",
    "TransferBrScc",
    "TransferCertification",
    "TransferCodeOfConduct",
    "TransferDerogation",
    "TransferDpf",
    "TransferMembers",
    "TransferNoneNeeded",
    "TransferOther",
    "TransferPrivacyShield",
    "TransferSafeHarbour",
    "TransferScc",
    "TransferUkAddendum",
    "TransferUkIdta",
    "Translations",
    "Url",
    "UrlValues",
]

NonEmptyString: t.TypeAlias = t.Annotated[str, pydantic.Field(min_length=1)]
"""A string that is not empty."""

Country: t.TypeAlias = t.Literal[
    # Andorra
    "AD",
    # United Arab Emirates
    "AE",
    # Afghanistan
    "AF",
    # Antigua & Barbuda
    "AG",
    # Anguilla
    "AI",
    # Albania
    "AL",
    # Armenia
    "AM",
    # Angola
    "AO",
    # Antarctica
    "AQ",
    # Argentina
    "AR",
    # American Samoa
    "AS",
    # Austria
    "AT",
    # Australia
    "AU",
    # Aruba
    "AW",
    # Åland Islands
    "AX",
    # Azerbaijan
    "AZ",
    # Bosnia & Herzegovina
    "BA",
    # Barbados
    "BB",
    # Bangladesh
    "BD",
    # Belgium
    "BE",
    # Burkina Faso
    "BF",
    # Bulgaria
    "BG",
    # Bahrain
    "BH",
    # Burundi
    "BI",
    # Benin
    "BJ",
    # St. Barthélemy
    "BL",
    # Bermuda
    "BM",
    # Brunei
    "BN",
    # Bolivia
    "BO",
    # Caribbean Netherlands
    "BQ",
    # Brazil
    "BR",
    # Bahamas
    "BS",
    # Bhutan
    "BT",
    # Bouvet Island
    "BV",
    # Botswana
    "BW",
    # Belarus
    "BY",
    # Belize
    "BZ",
    # Canada
    "CA",
    # Cocos (Keeling) Islands
    "CC",
    # Congo - Kinshasa
    "CD",
    # Central African Republic
    "CF",
    # Congo - Brazzaville
    "CG",
    # Switzerland
    "CH",
    # Côte d'Ivoire
    "CI",
    # Cook Islands
    "CK",
    # Chile
    "CL",
    # Cameroon
    "CM",
    # China
    "CN",
    # Colombia
    "CO",
    # Costa Rica
    "CR",
    # Cuba
    "CU",
    # Cape Verde
    "CV",
    # Curaçao
    "CW",
    # Christmas Island
    "CX",
    # Cyprus
    "CY",
    # Czechia
    "CZ",
    # Germany
    "DE",
    # Djibouti
    "DJ",
    # Denmark
    "DK",
    # Dominica
    "DM",
    # Dominican Republic
    "DO",
    # Algeria
    "DZ",
    # Ecuador
    "EC",
    # Estonia
    "EE",
    # Egypt
    "EG",
    # Western Sahara
    "EH",
    # Eritrea
    "ER",
    # Spain
    "ES",
    # Ethiopia
    "ET",
    # Finland
    "FI",
    # Fiji
    "FJ",
    # Falkland Islands
    "FK",
    # Micronesia
    "FM",
    # Faroe Islands
    "FO",
    # France
    "FR",
    # Gabon
    "GA",
    # United Kingdom
    "GB",
    # Grenada
    "GD",
    # Georgia
    "GE",
    # French Guiana
    "GF",
    # Guernsey
    "GG",
    # Ghana
    "GH",
    # Gibraltar
    "GI",
    # Greenland
    "GL",
    # Gambia
    "GM",
    # Guinea
    "GN",
    # Guadeloupe
    "GP",
    # Equatorial Guinea
    "GQ",
    # Greece
    "GR",
    # South Georgia & South Sandwich Islands
    "GS",
    # Guatemala
    "GT",
    # Guam
    "GU",
    # Guinea-Bissau
    "GW",
    # Guyana
    "GY",
    # Hong Kong SAR China
    "HK",
    # Heard & McDonald Islands
    "HM",
    # Honduras
    "HN",
    # Croatia
    "HR",
    # Haiti
    "HT",
    # Hungary
    "HU",
    # Indonesia
    "ID",
    # Ireland
    "IE",
    # Israel
    "IL",
    # Isle of Man
    "IM",
    # India
    "IN",
    # British Indian Ocean Territory
    "IO",
    # Iraq
    "IQ",
    # Iran
    "IR",
    # Iceland
    "IS",
    # Italy
    "IT",
    # Jersey
    "JE",
    # Jamaica
    "JM",
    # Jordan
    "JO",
    # Japan
    "JP",
    # Kenya
    "KE",
    # Kyrgyzstan
    "KG",
    # Cambodia
    "KH",
    # Kiribati
    "KI",
    # Comoros
    "KM",
    # St. Kitts & Nevis
    "KN",
    # North Korea
    "KP",
    # South Korea
    "KR",
    # Kuwait
    "KW",
    # Cayman Islands
    "KY",
    # Kazakhstan
    "KZ",
    # Laos
    "LA",
    # Lebanon
    "LB",
    # St. Lucia
    "LC",
    # Liechtenstein
    "LI",
    # Sri Lanka
    "LK",
    # Liberia
    "LR",
    # Lesotho
    "LS",
    # Lithuania
    "LT",
    # Luxembourg
    "LU",
    # Latvia
    "LV",
    # Libya
    "LY",
    # Morocco
    "MA",
    # Monaco
    "MC",
    # Moldova
    "MD",
    # Montenegro
    "ME",
    # St. Martin
    "MF",
    # Madagascar
    "MG",
    # Marshall Islands
    "MH",
    # North Macedonia
    "MK",
    # Mali
    "ML",
    # Myanmar (Burma)
    "MM",
    # Mongolia
    "MN",
    # Macao SAR China
    "MO",
    # Northern Mariana Islands
    "MP",
    # Martinique
    "MQ",
    # Mauritania
    "MR",
    # Montserrat
    "MS",
    # Malta
    "MT",
    # Mauritius
    "MU",
    # Maldives
    "MV",
    # Malawi
    "MW",
    # Mexico
    "MX",
    # Malaysia
    "MY",
    # Mozambique
    "MZ",
    # Namibia
    "NA",
    # New Caledonia
    "NC",
    # Niger
    "NE",
    # Norfolk Island
    "NF",
    # Nigeria
    "NG",
    # Nicaragua
    "NI",
    # Netherlands
    "NL",
    # Norway
    "NO",
    # Nepal
    "NP",
    # Nauru
    "NR",
    # Niue
    "NU",
    # New Zealand
    "NZ",
    # Oman
    "OM",
    # Panama
    "PA",
    # Peru
    "PE",
    # French Polynesia
    "PF",
    # Papua New Guinea
    "PG",
    # Philippines
    "PH",
    # Pakistan
    "PK",
    # Poland
    "PL",
    # St. Pierre & Miquelon
    "PM",
    # Pitcairn Islands
    "PN",
    # Puerto Rico
    "PR",
    # Palestinian Territories
    "PS",
    # Portugal
    "PT",
    # Palau
    "PW",
    # Paraguay
    "PY",
    # Qatar
    "QA",
    # Réunion
    "RE",
    # Romania
    "RO",
    # Serbia
    "RS",
    # Russia
    "RU",
    # Rwanda
    "RW",
    # Saudi Arabia
    "SA",
    # Solomon Islands
    "SB",
    # Seychelles
    "SC",
    # Sudan
    "SD",
    # Sweden
    "SE",
    # Singapore
    "SG",
    # St. Helena
    "SH",
    # Slovenia
    "SI",
    # Svalbard & Jan Mayen
    "SJ",
    # Slovakia
    "SK",
    # Sierra Leone
    "SL",
    # San Marino
    "SM",
    # Senegal
    "SN",
    # Somalia
    "SO",
    # Suriname
    "SR",
    # South Sudan
    "SS",
    # São Tomé & Príncipe
    "ST",
    # El Salvador
    "SV",
    # Sint Maarten
    "SX",
    # Syria
    "SY",
    # Eswatini
    "SZ",
    # Turks & Caicos Islands
    "TC",
    # Chad
    "TD",
    # French Southern Territories
    "TF",
    # Togo
    "TG",
    # Thailand
    "TH",
    # Tajikistan
    "TJ",
    # Tokelau
    "TK",
    # Timor-Leste
    "TL",
    # Turkmenistan
    "TM",
    # Tunisia
    "TN",
    # Tonga
    "TO",
    # Türkiye
    "TR",
    # Trinidad & Tobago
    "TT",
    # Tuvalu
    "TV",
    # Taiwan
    "TW",
    # Tanzania
    "TZ",
    # Ukraine
    "UA",
    # Uganda
    "UG",
    # U.S. Outlying Islands
    "UM",
    # United States
    "US",
    # Uruguay
    "UY",
    # Uzbekistan
    "UZ",
    # Vatican City
    "VA",
    # St. Vincent & Grenadines
    "VC",
    # Venezuela
    "VE",
    # British Virgin Islands
    "VG",
    # U.S. Virgin Islands
    "VI",
    # Vietnam
    "VN",
    # Vanuatu
    "VU",
    # Wallis & Futuna
    "WF",
    # Samoa
    "WS",
    # Yemen
    "YE",
    # Mayotte
    "YT",
    # South Africa
    "ZA",
    # Zambia
    "ZM",
    # Zimbabwe
    "ZW",
]
"""A country: an officially assigned ISO 3166-1 alpha-2 code.
For example: `"NL"`.
"""

Url: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^https?://[^\x00-\x20\x7f-\xa0]+$")]
"""A link: `http` or `https`, without blanks or control characters.
For example: `"https://example.com/privacy"`.
"""

Email: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^[A-Za-z0-9.!#$%&'*+\/=?^_`\{\|\}~\-]+@[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?)+$")]
"""An e-mail address.
For example: `"privacy@example.com"`.
"""


class Contact(base.AtLeast):
    """Whom to turn to: at least one of a name, an e-mail address and a page."""

    _least: t.ClassVar[int] = 1

    name: base.Maybe[NonEmptyString] = None
    """The name of a person or an office."""

    email: base.Maybe[Email] = None
    """The e-mail address."""

    url: base.Maybe[Url] = None
    """A page with a form or further addresses."""


Lei: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^[A-Z0-9]{18}[0-9]{2}$")]
"""A legal entity identifier (ISO 17442): eighteen letters or digits and two check digits.
For example: `"529900T8BM49AURSDO55"`.
"""


class IdentifierLei(base.Model):
    """A legal entity identifier (ISO 17442)."""

    scheme: t.Literal["lei"]
    """Which register or scheme the identifier is from."""

    value: Lei
    """The identifier."""


class IdentifierCompanyNumber(base.Model):
    """A number in a country's register of companies."""

    scheme: t.Literal["company-number"]
    """Which register or scheme the identifier is from."""

    country: Country
    """The country of the register."""

    value: NonEmptyString
    """The number, as the register writes it."""


class IdentifierOther(base.Model):
    """An identifier of another scheme."""

    scheme: t.Literal["other"]
    """Which register or scheme the identifier is from."""

    name: NonEmptyString
    """The name of the scheme."""

    value: NonEmptyString
    """The identifier."""


Identifier: t.TypeAlias = t.Annotated[
    t.Annotated[IdentifierLei, pydantic.Tag("lei")]
    | t.Annotated[IdentifierCompanyNumber, pydantic.Tag("company-number")]
    | t.Annotated[IdentifierOther, pydantic.Tag("other")],
    base.by_tag("scheme"),
]
"""An identifier of a legal entity in a public register."""


class Organization(base.Model):
    """An organization: a publisher, or a legal entity behind a party."""

    name: NonEmptyString
    """The name that readers know."""

    legal_name: base.Maybe[NonEmptyString] = None
    """The name in the register of companies."""

    country: base.Maybe[Country] = None
    """The country of establishment, which is not where processing happens."""

    address: base.Maybe[NonEmptyString] = None
    """The postal address, in one string."""

    website: base.Maybe[Url] = None
    """The website."""

    contact: base.Maybe[Contact] = None
    """Whom to turn to."""

    identifiers: base.Maybe[list[Identifier]] = None
    """Identifiers in public registers."""


LanguageTag: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$")]
"""A language tag: a language, optionally a script and a country or area, such as `pt-BR`.
For example: `"nl"`, `"pt-BR"`, `"zh-Hant-TW"`.
"""

Translations: t.TypeAlias = t.Annotated[dict[LanguageTag, NonEmptyString], pydantic.Field(min_length=1)]
"""One string for each language, by language tag."""

Text: t.TypeAlias = t.Annotated[
    t.Annotated[NonEmptyString, base.TEXT]
    | t.Annotated[Translations, base.OBJECT],
    base.BY_KIND,
]
"""Prose: a string in the document's authoritative language, or one string for each language.
Line breaks are allowed, Markdown and HTML are not.
For example: `"Sends e-mail."`, `{"en":"Sends e-mail.","nl":"Verstuurt e-mail."}`.
"""


class Agreement(base.Model):
    """The contract that a disclosure belongs to."""

    title: base.Maybe[Text] = None
    """Its title."""

    url: base.Maybe[Url] = None
    """Where it can be read."""


Date: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$")]
"""A calendar day, written `YYYY-MM-DD`.
For example: `"2023-11-03"`.
"""

Regime: t.TypeAlias = t.Literal[
    # The General Data Protection Regulation, in the whole European Economic Area.
    "eu",
    # The UK GDPR and the Data Protection Act 2018.
    "uk",
    # The Swiss Federal Act on Data Protection.
    "ch",
    # The Brazilian general data protection law (LGPD).
    "br",
]
"""A data-protection regime that transfer statements are made for."""

Authorization: t.TypeAlias = t.Literal[
    # In general: the customer is told of changes and may object.
    "general",
    # One by one, before each begins.
    "specific",
]
"""Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2))."""

ChannelKind: t.TypeAlias = t.Literal[
    # E-mail to those who asked for it.
    "email",
    # A feed to read by machine.
    "feed",
    # A form by which to subscribe.
    "form",
    # A message in the product.
    "in-app",
    # A message to the owner of the customer's account.
    "account-owner",
    # A page to look at.
    "web-page",
]
"""A kind of way by which changes are announced."""


class Channel(base.Model):
    """A way by which changes are announced."""

    kind: ChannelKind
    """What kind of way it is."""

    url: base.Maybe[Url] = None
    """Where to subscribe or read."""

    email: base.Maybe[Email] = None
    """The address to write to."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class Objection(base.Model):
    """How a customer can object to a change."""

    days: base.Maybe[t.Annotated[int, base.WHOLE, pydantic.Field(strict=True, ge=0, le=3650)]] = None
    """Within how many days of the announcement."""

    contact: base.Maybe[Contact] = None
    """To whom."""

    text: base.Maybe[Text] = None
    """How, and what follows."""


class Notice(base.Model):
    """How changes of the lists are announced."""

    days: base.Maybe[t.Annotated[int, base.WHOLE, pydantic.Field(strict=True, ge=0, le=3650)]] = None
    """How many days in advance."""

    channels: base.Maybe[list[Channel]] = None
    """By which ways."""

    objection: base.Maybe[Objection] = None
    """How a customer can object."""

    text: base.Maybe[Text] = None
    """What else the publisher promises."""


Id: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A stable id in kebab case: lower-case letters and digits, in words joined by hyphens.
For example: `"amazon-web-services"`.
"""


class Product(base.Model):
    """A product that the list distinguishes."""

    id: Id
    """The stable id by which subprocessors name it."""

    name: NonEmptyString
    """The name that customers know."""

    url: base.Maybe[Url] = None
    """Its page."""


ObligationKind: t.TypeAlias = t.Literal[
    # To process only on documented instructions.
    "documented-instructions",
    # To let only persons bound to confidentiality process.
    "confidentiality",
    # To take measures of security.
    "security",
    # To report breaches of security.
    "breach-notification",
    # To assist with requests of data subjects, controllers and authorities.
    "assistance",
    # To engage others only under the same obligations.
    "onward-engagement",
    # To allow audits and show what is needed for them.
    "audit",
    # To delete or return the data at the end.
    "deletion",
    # Something else, which the text says.
    "other",
]
"""A kind of obligation, after GDPR Art. 28(3)."""


class Obligation(base.Model):
    """Something that the publisher requires of every subprocessor (GDPR Art. 28(4))."""

    kind: ObligationKind
    """What kind of obligation it is."""

    text: base.Maybe[Text] = None
    """What it demands."""


PurposeCategory: t.TypeAlias = t.Literal[
    # Runs the servers or platform that the product runs on.
    "hosting",
    # Stores files or objects.
    "storage",
    # Runs a database.
    "database",
    # Delivers content from places near its users.
    "content-delivery",
    # Resolves domain names.
    "dns",
    # Protects against attacks and abuse. (Same as: dpv:EnforceSecurity.)
    "security",
    # Signs users in or verifies who they are. (Same as: dpv:IdentityVerification.)
    "identity",
    # Collects and keeps choices about consent.
    "consent",
    # Watches whether systems work: logs, errors, performance.
    "monitoring",
    # Measures how the product is used. (Same as: dpv:ServiceUsageAnalytics.)
    "analytics",
    # Carries calls, meetings or messages between people. (Same as: dpv:CommunicationManagement.)
    "communication",
    # Sends e-mail.
    "email",
    # Sends notifications to devices.
    "notifications",
    # Helps to answer requests for support. (Same as: dpv:CustomerCare.)
    "customer-support",
    # Lets the publisher's staff work together on customers' data.
    "collaboration",
    # Processes payments. (Same as: dpv:PaymentManagement.)
    "payments",
    # Issues invoices and manages subscriptions.
    "billing",
    # Runs models of machine learning on the data.
    "ai",
    # Indexes and searches content. (Same as: dpv:SearchFunctionalities.)
    "search",
    # Transfers files between people.
    "file-transfer",
    # Collects feedback and answers to surveys.
    "feedback",
    # Handles requests of data subjects. (Same as: dpv:RightsFulfillment.)
    "privacy-requests",
    # Checks the quality of support and service.
    "quality-assurance",
    # Screens against lists that law requires to check.
    "compliance-screening",
    # Trains people in using the product.
    "training",
    # Develops or tests software with access to data.
    "development",
    # Advises customers or sets the product up for them.
    "professional-services",
    # The source does not say what it does.
    "unstated",
    # Something else, which the text says.
    "other",
]
"""What a subprocessor does."""


class PurposeObject(base.Model):
    """A purpose: what a subprocessor does. A code alone is written as a string."""

    category: PurposeCategory
    """The kind of purpose."""

    text: base.Maybe[Text] = None
    """What it does more exactly."""


Purpose: t.TypeAlias = t.Annotated[
    t.Annotated[PurposeCategory, base.TEXT]
    | t.Annotated[PurposeObject, base.OBJECT],
    base.BY_KIND,
]
"""A purpose: what a subprocessor does. A code alone is written as a string.
For example: `"hosting"`, `{"category":"ai","text":"Summarises meetings."}`.
"""

DataCategory: t.TypeAlias = t.Literal[
    # Who somebody is: name, photo, date of birth, identifiers. (Same as: pd:Identifying.)
    "identity",
    # How to reach somebody: e-mail address, telephone number, postal address. (Same as: pd:Contact,
    # fides:user.contact.)
    "contact",
    # An account: its type, settings, membership. (Same as: fides:user.account.)
    "account",
    # What somebody signs in with. (Same as: pd:Authenticating,
    # fides:user.authorization.credentials.)
    "credentials",
    # What customers put into the product. (Same as: fides:user.content.)
    "content",
    # Live audio, video and screens as they pass through.
    "realtime",
    # Who called whom, when and how long. (Same as: pd:CallLog.)
    "calls",
    # Messages and their attachments. (Same as: pd:Communication.)
    "messages",
    # Recordings of meetings and calls.
    "recordings",
    # Transcripts of meetings, calls and chats.
    "transcripts",
    # Files that customers upload.
    "files",
    # Source code.
    "source-code",
    # How somebody uses the product. (Same as: pd:ServiceConsumptionBehavior.)
    "usage",
    # Logs of systems.
    "logs",
    # Devices: type, settings, identifiers. (Same as: pd:DeviceBased, fides:user.device.)
    "device",
    # Network addresses and connections.
    "network",
    # Where somebody is. (Same as: pd:Location, fides:user.location.)
    "location",
    # Means of payment: cards, bank accounts. (Same as: pd:FinancialAccount, fides:user.payment.)
    "payment",
    # What was bought, when and for how much. (Same as: pd:Purchase,
    # fides:user.behavior.purchase_history.)
    "transactions",
    # Requests for support, with what is attached to them.
    "support",
    # Requests of data subjects, and the reports about them.
    "requests",
    # Preferences, such as choices about cookies. (Same as: pd:Preference.)
    "preferences",
    # Meetings and events: topic, id, date and time.
    "schedule",
    # Employment: employer, role, work records. (Same as: pd:EmploymentHistory.)
    "employment",
    # Feedback, reviews and answers to surveys.
    "survey-responses",
    # Something else, which the text says.
    "other",
]
"""Which data a subprocessor gets."""

Choice: t.TypeAlias = t.Literal[
    # Nothing happens until somebody switches it on.
    "opt-in",
    # It happens until somebody switches it off.
    "opt-out",
]
"""Whether somebody must switch something on, or may switch it off."""

Actor: t.TypeAlias = t.Literal[
    # An administrator of the customer.
    "administrator",
    # The customer, whoever acts for it.
    "customer",
    # The person who uses the product.
    "end-user",
    # The publisher.
    "publisher",
]
"""Who chooses."""

Area: t.TypeAlias = t.Literal[
    # Andorra
    "AD",
    # United Arab Emirates
    "AE",
    # Afghanistan
    "AF",
    # Antigua & Barbuda
    "AG",
    # Anguilla
    "AI",
    # Albania
    "AL",
    # Armenia
    "AM",
    # Angola
    "AO",
    # Antarctica
    "AQ",
    # Argentina
    "AR",
    # American Samoa
    "AS",
    # Austria
    "AT",
    # Australia
    "AU",
    # Aruba
    "AW",
    # Åland Islands
    "AX",
    # Azerbaijan
    "AZ",
    # Bosnia & Herzegovina
    "BA",
    # Barbados
    "BB",
    # Bangladesh
    "BD",
    # Belgium
    "BE",
    # Burkina Faso
    "BF",
    # Bulgaria
    "BG",
    # Bahrain
    "BH",
    # Burundi
    "BI",
    # Benin
    "BJ",
    # St. Barthélemy
    "BL",
    # Bermuda
    "BM",
    # Brunei
    "BN",
    # Bolivia
    "BO",
    # Caribbean Netherlands
    "BQ",
    # Brazil
    "BR",
    # Bahamas
    "BS",
    # Bhutan
    "BT",
    # Bouvet Island
    "BV",
    # Botswana
    "BW",
    # Belarus
    "BY",
    # Belize
    "BZ",
    # Canada
    "CA",
    # Cocos (Keeling) Islands
    "CC",
    # Congo - Kinshasa
    "CD",
    # Central African Republic
    "CF",
    # Congo - Brazzaville
    "CG",
    # Switzerland
    "CH",
    # Côte d'Ivoire
    "CI",
    # Cook Islands
    "CK",
    # Chile
    "CL",
    # Cameroon
    "CM",
    # China
    "CN",
    # Colombia
    "CO",
    # Costa Rica
    "CR",
    # Cuba
    "CU",
    # Cape Verde
    "CV",
    # Curaçao
    "CW",
    # Christmas Island
    "CX",
    # Cyprus
    "CY",
    # Czechia
    "CZ",
    # Germany
    "DE",
    # Djibouti
    "DJ",
    # Denmark
    "DK",
    # Dominica
    "DM",
    # Dominican Republic
    "DO",
    # Algeria
    "DZ",
    # Ecuador
    "EC",
    # Estonia
    "EE",
    # Egypt
    "EG",
    # Western Sahara
    "EH",
    # Eritrea
    "ER",
    # Spain
    "ES",
    # Ethiopia
    "ET",
    # Finland
    "FI",
    # Fiji
    "FJ",
    # Falkland Islands
    "FK",
    # Micronesia
    "FM",
    # Faroe Islands
    "FO",
    # France
    "FR",
    # Gabon
    "GA",
    # United Kingdom
    "GB",
    # Grenada
    "GD",
    # Georgia
    "GE",
    # French Guiana
    "GF",
    # Guernsey
    "GG",
    # Ghana
    "GH",
    # Gibraltar
    "GI",
    # Greenland
    "GL",
    # Gambia
    "GM",
    # Guinea
    "GN",
    # Guadeloupe
    "GP",
    # Equatorial Guinea
    "GQ",
    # Greece
    "GR",
    # South Georgia & South Sandwich Islands
    "GS",
    # Guatemala
    "GT",
    # Guam
    "GU",
    # Guinea-Bissau
    "GW",
    # Guyana
    "GY",
    # Hong Kong SAR China
    "HK",
    # Heard & McDonald Islands
    "HM",
    # Honduras
    "HN",
    # Croatia
    "HR",
    # Haiti
    "HT",
    # Hungary
    "HU",
    # Indonesia
    "ID",
    # Ireland
    "IE",
    # Israel
    "IL",
    # Isle of Man
    "IM",
    # India
    "IN",
    # British Indian Ocean Territory
    "IO",
    # Iraq
    "IQ",
    # Iran
    "IR",
    # Iceland
    "IS",
    # Italy
    "IT",
    # Jersey
    "JE",
    # Jamaica
    "JM",
    # Jordan
    "JO",
    # Japan
    "JP",
    # Kenya
    "KE",
    # Kyrgyzstan
    "KG",
    # Cambodia
    "KH",
    # Kiribati
    "KI",
    # Comoros
    "KM",
    # St. Kitts & Nevis
    "KN",
    # North Korea
    "KP",
    # South Korea
    "KR",
    # Kuwait
    "KW",
    # Cayman Islands
    "KY",
    # Kazakhstan
    "KZ",
    # Laos
    "LA",
    # Lebanon
    "LB",
    # St. Lucia
    "LC",
    # Liechtenstein
    "LI",
    # Sri Lanka
    "LK",
    # Liberia
    "LR",
    # Lesotho
    "LS",
    # Lithuania
    "LT",
    # Luxembourg
    "LU",
    # Latvia
    "LV",
    # Libya
    "LY",
    # Morocco
    "MA",
    # Monaco
    "MC",
    # Moldova
    "MD",
    # Montenegro
    "ME",
    # St. Martin
    "MF",
    # Madagascar
    "MG",
    # Marshall Islands
    "MH",
    # North Macedonia
    "MK",
    # Mali
    "ML",
    # Myanmar (Burma)
    "MM",
    # Mongolia
    "MN",
    # Macao SAR China
    "MO",
    # Northern Mariana Islands
    "MP",
    # Martinique
    "MQ",
    # Mauritania
    "MR",
    # Montserrat
    "MS",
    # Malta
    "MT",
    # Mauritius
    "MU",
    # Maldives
    "MV",
    # Malawi
    "MW",
    # Mexico
    "MX",
    # Malaysia
    "MY",
    # Mozambique
    "MZ",
    # Namibia
    "NA",
    # New Caledonia
    "NC",
    # Niger
    "NE",
    # Norfolk Island
    "NF",
    # Nigeria
    "NG",
    # Nicaragua
    "NI",
    # Netherlands
    "NL",
    # Norway
    "NO",
    # Nepal
    "NP",
    # Nauru
    "NR",
    # Niue
    "NU",
    # New Zealand
    "NZ",
    # Oman
    "OM",
    # Panama
    "PA",
    # Peru
    "PE",
    # French Polynesia
    "PF",
    # Papua New Guinea
    "PG",
    # Philippines
    "PH",
    # Pakistan
    "PK",
    # Poland
    "PL",
    # St. Pierre & Miquelon
    "PM",
    # Pitcairn Islands
    "PN",
    # Puerto Rico
    "PR",
    # Palestinian Territories
    "PS",
    # Portugal
    "PT",
    # Palau
    "PW",
    # Paraguay
    "PY",
    # Qatar
    "QA",
    # Réunion
    "RE",
    # Romania
    "RO",
    # Serbia
    "RS",
    # Russia
    "RU",
    # Rwanda
    "RW",
    # Saudi Arabia
    "SA",
    # Solomon Islands
    "SB",
    # Seychelles
    "SC",
    # Sudan
    "SD",
    # Sweden
    "SE",
    # Singapore
    "SG",
    # St. Helena
    "SH",
    # Slovenia
    "SI",
    # Svalbard & Jan Mayen
    "SJ",
    # Slovakia
    "SK",
    # Sierra Leone
    "SL",
    # San Marino
    "SM",
    # Senegal
    "SN",
    # Somalia
    "SO",
    # Suriname
    "SR",
    # South Sudan
    "SS",
    # São Tomé & Príncipe
    "ST",
    # El Salvador
    "SV",
    # Sint Maarten
    "SX",
    # Syria
    "SY",
    # Eswatini
    "SZ",
    # Turks & Caicos Islands
    "TC",
    # Chad
    "TD",
    # French Southern Territories
    "TF",
    # Togo
    "TG",
    # Thailand
    "TH",
    # Tajikistan
    "TJ",
    # Tokelau
    "TK",
    # Timor-Leste
    "TL",
    # Turkmenistan
    "TM",
    # Tunisia
    "TN",
    # Tonga
    "TO",
    # Türkiye
    "TR",
    # Trinidad & Tobago
    "TT",
    # Tuvalu
    "TV",
    # Taiwan
    "TW",
    # Tanzania
    "TZ",
    # Ukraine
    "UA",
    # Uganda
    "UG",
    # U.S. Outlying Islands
    "UM",
    # United States
    "US",
    # Uruguay
    "UY",
    # Uzbekistan
    "UZ",
    # Vatican City
    "VA",
    # St. Vincent & Grenadines
    "VC",
    # Venezuela
    "VE",
    # British Virgin Islands
    "VG",
    # U.S. Virgin Islands
    "VI",
    # Vietnam
    "VN",
    # Vanuatu
    "VU",
    # Wallis & Futuna
    "WF",
    # Samoa
    "WS",
    # Yemen
    "YE",
    # Mayotte
    "YT",
    # South Africa
    "ZA",
    # Zambia
    "ZM",
    # Zimbabwe
    "ZW",
    # The European Union: its member states.
    "EU",
    # The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
    "EEA",
    # Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).
    "europe",
    # North America (UN M49 021, and MX).
    "north-america",
    # Latin America and the Caribbean (UN M49 419).
    "latin-america",
    # Asia (UN M49 142).
    "asia",
    # Asia and Oceania (UN M49 142 and 009).
    "asia-pacific",
    # Oceania (UN M49 009).
    "oceania",
    # The Middle East (UN M49 145, and EG and IR).
    "middle-east",
    # Africa (UN M49 002).
    "africa",
    # Anywhere in the world.
    "worldwide",
    # The customer picks the region.
    "customer-chosen",
    # The source does not say where.
    "unstated",
]
"""Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a
statement that takes the place of an area.
For example: `"NL"`, `"EEA"`, `"worldwide"`.
"""


class Condition(base.Model):
    """A condition: when something is processed, or where."""

    choice: base.Maybe[Choice] = None
    """Whether somebody must switch it on, or may switch it off."""

    by: base.Maybe[Actor] = None
    """Who chooses. Opt-in by the publisher means approved and not yet used."""

    regions: base.Maybe[list[Area]] = None
    """The areas of the customers that it applies to."""

    text: base.Maybe[Text] = None
    """The condition in words."""


class DataObject(base.Model):
    """A category of data that a subprocessor gets. A code alone is written as a string."""

    category: DataCategory
    """The category."""

    text: base.Maybe[Text] = None
    """Which data more exactly."""

    special: base.Maybe[pydantic.StrictBool] = None
    """Whether special categories of data are among them (GDPR Art. 9)."""

    condition: base.Maybe[Condition] = None
    """When it gets them. Absent means always when it processes."""


Data: t.TypeAlias = t.Annotated[
    t.Annotated[DataCategory, base.TEXT]
    | t.Annotated[DataObject, base.OBJECT],
    base.BY_KIND,
]
"""A category of data that a subprocessor gets. A code alone is written as a string.
For example: `"contact"`, `{"category":"content","special":true}`.
"""

SubjectCategory: t.TypeAlias = t.Literal[
    # Customers and the persons who act for them. (Same as: dpv:Customer.)
    "customers",
    # Persons who administer a customer's account.
    "administrators",
    # Persons who use the product. (Same as: dpv:User.)
    "end-users",
    # Persons whom a user invites or writes to.
    "invitees",
    # Visitors of a website. (Same as: dpv:Visitor.)
    "website-visitors",
    # Employees and contractors. (Same as: dpv:Employee.)
    "employees",
    # Persons who may become customers.
    "prospects",
    # Patients. (Same as: dpv:Patient.)
    "patients",
    # Pupils and students. (Same as: dpv:Student.)
    "students",
    # Children. (Same as: dpv:Child.)
    "children",
    # Somebody else, whom the text names.
    "other",
]
"""Whom the data are about."""


class SubjectObject(base.Model):
    """A category of data subjects. A code alone is written as a string."""

    category: SubjectCategory
    """The category."""

    text: base.Maybe[Text] = None
    """Who more exactly."""


Subject: t.TypeAlias = t.Annotated[
    t.Annotated[SubjectCategory, base.TEXT]
    | t.Annotated[SubjectObject, base.OBJECT],
    base.BY_KIND,
]
"""A category of data subjects. A code alone is written as a string.
For example: `"end-users"`, `{"category":"invitees","text":"Guests of a webinar."}`.
"""

Subdivision: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")]
"""A subdivision of a country in the notation of ISO 3166-2, such as `US-DE` for Delaware.
For example: `"US-DE"`.
"""

Activity: t.TypeAlias = t.Literal[
    # They are stored there. (Same as: dpv:Store.)
    "storage",
    # They are processed there.
    "processing",
    # They are accessed from there. (Same as: dpv:Access.)
    "access",
]
"""What happens with data at a location."""


class LocationObject(base.Model):
    """Where data are stored, processed or accessed from. An area alone is written as a string."""

    area: Area
    """The country, or the area that is no single country."""

    subdivision: base.Maybe[Subdivision] = None
    """The part of the country, in the notation of ISO 3166-2; groupings are included."""

    city: base.Maybe[NonEmptyString] = None
    """The city."""

    cloud_region: base.Maybe[NonEmptyString] = None
    """The region of a cloud provider, such as `aws:eu-north-1`."""

    activities: base.Maybe[t.Annotated[list[Activity], pydantic.Field(min_length=1)]] = None
    """What happens there. Absent: the source does not say."""

    condition: base.Maybe[Condition] = None
    """When data are there. Absent means always when the party processes."""


Location: t.TypeAlias = t.Annotated[
    t.Annotated[Area, base.TEXT]
    | t.Annotated[LocationObject, base.OBJECT],
    base.BY_KIND,
]
"""Where data are stored, processed or accessed from. An area alone is written as a string.
For example: `"NL"`, `{"area":"SE","cloudRegion":"aws:eu-north-1","activities":["storage"]}`.
"""

Mechanism: t.TypeAlias = t.Literal[
    # A decision that the country ensures an adequate level of protection (GDPR Art. 45). (Same as:
    # eu-gdpr:A45-3.)
    "adequacy",
    # The recipient is certified under the Data Privacy Framework.
    "dpf",
    # Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)). (Same as:
    # eu-gdpr:A46-2-c.)
    "scc",
    # Standard contractual clauses of the Brazilian authority.
    "br-scc",
    # The UK International Data Transfer Agreement.
    "uk-idta",
    # The UK Addendum to the standard contractual clauses of the European Commission.
    "uk-addendum",
    # Binding corporate rules (GDPR Art. 47). (Same as: eu-gdpr:A46-2-b.)
    "bcr",
    # A derogation for a specific situation (GDPR Art. 49).
    "derogation",
    # An approved code of conduct (GDPR Art. 46(2)(e)). (Same as: eu-gdpr:A46-2-e.)
    "code-of-conduct",
    # An approved certification mechanism (GDPR Art. 46(2)(f)). (Same as: eu-gdpr:A46-2-f.)
    "certification",
    # No instrument is called for: the data stay inside the area, or the country is adequate without
    # conditions.
    "none-needed",
    # The EU-US Privacy Shield, for what is or was stated.
    "privacy-shield",
    # The US Safe Harbour, for what is or was stated.
    "safe-harbour",
    # Something else, which the text names.
    "other",
]
"""What a transfer to a third country rests on."""


class TransferAdequacy(base.Model):
    """A decision that the country ensures an adequate level of protection (GDPR Art. 45)."""

    mechanism: t.Literal["adequacy"]
    """What the transfer rests on."""

    decision: base.Maybe[NonEmptyString] = None
    """The reference of the decision."""

    in_scope: base.Maybe[pydantic.StrictBool] = None
    """Whether the recipient falls within the scope of a decision that does not cover all."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferDpf(base.Model):
    """The recipient is certified under the Data Privacy Framework."""

    mechanism: t.Literal["dpf"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


ClauseSet: t.TypeAlias = t.Literal[
    # The set for transfers of 2021, in four modules.
    "2021/914",
    # The set of 2010, controller to processor.
    "2010/87",
    # The alternative set of 2004, controller to controller.
    "2004/915",
    # The first set, of 2001, controller to controller.
    "2001/497",
    # The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer
    # instrument.
    "2021/915",
]
"""A set of standard contractual clauses, by the decision that adopted it."""


class TransferScc(base.Model):
    """Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c))."""

    mechanism: t.Literal["scc"]
    """What the transfer rests on."""

    decision: base.Maybe[ClauseSet] = None
    """The set of clauses. Absent means `2021/914`."""

    modules: base.Maybe[list[t.Annotated[t.Literal[1, 2, 3, 4], base.WHOLE]]] = None
    """The modules that apply."""

    adapted: base.Maybe[pydantic.StrictBool] = None
    """Whether the clauses were adapted to Swiss law."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferBrScc(base.Model):
    """Standard contractual clauses of the Brazilian authority."""

    mechanism: t.Literal["br-scc"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferUkIdta(base.Model):
    """The UK International Data Transfer Agreement."""

    mechanism: t.Literal["uk-idta"]
    """What the transfer rests on."""

    version: base.Maybe[NonEmptyString] = None
    """Its version, such as `A1.0`."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferUkAddendum(base.Model):
    """The UK Addendum to the standard contractual clauses of the European Commission."""

    mechanism: t.Literal["uk-addendum"]
    """What the transfer rests on."""

    version: base.Maybe[NonEmptyString] = None
    """Its version, such as `B1.0`."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


BcrKind: t.TypeAlias = t.Literal[
    # A group that processes for others.
    "processor",
    # A group that processes for itself.
    "controller",
]
"""Whom binding corporate rules are for."""


class TransferBcr(base.Model):
    """Binding corporate rules (GDPR Art. 47)."""

    mechanism: t.Literal["bcr"]
    """What the transfer rests on."""

    kind: base.Maybe[BcrKind] = None
    """Whether they are for processors or for controllers."""

    approval: base.Maybe[NonEmptyString] = None
    """The reference of the approval."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferDerogation(base.Model):
    """A derogation for a specific situation (GDPR Art. 49)."""

    mechanism: t.Literal["derogation"]
    """What the transfer rests on."""

    article: base.Maybe[NonEmptyString] = None
    """The article, such as `49(1)(a)`."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferCodeOfConduct(base.Model):
    """An approved code of conduct (GDPR Art. 46(2)(e))."""

    mechanism: t.Literal["code-of-conduct"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferCertification(base.Model):
    """An approved certification mechanism (GDPR Art. 46(2)(f))."""

    mechanism: t.Literal["certification"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferNoneNeeded(base.Model):
    """No instrument is called for: the data stay inside the area, or the country is adequate
    without conditions.
    """

    mechanism: t.Literal["none-needed"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferPrivacyShield(base.Model):
    """The EU-US Privacy Shield, for what is or was stated."""

    mechanism: t.Literal["privacy-shield"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferSafeHarbour(base.Model):
    """The US Safe Harbour, for what is or was stated."""

    mechanism: t.Literal["safe-harbour"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TransferOther(base.Model):
    """Something else, which the text names."""

    mechanism: t.Literal["other"]
    """What the transfer rests on."""

    regimes: base.Maybe[list[Regime]] = None
    """The regimes that it serves. Absent: all of the document's that it can serve."""

    covers: base.Maybe[list[Area]] = None
    """The areas that it covers. Absent: every location outside the area that such an instrument can
    cover.
    """

    url: base.Maybe[Url] = None
    """Where it can be checked."""

    checked: base.Maybe[Date] = None
    """The day on which somebody last checked it."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


Transfer: t.TypeAlias = t.Annotated[
    t.Annotated[Mechanism, base.TEXT]
    | t.Annotated[TransferAdequacy, pydantic.Tag("adequacy")]
    | t.Annotated[TransferDpf, pydantic.Tag("dpf")]
    | t.Annotated[TransferScc, pydantic.Tag("scc")]
    | t.Annotated[TransferBrScc, pydantic.Tag("br-scc")]
    | t.Annotated[TransferUkIdta, pydantic.Tag("uk-idta")]
    | t.Annotated[TransferUkAddendum, pydantic.Tag("uk-addendum")]
    | t.Annotated[TransferBcr, pydantic.Tag("bcr")]
    | t.Annotated[TransferDerogation, pydantic.Tag("derogation")]
    | t.Annotated[TransferCodeOfConduct, pydantic.Tag("code-of-conduct")]
    | t.Annotated[TransferCertification, pydantic.Tag("certification")]
    | t.Annotated[TransferNoneNeeded, pydantic.Tag("none-needed")]
    | t.Annotated[TransferPrivacyShield, pydantic.Tag("privacy-shield")]
    | t.Annotated[TransferSafeHarbour, pydantic.Tag("safe-harbour")]
    | t.Annotated[TransferOther, pydantic.Tag("other")],
    base.by_tag("mechanism"),
]
"""An instrument that covers transfers. A mechanism alone is written as a string.
For example: `"scc"`, `{"mechanism":"scc","modules":[3]}`.
"""

SafeguardKind: t.TypeAlias = t.Literal[
    # A certification by a third party.
    "certification",
    # Documentation of measures.
    "documentation",
    # A paper on measures or risks.
    "whitepaper",
    # A policy or statement of the subprocessor.
    "policy",
    # A contract.
    "contract",
    # Encryption that keeps the subprocessor from reading the data.
    "encryption",
    # Something else, which the title says.
    "other",
]
"""A kind of safeguard."""


class Safeguard(base.Model):
    """Something that protects the data, and where that can be checked."""

    kind: SafeguardKind
    """What kind of safeguard it is."""

    title: base.Maybe[Text] = None
    """Its title."""

    url: base.Maybe[Url] = None
    """Where it can be read."""

    issuer: base.Maybe[NonEmptyString] = None
    """Who issued it."""

    expires: base.Maybe[Date] = None
    """The last day on which it holds."""


Training: t.TypeAlias = t.Literal[
    # Never.
    "never",
    # Only after somebody agreed to it.
    "opt-in",
    # Unless somebody objects.
    "opt-out",
    # Always.
    "allowed",
]
"""Whether data may be used to train models."""

PartialDate: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2]))?|(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29))$")]
"""A year, a month or a day.
For example: `"2023"`, `"2023-11"`, `"2023-11-03"`.
"""

ExtensionValue: t.TypeAlias = base.Json
"""What a publisher's own `x-` key holds: any value with no null in it."""

_SubprocessorKey: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^x-[a-z0-9]+(-[a-z0-9]+)*$")]


class Subprocessor(base.Model, extra="allow"):
    """A subprocessor: somebody who processes the personal data of the publisher's customers.

    A party that does different things for different products, places or data has one element for
    each, told apart by `id`; legal name and identifiers tie them together.
    """

    id: Id
    """The stable id, unique among all parties, tombstones and products. It never changes, and a
    party that returns takes it up again.
    """

    name: NonEmptyString
    """The name that readers know."""

    aliases: base.Maybe[list[NonEmptyString]] = None
    """Other names that readers may know."""

    legal_name: base.Maybe[NonEmptyString] = None
    """The name in the register of companies."""

    country: base.Maybe[Country] = None
    """The country of establishment, which is not where processing happens."""

    address: base.Maybe[NonEmptyString] = None
    """The postal address, in one string."""

    contact: base.Maybe[Contact] = None
    """Whom to turn to."""

    website: base.Maybe[Url] = None
    """The website."""

    identifiers: base.Maybe[list[Identifier]] = None
    """Identifiers in public registers."""

    entities: base.Maybe[list[Organization]] = None
    """The legal entities, when several stand behind the party."""

    products: base.Maybe[list[Id]] = None
    """The ids of the products that it serves. Absent means all."""

    purposes: list[Purpose]
    """What it does."""

    data: base.Maybe[list[Data]] = None
    """Which data it gets."""

    subjects: base.Maybe[list[Subject]] = None
    """Whom the data are about."""

    condition: base.Maybe[Condition] = None
    """When it processes at all. Absent means always."""

    locations: t.Annotated[list[Location], pydantic.Field(min_length=1)]
    """Where the data are stored, processed or accessed from."""

    transfers: base.Maybe[list[Transfer]] = None
    """The instruments that cover transfers to those locations."""

    safeguards: base.Maybe[list[Safeguard]] = None
    """What else protects the data."""

    training: base.Maybe[Training] = None
    """Whether the data may be used to train models."""

    retention: base.Maybe[Text] = None
    """How long it keeps the data."""

    since: base.Maybe[PartialDate] = None
    """When it began processing."""

    own_list: base.Maybe[Url] = None
    """Its own list of subprocessors: the next link of the chain."""

    __pydantic_extra__: dict[_SubprocessorKey, ExtensionValue] = pydantic.Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The publisher's own keys, which the schema does not name."""


CountryOrSubdivision: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^(AD|AE|AF|AG|AI|AL|AM|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|YE|YT|ZA|ZM|ZW|[A-Z]{2}-[A-Z0-9]{1,3})$")]
"""An ISO 3166-1 alpha-2 country code, or an ISO 3166-2 code.
For example: `"NL"`, `"US-DE"`.
"""

RegistrationKind: t.TypeAlias = t.Literal[
    # Where it was founded.
    "incorporation",
    # A branch.
    "branch",
    # A registration to do business.
    "business-registration",
    # A registration in another province of the same country.
    "extra-provincial",
]
"""A kind of registration."""


class RegistrationObject(base.Model):
    """Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a
    string.
    """

    country: base.Maybe[Country] = None
    """The country."""

    subdivision: base.Maybe[Subdivision] = None
    """The part of the country, in the notation of ISO 3166-2."""

    city: base.Maybe[NonEmptyString] = None
    """The city."""

    kind: base.Maybe[RegistrationKind] = None
    """What kind of registration it is. Absent: the source only says that it is registered there."""


Registration: t.TypeAlias = t.Annotated[
    t.Annotated[CountryOrSubdivision, base.TEXT]
    | t.Annotated[RegistrationObject, base.OBJECT],
    base.BY_KIND,
]
"""Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a
string.
For example: `"NL"`, `"US-DE"`, `{"country":"FR","city":"Paris"}`.
"""

_AffiliateKey: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^x-[a-z0-9]+(-[a-z0-9]+)*$")]


class Affiliate(base.Model, extra="allow"):
    """An affiliate: an entity of the publisher's group that may process."""

    id: Id
    """The stable id, unique among all parties, tombstones and products."""

    name: NonEmptyString
    """Its name."""

    aliases: base.Maybe[list[NonEmptyString]] = None
    """Other names that readers may know."""

    registrations: base.Maybe[list[Registration]] = None
    """Where it is registered."""

    role: base.Maybe[Text] = None
    """What it does within the group."""

    locations: base.Maybe[list[Location]] = None
    """Where it stores, processes or accesses data."""

    __pydantic_extra__: dict[_AffiliateKey, ExtensionValue] = pydantic.Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The publisher's own keys, which the schema does not name."""


class IntraGroup(base.Model):
    """The transfers within the publisher's group."""

    transfers: base.Maybe[list[Transfer]] = None
    """The instruments that cover transfers to the affiliates."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TombstoneSubprocessor(base.Model):
    """It was a subprocessor."""

    kind: t.Literal["subprocessor"]
    """Which list it stood on."""

    id: Id
    """The party's id."""

    name: NonEmptyString
    """The name that it left under."""

    left: Date
    """The day on which it left."""

    successor: base.Maybe[Id] = None
    """The id of the party that took over, or that it merged into."""

    last: base.Maybe[Subprocessor] = None
    """The party as it last stood."""


class TombstoneAffiliate(base.Model):
    """It was an affiliate."""

    kind: t.Literal["affiliate"]
    """Which list it stood on."""

    id: Id
    """The party's id."""

    name: NonEmptyString
    """The name that it left under."""

    left: Date
    """The day on which it left."""

    successor: base.Maybe[Id] = None
    """The id of the party that took over, or that it merged into."""

    last: base.Maybe[Affiliate] = None
    """The party as it last stood."""


Tombstone: t.TypeAlias = t.Annotated[
    t.Annotated[TombstoneSubprocessor, pydantic.Tag("subprocessor")]
    | t.Annotated[TombstoneAffiliate, pydantic.Tag("affiliate")],
    base.by_tag("kind"),
]
"""What remains of a party that left: its id is not given to anybody else."""

AddedReason: t.TypeAlias = t.Literal[
    # It is new.
    "engaged",
    # It had been used all along, and the list was wrong.
    "omission",
    # It is named to be more open, without having to be.
    "transparency",
]
"""Why a party joined the list."""


class ChangeAdded(base.Model):
    """The party joined."""

    type: t.Literal["added"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    reason: base.Maybe[AddedReason] = None
    """Why. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


RemovedReason: t.TypeAlias = t.Literal[
    # It is not used any more.
    "ended",
    # It never was a subprocessor.
    "misclassified",
    # Something else, which a note says.
    "other",
]
"""Why a party left the list."""


class ChangeRemoved(base.Model):
    """The party left."""

    type: t.Literal["removed"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    reason: base.Maybe[RemovedReason] = None
    """Why. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeMerged(base.Model):
    """The party left because it merged into another."""

    type: t.Literal["merged"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    into: Id
    """The id of the party that it merged into."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeReplaced(base.Model):
    """The party left, and another took over the same purpose."""

    type: t.Literal["replaced"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    by: Id
    """The id of the party that took over. By the end of that day it is on the list, through its own
    `added` or from before.
    """

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeRenamed(base.Model):
    """The party has another name."""

    type: t.Literal["renamed"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    before: NonEmptyString
    """The name before."""

    after: NonEmptyString
    """The name after."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class LocationMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Location]] = None
    """The members that joined."""

    removed: base.Maybe[list[Location]] = None
    """The members that left."""


class PurposeMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Purpose]] = None
    """The members that joined."""

    removed: base.Maybe[list[Purpose]] = None
    """The members that left."""


class DataMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Data]] = None
    """The members that joined."""

    removed: base.Maybe[list[Data]] = None
    """The members that left."""


class SubjectMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Subject]] = None
    """The members that joined."""

    removed: base.Maybe[list[Subject]] = None
    """The members that left."""


class TransferMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Transfer]] = None
    """The members that joined."""

    removed: base.Maybe[list[Transfer]] = None
    """The members that left."""


class IdMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Id]] = None
    """The members that joined."""

    removed: base.Maybe[list[Id]] = None
    """The members that left."""


class SafeguardMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Safeguard]] = None
    """The members that joined."""

    removed: base.Maybe[list[Safeguard]] = None
    """The members that left."""


class RegistrationMembers(base.AtLeast):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Registration]] = None
    """The members that joined."""

    removed: base.Maybe[list[Registration]] = None
    """The members that left."""


class NonEmptyStringValues(base.AtLeast):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[NonEmptyString] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[NonEmptyString] = None
    """The value after. Absent means that there is none."""


class CountryValues(base.AtLeast):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Country] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Country] = None
    """The value after. Absent means that there is none."""


class UrlValues(base.AtLeast):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Url] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Url] = None
    """The value after. Absent means that there is none."""


class ConditionValues(base.AtLeast):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Condition] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Condition] = None
    """The value after. Absent means that there is none."""


class TrainingValues(base.AtLeast):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Training] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Training] = None
    """The value after. Absent means that there is none."""


class TextValues(base.AtLeast):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Text] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Text] = None
    """The value after. Absent means that there is none."""


class PartialDateValues(base.AtLeast):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[PartialDate] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[PartialDate] = None
    """The value after. Absent means that there is none."""


class ChangeChanged(base.Model):
    """Something about the party is different: one key for each field, at least one."""

    type: t.Literal["changed"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    locations: base.Maybe[LocationMembers] = None
    """Where data are."""

    purposes: base.Maybe[PurposeMembers] = None
    """What it does."""

    data: base.Maybe[DataMembers] = None
    """Which data it gets."""

    subjects: base.Maybe[SubjectMembers] = None
    """Whom the data are about."""

    transfers: base.Maybe[TransferMembers] = None
    """The instruments that cover transfers."""

    products: base.Maybe[IdMembers] = None
    """The products that it serves."""

    safeguards: base.Maybe[SafeguardMembers] = None
    """What else protects the data."""

    registrations: base.Maybe[RegistrationMembers] = None
    """Where it is registered."""

    legal_name: base.Maybe[NonEmptyStringValues] = None
    """The name in the register of companies."""

    country: base.Maybe[CountryValues] = None
    """The country of establishment."""

    address: base.Maybe[NonEmptyStringValues] = None
    """The postal address."""

    website: base.Maybe[UrlValues] = None
    """The website."""

    condition: base.Maybe[ConditionValues] = None
    """When it processes at all."""

    training: base.Maybe[TrainingValues] = None
    """Whether data may be used to train models."""

    retention: base.Maybe[TextValues] = None
    """How long it keeps the data."""

    since: base.Maybe[PartialDateValues] = None
    """When it began processing."""

    own_list: base.Maybe[UrlValues] = None
    """Its own list of subprocessors."""

    role: base.Maybe[TextValues] = None
    """What it does within the group."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


Field: t.TypeAlias = t.Literal[
    # Where data are.
    "locations",
    # What it does.
    "purposes",
    # Which data it gets.
    "data",
    # Whom the data are about.
    "subjects",
    # The instruments that cover transfers.
    "transfers",
    # The products that it serves.
    "products",
    # What else protects the data.
    "safeguards",
    # Where it is registered.
    "registrations",
    # The name in the register of companies.
    "legalName",
    # The country of establishment.
    "country",
    # The postal address.
    "address",
    # The website.
    "website",
    # When it processes at all.
    "condition",
    # Whether data may be used to train models.
    "training",
    # How long it keeps the data.
    "retention",
    # When it began processing.
    "since",
    # Its own list of subprocessors.
    "ownList",
    # What it does within the group.
    "role",
]
"""A field of a party that a change can name."""


class ChangeCorrected(base.Model):
    """What is said about the party was made more accurate; nothing changed in fact."""

    type: t.Literal["corrected"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    fields: base.Maybe[list[Field]] = None
    """The fields that were corrected. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


List: t.TypeAlias = t.Literal[
    # The subprocessors.
    "subprocessors",
    # The affiliates.
    "affiliates",
]
"""One of the two lists of parties."""


class ChangeClarified(base.Model):
    """The page was made clearer, with no single subject."""

    type: t.Literal["clarified"]
    """What kind of change it is."""

    list_: base.Maybe[List] = pydantic.Field(default=None, validation_alias="list", serialization_alias="list")
    """The list that it is about. Absent: both, or neither."""

    fields: base.Maybe[list[Field]] = None
    """The fields that were made clearer. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeConfirmed(base.Model):
    """What is said was reviewed, and nothing changed."""

    type: t.Literal["confirmed"]
    """What kind of change it is."""

    subject: base.Maybe[Id] = None
    """The id of the party. Absent: the whole list."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangePublished(base.Model):
    """A list was published for the first time; what stood there before is unknown."""

    type: t.Literal["published"]
    """What kind of change it is."""

    list_: List = pydantic.Field(validation_alias="list", serialization_alias="list")
    """The list."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


Part: t.TypeAlias = t.Literal[
    # How changes are announced.
    "notice",
    # How customers authorize subprocessors.
    "authorization",
    # What the publisher requires of every subprocessor.
    "obligations",
    # The regimes that the transfer statements are made for.
    "regimes",
    # The products that the list distinguishes.
    "products",
    # The transfers within the group.
    "intra-group",
    # Whether the lists are complete.
    "completeness",
    # Who the publisher is.
    "publisher",
]
"""A part of the document that is neither a list nor the changelog."""


class ChangeRevised(base.Model):
    """The document itself changed."""

    type: t.Literal["revised"]
    """What kind of change it is."""

    part: Part
    """Which part of it."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeAddedUnnamed(base.Model):
    """Parties joined that cannot be named any more."""

    type: t.Literal["added-unnamed"]
    """What kind of change it is."""

    list_: List = pydantic.Field(validation_alias="list", serialization_alias="list")
    """The list that they joined."""

    count: base.Maybe[t.Annotated[int, base.WHOLE, pydantic.Field(strict=True, ge=0, le=3650)]] = None
    """How many they were. Absent: that was not said."""

    reason: base.Maybe[AddedReason] = None
    """Why. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeRemovedUnnamed(base.Model):
    """Parties left that cannot be named any more."""

    type: t.Literal["removed-unnamed"]
    """What kind of change it is."""

    list_: List = pydantic.Field(validation_alias="list", serialization_alias="list")
    """The list that they left."""

    count: base.Maybe[t.Annotated[int, base.WHOLE, pydantic.Field(strict=True, ge=0, le=3650)]] = None
    """How many they were. Absent: that was not said."""

    reason: base.Maybe[RemovedReason] = None
    """Why. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeUnspecified(base.Model):
    """Something in a list changed, and the entry does not say what."""

    type: t.Literal["unspecified"]
    """What kind of change it is."""

    list_: List = pydantic.Field(validation_alias="list", serialization_alias="list")
    """The list."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


Change: t.TypeAlias = t.Annotated[
    t.Annotated[ChangeAdded, pydantic.Tag("added")]
    | t.Annotated[ChangeRemoved, pydantic.Tag("removed")]
    | t.Annotated[ChangeMerged, pydantic.Tag("merged")]
    | t.Annotated[ChangeReplaced, pydantic.Tag("replaced")]
    | t.Annotated[ChangeRenamed, pydantic.Tag("renamed")]
    | t.Annotated[ChangeChanged, pydantic.Tag("changed")]
    | t.Annotated[ChangeCorrected, pydantic.Tag("corrected")]
    | t.Annotated[ChangeClarified, pydantic.Tag("clarified")]
    | t.Annotated[ChangeConfirmed, pydantic.Tag("confirmed")]
    | t.Annotated[ChangePublished, pydantic.Tag("published")]
    | t.Annotated[ChangeRevised, pydantic.Tag("revised")]
    | t.Annotated[ChangeAddedUnnamed, pydantic.Tag("added-unnamed")]
    | t.Annotated[ChangeRemovedUnnamed, pydantic.Tag("removed-unnamed")]
    | t.Annotated[ChangeUnspecified, pydantic.Tag("unspecified")],
    base.by_tag("type"),
]
"""A change: what happened to one party, to a list or to the document."""

_EntryKey: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^x-[a-z0-9]+(-[a-z0-9]+)*$")]


class Entry(base.Model, extra="allow"):
    """An entry of the changelog: what was published on one day."""

    date: Date
    """The day on which it was published."""

    effective: base.Maybe[Date] = None
    """The day on which the changes take effect. Absent means the day of publication."""

    changes: t.Annotated[list[Change], pydantic.Field(min_length=1)]
    """What changed."""

    note: base.Maybe[Text] = None
    """What else there is to say."""

    __pydantic_extra__: dict[_EntryKey, ExtensionValue] = pydantic.Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The publisher's own keys, which the schema does not name."""


_DisclosureKey: t.TypeAlias = t.Annotated[str, pydantic.Field(pattern=r"^x-[a-z0-9]+(-[a-z0-9]+)*$")]


class Disclosure(base.Model, extra="allow"):
    """A disclosure: which subprocessors process the personal data of a publisher's customers, which
    affiliates may, under which obligations, and how the lists changed.
    """

    schema_: base.Maybe[NonEmptyString] = pydantic.Field(default=None, validation_alias="$schema", serialization_alias="$schema")
    """The JSON Schema of the format, for editors."""

    format: t.Annotated[t.Literal[1], base.WHOLE]
    """The version of the format: 1."""

    publisher: Organization
    """Who publishes the disclosure: a vendor that acts as a processor."""

    agreement: base.Maybe[Agreement] = None
    """The contract that the disclosure belongs to."""

    language: LanguageTag
    """The authoritative language: a text written as a plain string is in this language."""

    translations: base.Maybe[list[LanguageTag]] = None
    """The other languages in which every text is offered."""

    updated: Date
    """The day of the newest entry of the changelog; without entries, the day of publication."""

    text: base.Maybe[Text] = None
    """What else a reader must know about the list as a whole."""

    partial: base.Maybe[Text] = None
    """What is missing from the lists. Absent means that they are complete."""

    regimes: base.Maybe[list[Regime]] = None
    """The data-protection regimes that the transfer statements are made for. Absent means `eu`."""

    authorization: base.Maybe[Authorization] = None
    """Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2))."""

    notice: base.Maybe[Notice] = None
    """How changes are announced."""

    products: base.Maybe[list[Product]] = None
    """The publisher's products that the list distinguishes."""

    obligations: base.Maybe[list[Obligation]] = None
    """What the publisher requires of every subprocessor."""

    subprocessors: list[Subprocessor]
    """The subprocessors."""

    affiliates: base.Maybe[list[Affiliate]] = None
    """The entities of the publisher's group that may process; the publisher may be among them."""

    intra_group: base.Maybe[IntraGroup] = None
    """The transfers within the group."""

    baseline: base.Maybe[list[Id]] = None
    """The parties whose joining the changelog does not name, because they were there before it
    began or came in an entry that names nobody. When it is given, everybody else has been `added`
    by the changelog.
    """

    former: base.Maybe[list[Tombstone]] = None
    """The parties that left, as tombstones."""

    changelog: list[Entry]
    """How the lists changed, newest entry first."""

    __pydantic_extra__: dict[_DisclosureKey, ExtensionValue] = pydantic.Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The publisher's own keys, which the schema does not name."""
