import { type Issue, type Path, pointer } from "./issue.js";

/** An object whose members have not been looked at. */
export type Members = Readonly<Record<string, unknown>>;

/** What a check finds, and where it is. */
export class Context {
  readonly issues: Issue[] = [];
  /** How many keys the objects have that were looked at. */
  keys = 0;
  readonly path: Path = [];

  /** Notes an issue at the present place. */
  issue(message: string): void {
    this.issues.push({ path: pointer(this.path), message });
  }

  /** Notes an issue at a key of the present place. */
  issueAt(key: string, message: string): void {
    this.path.push(key);
    this.issue(message);
    this.path.pop();
  }

  /** Notes which of the keys an object lacks. */
  missing(object: Members, keys: readonly string[]): void {
    for (const key of keys) {
      if (!Object.hasOwn(object, key)) {
        this.issue(`the key \`${key}\` is missing`);
      }
    }
  }

  /** Notes that the key at the present place must not be there. */
  unknownHere(key: string): void {
    this.issue(`\`${key}\` is no key of this object`);
  }

  /** Notes that a value is of another kind than it should be. */
  wrongKind(expected: string, value: unknown): void {
    this.issue(`${expected} is expected here, not ${kindOf(value)}`);
  }

  /** The members of an object; `undefined`, with an issue, if the value is something else. */
  object(value: unknown): Members | undefined {
    if (isObject(value)) {
      return value;
    }
    this.wrongKind("an object", value);
    return undefined;
  }

  /** The tag of an object; `undefined`, with an issue, if it is not there or no string. */
  tag(object: Members, key: string): string | undefined {
    if (!Object.hasOwn(object, key)) {
      this.issue(`the key \`${key}\` is missing: it tells what this is`);
      return undefined;
    }
    const tag = object[key];
    if (typeof tag === "string") {
      return tag;
    }
    this.path.push(key);
    this.wrongKind("a string", tag);
    this.path.pop();
    return undefined;
  }
}

/** Looks at a value at the present place of a context. */
export type Check = (value: unknown, context: Context) => void;

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return "a string";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "object":
      break;
    default:
      return typeof value;
  }
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "a list" : "an object";
}
