#!/usr/bin/env bash
# Builds the package as its users would, lints it, tests its API, and judges the vectors.
set -euo pipefail
package=$1 work=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..

python3 -c "import ensurepip, venv" 2>/dev/null || apt-get install -y -qq python3-venv >&2
command -v npm >/dev/null || apt-get install -y -qq nodejs npm >&2

mkdir -p "$work"
rm -rf "$work"/package "$work"/cases "$work"/test "$work"/venv
cp "$here"/{package,package-lock}.json "$here"/.npmrc "$here"/pyproject.toml "$here"/judge.py "$work/"
cp -R "$here/test" "$package" "$work/"
mv "$work/$(basename "$package")" "$work/package"
cd "$work"
npm ci --silent >&2
[ -d tools ] || python3 -m venv tools
tools/bin/pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt" >&2

# Built as it is published, and installed from that into an environment with nothing else.
tools/bin/python -m build --wheel package >build.log 2>&1 || { cat build.log >&2; exit 1; }
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check package/dist/*.whl >&2

# What is generated from each small schema is imported and linted too.
for schema in "$root"/crates/onward-codegen/tests/cases/*/schema.json; do
    case=cases/$(basename "$(dirname "$schema")")
    (cd "$root" && cargo run --quiet --package onward-codegen --example case -- \
        "$schema" python "$work/$case") >&2
    (cd "$case/src" && "$work/venv/bin/python" -c "import small_case.tolerant" >&2)
    tools/bin/mypy --python-executable venv/bin/python "$case/src" >mypy.log || { cat mypy.log >&2; exit 1; }
done

for folder in package/src test; do
    tools/bin/mypy --python-executable venv/bin/python $folder >mypy.log || { cat mypy.log >&2; exit 1; }
done
tools/bin/ruff check --quiet package cases test >&2
node_modules/.bin/pyright --pythonpath venv/bin/python package/src cases test >pyright.log || { cat pyright.log >&2; exit 1; }

venv/bin/python -m unittest discover --quiet --start-directory test >&2

venv/bin/python judge.py "$@"
