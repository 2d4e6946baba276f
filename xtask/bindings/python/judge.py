"""Judges vectors with the package: one line of JSON for each."""

import base64
import json
import sys
import types
import typing as t

import onward_disclosure
import onward_disclosure.tolerant


def verdict(reader: types.ModuleType, text: str | bytes) -> dict[str, t.Any]:
    try:
        return {"valid": True, "written": reader.dumps(reader.parse(text))}
    except onward_disclosure.InvalidDocument as error:
        return {"valid": False, "path": error.issues[0].path, "message": error.issues[0].message}


for file in sys.argv[1:]:
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            vector = json.loads(line)
            text = vector.get("document")
            if text is None:
                text = base64.b64decode(vector["base64"])
            judgement = {
                "name": vector["name"],
                "strict": verdict(onward_disclosure, text),
                "tolerant": verdict(onward_disclosure.tolerant, text),
            }
            print(json.dumps(judgement))
