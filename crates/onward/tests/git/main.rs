//! The gate and its neighbours in real repositories: branches, merges, shallow clones, renames.

mod at;
mod diff;
mod gate;
mod help;
mod lists;
mod log;
mod page;
mod pipelines;
mod repository;
mod revisions;
