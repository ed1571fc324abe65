import { decodeCompact, type EncounterCodes, encodeCompact } from '../../attempt/compact.ts';
import { mergeProgress } from '../../attempt/merge.ts';
import { noProgress, type Progress } from '../../attempt/progress.ts';

/** One learner’s progress as an LMS keeps it: one text, read at launch and written after each choice. */
export interface LmsRecord {
  /** What the LMS gave back; nothing where it gave none, or none that can be read. */
  readonly progress: Progress;
  /** Why nothing may be made of what the LMS gave back; null where it could be read. */
  readonly refusal: 'empty' | 'newer' | 'corrupt' | null;
  /**
   * The text for `progress`, never behind what the LMS gave back or was given, and never the same twice: Moodle sends a value again
   * only when it has changed (R24).
   */
  text(progress: Progress): string;
  /** True when the LMS gave back at launch all that it would be given for `progress`: it has it, and not by its word. */
  holds(progress: Progress): boolean;
}

const COUNTER = /^[0-9a-z]{1,5}$/;

/** Reads what lay in `cmi.suspend_data`. Hostile text is refused whole; never throws. */
export function openLmsRecord(suspendData: string, codes: EncounterCodes): LmsRecord {
  const read = decodeCompact(suspendData, codes);
  const progress = read.ok ? read.progress : noProgress();
  const unknown = read.ok ? read.unknown : [];
  const held = read.ok ? encodeCompact(progress, codes, unknown) : null;
  const last = suspendData.split('~')[4] ?? '';
  let counter = read.ok && COUNTER.test(last) ? Number.parseInt(last, 36) : 0;
  let given = progress;
  return {
    progress,
    refusal: read.ok ? null : read.reason,
    text(of) {
      counter += 1;
      given = mergeProgress(given, of);
      return `${encodeCompact(given, codes, unknown)}~${counter.toString(36)}`;
    },
    holds: (of) => encodeCompact(mergeProgress(progress, of), codes, unknown) === held,
  };
}
