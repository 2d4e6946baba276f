// The package in a page: reads a document, and says what came of it.
import { InvalidDocument, parse, stringify } from "onward-disclosure";

const text = '{"format":1,"publisher":{"name":"N"},"language":"en","updated":"2026-01-01","subprocessors":[],"changelog":[]}';
let said = stringify(parse(text)) === text ? "read and written" : "written otherwise";
try {
  parse(text.replace('"format"', '"format":1,"format"'));
} catch (error) {
  said += error instanceof InvalidDocument ? `, refused at ${error.issues[0]?.path ?? ""}` : "";
}
const result = document.getElementById("result");
if (result) result.textContent = said;
