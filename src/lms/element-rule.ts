/** What a strict LMS asks of one element of its data model. */
export interface ElementRule {
  access: 'read' | 'write' | 'both';
  /** What a value must match. */
  format?: RegExp;
  /** Smallest and largest number, both allowed. */
  range?: readonly [number, number];
  /** The error of setting what may not be set. */
  writeError: string;
  /** What it holds before anything is set; null where asking for it is an error then. */
  first: string | null;
}

/** Rules by model names, in which an index is `n`: `cmi.interactions.n.id`. */
export type ElementRules = Readonly<Record<string, ElementRule>>;

/** How many characters the LMS takes. */
export interface StringLimits {
  short: number;
  long: number;
}

/** The codes in which a standard says what is wrong. */
export interface ElementErrors {
  unknown: string;
  noChildren: string;
  noCount: string;
  writeOnly: string;
  notInitialised: string;
  /** An index that would leave a gap. */
  unordered: string;
  mismatch: string;
  outOfRange: string;
}

/** All that an LMS knows of its elements. */
export interface ElementModel {
  rules: ElementRules;
  errors: ElementErrors;
  /** An element to which a new value is added, where the standard has one. */
  appends?: string;
  /** What one element asks of others, as an error code; `0` when all is well. */
  depends?(element: string, value: string, values: ElementReader): string;
}

export interface ElementReader {
  /** The value as it lies; undefined when there is none. */
  peek(element: string): string | undefined;
  /** How many items an array has. */
  count(array: string): number;
}
