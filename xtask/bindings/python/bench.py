"""Times parse and check: this package, and models of datamodel-code-generator made from the same
schema; nanoseconds for each document, the best of several rounds that take turns."""

import sys
import time

import onward_disclosure
import peer

with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()

CONTENDERS = {
    "onward-disclosure": lambda: onward_disclosure.parse(text),
    "datamodel-code-generator, tuned": lambda: peer.Disclosure.model_validate_json(text),
}

best: dict[str, float] = {}
for _ in range(100):
    for name, run in CONTENDERS.items():
        start = time.perf_counter_ns()
        for _ in range(10):
            run()
        spent = (time.perf_counter_ns() - start) / 10
        best[name] = min(best.get(name, spent), spent)
for name, spent in best.items():
    print(name, round(spent))
