import type { Progress } from '../attempt/progress.ts';
import type { ReadFile } from './progress-store.ts';
import { LONGEST_PROGRESS_TEXT, readProgressText, writeProgressText } from './progress-text.ts';
import { STORED_FORMAT } from './stored-progress.ts';

const MARK = 'TSB-skolen';
/** The longest file that is looked at, in bytes: a character takes three at most. */
const LARGEST_FILE = 3 * LONGEST_PROGRESS_TEXT + 1000;

/**
 * One learner’s progress in one module as a file to take along: one line that says what it is, and one with the progress.
 * It holds choices and no name.
 */
export function writeProgressFile(module: string, progress: Progress, day: string): string | null {
  const text = writeProgressText(progress, day);
  return text === null ? null : `${MARK} ${STORED_FORMAT} ${module}\n${text}\n`;
}

/** Reads a file that somebody chose. It may be anything. */
export function readProgressFile(module: string, file: string): ReadFile {
  if (file.length > LARGEST_FILE) return { ok: false, fault: 'foreign' };
  const [head = '', text = ''] = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [mark, format, of] = head.split(' ');
  if (mark !== MARK || of === undefined) return { ok: false, fault: 'foreign' };
  if (of !== module) return { ok: false, fault: 'module' };
  if (Number(format) > STORED_FORMAT) return { ok: false, fault: 'newer' };
  const { progress, day } = readProgressText(text);
  // Every file has a day; without one the checksum did not hold.
  return day === null ? { ok: false, fault: 'spoilt' } : { ok: true, progress };
}
