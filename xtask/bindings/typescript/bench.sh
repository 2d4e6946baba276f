#!/usr/bin/env bash
# Times parse and check beside ajv, after `judge.sh` has built the package in the same folder.
set -euo pipefail
package=$1 work=$2 document=$3
cp "$(dirname "$0")/bench.mjs" "$work/"
cd "$work"
node bench.mjs "$package/../disclosure.schema.json" "$document"
