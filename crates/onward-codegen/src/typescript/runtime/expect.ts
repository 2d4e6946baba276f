/** What values are expected to be: an issue at the present place, where one is not. */
import type { Check, Context } from "./context.js";
import { MAX_DEPTH } from "./json.js";

/** A string that must match a pattern, in words. */
export function text(
  value: unknown,
  context: Context,
  pattern: RegExp | undefined,
  least: number,
  most: number,
  isOneLine: boolean,
): void {
  if (typeof value !== "string") {
    context.wrongKind("a string", value);
    return;
  }
  if (value.length < least || value.length > most || least > 1) {
    const length = least <= 1 && value.length <= most ? value.length : Array.from(value).length;
    if (length < least) {
      context.issue(
        least === 1
          ? "the text must not be empty"
          : `the text has ${String(length)} characters; ${String(least)} are needed`,
      );
      return;
    }
    if (length > most) {
      context.issue(`the text has ${String(length)} characters; ${String(most)} are allowed`);
      return;
    }
  }
  if (pattern !== undefined && !pattern.test(value)) {
    context.issue(`the text does not match \`${pattern.source}\``);
  } else if (isOneLine && /[\r\n]/.test(value)) {
    context.issue("the text must stand on one line");
  }
}

/** One of the codes. */
export function code(value: unknown, context: Context, codes: ReadonlySet<string>): void {
  if (typeof value !== "string") {
    context.wrongKind("a string", value);
  } else if (!codes.has(value)) {
    context.issue(`\`${value}\` is none of the codes`);
  }
}

/** This string and no other. */
export function literal(value: unknown, context: Context, literal: string): void {
  if (value !== literal) {
    context.issue(`\`${literal}\` is expected here`);
  }
}

/** True or false. */
export function boolean(value: unknown, context: Context): void {
  if (typeof value !== "boolean") {
    context.wrongKind("true or false", value);
  }
}

/** Any string. */
export function string(value: unknown, context: Context): void {
  if (typeof value !== "string") {
    context.wrongKind("a string", value);
  }
}

/** An integer within bounds, which are included. */
export function integer(value: unknown, context: Context, least: number, most: number): void {
  if (typeof value !== "number") {
    context.wrongKind("an integer", value);
  } else if (!Number.isInteger(value)) {
    context.issue(`${String(value)} is no integer`);
  } else if (value < least || value > most) {
    context.issue(
      least === most
        ? `${String(value)} is not ${String(least)}`
        : `${String(value)} is not within ${String(least)} and ${String(most)}`,
    );
  }
}

/** A list of at least that many elements. */
export function list(value: unknown, context: Context, check: Check, least: number): void {
  if (!Array.isArray(value)) {
    context.wrongKind("a list", value);
    return;
  }
  if (value.length < least) {
    context.issue(
      least === 1
        ? "the list must not be empty"
        : `the list has ${String(value.length)} elements; ${String(least)} are needed`,
    );
  }
  const { path } = context;
  for (let index = 0; index < value.length; index += 1) {
    path.push(index);
    check(value[index], context);
    path.pop();
  }
}

/** An object whose keys are data. */
export function map(
  value: unknown,
  context: Context,
  checkKey: Check,
  check: Check,
  least: number,
): void {
  const object = context.object(value);
  if (object === undefined) {
    return;
  }
  const keys = Object.keys(object);
  context.keys += keys.length;
  count(keys.length, context, least);
  for (const key of keys) {
    context.path.push(key);
    checkKey(key, context);
    check(object[key], context);
    context.path.pop();
  }
}

/** At least that many keys. */
export function count(found: number, context: Context, least: number): void {
  if (found < least) {
    context.issue(`at least ${String(least)} of the keys must be given`);
  }
}

/** Any JSON value with no null in it. */
export function json(value: unknown, context: Context): void {
  switch (typeof value) {
    case "boolean":
    case "string":
      return;
    case "number":
      if (!Number.isFinite(value)) {
        context.issue("the number is too large");
      }
      return;
    case "object":
      break;
    default:
      context.wrongKind("a JSON value", value);
      return;
  }
  if (value === null) {
    context.issue("null is no value: leave the key out");
    return;
  }
  if (context.path.length >= MAX_DEPTH) {
    context.issue(`lists and objects lie more than ${String(MAX_DEPTH)} deep`);
    return;
  }
  if (Array.isArray(value)) {
    list(value, context, json, 0);
  } else {
    map(value, context, string, json, 0);
  }
}
