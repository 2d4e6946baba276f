//! Files that `cargo xtask codegen` writes.

#[rustfmt::skip]
pub(crate) mod areas;
pub(crate) mod legal_forms;
#[rustfmt::skip]
pub(crate) mod shape;
#[rustfmt::skip]
pub(crate) mod words;
