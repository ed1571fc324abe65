import fc from 'fast-check';
import { BOMBS, MARKUP, ODD_VALUES, PROTOTYPE_NAMES, UNSEEN } from './hostile-values.ts';
import { SCENARIO, type School, SCHOOL_FILES, type SchoolFile } from './school.ts';

/** One thing done to one file. `spot` and `other` choose among all that there is, whatever that has become. */
export interface Edit {
  readonly file: SchoolFile;
  readonly spot: number;
  readonly act:
    /** The value at the spot becomes another. */
    | { readonly what: 'set'; readonly value: unknown }
    /** The value becomes one that the school already has somewhere: what is wrong may still look right. */
    | { readonly what: 'copy'; readonly other: number }
    /** A string becomes another string of the school, so that names cross. */
    | { readonly what: 'word'; readonly other: number }
    | { readonly what: 'remove' }
    | { readonly what: 'rename'; readonly key: string }
    /** The same thing is there many times. */
    | { readonly what: 'repeat'; readonly times: number }
    | { readonly what: 'wrap'; readonly levels: number; readonly key: string }
    /** Of the written file, at a part of its length: letters go, and others come. */
    | { readonly what: 'write'; readonly drop: number; readonly text: string };
}

const file = fc.oneof(
  { weight: 6, arbitrary: fc.constant(SCENARIO) },
  { weight: 4, arbitrary: fc.constantFrom(...SCHOOL_FILES) },
);
const spot = fc.nat({ max: 1_000_000 });
const oddValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_VALUES) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(...MARKUP, ...UNSEEN, ...BOMBS, ...PROTOTYPE_NAMES),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
  { weight: 1, arbitrary: fc.integer({ min: -20, max: 120 }) as fc.Arbitrary<unknown> },
);
const what = <K extends Edit['act']['what']>(
  name: K,
  rest: { [P in Exclude<keyof Extract<Edit['act'], { what: K }>, 'what'>]: fc.Arbitrary<unknown> },
): fc.Arbitrary<Edit['act']> =>
  fc.record({ what: fc.constant(name), ...rest }) as fc.Arbitrary<unknown> as fc.Arbitrary<
    Edit['act']
  >;

const KEYS = 'apning svar states on continue entry always when was *'.split(' ');
const LETTERS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\ud800',
  '\u0000',
  '//',
  '1e999',
  '-',
  '',
];

const act: fc.Arbitrary<Edit['act']> = fc.oneof(
  { weight: 4, arbitrary: what('set', { value: oddValue }) },
  { weight: 4, arbitrary: what('word', { other: spot }) },
  { weight: 3, arbitrary: what('copy', { other: spot }) },
  { weight: 2, arbitrary: what('remove', {}) },
  {
    weight: 2,
    arbitrary: what('rename', {
      key: fc.constantFrom(...PROTOTYPE_NAMES, ...MARKUP.slice(0, 2), ...KEYS),
    }),
  },
  { weight: 1, arbitrary: what('repeat', { times: fc.constantFrom(2, 3, 25, 70, 600) }) },
  {
    weight: 1,
    arbitrary: what('wrap', {
      levels: fc.constantFrom(1, 2, 12, 70, 300),
      key: fc.constantFrom('states', 'of', 'params', 'x', 'x'),
    }),
  },
  {
    weight: 1,
    arbitrary: what('write', {
      drop: fc.constantFrom(0, 0, 1, 2, 10, 1000),
      text: fc.constantFrom(
        ...LETTERS,
        '{'.repeat(300),
        '"a":1,"a":2,',
        '"__proto__":{"polluted":true},',
      ),
    }),
  },
);

/** What a run does to a school: a few edits, seldom many. */
export const someEdits: fc.Arbitrary<Edit[]> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.record({ file, spot, act }), { minLength: 1, maxLength: 2 }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ file, spot, act }), { minLength: 3, maxLength: 8 }),
  },
);

type Json = Record<string, unknown>;
interface Spot {
  readonly owner: Json | unknown[];
  readonly key: string;
}

/** The school after the edits, one after the other; those of the written text come last. */
export function edited(school: Record<SchoolFile, string>, edits: readonly Edit[]): School {
  const values = new Map(SCHOOL_FILES.map((name) => [name, valueOf(school[name])] as const));
  const changed = new Set<SchoolFile>();
  for (const { file: name, spot: number, act: done } of edits) {
    if (done.what === 'write') continue;
    const root = { '': values.get(name) };
    apply(done, pick(spotsIn(root), number), [...values.values()]);
    values.set(name, root['']);
    changed.add(name);
  }
  const written = { ...school };
  for (const name of changed) written[name] = JSON.stringify(values.get(name)) ?? '';
  for (const { file: name, spot: number, act: done } of edits) {
    if (done.what !== 'write') continue;
    const text = written[name];
    const at = number % (text.length + 1);
    written[name] = text.slice(0, at) + done.text + text.slice(at + done.drop);
  }
  return written;
}

/** A file that cannot be read is nothing but its letters. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function apply(act: Exclude<Edit['act'], { what: 'write' }>, at: Spot, all: unknown[]): void {
  const { owner, key } = at;
  const value: unknown = (owner as Json)[key];
  switch (act.what) {
    case 'set':
      return put(owner, key, structuredClone(act.value));
    case 'word': {
      const strings = spotsIn(all).filter((each) => typeof valueAt(each) === 'string');
      const here = spotsIn(owner).filter((each) => typeof valueAt(each) === 'string');
      const target = here.length === 0 ? at : pick(here, act.other);
      return put(target.owner, target.key, valueAt(pick(strings, act.other)));
    }
    case 'copy':
      return put(owner, key, structuredClone(valueAt(pick(spotsIn(all), act.other))));
    case 'remove':
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else delete owner[key];
      return;
    case 'rename':
      if (Array.isArray(owner)) return;
      delete owner[key];
      return put(owner, act.key, value);
    case 'repeat':
      return repeat(owner, key, act.times);
    case 'wrap': {
      let wrapped = value;
      for (let level = 0; level < act.levels; level += 1) wrapped = { [act.key]: wrapped };
      return put(owner, key, wrapped);
    }
  }
}

function repeat(owner: Json | unknown[], key: string, times: number): void {
  const value: unknown = (owner as Json)[key];
  for (let time = 1; time < times; time += 1)
    if (Array.isArray(owner)) owner.push(structuredClone(value));
    else put(owner, `${key}-${time}`, structuredClone(value));
}

/** Sets a key as JSON does, `__proto__` too. */
function put(owner: Json | unknown[], key: string, value: unknown): void {
  const enumerable = { value, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(owner, key, enumerable);
}

function spotsIn(owner: unknown): Spot[] {
  const spots: Spot[] = [];
  const look = (here: unknown): void => {
    if (typeof here !== 'object' || here === null) return;
    for (const [key, value] of Object.entries(here)) {
      spots.push({ owner: here as Json, key });
      look(value);
    }
  };
  look(owner);
  return spots;
}

function valueAt({ owner, key }: Spot): unknown {
  return (owner as Json)[key];
}

function pick(spots: readonly Spot[], number: number): Spot {
  return spots[number % spots.length] ?? { owner: {}, key: 'tom' };
}
