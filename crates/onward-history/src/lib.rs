//! What the changelog of a disclosure says, and whether that can be true.
//!
//! The changelog is *replayed*: by date, the entries of one day from the bottom of the file to
//! the top, the changes of an entry from top to bottom. Who joins is on the list from the entry's
//! `date`; who leaves, a new name and a new single value show from `effective`.
//!
//! - [`contradictions`]: where a step of the replay is impossible, or its end differs from what
//!   the lists show;
//! - [`state_at`]: who was on the lists on a day, under which name, with which of the members
//!   that changes name;
//! - [`widenings`]: what of a change lets a party process more than before.
//!
//! Everything here is a pure function of the document and a day. This crate knows nothing of the
//! text that a document was read from, nor of rules: a contradiction says what does not fit and
//! where in the changelog, and whoever reports it finds the words.

mod conflict;
mod day;
mod ending;
mod machine;
mod replay;
mod state;
mod step;
mod widening;

pub use conflict::{Conflict, ConflictKind, Mention, PartySpot, Spot, TombstoneSpot};
pub use replay::contradictions;
pub use state::{MemberState, PartyState, State, state_at};
pub use step::{ChangeAt, Step, steps};
pub use widening::widenings;
