#!/usr/bin/env bash
# Builds the package as its users would, lints it, tests its API, and judges the vectors.
set -euo pipefail
package=$1 work=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..

python3 -c "import ensurepip, venv" 2>/dev/null || apt-get install -y -qq python3-venv >&2
command -v npm >/dev/null || apt-get install -y -qq nodejs npm >&2

quietly() {
    "$@" >said.log 2>&1 || { cat said.log >&2; exit 1; }
}

mkdir -p "$work"
rm -rf "$work"/{python,readme,cases,test,venv}
cp "$here"/{package,package-lock}.json "$here"/.npmrc "$here"/pyproject.toml "$here"/judge.py "$work/"
cp -R "$here/test" "$work/test"
cp -R "$package" "$work/python"
cd "$work"
export PIP_DISABLE_PIP_VERSION_CHECK=1
[ -d tools ] || python3 -m venv tools
quietly tools/bin/pip install --requirement "$here/requirements.txt"
quietly npm ci

# As the readme says: built into a wheel, and installed from that where there is nothing else.
python3 -m venv venv
cp "$root/fixtures/zoom/subprocessors.json" document.json
PATH=$work/venv/bin:$PATH quietly bash -euc "$(sed -n 's/^\$ //p' python/README.md)"
mkdir readme
sed -n '/^```python$/,/^```$/{/^```/!p}' python/README.md >readme/readme.py

# What is generated from each small schema is linted too, and what the format has no use for works.
for schema in "$root"/crates/onward-codegen/tests/cases/*/schema.json; do
    case=cases/$(basename "$(dirname "$schema")")
    (cd "$root" && cargo run --quiet --package onward-codegen --example case -- \
        "$schema" python "$work/$case") >&2
    tests=$here/${case}_test.py
    (cd "$case/src" && "$work/venv/bin/python" -c "import small_case.tolerant") >&2
    if [ -e "$tests" ]; then
        cp "$tests" "$case/src/test_small_case.py"
        quietly venv/bin/python -m unittest discover --start-directory "$case/src"
    fi
done

for folder in python/src test readme cases/*/src; do
    quietly tools/bin/mypy --python-executable venv/bin/python "$folder"
done
quietly node_modules/.bin/pyright --pythonpath venv/bin/python python/src test readme cases
quietly tools/bin/ruff check python/src test readme cases
quietly venv/bin/python -m unittest discover --start-directory test

venv/bin/python judge.py "$@"
