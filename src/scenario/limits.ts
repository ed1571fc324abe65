/**
 * How large a file and a scenario may be. Each is several times what a good encounter has, and keeps time and memory
 * bounded for whoever opens a file of a stranger. `docs/scenario-format.md` tells why each is what it is.
 */
export const LIMITS = {
  /** Of a file. */
  bytes: 2_000_000,
  /** Levels of { and [ inside each other: sixty conditions in lists, in a step in ten levels of steps. */
  depth: 256,
  /** Values of a file: objects, lists, strings, numbers and words; a key is none. */
  values: 50_000,
  /** Characters of a key; an id has 40, and the longest key of a text 50. */
  key: 100,
  /** Characters of one string as it is written; nothing that is shown has more than 400. */
  string: 5_000,
  /** Characters of a number as it is written: no number that the program can hold takes more than 24. */
  number: 30,

  states: 2_000,
  /** Levels of steps in steps. */
  nesting: 10,
  endings: 20,
  /** Of a beat; beyond seven nobody chooses any more. */
  choices: 20,
  lines: 40,
  routes: 40,
  /** Of one way on. */
  actions: 20,
  /** Flags that are set. */
  flags: 500,
  /** Conditions inside each other, those behind a name counted too. */
  guardDepth: 60,
  /** Conditions that one condition is made of, each as often as it is asked. */
  guardParts: 500,
  /** Steps that are passed without a choice, one after the other. */
  passage: 100,

  /** Of the walk along every path: places that later conditions can tell apart, and steps between them. */
  places: 100_000,
  steps: 2_000_000,
  /** Kinds of learners that conditions tell apart, profession times number of the attempt: bits of one number. */
  heads: 30,

  /** Problems of one kind in one file; the rest are told when those are mended. */
  told: 500,
} as const;

export type Limit = keyof typeof LIMITS;
