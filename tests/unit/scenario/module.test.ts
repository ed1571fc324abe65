import { describe, expect, it } from 'vitest';
import {
  conversationsOf,
  type Day,
  encountersOf,
  type Module,
  talksOf,
} from '../../../src/scenario/module.ts';

const listed = (...ids: string[]) => ids.map((id) => ({ id, code: id }));
const day: Day = {
  meeting: 'mote',
  encounters: listed('m1'),
  talks: listed('hei', 'mote', 'lunsj'),
};
const quiet: Day = { encounters: listed('m2'), talks: listed('kaffe') };
const module = { days: [day, quiet] } as Module;

describe('a day', () => {
  it('opens with the talks up to its meeting, and keeps the others for any time', () => {
    expect(talksOf(day)).toEqual({ morning: listed('hei', 'mote'), others: listed('lunsj') });
    expect(talksOf(quiet)).toEqual({ morning: [], others: listed('kaffe') });
    // A meeting that is none of its talks is told by check, and opens nothing.
    expect(talksOf({ ...day, meeting: 'ukjent' }).morning).toEqual([]);
  });

  it('gives everything that is played in the order in which it is met', () => {
    expect(conversationsOf(module).map(({ id }) => id)).toEqual([
      'hei',
      'mote',
      'm1',
      'lunsj',
      'm2',
      'kaffe',
    ]);
    expect(encountersOf(module).map(({ id }) => id)).toEqual(['m1', 'm2']);
  });
});
