import { type Attempt, attemptKey } from '../attempt/attempt.ts';
import { checksum } from '../attempt/checksum.ts';
import { compacted } from '../attempt/compact.ts';
import { mergeProgress } from '../attempt/merge.ts';
import { noProgress, type Progress } from '../attempt/progress.ts';
import { readAttemptRow, readKeptRow, STORED_FORMAT } from './stored-progress.ts';

/** Longer texts are neither read nor written: the short texts of a browser may take about five million characters in all. */
export const LONGEST_PROGRESS_TEXT = 1_000_000;

/** Progress as one text, and the day on which it was written. */
export interface ProgressText {
  progress: Progress;
  /** YYYY-MM-DD; null where it is not told. */
  day: string | null;
}

const NOTHING: ProgressText = { progress: noProgress(), day: null };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One text with a checksum before it, in the format `STORED_FORMAT`. Of very many attempts only those that matter are
 * written: the best and the newest of each encounter. Null where even they are too long.
 */
export function writeProgressText(progress: Progress, day: string | null): string | null {
  for (const kept of [progress, compacted(progress)]) {
    const body = JSON.stringify(day === null ? kept : { ...kept, day });
    if (body.length < LONGEST_PROGRESS_TEXT) return `${checksum(body)}~${body}`;
  }
  return null;
}

/** Reads such a text; nothing where it was changed or cut on the way. Whoever forges the checksum is met row by row. */
export function readProgressText(text: string): ProgressText {
  const [sum = '', ...rest] = text.length > LONGEST_PROGRESS_TEXT + 7 ? [] : text.split('~');
  const body = rest.join('~');
  if (body === '' || checksum(body) !== sum) return NOTHING;
  const { attempts, day, ...kept } = readObject(body);
  const read = readKeptRow({ ...kept, format: STORED_FORMAT });
  const rows = Array.isArray(attempts) ? (attempts as unknown[]) : [];
  const progress = mergeProgress(noProgress(), {
    attempts: rows.flatMap((row) => {
      const id = attemptKey((row ?? {}) as Attempt);
      const attempt = readAttemptRow({ format: STORED_FORMAT, id, attempt: row });
      return attempt.isReadable ? [attempt.value] : [];
    }),
    ...(read.isReadable ? read.value : { encounters: {}, facts: [] }),
  });
  return { progress, day: typeof day === 'string' && DAY.test(day) ? day : null };
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
