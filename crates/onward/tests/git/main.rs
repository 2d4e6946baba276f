//! The gate and its neighbours in real repositories: branches, merges, shallow clones, renames.

mod at;
mod diff;
#[path = "../examples/mod.rs"]
mod examples;
mod gate;
mod help;
mod lists;
mod log;
mod page;
mod pipelines;
mod repository;
mod revisions;
