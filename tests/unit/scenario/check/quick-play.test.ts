import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../../src/scenario/check/check-context.ts';
import { quickPlay, type Standing } from '../../../../src/scenario/check/quick-play.ts';
import { walk } from '../../../../src/scenario/check/walk-rules.ts';
import { type Moment, openPlay } from '../../../../src/scenario/play.ts';
import { readJson } from '../../../../src/scenario/read/read-json.ts';
import { type Profession, PROFESSIONS, type Scenario } from '../../../../src/scenario/scenario.ts';
import { walkPaths } from '../../../../src/scenario/walk-paths.ts';
import { exampleScenario, merged } from './example-school.ts';

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

function contextOf(scenario: Scenario) {
  const { document } = readJson('scenario.json', JSON.stringify(scenario));
  if (document === null) throw new Error('no JSON');
  return checkContext(document, new Map(), { people: null, facts: null, places: null });
}

/** Steps both along every path and compares what they show; gives the number of steps. */
function compare(scenario: Scenario, profession: Profession): number {
  const { outline, graph } = contextOf(scenario);
  const quick = quickPlay(scenario, outline, graph, profession);
  const machine = openPlay(scenario, { profession, attempt: 1 });
  const settle = (moment: Moment): Moment => {
    let at = moment;
    while (at.goesOn) at = machine.goOn(at);
    return at;
  };
  let steps = 0;
  const both = (standing: Standing, moment: Moment): void => {
    steps++;
    const offered = quick.choices(standing);
    const { measures, flags, visits, chosen } = moment.position.memory;
    expect(standing.leaf.key).toBe(moment.beat);
    expect(standing.memory).toMatchObject({ measures, flags, visits, chosen });
    expect(offered.map(({ id }) => id)).toEqual(moment.choices.map(({ id }) => id));
    for (const choice of offered)
      both(quick.choose(standing, choice), settle(machine.choose(moment, choice.id)));
  };
  const start = quick.start();
  if (start !== null) both(start, settle(machine.start()));
  return steps;
}

describe('quickPlay', () => {
  it.each(PROFESSIONS)('does on every path just what the machine does, for %s', (profession) => {
    expect(compare(exampleScenario() as unknown as Scenario, profession)).toBeGreaterThan(5);
    expect(compare(winding, profession)).toBeGreaterThan(50);
  });
});

describe('walk', () => {
  it('finds the same longest path as walkPaths', () => {
    expect(walk(contextOf(winding), winding, 'annet')?.longest).toBe(
      walkPaths(winding).longestPath,
    );
  });
});
