#!/usr/bin/env bash
# Holds ajv against the vectors: judge.sh WORK VALID INVALID SCHEMA…
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$1
shift
command -v npm >/dev/null || { apt-get update -qq && apt-get install -y -qq nodejs npm; } >&2
cp "$here"/package*.json "$here"/.npmrc "$here"/judge.mjs "$work/"
cd "$work"
npm ci --silent >&2
node judge.mjs "$@"
