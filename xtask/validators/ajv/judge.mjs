// Prints each document whose verdict is not the one that it should be.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

const [valid, invalid, ...schemas] = process.argv.slice(2);
let wrong = 0;
for (const path of schemas) {
  const schema = JSON.parse(readFileSync(path, "utf8"));
  const Draft = schema.$schema.includes("2020-12") ? Ajv2020 : Ajv;
  // Its strict mode refuses `examples` and types beside `oneOf`, which the standard allows.
  const validate = new Draft({ strict: false }).compile(schema);
  for (const [file, expected] of [[valid, true], [invalid, false]]) {
    for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
      if (validate(JSON.parse(line)) === expected) continue;
      wrong += 1;
      console.log(`${expected ? "refused" : "accepted"} by ${path}: ${line}`);
    }
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
