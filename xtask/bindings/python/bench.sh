#!/usr/bin/env bash
# Times parse and check beside models of datamodel-code-generator, after `judge.sh` has built the
# package in the same folder.
set -euo pipefail
package=$1 work=$2 document=$3
cp "$(dirname "$0")/bench.py" "$work/"
cd "$work"

# As strict as they get, and the fastest of what it offers: aliases for models around one value,
# and unions that take the first form that fits.
tools/bin/datamodel-codegen --input "$package/../disclosure.schema.json" --output peer.py \
    --input-file-type jsonschema --output-model-type pydantic_v2.BaseModel \
    --target-python-version 3.11 --field-constraints --use-annotated \
    --use-one-literal-as-default --enum-field-as-literal all --extra-fields forbid \
    --strict-nullable --use-type-alias --union-mode left_to_right --disable-timestamp >&2

venv/bin/python bench.py "$document"
