import { isObject } from "../context.js";
import { issuesOf, parseWith } from "../document.js";
import type { Issue } from "../issue.js";
import type {
  Change,
  Disclosure,
  Identifier,
  Tombstone,
  Transfer,
  Unknown,
} from "./types.js";
import { checkDisclosure } from "./check.js";

export { InvalidDocument, type Issue } from "../issue.js";
export type { Json, JsonObject } from "../json.js";
export * from "./types.js";

/**
 * Reads a document from JSON text, or from its bytes in UTF-8. It keeps keys, codes and forms that
 * the schema does not name, so it reads documents of later minor versions.
 * 
 * Throws an `InvalidDocument` with every issue and its place.
 */
export function parse(text: string | Uint8Array): Disclosure {
  return parseWith(text, checkDisclosure) as Disclosure;
}

/**
 * Every issue of a value that was read from JSON by other means; none, if it is a document.
 * 
 * What only a text can have, such as a key that stands twice, is seen by `parse` alone.
 */
export function validate(value: unknown): readonly Issue[] {
  return issuesOf(value, checkDisclosure);
}

/** Whether a value is a document. */
export function isDisclosure(value: unknown): value is Disclosure {
  return isObject(value) && validate(value).length === 0;
}

/**
 * A document as JSON text, as it was read: nothing is added, left out or put in another order.
 */
export function stringify(document: Disclosure, indent = 0): string {
  return JSON.stringify(document, undefined, indent);
}

/** Whether the schema names the form of a value. */
export function isKnownIdentifier(
  value: Identifier,
): value is Exclude<Identifier, Unknown<"scheme">> {
  return (
    !isObject(value) ||
    new Set<unknown>(["lei", "company-number", "other"]).has(value.scheme)
  );
}

/** Whether the schema names the form of a value. */
export function isKnownTransfer(
  value: Transfer,
): value is Exclude<Transfer, Unknown<"mechanism">> {
  return (
    !isObject(value) ||
    new Set<unknown>(["adequacy", "dpf", "scc", "br-scc", "uk-idta", "uk-addendum", "bcr", "derogation", "code-of-conduct", "certification", "none-needed", "privacy-shield", "safe-harbour", "other"]).has(value.mechanism)
  );
}

/** Whether the schema names the form of a value. */
export function isKnownTombstone(
  value: Tombstone,
): value is Exclude<Tombstone, Unknown<"kind">> {
  return (
    !isObject(value) ||
    new Set<unknown>(["subprocessor", "affiliate"]).has(value.kind)
  );
}

/** Whether the schema names the form of a value. */
export function isKnownChange(
  value: Change,
): value is Exclude<Change, Unknown<"type">> {
  return (
    !isObject(value) ||
    new Set<unknown>(["added", "removed", "merged", "replaced", "renamed", "changed", "corrected", "clarified", "confirmed", "published", "revised", "added-unnamed", "removed-unnamed", "unspecified"]).has(value.type)
  );
}
