//! What can differ between two versions, and what that does to generated source.

use serde::Serialize;

use crate::strings::Condition;

/// What kind of change a difference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A key is declared that was not.
    PropertyAdded,
    /// A key is no longer declared.
    PropertyRemoved,
    /// A key is required that was not, or the other way round.
    Requirement,
    /// A kind of JSON value is accepted that was not; `null` is one.
    KindAdded,
    /// A kind of JSON value is no longer accepted.
    KindRemoved,
    /// A code more in a list.
    CodeAdded,
    /// A code less in a list.
    CodeRemoved,
    /// A list of codes became free text, or the other way round.
    Codes,
    /// A variant more in a tagged union.
    VariantAdded,
    /// A variant less in a tagged union.
    VariantRemoved,
    /// The property that tells variants apart is another, or need not be there.
    Tag,
    /// The one value that is accepted is another.
    Constant,
    /// Integers became any numbers, or the other way round.
    Whole,
    /// The least number.
    Minimum,
    /// The greatest number.
    Maximum,
    /// The least length of a string.
    MinLength,
    /// The greatest length of a string.
    MaxLength,
    /// The pattern of a string.
    Pattern,
    /// Whether there may be keys that are not declared.
    Openness,
    /// What keys of a map, or keys that are not declared, may be.
    Keys,
    /// The least count of elements.
    MinItems,
    /// The greatest count of elements.
    MaxItems,
    /// The least count of keys.
    MinProperties,
    /// The greatest count of keys.
    MaxProperties,
    /// What is meant where the key is absent.
    Default,
    /// The name of a definition, and so of a generated type.
    Name,
    /// The order in which keys are declared, and so of the parameters of generated constructors.
    Order,
}

/// What a difference does to source that uses generated types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Nothing.
    Same,
    /// What reads by name goes on compiling; what lists everything must be completed: matches over
    /// all codes or variants, constructors that take every field.
    Additive,
    /// Types, names or meanings that were used are others.
    Breaking,
}

impl Change {
    /// The change that it is if a condition on strings differs.
    pub(crate) fn of(condition: &Condition) -> Self {
        match condition {
            Condition::MinLength(_) => Self::MinLength,
            Condition::MaxLength(_) => Self::MaxLength,
            Condition::OneOf(_) | Condition::NoneOf(_) => Self::Codes,
            Condition::Pattern(_) | Condition::NotPattern(_) | Condition::Never => Self::Pattern,
        }
    }

    /// What it does to source, unless more is known.
    pub(crate) fn source(self) -> Source {
        match self {
            Self::PropertyAdded | Self::CodeAdded | Self::VariantAdded => Source::Additive,
            Self::Minimum
            | Self::Maximum
            | Self::MinLength
            | Self::MaxLength
            | Self::Pattern
            | Self::Keys
            | Self::MinItems
            | Self::MaxItems
            | Self::MinProperties
            | Self::MaxProperties => Source::Same,
            Self::PropertyRemoved
            | Self::Requirement
            | Self::KindAdded
            | Self::KindRemoved
            | Self::CodeRemoved
            | Self::Codes
            | Self::VariantRemoved
            | Self::Tag
            | Self::Constant
            | Self::Whole
            | Self::Openness
            | Self::Default
            | Self::Name
            | Self::Order => Source::Breaking,
        }
    }
}
