#!/usr/bin/env bash
# Builds the package as its users would, lints it, tests its API, and judges the vectors.
set -euo pipefail
package=$1 work=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..

# The judge beside a copy of the package, so that nothing of the repository is in reach.
rm -rf "$work/judge"
mkdir -p "$work/judge"
cp -R "$here/." "$work/judge/"
cp -R "$package" "$work/judge/package"
export CARGO_TARGET_DIR=$work/target
cd "$work/judge"

cargo clippy --quiet --manifest-path package/Cargo.toml --all-targets -- -D warnings >&2
RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps --manifest-path package/Cargo.toml >&2
cargo test --quiet >&2

# What is generated from each small schema compiles too.
for schema in "$root"/crates/onward-codegen/tests/cases/*/schema.json; do
    case=$(basename "$(dirname "$schema")")
    rm -rf "$work/cases/$case"
    (cd "$root" && CARGO_TARGET_DIR=target cargo run --quiet --package onward-codegen --example case -- \
        "$schema" rust "$work/cases/$case") >&2
    cargo clippy --quiet --manifest-path "$work/cases/$case/Cargo.toml" -- \
        -D warnings -A dead_code -A unused_macros -A unused_imports >&2
done

cargo run --quiet --release -- "$@"
