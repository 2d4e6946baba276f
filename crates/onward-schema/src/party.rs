//! Parties: subprocessors and affiliates, and what is said of them.

use onward_derive::{Codes, Record};
use onward_law::{Area, Country};

use crate::{
    Contact, DataCategory, Date, Extensions, Id, Identifier, Location, NonEmptyString,
    Organization, PartialDate, PurposeCategory, Subdivision, SubjectCategory, Text, Transfer, Url,
    record::Shorthand,
};

/// A subprocessor: somebody who processes the personal data of the publisher's customers.
///
/// A party that does different things for different products, places or data has one element
/// for each, told apart by `id`; legal name and identifiers tie them together.
#[derive(Clone, Debug, PartialEq, Record)]
pub struct Subprocessor {
    /// The stable id, unique among all parties, tombstones and products. It never changes, and
    /// a party that returns takes it up again.
    pub id: Id,
    /// The name that readers know.
    pub name: NonEmptyString,
    /// Other names that readers may know.
    pub aliases: Option<Vec<NonEmptyString>>,
    /// The name in the register of companies.
    pub legal_name: Option<NonEmptyString>,
    /// The country of establishment, which is not where processing happens.
    pub country: Option<Country>,
    /// The postal address, in one string.
    pub address: Option<NonEmptyString>,
    /// Whom to turn to.
    pub contact: Option<Contact>,
    /// The website.
    pub website: Option<Url>,
    /// Identifiers in public registers.
    pub identifiers: Option<Vec<Identifier>>,
    /// The legal entities, when several stand behind the party.
    pub entities: Option<Vec<Organization>>,
    /// The ids of the products that it serves. Absent means all.
    pub products: Option<Vec<Id>>,
    /// What it does.
    pub purposes: Vec<Purpose>,
    /// Which data it gets.
    pub data: Option<Vec<Data>>,
    /// Whom the data are about.
    pub subjects: Option<Vec<Subject>>,
    /// When it processes at all. Absent means always.
    pub condition: Option<Condition>,
    /// Where the data are stored, processed or accessed from.
    pub locations: crate::NonEmpty<Location>,
    /// The instruments that cover transfers to those locations.
    pub transfers: Option<Vec<Transfer>>,
    /// What else protects the data.
    pub safeguards: Option<Vec<Safeguard>>,
    /// Whether the data may be used to train models.
    pub training: Option<Training>,
    /// How long it keeps the data.
    pub retention: Option<Text>,
    /// When it began processing.
    pub since: Option<PartialDate>,
    /// Its own list of subprocessors: the next link of the chain.
    pub own_list: Option<Url>,
    /// The publisher's own keys.
    #[record(extensions)]
    pub extensions: Extensions,
}

/// An affiliate: an entity of the publisher's group that may process.
#[derive(Clone, Debug, PartialEq, Record)]
pub struct Affiliate {
    /// The stable id, unique among all parties, tombstones and products.
    pub id: Id,
    /// Its name.
    pub name: NonEmptyString,
    /// Other names that readers may know.
    pub aliases: Option<Vec<NonEmptyString>>,
    /// Where it is registered.
    pub registrations: Option<Vec<Registration>>,
    /// What it does within the group.
    pub role: Option<Text>,
    /// Where it stores, processes or accesses data.
    pub locations: Option<Vec<Location>>,
    /// The publisher's own keys.
    #[record(extensions)]
    pub extensions: Extensions,
}

/// A purpose: what a subprocessor does. A code alone is written as a string.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
#[record(
    shorthand,
    examples = r#"["hosting", { "category": "ai", "text": "Summarises meetings." }]"#
)]
pub struct Purpose {
    /// The kind of purpose.
    pub category: PurposeCategory,
    /// What it does more exactly.
    pub text: Option<Text>,
}

impl Shorthand for Purpose {
    type Code = PurposeCategory;

    fn expand(category: PurposeCategory) -> Self {
        Self { category, text: None }
    }

    fn abbreviate(&self) -> Option<PurposeCategory> {
        match self {
            Self { category, text: None } => Some(*category),
            _ => None,
        }
    }
}

/// A category of data that a subprocessor gets. A code alone is written as a string.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
#[record(shorthand, examples = r#"["contact", { "category": "content", "special": true }]"#)]
pub struct Data {
    /// The category.
    pub category: DataCategory,
    /// Which data more exactly.
    pub text: Option<Text>,
    /// Whether special categories of data are among them (GDPR Art. 9).
    pub special: Option<bool>,
    /// When it gets them. Absent means always when it processes.
    pub condition: Option<Condition>,
}

impl Shorthand for Data {
    type Code = DataCategory;

    fn expand(category: DataCategory) -> Self {
        Self { category, text: None, special: None, condition: None }
    }

    fn abbreviate(&self) -> Option<DataCategory> {
        match self {
            Self { category, text: None, special: None, condition: None } => Some(*category),
            _ => None,
        }
    }
}

/// A category of data subjects. A code alone is written as a string.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
#[record(
    shorthand,
    examples = r#"["end-users", { "category": "invitees", "text": "Guests of a webinar." }]"#
)]
pub struct Subject {
    /// The category.
    pub category: SubjectCategory,
    /// Who more exactly.
    pub text: Option<Text>,
}

impl Shorthand for Subject {
    type Code = SubjectCategory;

    fn expand(category: SubjectCategory) -> Self {
        Self { category, text: None }
    }

    fn abbreviate(&self) -> Option<SubjectCategory> {
        match self {
            Self { category, text: None } => Some(*category),
            _ => None,
        }
    }
}

/// A condition: when something is processed, or where.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Condition {
    /// Whether somebody must switch it on, or may switch it off.
    pub choice: Option<Choice>,
    /// Who chooses. Opt-in by the publisher means approved and not yet used.
    pub by: Option<Actor>,
    /// The areas of the customers that it applies to.
    pub regions: Option<Vec<Area>>,
    /// The condition in words.
    pub text: Option<Text>,
}

/// Whether somebody must switch something on, or may switch it off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum Choice {
    /// Nothing happens until somebody switches it on.
    OptIn,
    /// It happens until somebody switches it off.
    OptOut,
}

/// Who chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum Actor {
    /// An administrator of the customer.
    Administrator,
    /// The customer, whoever acts for it.
    Customer,
    /// The person who uses the product.
    EndUser,
    /// The publisher.
    Publisher,
}

/// Something that protects the data, and where that can be checked.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Safeguard {
    /// What kind of safeguard it is.
    pub kind: SafeguardKind,
    /// Its title.
    pub title: Option<Text>,
    /// Where it can be read.
    pub url: Option<Url>,
    /// Who issued it.
    pub issuer: Option<NonEmptyString>,
    /// The last day on which it holds.
    pub expires: Option<Date>,
}

/// A kind of safeguard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum SafeguardKind {
    /// A certification by a third party.
    Certification,
    /// Documentation of measures.
    Documentation,
    /// A paper on measures or risks.
    Whitepaper,
    /// A policy or statement of the subprocessor.
    Policy,
    /// A contract.
    Contract,
    /// Encryption that keeps the subprocessor from reading the data.
    Encryption,
    /// Something else, which the title says.
    Other,
}

/// Whether data may be used to train models.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum Training {
    /// Never.
    Never,
    /// Only after somebody agreed to it.
    OptIn,
    /// Unless somebody objects.
    OptOut,
    /// Always.
    Allowed,
}

/// Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a
/// string.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
#[record(shorthand, examples = r#"["NL", "US-DE", { "country": "FR", "city": "Paris" }]"#)]
pub struct Registration {
    /// The country.
    pub country: Option<Country>,
    /// The part of the country, in the notation of ISO 3166-2.
    pub subdivision: Option<Subdivision>,
    /// The city.
    pub city: Option<NonEmptyString>,
    /// What kind of registration it is. Absent: the source only says that it is registered there.
    pub kind: Option<RegistrationKind>,
}

impl Registration {
    /// The code of the country, stated or as the first part of the subdivision.
    pub fn country_code(&self) -> Option<&str> {
        let stated = self.country.map(Country::code);
        stated.or_else(|| self.subdivision.as_ref().map(Subdivision::country_code))
    }
}

impl Shorthand for Registration {
    type Code = crate::CountryOrSubdivision;

    fn expand(code: Self::Code) -> Self {
        let (country, subdivision) = match code {
            crate::CountryOrSubdivision::Country(country) => (Some(country), None),
            crate::CountryOrSubdivision::Subdivision(subdivision) => (None, Some(subdivision)),
        };
        Self { country, subdivision, city: None, kind: None }
    }

    fn abbreviate(&self) -> Option<Self::Code> {
        match self {
            Self { country: Some(country), subdivision: None, city: None, kind: None } => {
                Some(crate::CountryOrSubdivision::Country(*country))
            }
            Self { country: None, subdivision: Some(subdivision), city: None, kind: None } => {
                Some(crate::CountryOrSubdivision::Subdivision(subdivision.clone()))
            }
            _ => None,
        }
    }
}

/// A kind of registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum RegistrationKind {
    /// Where it was founded.
    Incorporation,
    /// A branch.
    Branch,
    /// A registration to do business.
    BusinessRegistration,
    /// A registration in another province of the same country.
    ExtraProvincial,
}
