//! Differences between two versions of a document.

use onward_schema::{Entry, Field, Id, List, Member, NonEmptyString, Part, Party, Single};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// Something that is different between an earlier version of a document and a later one. It
/// carries whole values: the later version can be made of the earlier one and its differences.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference<'d> {
    /// A party joined.
    Joined {
        /// The party.
        party: Party<'d>,
        /// Its index on its list in the later version.
        index: usize,
        /// A party that left under another id and is most likely the same: they have an
        /// identifier, a legal name or a name in common.
        likely: Option<&'d Id>,
    },
    /// A party left.
    Left {
        /// The party.
        party: Party<'d>,
        /// Its index on its list in the earlier version.
        index: usize,
        /// The party that took over or that it merged into, as a new entry of the changelog says.
        successor: Option<Successor<'d>>,
    },
    /// A party has another name.
    Renamed {
        /// The party.
        party: Kept<'d>,
        /// The name before.
        before: &'d NonEmptyString,
        /// The name after.
        after: &'d NonEmptyString,
    },
    /// One of a party's lists has other members; at least one joined or left. A member of which
    /// other facts are stated than before both left and joined.
    Members {
        /// The party.
        party: Kept<'d>,
        /// Which list.
        field: Field,
        /// The members that joined, as the later version states them.
        joined: Vec<Member<'d>>,
        /// The members that left, as the earlier version states them.
        left: Vec<Member<'d>>,
    },
    /// One of a party's single values is another.
    Value {
        /// The party.
        party: Kept<'d>,
        /// Which value.
        field: Field,
        /// The value before; none if there was none.
        before: Option<Single<'d>>,
        /// The value after; none if there is none.
        after: Option<Single<'d>>,
    },
    /// A part of the document itself is another.
    Revised {
        /// Which part.
        part: Part,
        /// The value of its key before; none if there was none.
        before: Option<Value>,
        /// The value of its key after; none if there is none.
        after: Option<Value>,
    },
    /// The changelog has other entries: from one place on, some of the earlier version went and
    /// others came.
    Entries {
        /// The index from which on they differ.
        index: usize,
        /// The entries of the earlier version that are not there any more.
        left: &'d [Entry],
        /// The entries of the later version that were not there.
        joined: &'d [Entry],
    },
    /// A key has another value, and no entry has to say so.
    Detail {
        /// The party that has the key; none if it is the document.
        party: Option<Kept<'d>>,
        /// The key; `x-` stands for all keys of the publisher's own.
        key: String,
        /// Why no entry has to say so.
        kind: DetailKind,
        /// The value before; none if there was none. Of the lists of parties, their ids.
        before: Option<Value>,
        /// The value after; none if there is none.
        after: Option<Value>,
    },
}

/// A party that is in both versions under one id.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept<'d> {
    /// The party in the earlier version.
    pub before: Party<'d>,
    /// The party in the later version.
    pub after: Party<'d>,
    /// Its index on its list in the earlier version.
    pub index_before: usize,
    /// Its index on its list in the later version.
    pub index: usize,
}

impl<'d> Kept<'d> {
    /// Its id.
    pub fn id(self) -> &'d Id {
        self.after.id()
    }

    /// The list that it stands on.
    pub fn list(self) -> List {
        self.after.list()
    }
}

/// How a party was succeeded, as the changelog says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Successor<'d> {
    /// Another took over.
    Replaced(&'d Id),
    /// It merged into another.
    Merged(&'d Id),
}

/// Why no entry has to say that a key has another value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DetailKind {
    /// It is prose, or something about which the changelog never speaks.
    Prose,
    /// The same stands in another order.
    Order,
    /// It is part of the record itself: `updated`, the baseline, the former parties.
    Record,
}

impl<'d> Difference<'d> {
    /// Whether an entry of the changelog has to record it.
    pub fn needs_record(&self) -> bool {
        !matches!(self, Self::Entries { .. } | Self::Detail { .. })
    }

    /// The party that it is about, if that is in both versions.
    pub fn kept(&self) -> Option<Kept<'d>> {
        match self {
            Self::Renamed { party, .. }
            | Self::Members { party, .. }
            | Self::Value { party, .. }
            | Self::Detail { party: Some(party), .. } => Some(*party),
            _ => None,
        }
    }

    /// The id of the party that it is about; none if it is about the document.
    pub fn subject(&self) -> Option<&'d Id> {
        match self {
            Self::Joined { party, .. } | Self::Left { party, .. } => Some(party.id()),
            _ => self.kept().map(Kept::id),
        }
    }
}
