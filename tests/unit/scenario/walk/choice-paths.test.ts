import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../src/scenario/machine.ts';
import { choicesOf } from '../../../../src/scenario/play.ts';
import { PROFESSIONS, type Scenario } from '../../../../src/scenario/scenario.ts';
import { walkPaths } from '../../../../src/scenario/walk-paths.ts';
import type { ChoicePaths } from '../../../../src/scenario/walk/choice-paths.ts';
import { adjust, atLeast, buildScenario } from '../build-scenario.ts';
import { everyMoment, type Offer } from '../every-moment.ts';
import { randomScenario } from '../random-scenario.ts';

const MOST = 800;
const HEADS: readonly Head[] = PROFESSIONS.flatMap((profession) =>
  [1, 2, 3, 4].map((attempt) => ({ profession, attempt })),
);

function told(scenario: Scenario): Map<string, ChoicePaths> {
  const report = walkPaths(scenario);
  if (report === null) throw new Error('the walk was given up');
  return new Map(report.choices.map((one) => [one.choice, one]));
}

/** The same lists, from every moment of every learner. */
function played(offers: readonly Offer[]): Map<string, Record<string, string[]>> {
  const found = new Map<string, Record<'reaches' | 'keeps' | 'opens' | 'closes', Set<string>>>();
  for (const { choices } of offers)
    for (const [id, own] of choices) {
      const others = [...choices].filter(([other]) => other !== id).map(([, one]) => one);
      const beside = new Set(others.flatMap(({ endings }) => [...endings]));
      const elsewhere = new Set(
        others.flatMap(({ endings, isHere }) => (isHere ? [] : [...endings])),
      );
      const sets = found.get(id) ?? {
        reaches: new Set(),
        keeps: new Set(own.endings),
        opens: new Set(),
        closes: new Set(),
      };
      found.set(id, sets);
      for (const ending of own.endings) {
        sets.reaches.add(ending);
        if (!own.isHere && !elsewhere.has(ending)) sets.opens.add(ending);
      }
      for (const ending of sets.keeps) if (!own.endings.has(ending)) sets.keeps.delete(ending);
      for (const ending of beside) if (!own.endings.has(ending)) sets.closes.add(ending);
    }
  return new Map(
    [...found].map(([id, sets]) => [
      id,
      Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, [...set].toSorted()])),
    ]),
  );
}

/** Every moment of every kind of learner; null when there are too many. */
function everybody(scenario: Scenario): Offer[] | null {
  const all: Offer[] = [];
  for (const head of HEADS) {
    const offers = everyMoment(scenario, head, MOST);
    if (offers === null) return null;
    all.push(...offers);
  }
  return all;
}

describe('what a choice changes', () => {
  it('is what playing every path of a generated scenario shows, for every profession and attempt', () => {
    let [compared, opened, closed, dominated] = [0, 0, 0, 0];
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const offers = everybody(scenario);
        fc.pre(offers !== null);
        const report = told(scenario);
        const lists = [...report].map(
          ([id, { reaches, keeps, opens, closes }]) =>
            [id, { reaches, keeps, opens, closes }] as const,
        );
        expect(new Map(lists)).toEqual(played(offers));
        compared += 1;
        for (const { choice, beat, opens, closes, matters, dominatedBy } of report.values()) {
          expect(matters).toBe(opens.length + closes.length > 0);
          opened += Math.min(1, opens.length);
          closed += Math.min(1, closes.length);
          if (dominatedBy === null) continue;
          dominated += 1;
          for (const { choices } of offers.filter((offer) => offer.beat === beat)) {
            const own = choices.get(choice);
            if (own === undefined) continue;
            const better = choices.get(dominatedBy);
            expect([...(better?.endings ?? [])]).toEqual(expect.arrayContaining([...own.endings]));
            for (const [name, value] of Object.entries(own.measures))
              expect(better?.measures[name]).toBeGreaterThanOrEqual(value);
          }
        }
      }),
      { numRuns: 150 },
    );
    process.stdout.write(
      `${compared} scenarios: ${opened} choices open an ending, ${closed} close one, ${dominated} are dominated\n`,
    );
    for (const count of [opened, closed, dominated]) expect(count).toBeGreaterThan(20);
  });

  it('tells of a choice that is never better, until it alone leads somewhere', () => {
    const scenario = (to: string): Scenario =>
      buildScenario({
        beats: {
          a: {
            choices: {
              lytt: { to: 'veivalg', quality: 'good', actions: [adjust('tillit', 10)] },
              avbryt: { to, quality: 'poor', actions: [adjust('tillit', -10)] },
            },
          },
        },
        routers: { veivalg: [{ to: 'bra', guard: atLeast('tillit', 60) }, { to: 'slutt' }] },
        endings: ['bra', 'slutt'],
      });
    expect(told(scenario('veivalg')).get('avbryt')).toMatchObject({
      closes: ['bra'],
      opens: ['slutt'],
      dominatedBy: null,
    });
    const same = told(scenario('bra'));
    expect(same.get('avbryt')).toMatchObject({ matters: false, dominatedBy: 'lytt' });
    expect(same.get('lytt')?.dominatedBy).toBeNull();
  });

  it('does not count a question to a colleague as another way to an ending', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            bli: { to: 'bra', quality: 'good' },
            gaa: { to: 'slutt', quality: 'poor' },
            spor: { to: 'rad', consult: 'lege', maxVisits: 1 },
          },
        },
      },
      asides: { rad: { 'rad-svar': { goOn: 'back' } } },
      endings: ['bra', 'slutt'],
    });
    const report = told(scenario);
    expect(report.get('bli')).toMatchObject({ opens: ['bra'], closes: ['slutt'] });
    expect(report.get('spor')).toMatchObject({ opens: [], closes: [], matters: false });
  });

  it('compares nothing with a choice that some learners do not see', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            best: {
              to: 'slutt',
              quality: 'good',
              actions: [adjust('tillit', 10)],
              guard: { type: 'profession', params: { is: ['lege'] } },
            },
            annen: { to: 'slutt', quality: 'fair' },
            tredje: { to: 'slutt', quality: 'poor', actions: [adjust('tillit', -5)] },
          },
        },
      },
    });
    const report = told(scenario);
    expect(report.get('annen')?.dominatedBy).toBeNull();
    expect(report.get('tredje')?.dominatedBy).toBe('annen');
    expect(choicesOf(scenario)).toHaveLength(3);
  });
});
