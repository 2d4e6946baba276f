//! Countries, areas, regimes and transfer instruments, with the dated facts of law about them.
//!
//! The facts are data: one row each in `data/`, with the first and last day on which it may be
//! relied on, its reference and its source. `cargo xtask codegen` compiles them into
//! [`tables`]. The functions here answer questions about them: is this country inside the area
//! of that regime, is it recognised as adequate on that day, does this instrument reach it.
//!
//! Nothing here says that anybody complies with anything: a table says what a decision covers
//! and when, and a caller says what a document states.
//!
//! This crate knows nothing of disclosures.

mod area;
mod country;
#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "tables")]
mod generated;
mod language;
mod mechanism;
mod regime;
pub mod tables;

pub use area::{Area, Region};
pub use country::{Country, CountrySet, UnknownCountry};
pub use language::{is_language, language_family};
pub use mechanism::{ClauseSet, Mechanism};
pub use regime::Regime;

/// The day on which the tables were last compared with their sources, as `YYYY-MM-DD`.
pub const TABLES_VERSION: &str = generated::VERSION;
