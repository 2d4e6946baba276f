#!/usr/bin/env bash
# Times parse and check beside databind, after `judge.sh` has built the package in the same folder.
set -euo pipefail
work=$2 document=$3
here=$(cd "$(dirname "$0")" && pwd)
cd "$work/judge"
path="$(echo onward-disclosure/target/onward-disclosure-*.jar):lib/*"
javac --release 17 -Xlint:all -Werror -cp "$path" -d bench "$here/Bench.java"
java -cp "bench:$path" Bench "$document"
