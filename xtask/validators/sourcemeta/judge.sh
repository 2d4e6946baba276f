#!/usr/bin/env bash
# Holds Sourcemeta's jsonschema against the vectors: judge.sh WORK VALID INVALID SCHEMA…
set -euo pipefail
work=$1 valid=$2 invalid=$3
shift 3
python3 -c "import venv, ensurepip" 2>/dev/null ||
    { apt-get update -qq && apt-get install -y -qq python3-venv; } >&2
[ -x "$work/venv/bin/pip" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sourcemeta-jsonschema==17.3.0 >&2
# It tells JSON Lines by the name, and has its own word for what must be refused.
wrong=0
for schema in "$@"; do
    "$work/venv/bin/jsonschema" validate "$schema" "$valid" --continue || wrong=1
    "$work/venv/bin/jsonschema" validate "$schema" "$invalid" --continue --invalid || wrong=1
done
exit $wrong
