//! The canonical types of a subprocessor disclosure.
//!
//! They are the only definition of the format: what they accept is what the JSON Schema derived
//! from them accepts (`json_schema`), and a property test holds the two together. Every
//! constraint that a schema can express is a type here; what it cannot express (check digits,
//! whether a subdivision exists, a requirement that depends on another value) is a rule of the
//! validator.
//!
//! The doc comments become the schema's descriptions, so they are written for the readers of
//! both.
//!
//! This crate knows nothing of files, of places in them, or of rules.

mod changelog;
mod codes;
mod date;
mod disclosure;
mod extension;
pub mod json_schema;
mod list;
mod location;
mod number;
mod organization;
mod party;
mod record;
mod scalar;
mod text;
mod transfer;
mod view;

pub use changelog::{
    AddedReason, Change, ChangeKind, Entry, Field, List, MemberChange, Members, Part,
    RemovedReason, Value, ValueChange,
};
pub use codes::{DataCategory, PurposeCategory, SubjectCategory};
pub use date::{Date, PartialDate};
pub use disclosure::{
    Agreement, Authorization, Channel, ChannelKind, Disclosure, FormerParty, IntraGroup, Notice,
    Objection, Obligation, ObligationKind, Product, Tombstone,
};
pub use extension::{ExtensionValue, Extensions};
pub use list::NonEmpty;
pub use location::{Activity, CountryOrSubdivision, Location};
pub use number::{Bounded, Count, Days, FormatVersion, Module};
pub use onward_law::{Area, ClauseSet, Country, Mechanism, Regime, Region};
pub use organization::{Contact, Identifier, Organization, Scheme};
pub use party::{
    Actor, Affiliate, Choice, Condition, Data, Purpose, Registration, RegistrationKind, Safeguard,
    SafeguardKind, Subject, Subprocessor, Training,
};
pub use scalar::{Email, Id, LanguageTag, Lei, NonEmptyString, Refused, Subdivision, Url};
pub use text::{Text, Translations, spell_plainly};
pub use transfer::{BcrKind, Instrument, Transfer};
pub use view::{FieldChange, Member, Party, Single};
