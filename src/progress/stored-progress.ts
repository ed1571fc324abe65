import * as v from 'valibot';
import { type Attempt, attemptKey } from '../attempt/attempt.ts';
import type { Progress } from '../attempt/progress.ts';
import { PROFESSIONS } from '../scenario/scenario.ts';

/** The form in which this program stores progress. A row of a higher format is never written by it. */
export const STORED_FORMAT = 1;

/** More attempts than anyone makes; what lies beyond is neither read nor touched. */
export const MOST_ATTEMPTS_READ = 20_000;

/** One attempt as it is stored. `key` tells learners and modules apart, `id` is its `attemptKey`. */
export interface AttemptRow {
  key: string;
  format: number;
  id: string;
  attempt: Attempt;
}

/** What only grows, as it is stored: one row a key. */
export interface KeptRow extends Pick<Progress, 'encounters' | 'facts'> {
  key: string;
  format: number;
}

export type Reading<T> =
  | { isReadable: true; value: T }
  | { isReadable: false; why: 'newer' | 'unreadable' };

const text = (pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.check((value) => value.length <= 120),
    v.regex(pattern),
  );
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const scenarioId = text(/^[a-z][a-z0-9-]{0,39}$/);
const score = whole(0, 100);
const endingCode = text(/^[A-Za-z0-9_-]{2}$/);

/** Counts before it looks at any item: a stored array may be of any size. */
function few<Item extends v.GenericSchema>(item: Item, most: number) {
  const isShort = (input: unknown): boolean => Array.isArray(input) && input.length <= most;
  return v.pipe(v.custom<unknown[]>(isShort), v.array(item));
}

const attempt = v.object({
  scenario: scenarioId,
  number: whole(1, 1_000_000),
  device: text(/^[A-Za-z0-9_-]{3}$/),
  profession: v.picklist(PROFESSIONS),
  fingerprint: text(/^[0-9a-f]{4}$/),
  log: text(/^([A-Za-z0-9_-]{2}){0,60}$/),
  steps: whole(0, 10_000),
  finished: v.nullable(v.object({ score, ending: endingCode })),
});

const kept = v.object({
  encounters: v.pipe(
    v.custom<Record<string, unknown>>(
      (input) => typeof input === 'object' && input !== null && Object.keys(input).length <= 500,
    ),
    v.record(scenarioId, v.object({ best: v.nullable(score), endings: few(endingCode, 200) })),
  ),
  facts: few(whole(0, 9999), 10_000),
});

/** Reads a row of an attempt. Whatever lies in it, the answer is a value. */
export function readAttemptRow(row: unknown): Reading<Attempt> {
  const newer = isNewer(row);
  const read = v.safeParse(
    v.object({ format: whole(1, STORED_FORMAT), id: v.string(), attempt }),
    row,
  );
  if (!newer && read.success && read.output.id === attemptKey(read.output.attempt))
    return { isReadable: true, value: read.output.attempt };
  return { isReadable: false, why: newer ? 'newer' : 'unreadable' };
}

/** Reads a row of what only grows, like `readAttemptRow`. */
export function readKeptRow(row: unknown): Reading<Pick<Progress, 'encounters' | 'facts'>> {
  const newer = isNewer(row);
  const read = v.safeParse(v.object({ format: whole(1, STORED_FORMAT), ...kept.entries }), row);
  if (newer || !read.success) return { isReadable: false, why: newer ? 'newer' : 'unreadable' };
  const { encounters, facts } = read.output;
  return { isReadable: true, value: { encounters, facts } };
}

function isNewer(row: unknown): boolean {
  const format = (row as { format?: unknown } | null | undefined)?.format;
  return typeof format === 'number' && Number.isInteger(format) && format > STORED_FORMAT;
}
