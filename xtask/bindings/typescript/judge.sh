#!/usr/bin/env bash
# Builds the package as its users would, lints it, tests its API in Node and in a browser, and
# judges the vectors.
set -euo pipefail
package=$1 work=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..

command -v node >/dev/null || apt-get install -y -qq nodejs npm >&2
command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium; } >&2

mkdir -p "$work"
rm -rf "$work"/package "$work"/cases "$work"/test "$work"/*.tgz
cp "$here"/package*.json "$here"/.npmrc "$here"/*.js "$here"/*.mjs "$here"/*.ts "$here"/page.html "$work/"
cp -R "$here/test" "$work/test"
cp -R "$package" "$work/package"
cd "$work"
npm ci --silent >&2

# Built and packed as it is published, and installed from that.
(cd package && ../node_modules/.bin/tsc && cp ../eslint.config.js . && ../node_modules/.bin/eslint --max-warnings 0 src) >&2
(cd package && rm eslint.config.js && npm pack --silent --ignore-scripts --pack-destination ..) >&2
npm install --silent --no-save --ignore-scripts ./*.tgz >&2

node_modules/.bin/tsc -p test >&2
node --test test/dist/api.js >&2

node_modules/.bin/esbuild browser.ts --bundle --minify --outfile=bundle.js --log-level=warning >&2
said=$(chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/browser" \
    --dump-dom "file://$work/page.html" 2>/dev/null)
grep -q "read and written, refused at /format" <<<"$said" ||
    { echo "in a browser: $said" >&2; exit 1; }

# What is generated from each small schema compiles too.
for schema in "$root"/crates/onward-codegen/tests/cases/*/schema.json; do
    case=$(basename "$(dirname "$schema")")
    (cd "$root" && cargo run --quiet --package onward-codegen --example case -- \
        "$schema" typescript "$work/cases/$case") >&2
    node_modules/.bin/tsc -p "cases/$case" >&2
done
node_modules/.bin/eslint --max-warnings 0 cases/*/src >&2

node judge.mjs "$@"
