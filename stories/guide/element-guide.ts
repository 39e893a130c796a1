import type { Both } from './both.js';

/** Attributes as somebody writes them; `''` for those without a value. */
export type Attributes = Readonly<Record<string, string>>;

/** What has a role, by the name of its part; a test looks whether it is so. */
export interface RoleRow {
  readonly part: string;
  readonly role: string;
  readonly says: Both;
  /** Attributes with which the part is there; without them those of the first example. */
  readonly with?: Attributes;
}

/** What is told of an element beside its manifest: how it gets into a page, and how it is for everybody. */
export interface ElementGuide {
  readonly tag: string;
  /** In a sentence: what a page has from it. */
  readonly purpose: Both;
  /** What stands inside, until the document is there. */
  readonly fallback: string;
  /** Which parts of `stadtteil write html` say the same without a script. */
  readonly parts: readonly string[];
  /** From the plainest on. */
  readonly examples: readonly { readonly attributes: Attributes; readonly says: Both }[];
  readonly roles: readonly RoleRow[];
  /** What can be operated, beside links. */
  readonly keys: readonly { readonly keys: string; readonly says: Both }[];
  /** What is said of itself while somebody reads something else. */
  readonly announced: Both;
  /** Folder or files of the tests that show it. */
  readonly tests: readonly string[];
}
