//! What changed between two versions of a disclosure, what its changelog says of it, and whether
//! that can be true.
//!
//! **Two versions.** A [`Difference`] is told by identity, never by position, and carries whole
//! values.
//!
//! - [`diff`]: what is different in the later version; [`Difference::needs_record`] tells what an
//!   entry has to record, [`Difference::subject`] of whom it is;
//! - [`Differences`]: the same as JSON for programs, with its schema;
//! - [`apply`]: the later version, made of the earlier one and its differences;
//! - [`Entries`]: which entries of the changelog the earlier version had already;
//! - [`Record`]: which differences nothing records, which only a correction does, which an earlier
//!   entry does whose change fell due, and what new entries say that did not happen;
//! - [`amendment`]: what a record lacks: entries, `updated`, tombstones; [`missing_entries`]: the
//!   entries for some differences; [`amended`]: the document with what it lacked;
//!   [`missing_baseline`]: the baseline of a list that is new to the tool.
//!
//! **One version.** The changelog is *replayed*: by date, the entries of one day from the bottom
//! of the file to the top, the changes of an entry from top to bottom. Who joins is on the list
//! from the entry's `date`; who leaves, a new name and a new single value show from `effective`.
//! A list may show before that day what is announced.
//!
//! - [`contradictions`]: where a step of the replay is impossible, or its end differs from what
//!   the lists show;
//! - [`state_at`]: who was on the lists on a day, under which name, with which of the members
//!   that changes name;
//! - [`restored`]: the document as it stood on a day;
//! - [`widenings`]: what of a change lets a party process more than before.
//!
//! Everything here is a pure function of documents and a day. This crate knows nothing of the
//! text that a document was read from, nor of rules: a contradiction says what does not fit and
//! where in the changelog, and whoever reports it finds the words.

mod amendment;
mod apply;
mod conflict;
mod day;
mod diff;
mod difference;
mod ending;
mod entries;
mod json;
mod machine;
mod parts;
mod plans;
mod record;
mod replay;
mod restore;
mod reused;
mod state;
mod step;
mod tree;
mod untrue;
mod widening;

pub use amendment::{
    Amendment, amended, amendment, facts, missing_baseline, missing_entries, widens,
};
pub use apply::apply;
pub use conflict::{Conflict, ConflictKind, Mention, PartySpot, Spot, TombstoneSpot};
pub use diff::diff;
pub use difference::{DetailKind, Difference, Kept, Successor};
pub use entries::Entries;
pub use json::Differences;
pub use parts::key as part_key;
pub use record::Record;
pub use replay::contradictions;
pub use restore::{Restored, restored};
pub use reused::Reused;
pub use state::{MemberState, PartyState, State, state_at};
pub use step::{ChangeAt, Step, steps};
pub use untrue::{Untrue, UntrueKind};
pub use widening::widenings;
