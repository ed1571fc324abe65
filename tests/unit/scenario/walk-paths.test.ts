import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../../src/scenario/machine.ts';
import { decisionsOf, type EndingPaths, walkPaths } from '../../../src/scenario/walk-paths.ts';
import { adjust, buildScenario } from './build-scenario.ts';
import { everyPath, type WholePath } from './every-path.ts';
import { firstConversation } from './first-conversation.ts';
import { randomScenario } from './random-scenario.ts';

const MOST = 3000;

function endingsOf(paths: readonly WholePath[]): EndingPaths[] {
  return [...new Set(paths.map(({ ending }) => ending))].toSorted().map((id) => {
    const here = paths.filter(({ ending }) => ending === id);
    const lengths = here.map(({ choices }) => choices.length);
    const names = Object.keys(here[0]?.measures ?? {});
    const range = (name: string): [number, number] => {
      const values = here.map(({ measures }) => measures[name] ?? Number.NaN);
      return [Math.min(...values), Math.max(...values)];
    };
    return {
      id,
      paths: String(here.length),
      shortest: Math.min(...lengths),
      longest: Math.max(...lengths),
      measures: Object.fromEntries(names.map((name) => [name, range(name)])),
    };
  });
}

/** For each choice, the endings that are still reachable wherever it was taken. */
function endingsAfter(paths: readonly WholePath[]): Record<string, string[]> {
  const byPrefix = new Map<string, { choice: string; endings: Set<string> }>();
  for (const { choices, ending } of paths)
    for (const [index, choice] of choices.entries()) {
      const prefix = choices.slice(0, index + 1).join(' ');
      const entry = byPrefix.get(prefix) ?? { choice, endings: new Set() };
      entry.endings.add(ending);
      byPrefix.set(prefix, entry);
    }
  const after: Record<string, string[]> = {};
  for (const { choice, endings } of byPrefix.values())
    after[choice] = (after[choice] ?? [...endings]).filter((id) => endings.has(id)).toSorted();
  return after;
}

describe('walkPaths', () => {
  it('finds what playing every path of a generated scenario finds', () => {
    const head: fc.Arbitrary<Head> = fc.record({
      profession: fc.constantFrom('annet' as const, 'lege' as const),
      attempt: fc.constantFrom(1, 2),
    });
    let walked = 0;
    fc.assert(
      fc.property(randomScenario, head, (scenario, head) => {
        const paths = everyPath(scenario, head, MOST);
        fc.pre(paths !== null);
        const report = walkPaths(scenario, head);
        expect(report.endings).toEqual(endingsOf(paths));
        expect(report.longestPath).toBe(Math.max(...paths.map(({ choices }) => choices.length)));
        expect(report.endingsAfter).toEqual(endingsAfter(paths));
        walked += 1;
      }),
      { numRuns: 400 },
    );
    expect(walked).toBe(400);
  });

  it('counts the paths of a conversation with a repair, a router and a question to a colleague', () => {
    const scenario = firstConversation();
    const head: Head = { profession: 'annet', attempt: 1 };
    const paths = everyPath(scenario, head, MOST) ?? [];
    const report = walkPaths(scenario, head);
    expect(report).toMatchObject({ beats: 5, decisions: 2, longestPath: 6 });
    expect(report.endings).toEqual(endingsOf(paths));
    expect(report.endings.map(({ id, paths }) => [id, paths])).toEqual([
      ['gar-for-tiden', '24'],
      ['kommer-tilbake', '12'],
    ]);
    expect(report.endingsAfter['hva-er-viktig']).toEqual(['kommer-tilbake']);
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
    const paths = everyPath(scenario, { profession: 'annet', attempt: 1 }, MOST) ?? [];
    expect(paths).toHaveLength(3);
    expect(walkPaths(scenario).endings).toEqual(endingsOf(paths));
  });

  it('counts more paths than a number can hold exactly', () => {
    const beats = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const to = index === 59 ? 'slutt' : `b${index + 1}`;
        return [`b${index}`, { choices: { [`x${index}`]: { to }, [`y${index}`]: { to } } }];
      }),
    );
    expect(walkPaths(buildScenario({ beats })).endings[0]?.paths).toBe(String(2n ** 60n));
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
    expect(walkPaths(scenario).endings[0]?.measures).toEqual({ tillit: [60, 90] });
  });
});

describe('decisionsOf', () => {
  it('leaves out a beat that offers a repair, and one with a single rated choice', () => {
    expect(decisionsOf(firstConversation())).toEqual(['apning', 'midt']);
  });
});
