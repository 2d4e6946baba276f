//! The changelog: dated entries that say what changed.

use onward_derive::{Codes, Record, Variants};
use onward_law::Country;

use crate::{
    Condition, Count, Data, Date, Extensions, Id, Location, NonEmpty, NonEmptyString, PartialDate,
    Purpose, Registration, Safeguard, Subject, Text, Training, Transfer, Url,
};

/// An entry of the changelog: what was published on one day.
#[derive(Clone, Debug, PartialEq, Record)]
pub struct Entry {
    /// The day on which it was published.
    pub date: Date,
    /// The day on which the changes take effect. Absent means the day of publication.
    pub effective: Option<Date>,
    /// What changed.
    pub changes: NonEmpty<Change>,
    /// What else there is to say.
    pub note: Option<Text>,
    /// The publisher's own keys.
    #[record(extensions)]
    pub extensions: Extensions,
}

impl Entry {
    /// The day on which the changes take effect.
    pub fn effective(&self) -> Date {
        self.effective.unwrap_or(self.date)
    }
}

/// A change: what happened to one party, to a list or to the document.
#[derive(Clone, Debug, PartialEq, Record)]
pub struct Change {
    /// What kind of change it is.
    #[record(tag = "type")]
    pub kind: ChangeKind,
    /// What else there is to say.
    pub note: Option<Text>,
}

/// A kind of change, with what it names.
#[derive(Clone, Debug, PartialEq, Variants)]
pub enum ChangeKind {
    /// The party joined.
    Added {
        /// The id of the party.
        subject: Id,
        /// Why. Absent: that was not said.
        reason: Option<AddedReason>,
    },
    /// The party left.
    Removed {
        /// The id of the party.
        subject: Id,
        /// Why. Absent: that was not said.
        reason: Option<RemovedReason>,
    },
    /// The party left because it merged into another.
    Merged {
        /// The id of the party.
        subject: Id,
        /// The id of the party that it merged into.
        into: Id,
    },
    /// The party left, and another took over the same purpose.
    Replaced {
        /// The id of the party.
        subject: Id,
        /// The id of the party that took over. By the end of that day it is on the list, through
        /// its own `added` or from before.
        by: Id,
    },
    /// The party has another name.
    Renamed {
        /// The id of the party.
        subject: Id,
        /// The name before.
        before: NonEmptyString,
        /// The name after.
        after: NonEmptyString,
    },
    /// Something about the party is different: one key for each field, at least one.
    Changed {
        /// The id of the party.
        subject: Id,
        /// Where data are.
        locations: Option<Members<Location>>,
        /// What it does.
        purposes: Option<Members<Purpose>>,
        /// Which data it gets.
        data: Option<Members<Data>>,
        /// Whom the data are about.
        subjects: Option<Members<Subject>>,
        /// The instruments that cover transfers.
        transfers: Option<Members<Transfer>>,
        /// The products that it serves.
        products: Option<Members<Id>>,
        /// What else protects the data.
        safeguards: Option<Members<Safeguard>>,
        /// Where it is registered.
        registrations: Option<Members<Registration>>,
        /// The name in the register of companies.
        legal_name: Option<Value<NonEmptyString>>,
        /// The country of establishment.
        country: Option<Value<Country>>,
        /// The postal address.
        address: Option<Value<NonEmptyString>>,
        /// The website.
        website: Option<Value<Url>>,
        /// When it processes at all.
        condition: Option<Value<Condition>>,
        /// Whether data may be used to train models.
        training: Option<Value<Training>>,
        /// How long it keeps the data.
        retention: Option<Value<Text>>,
        /// When it began processing.
        since: Option<Value<PartialDate>>,
        /// Its own list of subprocessors.
        own_list: Option<Value<Url>>,
        /// What it does within the group.
        role: Option<Value<Text>>,
    },
    /// What is said about the party was made more accurate; nothing changed in fact.
    Corrected {
        /// The id of the party.
        subject: Id,
        /// The fields that were corrected. Absent: that was not said.
        fields: Option<Vec<Field>>,
    },
    /// The page was made clearer, with no single subject.
    Clarified {
        /// The list that it is about. Absent: both, or neither.
        list: Option<List>,
        /// The fields that were made clearer. Absent: that was not said.
        fields: Option<Vec<Field>>,
    },
    /// What is said was reviewed, and nothing changed.
    Confirmed {
        /// The id of the party. Absent: the whole list.
        subject: Option<Id>,
    },
    /// A list was published for the first time; what stood there before is unknown.
    Published {
        /// The list.
        list: List,
    },
    /// The document itself changed.
    Revised {
        /// Which part of it.
        part: Part,
    },
    /// Parties joined that cannot be named any more.
    AddedUnnamed {
        /// The list that they joined.
        list: List,
        /// How many they were. Absent: that was not said.
        count: Option<Count>,
        /// Why. Absent: that was not said.
        reason: Option<AddedReason>,
    },
    /// Parties left that cannot be named any more.
    RemovedUnnamed {
        /// The list that they left.
        list: List,
        /// How many they were. Absent: that was not said.
        count: Option<Count>,
        /// Why. Absent: that was not said.
        reason: Option<RemovedReason>,
    },
    /// Something in a list changed, and the entry does not say what.
    Unspecified {
        /// The list.
        list: List,
    },
}

/// Members that a list gained or lost.
pub type Members<T> = Box<MemberChange<T>>;

/// A value that is different.
pub type Value<T> = Box<ValueChange<T>>;

/// Members that a list gained or lost: at least one of the two.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(at_least_one, suffix = "Members")]
pub struct MemberChange<T> {
    /// The members that joined.
    pub added: Option<Vec<T>>,
    /// The members that left.
    pub removed: Option<Vec<T>>,
}

/// A value that is different: what it was and what it is; an absent one means none.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(at_least_one, suffix = "Values")]
pub struct ValueChange<T> {
    /// The value before. Absent means that there was none.
    pub before: Option<T>,
    /// The value after. Absent means that there is none.
    pub after: Option<T>,
}

/// Why a party joined the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum AddedReason {
    /// It is new.
    Engaged,
    /// It had been used all along, and the list was wrong.
    Omission,
    /// It is named to be more open, without having to be.
    Transparency,
}

/// Why a party left the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum RemovedReason {
    /// It is not used any more.
    Ended,
    /// It never was a subprocessor.
    Misclassified,
    /// Something else, which a note says.
    Other,
}

/// One of the two lists of parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum List {
    /// The subprocessors.
    Subprocessors,
    /// The affiliates.
    Affiliates,
}

/// A part of the document that is neither a list nor the changelog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum Part {
    /// How changes are announced.
    Notice,
    /// How customers authorize subprocessors.
    Authorization,
    /// What the publisher requires of every subprocessor.
    Obligations,
    /// The regimes that the transfer statements are made for.
    Regimes,
    /// The products that the list distinguishes.
    Products,
    /// The transfers within the group.
    IntraGroup,
    /// Whether the lists are complete.
    Completeness,
    /// Who the publisher is.
    Publisher,
}

/// A field of a party that a change can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum Field {
    /// Where data are.
    Locations,
    /// What it does.
    Purposes,
    /// Which data it gets.
    Data,
    /// Whom the data are about.
    Subjects,
    /// The instruments that cover transfers.
    Transfers,
    /// The products that it serves.
    Products,
    /// What else protects the data.
    Safeguards,
    /// Where it is registered.
    Registrations,
    /// The name in the register of companies.
    #[code("legalName")]
    LegalName,
    /// The country of establishment.
    Country,
    /// The postal address.
    Address,
    /// The website.
    Website,
    /// When it processes at all.
    Condition,
    /// Whether data may be used to train models.
    Training,
    /// How long it keeps the data.
    Retention,
    /// When it began processing.
    Since,
    /// Its own list of subprocessors.
    #[code("ownList")]
    OwnList,
    /// What it does within the group.
    Role,
}
