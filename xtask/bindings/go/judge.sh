#!/usr/bin/env bash
# Builds the package as its users would, lints it, tests its API, and judges the vectors.
set -euo pipefail
package=$1 work=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..

command -v go >/dev/null || { apt-get update -qq && apt-get install -y -qq golang; } >&2

# Nothing is fetched: the package stands on the standard library alone.
export GOPROXY=off GOFLAGS=-buildvcs=false

lint() {
    local unformatted
    unformatted=$(gofmt -l "$1")
    [ -z "$unformatted" ] || { gofmt -d "$1"; exit 1; }
    (cd "$1" && go vet ./...)
} >&2

# The judge beside a copy of the package, so that nothing of the repository is in reach.
rm -rf "$work/judge"
mkdir -p "$work/judge/readme"
cp -R "$here/judge/." "$here/bench" "$work/judge/"
cp -R "$package" "$work/judge/onward-disclosure"
cd "$work/judge"
readme=onward-disclosure/README.md
lint onward-disclosure

# A module that takes the package as its readme says, with the code of the readme in it.
go mod init example.com/judge 2>/dev/null
bash -euc "$(sed -n 's/^\$ //p' "$readme")" >&2
{ printf "package readme\n\n" && sed -n '/^```go$/,/^```$/{/^```/!p}' "$readme"; } >readme/readme.go
lint .
go test . >&2

# What is generated from each small schema compiles too, and what the format has no use for works.
for schema in "$root"/crates/onward-codegen/tests/cases/*/schema.json; do
    case=$work/cases/$(basename "$(dirname "$schema")")
    rm -rf "$case"
    (cd "$root" && cargo run --quiet --package onward-codegen --example case -- \
        "$schema" go "$case") >&2
    tests=$here/cases/$(basename "$case")_test.go
    [ ! -e "$tests" ] || { cp "$tests" "$case/" && (cd "$case" && go test .); } >&2
    lint "$case"
done

go run . "$@"
