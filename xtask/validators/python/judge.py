"""Prints each document whose verdict is not the one that it should be."""

import json
import sys

from jsonschema.validators import validator_for

valid, invalid, *schemas = sys.argv[1:]
wrong = 0
for path in schemas:
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    draft = validator_for(schema)
    draft.check_schema(schema)
    validator = draft(schema)
    for name, expected in ((valid, True), (invalid, False)):
        with open(name, encoding="utf-8") as file:
            for line in file:
                if validator.is_valid(json.loads(line)) != expected:
                    wrong += 1
                    verdict = "refused" if expected else "accepted"
                    print(f"{verdict} by {path}: {line}", end="")
sys.exit(wrong > 0)
