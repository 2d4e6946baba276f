//! Organizations: who somebody is, where established, how to reach them.

use onward_derive::{Record, Variants};
use onward_law::Country;

use crate::{Email, Lei, NonEmptyString, Url};

/// An organization: a publisher, or a legal entity behind a party.
#[derive(Clone, Debug, PartialEq, Record)]
pub struct Organization {
    /// The name that readers know.
    pub name: NonEmptyString,
    /// The name in the register of companies.
    pub legal_name: Option<NonEmptyString>,
    /// The country of establishment, which is not where processing happens.
    pub country: Option<Country>,
    /// The postal address, in one string.
    pub address: Option<NonEmptyString>,
    /// The website.
    pub website: Option<Url>,
    /// Whom to turn to.
    pub contact: Option<Contact>,
    /// Identifiers in public registers.
    pub identifiers: Option<Vec<Identifier>>,
}

/// Whom to turn to: at least one of a name, an e-mail address and a page.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
#[record(at_least_one)]
pub struct Contact {
    /// The name of a person or an office.
    pub name: Option<NonEmptyString>,
    /// The e-mail address.
    pub email: Option<Email>,
    /// A page with a form or further addresses.
    pub url: Option<Url>,
}

/// An identifier of a legal entity in a public register.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Identifier {
    /// Which register or scheme the identifier is from.
    #[record(tag = "scheme")]
    pub scheme: Scheme,
}

/// The scheme of an identifier, with the identifier itself.
#[derive(Clone, Debug, PartialEq, Eq, Variants)]
pub enum Scheme {
    /// A legal entity identifier (ISO 17442).
    Lei {
        /// The identifier.
        value: Lei,
    },
    /// A number in a country's register of companies.
    CompanyNumber {
        /// The country of the register.
        country: Country,
        /// The number, as the register writes it.
        value: NonEmptyString,
    },
    /// An identifier of another scheme.
    Other {
        /// The name of the scheme.
        name: NonEmptyString,
        /// The identifier.
        value: NonEmptyString,
    },
}
