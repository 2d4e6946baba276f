#!/usr/bin/env bash
# Holds Python's jsonschema against the vectors: judge.sh WORK VALID INVALID SCHEMA…
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$1
shift
python3 -c "import venv, ensurepip" 2>/dev/null ||
    { apt-get update -qq && apt-get install -y -qq python3-venv; } >&2
[ -x "$work/venv/bin/pip" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check jsonschema==4.26.0 >&2
"$work/venv/bin/python" "$here/judge.py" "$@"
