import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../src/scenario/machine.ts';
import { type Moment, openPlay } from '../../../../src/scenario/play.ts';
import { PROFESSIONS, type Scenario } from '../../../../src/scenario/scenario.ts';
import { beatPaths } from '../../../../src/scenario/walk/beat-paths.ts';
import { groupsOf } from '../../../../src/scenario/walk/groups.ts';
import { findPlaces } from '../../../../src/scenario/walk/places.ts';
import { joined, type Ranges } from '../../../../src/scenario/walk/ranges.ts';
import { mayRecur } from '../../../../src/scenario/walk/recurring.ts';
import { atOnce } from '../../../../src/scenario/walk/steps.ts';
import { randomScenario } from '../random-scenario.ts';

const MOST = 3000;

interface Met {
  paths: string;
  measures: Ranges;
}

/** The same by playing every path; null when there are too many. */
function played(scenario: Scenario, head: Head): Map<string, Met> | null {
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

/** Counted for the first head, measured for all; null when there are too many. */
function everybody(scenario: Scenario): ReturnType<typeof played> {
  const counted = played(scenario, { profession: 'annet', attempt: 1 });
  if (counted === null) return null;
  const all = new Map(counted);
  for (const profession of PROFESSIONS)
    for (const attempt of [1, 2, 3, 4]) {
      const own = played(scenario, { profession, attempt });
      if (own === null) return null;
      for (const [beat, { measures }] of own) {
        const known = all.get(beat) ?? { paths: '0', measures: {} };
        all.set(beat, { paths: known.paths, measures: joined(known.measures, measures) });
      }
    }
  return all;
}

describe('beatPaths', () => {
  it('tells of every beat of a generated scenario what playing every path tells', () => {
    let [compared, again] = [0, 0];
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const expected = everybody(scenario);
        fc.pre(expected !== null);
        const places = findPlaces(scenario);
        if (places === null) throw new Error('the walk was given up');
        again += mayRecur(places.graph).size;
        const told = atOnce(beatPaths(scenario, places, groupsOf(places)));
        expect(
          new Map(told.map(({ beat, paths, measures }) => [beat, { paths, measures }])),
        ).toEqual(expected);
        for (const { share } of told) expect(share).toBeLessThanOrEqual(1);
        compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBe(150);
    expect(again, 'leaves that may be met twice').toBeGreaterThan(100);
  });
});
