// Judges vectors with the package: one line of JSON for each.
import { readFileSync } from "node:fs";
import { Buffer } from "node:buffer";
import * as strict from "onward-disclosure";
import * as tolerant from "onward-disclosure/tolerant";

function verdict({ parse, stringify, InvalidDocument }, text) {
  try {
    return { valid: true, written: stringify(parse(text)) };
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    return { valid: false, ...error.issues[0] };
  }
}

for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { name, document, base64 } = JSON.parse(line);
    const text = document ?? new Uint8Array(Buffer.from(base64, "base64"));
    const judgement = { name, strict: verdict(strict, text), tolerant: verdict(tolerant, text) };
    process.stdout.write(`${JSON.stringify(judgement)}\n`);
  }
}
