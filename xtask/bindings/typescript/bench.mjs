// Times parse and check: this package, and ajv compiled from the same schema; nanoseconds for each
// document, the best of several rounds that take turns.
import { readFileSync } from "node:fs";
import { hrtime } from "node:process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "onward-disclosure";

const [, , schemaFile, documentFile] = process.argv;
const text = readFileSync(documentFile, "utf8");
const ajv = new Ajv2020({ strict: false });
const check = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

const contenders = {
  "onward-disclosure": () => parse(text),
  "JSON.parse and ajv": () => {
    if (!check(JSON.parse(text))) throw new Error(JSON.stringify(check.errors));
  },
};

const best = {};
for (let round = 0; round < 40; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = hrtime.bigint();
    for (let count = 0; count < 50; count += 1) run();
    const spent = Number(hrtime.bigint() - start) / 50;
    best[name] = Math.min(best[name] ?? Infinity, spent);
  }
}
for (const [name, spent] of Object.entries(best)) console.log(`${name} ${Math.round(spent)}`);
