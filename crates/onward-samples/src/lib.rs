//! Documents made from a JSON Schema, and ways to spoil them one mistake at a time.
//!
//! Tests use both to hold two judges of documents against each other: what one accepts, the
//! other must accept. A sample is valid by construction; what an edit makes of it is for the
//! judges to say.
//!
//! This crate knows nothing of disclosures.

mod cases;
mod edit;
mod graft;
mod misspell;
mod sample;
mod seat;
mod write;
mod written;

pub use cases::{Case, cases, pointer};
pub use edit::{Edit, Mistakes, Segment};
pub use graft::graft;
pub use misspell::misspell;
pub use sample::Sampler;
pub use seat::{Seat, put, seats};
pub use write::{to_toml, to_yaml};
pub use written::edited;
