/** Something in a document that must not be there, or that is missing. */
export interface Issue {
  /** Where: a JSON Pointer to the key or value, or to the object that lacks a key. */
  readonly path: string;
  /** What is wrong, for a person. */
  readonly message: string;
}

/** Why a document is refused: its issues, of which there is at least one. */
export class InvalidDocument extends Error {
  override readonly name = "InvalidDocument";
  /** Every issue, in the order of the document. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const lines = issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
    super(lines.join("\n"));
    this.issues = issues;
  }
}

/** The way to a place in a document. */
export type Path = (string | number)[];

/** A path as a JSON Pointer. */
export function pointer(path: Readonly<Path>): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
