import { type Issue, type Path, pointer } from "./issue.js";

/** A JSON value with no null in it. */
export type Json = boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object with no null in it. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** How deep lists and objects may lie in each other. */
export const MAX_DEPTH = 128;

/** A text as it was read: its value, and what must not stand in a text. */
export interface Reading {
  /** The value; `undefined` where the text is no JSON. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Reads a JSON text strictly: keys that stand twice, unpaired surrogates and nesting deeper than
 * 128 are issues. What is no JSON is an issue of the whole document; the message says where in the
 * text.
 */
export function read(text: string): Reading {
  const reader = new Reader(text);
  try {
    return { value: reader.document(), issues: reader.issues };
  } catch (error) {
    if (error instanceof Stop) {
      return { value: undefined, issues: reader.issues };
    }
    throw error;
  }
}

/** How many keys stand in a text that is JSON. */
export function countKeys(text: string): number {
  let count = 0;
  let start = text.indexOf('"');
  while (start >= 0) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) {
      end = text.indexOf('"', end + 1);
    }
    let next = end + 1;
    let code = text.charCodeAt(next);
    while (code === 32 || code === 10 || code === 13 || code === 9) {
      next += 1;
      code = text.charCodeAt(next);
    }
    if (code === 58) {
      count += 1;
    }
    start = text.indexOf('"', next);
  }
  return count;
}

/** Whether an odd number of backslashes stands before a position. */
function isEscaped(text: string, position: number): boolean {
  let before = position - 1;
  while (text.charCodeAt(before) === 92) {
    before -= 1;
  }
  return (position - before) % 2 === 0;
}

/** Whether a surrogate might stand alone in a text, as it is or escaped. */
export function mayHoldSurrogates(text: string): boolean {
  return /\p{Surrogate}|\\u[dD]/u.test(text);
}

/** Whether a surrogate stands alone in a string. */
function holdsSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** The text ends here, or goes on as no JSON does; an issue says so. */
class Stop extends Error {}

class Reader {
  readonly issues: Issue[] = [];
  readonly #text: string;
  readonly #path: Path = [];
  #position = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    const value = this.#value();
    this.#blanks();
    if (this.#position < this.#text.length) {
      this.#fail("the text goes on after its end");
    }
    return value;
  }

  #fail(what: string): never {
    const before = this.#text.slice(0, this.#position);
    const line = before.split("\n").length;
    const column = Array.from(before.slice(before.lastIndexOf("\n") + 1)).length + 1;
    this.issues.push({ path: "", message: `line ${String(line)}, column ${String(column)}: ${what}` });
    throw new Stop(what);
  }

  #blanks(): void {
    while (" \t\n\r".includes(this.#text.charAt(this.#position) || "x")) {
      this.#position += 1;
    }
  }

  #take(sign: string): boolean {
    const isThere = this.#text.startsWith(sign, this.#position);
    if (isThere) {
      this.#position += sign.length;
    }
    return isThere;
  }

  #value(): unknown {
    this.#blanks();
    switch (this.#text.charAt(this.#position)) {
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      case '"':
        return this.#string();
      case "":
        return this.#fail("the text ends where a value is expected");
    }
    for (const [word, value] of [["null", null], ["true", true], ["false", false]] as const) {
      if (this.#take(word)) {
        return value;
      }
    }
    return this.#number();
  }

  #enter(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      this.#fail(`lists and objects lie more than ${String(MAX_DEPTH)} deep`);
    }
    this.#position += 1;
    this.#blanks();
  }

  #array(): unknown[] {
    this.#enter();
    const items: unknown[] = [];
    if (!this.#take("]")) {
      do {
        this.#path.push(items.length);
        items.push(this.#value());
        this.#path.pop();
        this.#blanks();
      } while (this.#take(","));
      if (!this.#take("]")) {
        this.#fail("`,` or `]` is expected");
      }
    }
    this.#depth -= 1;
    return items;
  }

  #object(): object {
    this.#enter();
    const object = {};
    if (!this.#take("}")) {
      do {
        this.#blanks();
        if (this.#text.charAt(this.#position) !== '"') {
          this.#fail("a key in quotes is expected");
        }
        const key = this.#string();
        this.#path.push(key);
        if (Object.hasOwn(object, key)) {
          this.issues.push({
            path: pointer(this.#path),
            message: "the key stands twice in this object",
          });
        }
        this.#blanks();
        if (!this.#take(":")) {
          this.#fail("`:` is expected after the key");
        }
        // An assignment would give `__proto__` a meaning.
        const value = this.#value();
        Object.defineProperty(object, key, {
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
        this.#path.pop();
        this.#blanks();
      } while (this.#take(","));
      if (!this.#take("}")) {
        this.#fail("`,` or `}` is expected");
      }
    }
    this.#depth -= 1;
    return object;
  }

  #number(): number {
    const pattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
    pattern.lastIndex = this.#position;
    const digits = pattern.exec(this.#text)?.[0];
    if (digits === undefined) {
      return this.#fail("a value is expected");
    }
    this.#position += digits.length;
    return Number(digits);
  }

  #string(): string {
    const start = this.#position;
    // Up to the end of the string, with escapes as they may be written.
    const pattern = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
    pattern.lastIndex = start;
    this.#position += pattern.exec(this.#text)?.[0].length ?? 1;
    if (!this.#take('"')) {
      const isOver = this.#position >= this.#text.length;
      this.#fail(isOver ? "the text ends within a string" : "this cannot stand in a string");
    }
    const text = JSON.parse(this.#text.slice(start, this.#position)) as string;
    if (holdsSurrogate(text)) {
      this.issues.push({ path: "", message: "half of a surrogate pair stands alone" });
    }
    return text;
  }
}
