import { describe, expect, it } from 'vitest';
import { advance, begin, choose } from '../../../src/attempt/replay.ts';
import { cueFor } from '../../../src/player/cue-for.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import type { Line, Scenario } from '../../../src/scenario/scenario.ts';

const cast = {
  jonas: { name: 'Jonas', kind: 'patient', art: 'jonas' },
  sana: { name: 'Sana', kind: 'colleague', profession: 'sykepleier', art: 'sana' },
  tor: { name: 'Tor', kind: 'colleague', art: 'tor' },
  gro: { name: 'Gro', kind: 'colleague', art: null },
  forteller: { name: 'Forteller', kind: 'narrator', art: null },
} as const;

const said = (id: string, speaker: string, mood?: Line['mood']): Line => ({
  id,
  speaker,
  ...(mood && { mood }),
});

/** Two beats: in the room, where Sana is asked after Jonas spoke; in the corridor with Tor, where it weighs. */
const scenario: Scenario = {
  id: 'prove',
  initial: 'rommet',
  context: { tillit: 30 },
  meta: {
    format: 2,
    role: '',
    patient: 'jonas',
    place: 'samtalerom',
    objectives: [],
    sources: [],
    reviews: [],
    status: 'utkast',
    retired: [],
  },
  states: {
    rommet: {
      meta: {
        lines: [
          said('a', 'jonas', 'tired'),
          said('b', 'sana'),
          said('c', 'forteller'),
          said('d', 'gro', 'warm'),
        ],
      },
      on: { videre: { target: 'gangen', meta: { code: 'aa', quality: 'good' } } },
    },
    gangen: {
      tags: ['weighty'],
      meta: {
        place: 'gang',
        present: ['tor', 'gro'],
        lines: [said('e', 'tor', 'warm'), said('f', 'jonas')],
      },
      on: { slutt: { target: 'slutt', meta: { code: 'bb', quality: 'good' } } },
    },
    slutt: { type: 'final', meta: { ending: { id: 'slutt', rank: 1 } } },
  },
};

const start = begin(openPlay(scenario, { profession: 'annet', attempt: 1 }));
const cue = (state: typeof start, isOnCard = false) => cueFor(state, isOnCard, scenario, { cast });

describe('cueFor', () => {
  it('shows the patient wary on the title card, and nobody speaking', () => {
    expect(cue(start, true)).toMatchObject({
      place: 'samtalerom',
      patient: { person: 'jonas', mood: 'wary' },
      speaker: null,
      trust: 30,
    });
  });

  it('shows who speaks and in which mood', () => {
    expect(cue(start)).toMatchObject({ patient: { mood: 'tired' }, speaker: 'jonas', asked: null });
  });

  it('brings in a colleague who speaks, while the patient stays as last seen', () => {
    expect(cue(advance(start))).toMatchObject({
      patient: { person: 'jonas', mood: 'tired' },
      asked: { person: 'sana', mood: 'telling' },
      speaker: 'sana',
    });
  });

  it('has nobody speaking while the narrator tells', () => {
    expect(cue(advance(advance(start)))).toMatchObject({ asked: null, speaker: null });
  });

  it('leaves out whoever has no picture', () => {
    const withGro = advance(advance(advance(start)));
    expect(cue(withGro)).toMatchObject({ asked: null, speaker: null });
    expect(cue(choose(withGro, 'videre')).others).toEqual([{ person: 'tor', mood: 'warm' }]);
  });

  it('keeps those who are there all along while another speaks, and weighs when choices are on show', () => {
    const corridor = choose(advance(advance(advance(start))), 'videre');
    expect(cue(corridor)).toMatchObject({ place: 'gang', speaker: 'tor', weighty: false });
    expect(cue(advance(corridor))).toMatchObject({
      others: [{ person: 'tor', mood: 'warm' }],
      asked: null,
      speaker: 'jonas',
      weighty: true,
    });
  });

  it('changes its line with every step, so that idle life begins anew', () => {
    expect(cue(advance(start)).line).not.toBe(cue(start).line);
  });
});
