import type { Cue } from '../../../src/stage/cue.ts';

/** Jonas, alone and wary, in the talking room. */
export function cue(more: Partial<Cue> = {}): Cue {
  return {
    place: 'samtalerom',
    patient: { person: 'jonas', mood: 'wary' },
    others: [],
    asked: null,
    speaker: 'jonas',
    trust: 50,
    line: 'a',
    weighty: false,
    ...more,
  };
}
