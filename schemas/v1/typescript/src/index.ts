import { isObject } from "./context.js";
import { issuesOf, parseWith } from "./document.js";
import type { Issue } from "./issue.js";
import type { Disclosure } from "./types.js";
import { checkDisclosure } from "./check.js";

export { InvalidDocument, type Issue } from "./issue.js";
export type { Json, JsonObject } from "./json.js";
export * from "./types.js";

/**
 * Reads a document from JSON text, or from its bytes in UTF-8. What the schema refuses, it refuses.
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
