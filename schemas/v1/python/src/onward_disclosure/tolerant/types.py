"""The types of documents that may have keys, codes and forms which the schema does not name."""

from __future__ import annotations

import typing as t

import pydantic

from .. import base
from .. import types as known

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
    "KnownActivity",
    "KnownActor",
    "KnownAddedReason",
    "KnownArea",
    "KnownAuthorization",
    "KnownBcrKind",
    "KnownChannelKind",
    "KnownChoice",
    "KnownClauseSet",
    "KnownCountry",
    "KnownDataCategory",
    "KnownField",
    "KnownList",
    "KnownMechanism",
    "KnownObligationKind",
    "KnownPart",
    "KnownPurposeCategory",
    "KnownRegime",
    "KnownRegistrationKind",
    "KnownRemovedReason",
    "KnownSafeguardKind",
    "KnownSubjectCategory",
    "KnownTraining",
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
    "Unknown",
    "Url",
    "UrlValues",
]

Unknown = base.Unknown

NonEmptyString: t.TypeAlias = known.NonEmptyString
"""A string that is not empty."""

KnownCountry: t.TypeAlias = known.Country

Country: t.TypeAlias = str
"""A country: an officially assigned ISO 3166-1 alpha-2 code.
For example: `"NL"`.

One of `KnownCountry`, or a code that the schema does not name.
"""

Url: t.TypeAlias = known.Url
"""A link: `http` or `https`, without blanks or control characters.
For example: `"https://example.com/privacy"`.
"""

Email: t.TypeAlias = known.Email
"""An e-mail address.
For example: `"privacy@example.com"`.
"""


class Contact(base.AtLeast, base.Open):
    """Whom to turn to: at least one of a name, an e-mail address and a page."""

    _least: t.ClassVar[int] = 1

    name: base.Maybe[NonEmptyString] = None
    """The name of a person or an office."""

    email: base.Maybe[Email] = None
    """The e-mail address."""

    url: base.Maybe[Url] = None
    """A page with a form or further addresses."""


Lei: t.TypeAlias = known.Lei
"""A legal entity identifier (ISO 17442): eighteen letters or digits and two check digits.
For example: `"529900T8BM49AURSDO55"`.
"""


class IdentifierLei(base.Open):
    """A legal entity identifier (ISO 17442)."""

    scheme: t.Literal["lei"]
    """Which register or scheme the identifier is from."""

    value: Lei
    """The identifier."""


class IdentifierCompanyNumber(base.Open):
    """A number in a country's register of companies."""

    scheme: t.Literal["company-number"]
    """Which register or scheme the identifier is from."""

    country: Country
    """The country of the register."""

    value: NonEmptyString
    """The number, as the register writes it."""


class IdentifierOther(base.Open):
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
    | t.Annotated[IdentifierOther, pydantic.Tag("other")]
    | t.Annotated[base.Unknown, base.UNKNOWN],
    base.by_tag("scheme", known={"lei", "company-number", "other"}),
]
"""An identifier of a legal entity in a public register."""


class Organization(base.Open):
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


LanguageTag: t.TypeAlias = known.LanguageTag
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


class Agreement(base.Open):
    """The contract that a disclosure belongs to."""

    title: base.Maybe[Text] = None
    """Its title."""

    url: base.Maybe[Url] = None
    """Where it can be read."""


Date: t.TypeAlias = known.Date
"""A calendar day, written `YYYY-MM-DD`.
For example: `"2023-11-03"`.
"""

KnownRegime: t.TypeAlias = known.Regime

Regime: t.TypeAlias = str
"""A data-protection regime that transfer statements are made for.

One of `KnownRegime`, or a code that the schema does not name.
"""

KnownAuthorization: t.TypeAlias = known.Authorization

Authorization: t.TypeAlias = str
"""Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)).

One of `KnownAuthorization`, or a code that the schema does not name.
"""

KnownChannelKind: t.TypeAlias = known.ChannelKind

ChannelKind: t.TypeAlias = str
"""A kind of way by which changes are announced.

One of `KnownChannelKind`, or a code that the schema does not name.
"""


class Channel(base.Open):
    """A way by which changes are announced."""

    kind: ChannelKind
    """What kind of way it is."""

    url: base.Maybe[Url] = None
    """Where to subscribe or read."""

    email: base.Maybe[Email] = None
    """The address to write to."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class Objection(base.Open):
    """How a customer can object to a change."""

    days: base.Maybe[t.Annotated[int, base.WHOLE, pydantic.Field(strict=True, ge=0, le=3650)]] = None
    """Within how many days of the announcement."""

    contact: base.Maybe[Contact] = None
    """To whom."""

    text: base.Maybe[Text] = None
    """How, and what follows."""


class Notice(base.Open):
    """How changes of the lists are announced."""

    days: base.Maybe[t.Annotated[int, base.WHOLE, pydantic.Field(strict=True, ge=0, le=3650)]] = None
    """How many days in advance."""

    channels: base.Maybe[list[Channel]] = None
    """By which ways."""

    objection: base.Maybe[Objection] = None
    """How a customer can object."""

    text: base.Maybe[Text] = None
    """What else the publisher promises."""


Id: t.TypeAlias = known.Id
"""A stable id in kebab case: lower-case letters and digits, in words joined by hyphens.
For example: `"amazon-web-services"`.
"""


class Product(base.Open):
    """A product that the list distinguishes."""

    id: Id
    """The stable id by which subprocessors name it."""

    name: NonEmptyString
    """The name that customers know."""

    url: base.Maybe[Url] = None
    """Its page."""


KnownObligationKind: t.TypeAlias = known.ObligationKind

ObligationKind: t.TypeAlias = str
"""A kind of obligation, after GDPR Art. 28(3).

One of `KnownObligationKind`, or a code that the schema does not name.
"""


class Obligation(base.Open):
    """Something that the publisher requires of every subprocessor (GDPR Art. 28(4))."""

    kind: ObligationKind
    """What kind of obligation it is."""

    text: base.Maybe[Text] = None
    """What it demands."""


KnownPurposeCategory: t.TypeAlias = known.PurposeCategory

PurposeCategory: t.TypeAlias = str
"""What a subprocessor does.

One of `KnownPurposeCategory`, or a code that the schema does not name.
"""


class PurposeObject(base.Open):
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

KnownDataCategory: t.TypeAlias = known.DataCategory

DataCategory: t.TypeAlias = str
"""Which data a subprocessor gets.

One of `KnownDataCategory`, or a code that the schema does not name.
"""

KnownChoice: t.TypeAlias = known.Choice

Choice: t.TypeAlias = str
"""Whether somebody must switch something on, or may switch it off.

One of `KnownChoice`, or a code that the schema does not name.
"""

KnownActor: t.TypeAlias = known.Actor

Actor: t.TypeAlias = str
"""Who chooses.

One of `KnownActor`, or a code that the schema does not name.
"""

KnownArea: t.TypeAlias = known.Area

Area: t.TypeAlias = str
"""Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or a
statement that takes the place of an area.
For example: `"NL"`, `"EEA"`, `"worldwide"`.

One of `KnownArea`, or a code that the schema does not name.
"""


class Condition(base.Open):
    """A condition: when something is processed, or where."""

    choice: base.Maybe[Choice] = None
    """Whether somebody must switch it on, or may switch it off."""

    by: base.Maybe[Actor] = None
    """Who chooses. Opt-in by the publisher means approved and not yet used."""

    regions: base.Maybe[list[Area]] = None
    """The areas of the customers that it applies to."""

    text: base.Maybe[Text] = None
    """The condition in words."""


class DataObject(base.Open):
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

KnownSubjectCategory: t.TypeAlias = known.SubjectCategory

SubjectCategory: t.TypeAlias = str
"""Whom the data are about.

One of `KnownSubjectCategory`, or a code that the schema does not name.
"""


class SubjectObject(base.Open):
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

Subdivision: t.TypeAlias = known.Subdivision
"""A subdivision of a country in the notation of ISO 3166-2, such as `US-DE` for Delaware.
For example: `"US-DE"`.
"""

KnownActivity: t.TypeAlias = known.Activity

Activity: t.TypeAlias = str
"""What happens with data at a location.

One of `KnownActivity`, or a code that the schema does not name.
"""


class LocationObject(base.Open):
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

KnownMechanism: t.TypeAlias = known.Mechanism

Mechanism: t.TypeAlias = str
"""What a transfer to a third country rests on.

One of `KnownMechanism`, or a code that the schema does not name.
"""


class TransferAdequacy(base.Open):
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


class TransferDpf(base.Open):
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


KnownClauseSet: t.TypeAlias = known.ClauseSet

ClauseSet: t.TypeAlias = str
"""A set of standard contractual clauses, by the decision that adopted it.

One of `KnownClauseSet`, or a code that the schema does not name.
"""


class TransferScc(base.Open):
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


class TransferBrScc(base.Open):
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


class TransferUkIdta(base.Open):
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


class TransferUkAddendum(base.Open):
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


KnownBcrKind: t.TypeAlias = known.BcrKind

BcrKind: t.TypeAlias = str
"""Whom binding corporate rules are for.

One of `KnownBcrKind`, or a code that the schema does not name.
"""


class TransferBcr(base.Open):
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


class TransferDerogation(base.Open):
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


class TransferCodeOfConduct(base.Open):
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


class TransferCertification(base.Open):
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


class TransferNoneNeeded(base.Open):
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


class TransferPrivacyShield(base.Open):
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


class TransferSafeHarbour(base.Open):
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


class TransferOther(base.Open):
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
    | t.Annotated[TransferOther, pydantic.Tag("other")]
    | t.Annotated[base.Unknown, base.UNKNOWN],
    base.by_tag("mechanism", known={"adequacy", "dpf", "scc", "br-scc", "uk-idta", "uk-addendum", "bcr", "derogation", "code-of-conduct", "certification", "none-needed", "privacy-shield", "safe-harbour", "other"}),
]
"""An instrument that covers transfers. A mechanism alone is written as a string.
For example: `"scc"`, `{"mechanism":"scc","modules":[3]}`.
"""

KnownSafeguardKind: t.TypeAlias = known.SafeguardKind

SafeguardKind: t.TypeAlias = str
"""A kind of safeguard.

One of `KnownSafeguardKind`, or a code that the schema does not name.
"""


class Safeguard(base.Open):
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


KnownTraining: t.TypeAlias = known.Training

Training: t.TypeAlias = str
"""Whether data may be used to train models.

One of `KnownTraining`, or a code that the schema does not name.
"""

PartialDate: t.TypeAlias = known.PartialDate
"""A year, a month or a day.
For example: `"2023"`, `"2023-11"`, `"2023-11-03"`.
"""

ExtensionValue: t.TypeAlias = known.ExtensionValue
"""What a publisher's own `x-` key holds: any value with no null in it."""


class Subprocessor(base.Open):
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


CountryOrSubdivision: t.TypeAlias = known.CountryOrSubdivision
"""An ISO 3166-1 alpha-2 country code, or an ISO 3166-2 code.
For example: `"NL"`, `"US-DE"`.
"""

KnownRegistrationKind: t.TypeAlias = known.RegistrationKind

RegistrationKind: t.TypeAlias = str
"""A kind of registration.

One of `KnownRegistrationKind`, or a code that the schema does not name.
"""


class RegistrationObject(base.Open):
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


class Affiliate(base.Open):
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


class IntraGroup(base.Open):
    """The transfers within the publisher's group."""

    transfers: base.Maybe[list[Transfer]] = None
    """The instruments that cover transfers to the affiliates."""

    text: base.Maybe[Text] = None
    """What else there is to know."""


class TombstoneSubprocessor(base.Open):
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


class TombstoneAffiliate(base.Open):
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
    | t.Annotated[TombstoneAffiliate, pydantic.Tag("affiliate")]
    | t.Annotated[base.Unknown, base.UNKNOWN],
    base.by_tag("kind", known={"subprocessor", "affiliate"}),
]
"""What remains of a party that left: its id is not given to anybody else."""

KnownAddedReason: t.TypeAlias = known.AddedReason

AddedReason: t.TypeAlias = str
"""Why a party joined the list.

One of `KnownAddedReason`, or a code that the schema does not name.
"""


class ChangeAdded(base.Open):
    """The party joined."""

    type: t.Literal["added"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    reason: base.Maybe[AddedReason] = None
    """Why. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


KnownRemovedReason: t.TypeAlias = known.RemovedReason

RemovedReason: t.TypeAlias = str
"""Why a party left the list.

One of `KnownRemovedReason`, or a code that the schema does not name.
"""


class ChangeRemoved(base.Open):
    """The party left."""

    type: t.Literal["removed"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    reason: base.Maybe[RemovedReason] = None
    """Why. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeMerged(base.Open):
    """The party left because it merged into another."""

    type: t.Literal["merged"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    into: Id
    """The id of the party that it merged into."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeReplaced(base.Open):
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


class ChangeRenamed(base.Open):
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


class LocationMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Location]] = None
    """The members that joined."""

    removed: base.Maybe[list[Location]] = None
    """The members that left."""


class PurposeMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Purpose]] = None
    """The members that joined."""

    removed: base.Maybe[list[Purpose]] = None
    """The members that left."""


class DataMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Data]] = None
    """The members that joined."""

    removed: base.Maybe[list[Data]] = None
    """The members that left."""


class SubjectMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Subject]] = None
    """The members that joined."""

    removed: base.Maybe[list[Subject]] = None
    """The members that left."""


class TransferMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Transfer]] = None
    """The members that joined."""

    removed: base.Maybe[list[Transfer]] = None
    """The members that left."""


class IdMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Id]] = None
    """The members that joined."""

    removed: base.Maybe[list[Id]] = None
    """The members that left."""


class SafeguardMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Safeguard]] = None
    """The members that joined."""

    removed: base.Maybe[list[Safeguard]] = None
    """The members that left."""


class RegistrationMembers(base.AtLeast, base.Open):
    """Members that a list gained or lost: at least one of the two."""

    _least: t.ClassVar[int] = 1

    added: base.Maybe[list[Registration]] = None
    """The members that joined."""

    removed: base.Maybe[list[Registration]] = None
    """The members that left."""


class NonEmptyStringValues(base.AtLeast, base.Open):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[NonEmptyString] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[NonEmptyString] = None
    """The value after. Absent means that there is none."""


class CountryValues(base.AtLeast, base.Open):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Country] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Country] = None
    """The value after. Absent means that there is none."""


class UrlValues(base.AtLeast, base.Open):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Url] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Url] = None
    """The value after. Absent means that there is none."""


class ConditionValues(base.AtLeast, base.Open):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Condition] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Condition] = None
    """The value after. Absent means that there is none."""


class TrainingValues(base.AtLeast, base.Open):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Training] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Training] = None
    """The value after. Absent means that there is none."""


class TextValues(base.AtLeast, base.Open):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[Text] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[Text] = None
    """The value after. Absent means that there is none."""


class PartialDateValues(base.AtLeast, base.Open):
    """A value that is different: what it was and what it is; an absent one means none."""

    _least: t.ClassVar[int] = 1

    before: base.Maybe[PartialDate] = None
    """The value before. Absent means that there was none."""

    after: base.Maybe[PartialDate] = None
    """The value after. Absent means that there is none."""


class ChangeChanged(base.Open):
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


KnownField: t.TypeAlias = known.Field

Field: t.TypeAlias = str
"""A field of a party that a change can name.

One of `KnownField`, or a code that the schema does not name.
"""


class ChangeCorrected(base.Open):
    """What is said about the party was made more accurate; nothing changed in fact."""

    type: t.Literal["corrected"]
    """What kind of change it is."""

    subject: Id
    """The id of the party."""

    fields: base.Maybe[list[Field]] = None
    """The fields that were corrected. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


KnownList: t.TypeAlias = known.List

List: t.TypeAlias = str
"""One of the two lists of parties.

One of `KnownList`, or a code that the schema does not name.
"""


class ChangeClarified(base.Open):
    """The page was made clearer, with no single subject."""

    type: t.Literal["clarified"]
    """What kind of change it is."""

    list_: base.Maybe[List] = pydantic.Field(default=None, validation_alias="list", serialization_alias="list")
    """The list that it is about. Absent: both, or neither."""

    fields: base.Maybe[list[Field]] = None
    """The fields that were made clearer. Absent: that was not said."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeConfirmed(base.Open):
    """What is said was reviewed, and nothing changed."""

    type: t.Literal["confirmed"]
    """What kind of change it is."""

    subject: base.Maybe[Id] = None
    """The id of the party. Absent: the whole list."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangePublished(base.Open):
    """A list was published for the first time; what stood there before is unknown."""

    type: t.Literal["published"]
    """What kind of change it is."""

    list_: List = pydantic.Field(validation_alias="list", serialization_alias="list")
    """The list."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


KnownPart: t.TypeAlias = known.Part

Part: t.TypeAlias = str
"""A part of the document that is neither a list nor the changelog.

One of `KnownPart`, or a code that the schema does not name.
"""


class ChangeRevised(base.Open):
    """The document itself changed."""

    type: t.Literal["revised"]
    """What kind of change it is."""

    part: Part
    """Which part of it."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class ChangeAddedUnnamed(base.Open):
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


class ChangeRemovedUnnamed(base.Open):
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


class ChangeUnspecified(base.Open):
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
    | t.Annotated[ChangeUnspecified, pydantic.Tag("unspecified")]
    | t.Annotated[base.Unknown, base.UNKNOWN],
    base.by_tag("type", known={"added", "removed", "merged", "replaced", "renamed", "changed", "corrected", "clarified", "confirmed", "published", "revised", "added-unnamed", "removed-unnamed", "unspecified"}),
]
"""A change: what happened to one party, to a list or to the document."""


class Entry(base.Open):
    """An entry of the changelog: what was published on one day."""

    date: Date
    """The day on which it was published."""

    effective: base.Maybe[Date] = None
    """The day on which the changes take effect. Absent means the day of publication."""

    changes: t.Annotated[list[Change], pydantic.Field(min_length=1)]
    """What changed."""

    note: base.Maybe[Text] = None
    """What else there is to say."""


class Disclosure(base.Open):
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
