import { describe, expect, it } from 'vitest';
import { longestPath } from '../../../../src/scenario/longest-path.ts';
import { pathGraph } from '../../../../src/scenario/path-graph.ts';
import { type Moment, openPlay } from '../../../../src/scenario/play.ts';
import { type Profession, PROFESSIONS, type Scenario } from '../../../../src/scenario/scenario.ts';
import { walkPaths } from '../../../../src/scenario/walk-paths.ts';
import { classesOf } from '../../../../src/scenario/walk/heads.ts';
import { openStepper, type Place } from '../../../../src/scenario/walk/stepper.ts';
import { exampleScenario, merged } from '../check/example-school.ts';

const guard = (type: string, params: unknown) => ({ type, params });

/** The example with a loop, flags, visits, a phase, and a consult that may be asked from two beats. */
const winding = merged(exampleScenario(), {
  states: {
    samtale: {
      states: {
        apning: { on: { 'hva-er-viktig': { target: 'fase' } } },
        fase: {
          initial: 'mer',
          states: {
            mer: {
              meta: { lines: [{ id: 'm1', speaker: 'jonas' }] },
              on: {
                igjen: {
                  target: '#forste-samtale.samtale.apning',
                  actions: [guard('set', { flag: 'om-igjen' })],
                  meta: { code: 'm1', quality: 'fair', skill: 'silence', maxVisits: 2 },
                },
                'spor-anne-til': {
                  target: '#forste-samtale.rad',
                  meta: { code: 'm2', consult: 'sykepleier', maxVisits: 2 },
                },
                nok: {
                  target: '#forste-samtale.samtale.svar',
                  guard: guard('visits', { beat: 'mer', atLeast: 2 }),
                  meta: { code: 'm3', quality: 'good', skill: 'summary' },
                },
                ferdig: {
                  target: '#forste-samtale.samtale.svar',
                  guard: guard('not', { of: guard('has', { flag: 'om-igjen' }) }),
                  actions: [guard('adjust', { measure: 'tillit', by: -25 })],
                  meta: { code: 'm4', quality: 'fair', skill: 'advice' },
                },
              },
            },
          },
        },
      },
    },
  },
}) as Scenario;

/** Steps both along every path and compares what they show; gives the number of steps. */
function compare(scenario: Scenario, profession: Profession): number {
  const graph = pathGraph(scenario);
  const head = { profession, attempt: 1 };
  const stepper = openStepper({ scenario, graph, classes: classesOf([head]) });
  const machine = openPlay(scenario, head);
  const settle = (moment: Moment): Moment => {
    let at = moment;
    while (at.goesOn) at = machine.goOn(at);
    return at;
  };
  let steps = 0;
  const both = (place: Place | undefined, moment: Moment): void => {
    if (place === undefined) throw new Error('the stepper leads nowhere');
    steps += 1;
    const leaf = graph.leaves[place.leaf];
    const offered = (leaf?.edges ?? []).filter(
      (edge) => edge.choice !== null && stepper.offers(edge, place, 1) === 1,
    );
    const { measures, flags, visits, chosen } = moment.position.memory;
    const { slots } = stepper;
    expect(leaf?.key).toBe(moment.beat);
    for (const [name, slot] of slots.measures) expect(place.values[slot]).toBe(measures[name]);
    for (const [name, slot] of slots.flags)
      expect(place.values[slot]).toBe(flags[name] === true ? 1 : 0);
    for (const [counts, known] of [
      [visits, slots.visits],
      [chosen, slots.chosen],
    ] as const)
      for (const [name, slot] of known)
        expect(place.values[slot], name).toBe(Math.min(counts[name] ?? 0, slots.caps[slot] ?? 0));
    expect(offered.map((edge) => edge.choice)).toEqual(moment.choices.map(({ id }) => id));
    for (const edge of offered)
      both(
        stepper.take(edge, place, 1)[0]?.place,
        settle(machine.choose(moment, edge.choice ?? '')),
      );
  };
  both(stepper.start()[0]?.place, settle(machine.start()));
  return steps;
}

describe('the stepper of the walk', () => {
  it.each(PROFESSIONS)('does on every path just what the machine does, for %s', (profession) => {
    expect(compare(exampleScenario() as unknown as Scenario, profession)).toBeGreaterThan(5);
    expect(compare(winding, profession)).toBeGreaterThan(50);
  });
});

describe('longestPath', () => {
  it('is never shorter than the longest path that is walked', () => {
    for (const scenario of [exampleScenario() as unknown as Scenario, winding])
      expect(longestPath(scenario)).toBeGreaterThanOrEqual(
        walkPaths(scenario)?.longestPath ?? Infinity,
      );
  });
});
