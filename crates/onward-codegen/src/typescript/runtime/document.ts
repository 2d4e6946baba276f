import { type Check, Context } from "./context.js";
import { InvalidDocument, type Issue } from "./issue.js";
import { countKeys, mayHoldSurrogates, read } from "./json.js";

/** Every issue of a value. */
export function issuesOf(value: unknown, check: Check): readonly Issue[] {
  const context = new Context();
  check(value, context);
  return context.issues;
}

/**
 * The value of a text that is a document.
 *
 * The platform's own reader, which is fast, does not see all that a text can have. So what it
 * reads is taken only if nothing is left to say; else the text is read again by our own. A byte
 * order mark before it is no part of it.
 */
export function parseWith(text: string | Uint8Array, check: Check): unknown {
  const decoded = (typeof text === "string" ? text : decode(text)).replace(/^\uFEFF/u, "");
  const quick = parseQuickly(decoded, check);
  if (quick !== undefined) {
    return quick;
  }
  const { value, issues } = read(decoded);
  const all = value === undefined ? issues : [...issues, ...issuesOf(value, check)];
  if (all.length > 0) {
    throw new InvalidDocument(all);
  }
  return value;
}

function parseQuickly(text: string, check: Check): unknown {
  if (mayHoldSurrogates(text)) {
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const context = new Context();
  check(value, context);
  // As many keys as stand in the text are in the value, if none of them stands twice.
  const isSound = context.issues.length === 0 && context.keys === countKeys(text);
  return isSound ? value : undefined;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InvalidDocument([{ path: "", message: "no UTF-8 text" }]);
  }
}
