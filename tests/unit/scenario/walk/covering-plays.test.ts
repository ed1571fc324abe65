import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, type Moment, openPlay } from '../../../../src/scenario/play.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { type CoveringPlay, coveringPlays } from '../../../../src/scenario/walk/covering-plays.ts';
import { findingsOf } from '../../../../src/scenario/walk/findings.ts';
import { buildScenario, has, set } from '../build-scenario.ts';
import { randomScenario } from '../random-scenario.ts';

const SHIPPED = join(
  import.meta.dirname,
  '../../../../scenarios/ny-i-tsb/02-forste-samtale/scenario.json',
);

/** Plays it with the machine, and gives the ending; throws where a choice is not offered. */
function ending(scenario: Scenario, { head, choices }: CoveringPlay): string | null {
  const play = openPlay(scenario, head);
  const settled = (from: Moment): Moment => {
    let at = from;
    while (at.goesOn) at = play.goOn(at);
    return at;
  };
  let at = settled(play.start());
  for (const choice of choices) {
    expect(at.choices.map(({ id }) => id)).toContain(choice);
    at = settled(play.choose(at, choice));
  }
  return at.ending?.id ?? null;
}

describe('plays that cover a scenario', () => {
  it('can be played, and come to every ending and take every choice that anybody is offered', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const found = findingsOf(scenario, 100_000);
        fc.pre(found !== null);
        const plays = coveringPlays(scenario) ?? [];
        for (const play of plays) expect(ending(scenario, play)).toBe(play.ending);
        expect(new Set(plays.map((play) => play.ending))).toEqual(found.endings);
        expect(new Set(plays.flatMap(({ choices }) => choices))).toEqual(found.offered);
      }),
      { numRuns: 300 },
    );
  });

  it('are few for «Første samtale», and the same every time', () => {
    const scenario = JSON.parse(readFileSync(SHIPPED, 'utf8')) as Scenario;
    const plays = coveringPlays(scenario) ?? [];
    const choices = new Set(plays.flatMap((play) => play.choices));
    const others = plays.filter(({ head }) => head.profession !== 'annet' || head.attempt > 1);
    const steps = plays.reduce((sum, play) => sum + play.choices.length, 0);
    process.stdout.write(
      `«Første samtale»: ${plays.length} plays, ${steps} choices made, ${choices.size} of ${choicesOf(scenario).length}; ${others.length} for others\n`,
    );
    expect(choices.size).toBe(choicesOf(scenario).length);
    expect(plays.length).toBeLessThanOrEqual(15);
    expect(coveringPlays(scenario)).toEqual(plays);
  });

  it('are played by somebody else only where the first learner cannot come', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            alle: { to: 'slutt' },
            leger: { to: 'bra', guard: { type: 'profession', params: { is: ['lege'] } } },
          },
        },
      },
      endings: ['bra', 'slutt'],
    });
    expect(coveringPlays(scenario)).toEqual([
      { head: { profession: 'annet', attempt: 1 }, choices: ['alle'], ending: 'slutt' },
      { head: { profession: 'lege', attempt: 1 }, choices: ['leger'], ending: 'bra' },
    ]);
  });

  it('are not given where there are too many places', () => {
    const count = 18;
    const row = Array.from({ length: count }, (_, index) => {
      const to = index + 1 < count ? `b${index + 1}` : 'sist';
      const choices = {
        [`ja${index}`]: { to, actions: [set(`f${index}`)] },
        [`nei${index}`]: { to },
      };
      return [`b${index}`, { choices }] as const;
    });
    const asking = Array.from({ length: count }, (_, index) => [
      `om${index}`,
      { to: 'slutt', guard: has(`f${index}`) },
    ]);
    const sist = { choices: { ...Object.fromEntries(asking), ut: { to: 'slutt' } } };
    expect(
      coveringPlays(buildScenario({ beats: { ...Object.fromEntries(row), sist } })),
    ).toBeNull();
  });
});
