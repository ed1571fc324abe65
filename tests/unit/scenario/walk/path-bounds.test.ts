import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guard, Scenario } from '../../../../src/scenario/scenario.ts';
import { type PathReport, walkPaths } from '../../../../src/scenario/walk-paths.ts';
import { type PathBounds, pathBounds } from '../../../../src/scenario/walk/path-bounds.ts';
import type { Ranges } from '../../../../src/scenario/walk/ranges.ts';
import {
  adjust,
  atLeast,
  type BeatSketch,
  buildScenario,
  has,
  not,
  set,
} from '../build-scenario.ts';
import { randomScenario } from '../random-scenario.ts';

function isWithin(inner: Ranges, outer: Ranges): boolean {
  return Object.entries(inner).every(([name, [least, most]]) => {
    const [low, high] = outer[name] ?? [Infinity, -Infinity];
    return low <= least && high >= most;
  });
}

/** What a walk found that the bounds leave out: nothing, if they are sound. */
function outside(exact: PathReport, bounds: PathBounds): string[] {
  const endings = exact.endings.flatMap(({ id, shortest, longest, measures }) => {
    const bound = bounds.endings.find((one) => one.id === id);
    return bound !== undefined &&
      bound.shortest <= shortest &&
      bound.longest >= longest &&
      isWithin(measures, bound.measures)
      ? []
      : [id];
  });
  const beats = exact.onTheWay.flatMap(({ beat, measures }) => {
    const bound = bounds.onTheWay.find((one) => one.beat === beat);
    return bound !== undefined && isWithin(measures, bound.measures) ? [] : [beat];
  });
  return [...endings, ...beats, ...(exact.longestPath <= bounds.longestPath ? [] : ['length'])];
}

/** So many choices that set a flag or do not, and as many beats that ask for one: 2 to that power of memories. */
function manyFlags(count: number): Scenario {
  const setting = Array.from({ length: count }, (_, index): [string, BeatSketch] => {
    const to = index + 1 < count ? `s${index + 1}` : 'l0';
    return [
      `s${index}`,
      { choices: { [`ja${index}`]: { to, actions: [set(`f${index}`)] }, [`nei${index}`]: { to } } },
    ];
  });
  const asking = Array.from({ length: count }, (_, index): [string, BeatSketch] => {
    const to = index + 1 < count ? `l${index + 1}` : 'veivalg';
    return [
      `l${index}`,
      {
        choices: {
          [`husket${index}`]: { to, guard: has(`f${index}`), actions: [adjust('tillit', 5)] },
          [`videre${index}`]: { to },
        },
      },
    ];
  });
  return buildScenario({
    beats: Object.fromEntries([...setting, ...asking]),
    routers: { veivalg: [{ to: 'bra', guard: atLeast('tillit', 60) }, { to: 'slutt' }] },
    endings: ['bra', 'slutt'],
  });
}

describe('bounds without a walk', () => {
  it('hold all that walking every path of a generated scenario finds', () => {
    let [compared, tight, ranges] = [0, 0, 0];
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const exact = walkPaths(scenario);
        fc.pre(exact !== null);
        const bounds = pathBounds(scenario);
        expect(outside(exact, bounds)).toEqual([]);
        compared += 1;
        for (const { id, measures } of exact.endings) {
          ranges += 1;
          const bound = bounds.endings.find((one) => one.id === id);
          if (JSON.stringify(bound?.measures) === JSON.stringify(measures)) tight += 1;
        }
      }),
      { numRuns: 400 },
    );
    const share = Math.round((100 * tight) / ranges);
    process.stdout.write(`${compared} scenarios, the same ranges at ${share} % of the endings\n`);
    expect(share).toBeGreaterThan(40);
  });

  it('are told of 400 flags that all have to be remembered at once', () => {
    const scenario = manyFlags(400);
    expect(walkPaths(scenario)).toBeNull();
    const bounds = pathBounds(scenario);
    expect(bounds.endings).toEqual([
      { id: 'bra', shortest: 800, longest: 800, measures: { tillit: [60, 100] } },
      { id: 'slutt', shortest: 800, longest: 800, measures: { tillit: [50, 55] } },
    ]);
    expect(bounds.onTheWay).toHaveLength(800);
  });

  it('are the same as the walk where so many flags are forgotten again', () => {
    const few = manyFlags(8);
    const exact = walkPaths(few);
    const bounds = pathBounds(few);
    expect(bounds.endings.map(({ measures }) => measures)).toEqual(
      exact?.endings.map(({ measures }) => measures),
    );
  });

  it.each<[name: string, guard: Guard, endings: string[]]>([
    ['a measure that is never so high', atLeast('tillit', 75), ['slutt']],
    ['a measure that is always so high', atLeast('tillit', 40), ['bra']],
    ['a flag that everybody has', has('alle'), ['bra']],
    ['a flag that nobody has', has('ingen'), ['slutt']],
    ['a flag that some have', has('noen'), ['bra', 'slutt']],
    ['the opposite of a flag that everybody has', not(has('alle')), ['slutt']],
    ['a choice that was made', { type: 'chosen', params: { choice: 'x' } }, ['bra', 'slutt']],
    ['a visit that everybody made', { type: 'visits', params: { beat: 'b', atLeast: 1 } }, ['bra']],
    ['at most so many visits', { type: 'visits', params: { beat: 'b', atMost: 0 } }, ['slutt']],
    ['a profession', { type: 'profession', params: { is: ['lege'] } }, ['bra', 'slutt']],
    [
      'all of several, one impossible',
      { type: 'all', params: { of: [has('noen'), has('ingen')] } },
      ['slutt'],
    ],
    [
      'any of several, one certain',
      { type: 'any', params: { of: [has('noen'), has('alle')] } },
      ['bra'],
    ],
    ['a named condition', { type: 'condition', params: { name: 'navn' } }, ['bra']],
    ['a condition inside itself', { type: 'condition', params: { name: 'ring' } }, ['slutt']],
  ])('know what %s lets through', (_name, guard, endings) => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            x: { to: 'b', actions: [set('alle'), set('noen'), adjust('tillit', 10)] },
            y: { to: 'b', actions: [set('alle')] },
          },
        },
        b: { goOn: 'veivalg' },
      },
      routers: { veivalg: [{ to: 'bra', guard }, { to: 'slutt' }] },
      endings: ['bra', 'slutt'],
      conditions: {
        navn: has('alle'),
        ring: { type: 'condition', params: { name: 'ring' } },
      },
    });
    expect(pathBounds(scenario).endings.map(({ id }) => id)).toEqual(endings);
  });
});
