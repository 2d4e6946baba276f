//! Contradictions between a changelog and the lists, each with the places that do not fit.

use onward_schema::{Field, Id, List};

use crate::ChangeAt;

/// Something in the history of one party that cannot be.
///
/// Of each id at most one is given: the first step of its replay that is impossible.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The id of the party.
    pub id: Id,
    /// What cannot be.
    pub kind: ConflictKind,
    /// Where it is said.
    pub place: Mention,
    /// What it contradicts.
    pub other: Option<Mention>,
}

/// A place in a document, by what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mention {
    /// A change of the changelog.
    Change(ChangeAt, Spot),
    /// A party on a list, by its index.
    Party(List, usize, PartySpot),
    /// A tombstone, by its index.
    Tombstone(usize, TombstoneSpot),
    /// An id of the baseline, by its index.
    Baseline(usize),
}

/// A part of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The id of the party.
    Subject,
    /// The part of the document that was revised, or the list that was published.
    Object,
    /// The id of the party that took over, or that it merged into.
    Successor,
    /// The name before.
    Before,
    /// The name after.
    After,
    /// A field's value before.
    FieldBefore(Field),
    /// A field's value after.
    FieldAfter(Field),
    /// A member that joined, by its index.
    Added(Field, usize),
    /// A member that left, by its index.
    Removed(Field, usize),
}

impl Spot {
    /// The field that it is in, if it is in one.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::FieldBefore(field)
            | Self::FieldAfter(field)
            | Self::Added(field, _)
            | Self::Removed(field, _) => Some(field),
            _ => None,
        }
    }
}

/// A part of a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartySpot {
    /// Its id.
    Id,
    /// Its name.
    Name,
    /// A field.
    Field(Field),
    /// A member of a list, by its index.
    Member(Field, usize),
}

/// A part of a tombstone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TombstoneSpot {
    /// Its id.
    Id,
    /// Which list the party stood on.
    Kind,
    /// Its name.
    Name,
    /// The day on which it left.
    Left,
    /// Its successor.
    Successor,
}

/// What cannot be about a party.
#[derive(Clone, Debug, PartialEq)]
pub enum ConflictKind {
    /// On one date it joins and leaves, a member is added and removed, or a value is changed and
    /// changed back.
    Contradictory,
    /// It is on no list and not among the former parties. `joined`: the log says that it joined;
    /// `left`: and that it left.
    Unknown {
        /// Whether the log says that it joined.
        joined: bool,
        /// Whether the log's last word is that it left.
        left: bool,
    },
    /// It joins while on the list.
    AddedTwice,
    /// It leaves while not on the list.
    RemovedWhileAbsent,
    /// Something is said about it while it is not on the list.
    ChangedWhileAbsent,
    /// What it merged into or was replaced by was on no list on that day.
    SuccessorAbsent {
        /// The id of that party.
        successor: Id,
    },
    /// A name before is not the name at that time.
    NameBefore {
        /// The name at that time.
        known: String,
    },
    /// The last name after is not the present name.
    NameAfter {
        /// The present name.
        present: String,
    },
    /// A value before is not the value at that time.
    ValueBefore {
        /// The field.
        field: Field,
    },
    /// The last value after is not the present value.
    ValueAfter {
        /// The field.
        field: Field,
    },
    /// A member that joined is not on the party, and nothing says that it left.
    MemberMissing {
        /// The list.
        field: Field,
    },
    /// A member that left is still on the party, and nothing says that it joined again.
    MemberStillThere {
        /// The list.
        field: Field,
    },
    /// It left, and is still on the list.
    StillListed,
    /// A change that was announced for a day that has come is not made on the list.
    Overdue,
    /// It is among the former parties, and the log does not say that it left.
    NeverLeft,
    /// It is among the former parties as of another list, day or successor than the log says.
    TombstoneDiffers,
    /// A baseline is given, and it is neither in it nor does the log say that it joined.
    Unlogged,
}
