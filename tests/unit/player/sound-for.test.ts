import { describe, expect, it } from 'vitest';
import type { Encounter } from '../../../src/player/encounter.ts';
import { soundFor } from '../../../src/player/sound-link.ts';

interface Look {
  number?: number;
  log?: string;
  beat?: string;
  line?: number;
  place?: string;
  ended?: boolean;
}

function at({ number = 1, log = '', beat = 'a', line = 0, place = 'rom', ended }: Look): Encounter {
  const ending = ended === true ? { id: 'slutt', rank: 1 } : null;
  return {
    attempt: { scenario: 'prove', number },
    state: { log, line, moment: { beat, place, ending } },
  } as Encounter;
}

describe('soundFor', () => {
  const here = at({});

  it.each([
    ['next', { line: 1 }],
    ['next', { beat: 'b' }],
    ['choice', { log: 'aa', beat: 'b' }],
    ['door', { log: 'aa', beat: 'b', place: 'gang' }],
    ['end', { log: 'aa', beat: 'slutt', ended: true }],
  ] as const)('is «%s» after %o', (name, then) => {
    expect(soundFor(here, at(then))).toBe(name);
  });

  it('is silent when nothing has happened, and when another attempt begins', () => {
    expect(soundFor(here, at({}))).toBeNull();
    expect(soundFor(null, here)).toBeNull();
    expect(soundFor(here, null)).toBeNull();
    expect(soundFor(at({ log: 'aabb' }), at({ number: 2 }))).toBeNull();
  });
});
