import { describe, expect, it } from 'vitest';
import { type Limit, LIMITS } from '../../../../src/scenario/limits.ts';
import type { Guard, Scenario } from '../../../../src/scenario/scenario.ts';
import { CODES, NB, SCENARIO } from '../../../fuzz/school.ts';
import { type BeatSketch, buildScenario, has, set } from '../build-scenario.ts';
import {
  at,
  changed,
  check,
  checkChanged,
  deepGuard,
  limitsOf,
  textsFor,
} from './hostile-files.ts';

type Change = (scenario: Record<string, unknown>, count: number) => void;

const many = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const keyed = <T>(count: number, name: string, value: (index: number) => T): Record<string, T> =>
  Object.fromEntries(many(count).map((index) => [`${name}${index}`, value(index)]));
const opening = (scenario: unknown) => at(scenario, 'states', 'samtale', 'states', 'apning');
const choice = (scenario: unknown) => at(opening(scenario), 'on', 'skjema-forst');
const named = (name: string): Guard => ({ type: 'condition', params: { name } });

/** Each makes the example scenario have so many of what is limited, and much else wrong. */
const CHANGES: Partial<Record<Limit, Change>> = {
  // The example has ten.
  states: (scenario, count) =>
    Object.assign(
      at(scenario, 'states', 'samtale', 'states'),
      keyed(count - 10, 'x', () => ({})),
    ),
  nesting: (scenario, count) => {
    let states = at(scenario, 'states', 'samtale', 'states');
    for (let level = 2; level < count; level += 1) {
      states['inni'] = { initial: 'inni', states: {} };
      states = at(states, 'inni', 'states');
    }
    states['innerst'] = {};
  },
  endings: (scenario, count) =>
    Object.assign(
      at(scenario, 'states'),
      keyed(count - 2, 'slutt', () => ({ type: 'final' })),
    ),
  choices: (scenario, count) => {
    opening(scenario)['on'] = keyed(count, 'valg', () => ({ target: 'svar' }));
  },
  lines: (scenario, count) => {
    at(opening(scenario), 'meta')['lines'] = many(count).map((index) => ({ id: `l${index}` }));
  },
  routes: (scenario, count) => {
    at(scenario, 'states', 'veivalg')['always'] = many(count).map(() => ({ target: 'x' }));
  },
  actions: (scenario, count) => {
    choice(scenario)['actions'] = many(count).map(() => ({ type: 'set', params: { flag: 'm' } }));
  },
  flags: (scenario, count) => {
    const states = at(scenario, 'states', 'samtale', 'states');
    for (const index of many(count))
      states[`b${index >> 4}`] = {
        on: { videre: { actions: many((index & 15) + 1).map((low) => set(`m${index - low}`)) } },
      };
  },
  guardDepth: (scenario, count) => {
    choice(scenario)['guard'] = deepGuard(count);
  },
  guardParts: (scenario, count) => {
    choice(scenario)['guard'] = {
      type: 'any',
      params: { of: many(count - 1).map(() => has('m')) },
    };
  },
};

describe('the limits of a scenario', () => {
  it.each(Object.entries(CHANGES) as [Limit, Change][])(
    'let through what is just inside «%s», and tell of what is outside, and of nothing else',
    (limit, change) => {
      const told = (count: number) => checkChanged((scenario) => change(scenario, count));
      expect(limitsOf(told(LIMITS[limit]))).toEqual([]);
      const beyond = told(LIMITS[limit] + 1).filter(({ file }) => file === SCENARIO);
      expect(beyond).toMatchObject([{ code: 'TSB002', limit }]);
      expect(beyond[0]?.says.nb[0]).toContain(String(LIMITS[limit]));
    },
  );

  it('are told at the part that is too large', () => {
    const [problem] = checkChanged((scenario) => CHANGES.choices?.(scenario, 30));
    expect(problem).toMatchObject({
      pointer: '/states/samtale/states/apning/on',
      says: { nb: ['«apning» har mer enn 20 valg.', expect.stringContaining('Fordel valgene')] },
    });
  });

  it('count conditions behind their names', () => {
    const chain = (length: number) =>
      checkChanged((scenario) => {
        at(scenario, 'meta')['conditions'] = {
          ...keyed(length - 1, 'k', (index) => named(`k${index + 1}`)),
          [`k${length - 1}`]: has('m'),
        };
      });
    expect(limitsOf(chain(LIMITS.guardDepth))).toEqual([]);
    expect(limitsOf(chain(LIMITS.guardDepth + 1))).toEqual(['guardDepth']);
    expect(limitsOf(chain(10_000))).toEqual(['guardDepth']);
  });

  it('count a condition as often as it is asked', () => {
    const doubling = (length: number) =>
      checkChanged((scenario) => {
        at(scenario, 'meta')['conditions'] = {
          ...keyed(length, 'k', (index) => ({
            type: 'all',
            params: { of: [named(`k${index + 1}`), named(`k${index + 1}`)] },
          })),
          [`k${length}`]: has('m'),
        };
      });
    expect(limitsOf(doubling(6))).toEqual([]);
    expect(limitsOf(doubling(25))).toEqual(['guardParts']);
    // To play this would take 2⁵⁰ steps at one choice; to measure it must not.
    expect(limitsOf(doubling(50))).toEqual(['guardDepth', 'guardParts']);
  });

  it('leave a ring of conditions to the rule about rings', () => {
    const ring = checkChanged((scenario) => {
      at(scenario, 'meta')['conditions'] = keyed(200, 'k', (index) =>
        named(`k${(index + 1) % 200}`),
      );
    });
    expect(limitsOf(ring)).toEqual(['guardDepth']);
    for (const size of [1, 2, 25]) {
      const small = checkChanged((scenario) => {
        at(scenario, 'meta')['conditions'] = keyed(size, 'k', (index) => ({
          type: 'not',
          params: { of: named(`k${(index + 1) % size}`) },
        }));
      });
      expect(limitsOf(small)).toEqual([]);
      expect(small.filter(({ code }) => code === 'TSB042')).toHaveLength(size);
    }
  });

  it('refuse conditions nested 20,000 deep before they are parsed, and take sixty', () => {
    const wrapped = (levels: number): string => {
      const inner = '{"type":"not","params":{"of":'.repeat(levels);
      const scenario = JSON.stringify(
        changed((each) => {
          choice(each)['guard'] = 'HER';
        }),
      );
      return scenario.replace('"HER"', `${inner}${JSON.stringify(has('m'))}${'}}'.repeat(levels)}`);
    };
    expect(limitsOf(check({ [SCENARIO]: wrapped(20_000) }))).toEqual(['depth']);
    for (const through of ['not', 'lists'] as const) {
      const told = checkChanged((scenario) => {
        choice(scenario)['guard'] = deepGuard(60, through);
        choice(scenario)['actions'] = [set('apen')];
      });
      // It is walked to its end: nothing but the choice that never opens is told.
      const errors = told.filter(({ severity }) => severity === 'error');
      expect(['TSB078', 'TSB080']).toEqual(expect.arrayContaining(errors.map(({ code }) => code)));
      expect(errors).not.toEqual([]);
    }
  });
});

describe('the limits of the walk', () => {
  const toldOf = (scenario: Scenario) =>
    check({
      [SCENARIO]: JSON.stringify(scenario)
        .replaceAll('"prove', '"forste-samtale')
        .replaceAll('#prove.', '#forste-samtale.'),
      [NB]: JSON.stringify(textsFor(scenario)),
      [CODES]: JSON.stringify({ format: 1, codes: {} }),
    }).filter(({ file, severity }) => file === SCENARIO && severity === 'error');
  const rated = { quality: 'good', skill: 'advice' } as const;
  const row = (length: number, beat: (index: number, next: string) => BeatSketch) =>
    keyed(length, 'b', (index) => beat(index, index + 1 < length ? `b${index + 1}` : 'slutt'));

  it.each<[Limit, (count: number) => Record<string, BeatSketch>, number]>([
    ['passage', (count) => row(count, (_index, next) => ({ goOn: next })), LIMITS.passage],
    [
      'heads',
      (count) => ({
        b0: {
          lines: many(count).map((index) => ({
            id: `l${index}`,
            speaker: 'jonas',
            ...(index > 0 && {
              when: { type: 'attempt', params: { atLeast: index + 1 } } as const,
            }),
          })),
          choices: { ga: { to: 'slutt', ...rated } },
        },
      }),
      LIMITS.heads,
    ],
  ])('tell which one fired: %s', (limit, beats, most) => {
    expect(toldOf(buildScenario({ beats: beats(most) }))).toEqual([]);
    expect(toldOf(buildScenario({ beats: beats(most + 1) }))).toMatchObject([
      { code: 'TSB002', limit },
    ]);
  });

  it('tell of conditions that let a conversation stand in too many ways', () => {
    const flags = 17;
    const scenario = buildScenario({
      beats: {
        ...keyed(flags, 'b', (index) => {
          const to = index + 1 < flags ? `b${index + 1}` : 'sist';
          return {
            choices: {
              [`ja${index}`]: { to, actions: [set(`m${index}`)], ...rated },
              [`nei${index}`]: { to, ...rated },
            },
          };
        }),
        sist: {
          choices: {
            ...keyed(flags, 'spor', (index) => ({
              to: 'slutt',
              guard: has(`m${index}`),
              ...rated,
            })),
            slutte: { to: 'slutt', ...rated },
          },
        },
      },
    });
    expect(toldOf(scenario)).toMatchObject([{ code: 'TSB002', limit: 'places' }]);
  });

  it('tell of too many ways between not so many places', () => {
    const measures = ['tillit', 'trygghet', 'medvirkning'] as const;
    const scenario = buildScenario({
      context: { tillit: 50, trygghet: 50, medvirkning: 50 },
      beats: row(55, (beat, next) => ({
        choices: keyed(20, `v${beat}-`, (index) => ({
          to: next === 'slutt' ? 'vei' : next,
          actions: measures.map((measure, place) => ({
            type: 'adjust' as const,
            params: { measure, by: ((index >> place) % 2 === 0 ? 1 : -1) * (5 + 5 * (index % 3)) },
          })),
          ...rated,
        })),
      })),
      routers: {
        vei: [
          ...measures.map((measure) => ({
            to: 'slutt',
            guard: { type: 'atLeast' as const, params: { measure, value: 60 } },
          })),
          { to: 'slutt' },
        ],
      },
    });
    const [problem] = toldOf(scenario);
    expect(problem?.code).toBe('TSB002');
    expect(['places', 'steps']).toContain(problem?.limit);
  });
});
