// The package as a user meets it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Area,
  InvalidDocument,
  isDisclosure,
  parse,
  stringify,
  validate,
  type Disclosure,
  type Transfer,
} from "onward-disclosure";
import * as tolerant from "onward-disclosure/tolerant";

const document: Disclosure = {
  format: 1,
  publisher: { name: "Northwind" },
  language: "en",
  updated: "2026-01-01",
  subprocessors: [
    {
      id: "aurora-cloud",
      name: "Aurora Cloud",
      purposes: ["hosting"],
      locations: [Area.DE, { area: "US", activities: ["access"] }],
      transfers: [{ mechanism: "scc", modules: [3] }],
      "x-tier": 2,
    },
  ],
  changelog: [],
};

test("a document is written and read", () => {
  const text = stringify(document);
  assert.deepEqual(parse(text), document);
  assert.deepEqual(parse(new TextEncoder().encode(text)), document);
  assert.equal(stringify(parse(text)), text);
});

test("tags tell what a form has", () => {
  const modules = (transfer: Transfer): readonly number[] => {
    if (typeof transfer === "string" || transfer.mechanism !== "scc") return [];
    return transfer.modules ?? [];
  };
  assert.deepEqual(document.subprocessors[0]?.transfers?.flatMap(modules), [3]);
});

test("every issue has its place", () => {
  const value: unknown = { ...document, language: "EN", slogan: "Onward" };
  assert.deepEqual(validate(value).map(({ path }) => path), ["/language", "/slogan"]);
  assert.ok(isDisclosure(document) && !isDisclosure(value));
  const text = stringify(document).replace('"id"', '"id":"x","id"');
  assert.throws(
    () => parse(text),
    (error) => {
      assert.ok(error instanceof InvalidDocument);
      assert.deepEqual(error.issues.map(({ path }) => path), ["/subprocessors/0/id"]);
      return true;
    },
  );
});

test("the tolerant reader keeps what it does not know", () => {
  const text = stringify(document)
    .replace('"scc"', '"pact"')
    .replace('"hosting"', '"teleportation"');
  const read = tolerant.parse(text);
  assert.equal(tolerant.stringify(read), text);
  const [transfer] = read.subprocessors[0]?.transfers ?? [];
  assert.ok(transfer !== undefined && !tolerant.isKnownTransfer(transfer));
  assert.throws(() => parse(text));
});

// What the types refuse.
// @ts-expect-error a code that is none
const code: Area = "Germany";
// @ts-expect-error a list that must not be empty
const activities: Disclosure["subprocessors"][number]["locations"] = [{ area: "DE", activities: [] }];
// @ts-expect-error an absent key is absent, not undefined
const absent: Disclosure["publisher"] = { name: "Northwind", website: undefined };
void [code, activities, absent];
