import { encodeCompact } from '../../src/attempt/compact.ts';
import { keepStep } from '../../src/attempt/keep.ts';
import { noProgress, type Progress } from '../../src/attempt/progress.ts';
import { conversationsOf } from '../../src/scenario/module.ts';
import {
  attemptAt,
  byQuality,
  type KnownEncounter,
  readKnownEncounters,
} from './known-encounter.ts';

/** The progress of somebody who has met everybody but one, at their best, and comes to the last encounter. */
export async function metAllBut(last: KnownEncounter): Promise<Progress> {
  const others = (await readKnownEncounters()).filter(({ id }) => id !== last.id);
  return others.reduce((progress, known) => {
    const end = known.walk(known.begin(), byQuality('best'));
    return keepStep(progress, attemptAt(end, known), end);
  }, noProgress());
}

/** The same as an LMS holds it. */
export async function heldAllBut(last: KnownEncounter): Promise<string> {
  const codes = Object.fromEntries(
    conversationsOf(last.content.module).map(({ id, code }) => [id, code]),
  );
  return encodeCompact(await metAllBut(last), codes);
}
