import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../src/scenario/machine.ts';
import { type Moment, openPlay } from '../../../../src/scenario/play.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { type BeatPaths, beatPaths } from '../../../../src/scenario/walk/beat-paths.ts';
import { findPlaces } from '../../../../src/scenario/walk/places.ts';
import { randomScenario } from '../random-scenario.ts';

const MOST = 3000;

/** The same by playing every path; null when there are too many. */
function played(
  scenario: Scenario,
  head: Head,
): Map<string, Omit<BeatPaths, 'beat' | 'share'>> | null {
  const play = openPlay(scenario, head);
  const found = new Map<string, { paths: number; measures: Record<string, [number, number]> }>();
  let paths = 0;
  const follow = (from: Moment, before: ReadonlySet<string>): void => {
    const seen = new Set(before);
    let at = from;
    for (;;) {
      if (at.ending === null) {
        seen.add(at.beat);
        const known = found.get(at.beat) ?? { paths: 0, measures: {} };
        found.set(at.beat, known);
        for (const [name, value] of Object.entries(at.position.memory.measures)) {
          const [low, high] = known.measures[name] ?? [value, value];
          known.measures[name] = [Math.min(low, value), Math.max(high, value)];
        }
      }
      if (!at.goesOn) break;
      at = play.goOn(at);
    }
    if (paths > MOST) return;
    if (at.ending !== null) {
      paths += 1;
      for (const beat of seen) {
        const known = found.get(beat);
        if (known !== undefined) known.paths += 1;
      }
    }
    for (const { id } of at.choices) follow(play.choose(at, id), seen);
  };
  follow(play.start(), new Set());
  if (paths > MOST) return null;
  return new Map(
    [...found].map(([beat, { paths: count, measures }]) => [
      beat,
      { paths: String(count), measures },
    ]),
  );
}

describe('beatPaths', () => {
  it('tells of every beat of a generated scenario what playing every path tells', () => {
    let compared = 0;
    const heads: fc.Arbitrary<Head> = fc.record({
      profession: fc.constantFrom('annet' as const, 'lege' as const),
      attempt: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(randomScenario, heads, (scenario, head) => {
        const expected = played(scenario, head);
        fc.pre(expected !== null);
        const places = findPlaces(scenario, { head });
        if (places === null) throw new Error('the walk was given up');
        const told = beatPaths(scenario, places);
        expect(
          new Map(told.map(({ beat, paths, measures }) => [beat, { paths, measures }])),
        ).toEqual(expected);
        for (const { share } of told) expect(share).toBeLessThanOrEqual(1);
        compared += 1;
      }),
      { numRuns: 200 },
    );
    expect(compared).toBe(200);
  });
});
