import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../../src/scenario/machine.ts';
import { PROFESSIONS, type Scenario, type Texts } from '../../../src/scenario/scenario.ts';
import type { EndingPaths } from '../../../src/scenario/walk/ending-paths.ts';
import { decisionsOf, type PathReport, walkPaths } from '../../../src/scenario/walk-paths.ts';
import { adjust, buildScenario, has, set } from './build-scenario.ts';
import { everyPath, type WholePath } from './every-path.ts';
import { firstConversation } from './first-conversation.ts';
import { randomScenario } from './random-scenario.ts';

const MOST = 3000;
const FIRST: Head = { profession: 'annet', attempt: 1 };
const HEADS: readonly Head[] = PROFESSIONS.flatMap((profession) =>
  [1, 2, 3, 4].map((attempt) => ({ profession, attempt })),
);

type Costs = Omit<EndingPaths, 'minutes'>;

/** What each ending costs, from all paths of everybody; counted are those of the first. */
function endingsOf(counted: readonly WholePath[], all: readonly WholePath[]): Costs[] {
  return [...new Set(all.map(({ ending }) => ending))].toSorted().map((id) => {
    const here = all.filter(({ ending }) => ending === id);
    const lengths = here.map(({ choices }) => choices.length);
    const names = Object.keys(here[0]?.measures ?? {});
    const range = (name: string): [number, number] =>
      ends(here.map(({ measures }) => measures[name] ?? Number.NaN));
    return {
      id,
      paths: String(counted.filter(({ ending }) => ending === id).length),
      shortest: ends(lengths)[0],
      longest: ends(lengths)[1],
      measures: Object.fromEntries(names.map((name) => [name, range(name)])),
    };
  });
}

function ends(values: readonly number[]): [least: number, most: number] {
  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
}

const costs = ({ endings }: PathReport): Costs[] =>
  endings.map(({ minutes: _minutes, ...rest }) => rest);

function walked(scenario: Scenario, texts: Texts = {}): PathReport {
  const report = walkPaths(scenario, { texts });
  if (report === null) throw new Error('the walk was given up');
  return report;
}

function everybody(scenario: Scenario, texts: Texts = {}): WholePath[] | null {
  const all: WholePath[] = [];
  for (const head of HEADS) {
    const paths = everyPath(scenario, head, MOST, texts);
    if (paths === null) return null;
    // Not spread: a call takes only so many arguments.
    for (const path of paths) all.push(path);
  }
  return all;
}

/** Words of different number for every line and choice. */
function textsFor(scenario: Scenario): Texts {
  const ids = [...JSON.stringify(scenario).matchAll(/"([a-z][a-z0-9-]*)"/gu)].map(([, id]) => id);
  return Object.fromEntries(
    [...new Set(ids)].map((id, index) => [id ?? '', 'ord '.repeat(1 + ((index * 7) % 23))]),
  );
}

describe('walkPaths', () => {
  it('finds what playing every path of a generated scenario finds, for every profession and attempt', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const texts = textsFor(scenario);
        const all = everybody(scenario, texts);
        fc.pre(all !== null);
        const report = walked(scenario, texts);
        expect(costs(report)).toEqual(endingsOf(everyPath(scenario, FIRST, MOST) ?? [], all));
        expect(report.longestPath).toBe(ends(all.map(({ choices }) => choices.length))[1]);
        for (const { id, minutes } of report.endings) {
          const times = all.flatMap(({ ending, words, choices }) =>
            ending === id ? [words / 180 + choices.length / 10] : [],
          );
          const [least, most] = ends(times);
          expect(minutes[0]).toBeLessThanOrEqual(least + 0.0501);
          expect(minutes[1]).toBeGreaterThanOrEqual(most - 0.0501);
        }
        compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBe(150);
  });

  it('counts the paths of a conversation with a repair, a router and a question to a colleague', () => {
    const scenario = firstConversation();
    const paths = everyPath(scenario, FIRST, MOST) ?? [];
    const report = walked(scenario);
    expect(report).toMatchObject({ longestPath: 6 });
    expect(report.onTheWay).toHaveLength(5);
    expect(costs(report)).toEqual(endingsOf(paths, everybody(scenario) ?? []));
    expect(report.endings.map(({ id, paths }) => [id, paths])).toEqual([
      ['gar-for-tiden', '24'],
      ['kommer-tilbake', '12'],
    ]);
    expect(report.choices.find(({ choice }) => choice === 'hva-er-viktig')?.keeps).toEqual([
      'kommer-tilbake',
    ]);
  });

  it('tells how long an ending takes to read, and what only some are told', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          lines: [
            { id: 'alle', speaker: 'jonas' },
            {
              id: 'lege',
              speaker: 'jonas',
              when: { type: 'profession', params: { is: ['lege'] } },
            },
          ],
          choices: { kort: { to: 'slutt' }, langt: { to: 'b', actions: [set('lang')] } },
        },
        b: {
          lines: [
            { id: 'siden', speaker: 'jonas' },
            { id: 'kanskje', speaker: 'jonas', when: has('lang') },
          ],
          choices: { ferdig: { to: 'slutt' } },
        },
      },
    });
    const words = (count: number): string => 'ord '.repeat(count);
    const texts = {
      alle: words(180),
      lege: words(90),
      siden: words(90),
      kanskje: words(180),
      kort: words(9),
      langt: words(9),
      ferdig: words(36),
    };
    // 198 words and one choice; 90 for the doctor, then 306 and another choice.
    expect(walked(scenario, texts).endings[0]?.minutes).toEqual([1.2, 3.5]);
    expect(walked(scenario).endings[0]?.minutes).toEqual([0.1, 0.2]);
  });

  it('gives an ending that only others come to no paths, and its cost all the same', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            inn: { to: 'bra', guard: { type: 'attempt', params: { atLeast: 3 } } },
            ut: { to: 'slutt' },
          },
        },
      },
      endings: ['bra', 'slutt'],
    });
    expect(walked(scenario).endings).toMatchObject([
      { id: 'bra', paths: '0', shortest: 1, longest: 1 },
      { id: 'slutt', paths: '1' },
    ]);
  });

  it('gives nothing where there are more places than it may walk', () => {
    expect(walkPaths(firstConversation(), { most: 3 })).toBeNull();
  });

  it('counts no visit for a return from a sub-conversation, as the machine does', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            spor: { to: 'rad', maxVisits: 2 },
            ga: { to: 'bra' },
            kjent: {
              to: 'darlig',
              guard: { type: 'visits', params: { beat: 'a', atLeast: 2 } },
            },
          },
        },
      },
      asides: { rad: { 'rad-svar': { goOn: 'back' } } },
      endings: ['bra', 'darlig'],
    });
    const paths = everyPath(scenario, FIRST, MOST) ?? [];
    expect(paths).toHaveLength(3);
    expect(costs(walked(scenario))).toEqual(endingsOf(paths, paths));
  });

  it('counts more paths than a number can hold exactly', () => {
    const beats = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const to = index === 59 ? 'slutt' : `b${index + 1}`;
        return [`b${index}`, { choices: { [`x${index}`]: { to }, [`y${index}`]: { to } } }];
      }),
    );
    expect(walked(buildScenario({ beats })).endings[0]?.paths).toBe(String(2n ** 60n));
  });

  it('gives the range that a clamp leaves', () => {
    const scenario = buildScenario({
      context: { tillit: 95 },
      beats: {
        a: {
          choices: {
            opp: { to: 'b', actions: [adjust('tillit', 25)] },
            ned: { to: 'b', actions: [adjust('tillit', -25)] },
          },
        },
        b: { choices: { ga: { to: 'slutt', actions: [adjust('tillit', -10)] } } },
      },
    });
    expect(walked(scenario).endings[0]?.measures).toEqual({ tillit: [60, 90] });
  });
});

describe('decisionsOf', () => {
  it('leaves out a beat that offers a repair, and one with a single rated choice', () => {
    expect(decisionsOf(firstConversation())).toEqual(['apning', 'midt']);
  });
});
