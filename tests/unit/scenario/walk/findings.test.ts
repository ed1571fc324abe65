import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../src/scenario/holds.ts';
import { eachState, type Head } from '../../../../src/scenario/machine.ts';
import { choicesOf, type Moment, openPlay } from '../../../../src/scenario/play.ts';
import type { Guard, Quality, Scenario } from '../../../../src/scenario/scenario.ts';
import { findingsOf } from '../../../../src/scenario/walk/findings.ts';
import { adjust, buildScenario, not } from '../build-scenario.ts';
import { firstConversation } from '../first-conversation.ts';
import { randomScenario } from '../random-scenario.ts';

/** What playing every path of the real machine shows, for every head that could be told apart. */
interface Played {
  beats: Set<string>;
  offered: Set<string>;
  endings: Set<string>;
  stuck: Set<string>;
  fewest: Map<string, number>;
  longest: number;
  /** `choice:<id>` or `line:<id>` with `true` or `false`. */
  outcomes: Set<string>;
  lost: Map<string, number>;
  best: Set<string>;
}

const HEADS: readonly Head[] = [1, 2, 3].flatMap((attempt) =>
  (['annet', 'lege', 'sykepleier'] as const).map((profession) => ({ profession, attempt })),
);
const MOST_MOMENTS = 20_000;

function playAll(scenario: Scenario): Played | null {
  const found: Played = {
    beats: new Set(),
    offered: new Set(),
    endings: new Set(),
    stuck: new Set(),
    fewest: new Map(),
    longest: 0,
    outcomes: new Set(),
    lost: new Map(),
    best: new Set(),
  };
  const qualities = new Map(choicesOf(scenario).map(({ id, meta }) => [id, meta.quality]));
  const taken = new Map(choicesOf(scenario).map(({ id, taken: way }) => [id, way]));
  let moments = 0;
  for (const head of HEADS) {
    const play = openPlay(scenario, head);
    const follow = (from: Moment, choices: number, isBest: boolean): void => {
      let at = from;
      for (;;) {
        moments += 1;
        note(at, scenario, taken, found);
        if (!at.goesOn) break;
        at = play.goOn(at);
      }
      if (moments > MOST_MOMENTS) return;
      found.longest = Math.max(found.longest, choices);
      if (at.ending !== null) {
        found.endings.add(at.ending.id);
        if (isBest) found.best.add(at.ending.id);
        return;
      }
      if (at.choices.length === 0) found.stuck.add(at.beat);
      const rated = at.choices.filter(({ id }) => qualities.get(id) !== undefined).length;
      found.fewest.set(at.beat, Math.min(rated, found.fewest.get(at.beat) ?? rated));
      const best = (['good', 'fair', 'poor'] satisfies Quality[]).find((quality) =>
        at.choices.some(({ id }) => qualities.get(id) === quality),
      );
      for (const { id } of at.choices) {
        found.offered.add(id);
        const quality = qualities.get(id);
        const isStillBest = isBest && (quality === undefined || quality === best);
        follow(play.choose(at, id), choices + 1, isStillBest);
      }
    };
    follow(play.start(), 0, true);
  }
  return moments > MOST_MOMENTS ? null : found;
}

function note(
  { beat, position: { memory } }: Moment,
  scenario: Scenario,
  taken: ReadonlyMap<string, { guard?: Guard; meta?: { maxVisits?: number } }>,
  { beats, outcomes, lost }: Played,
): void {
  beats.add(beat);
  const conditions = scenario.meta.conditions ?? {};
  const judge = (name: string, guard: Guard | undefined): void => {
    if (guard !== undefined) outcomes.add(`${name} ${holds(guard, memory, conditions)}`);
  };
  eachState(scenario.states, (key, { meta, on }) => {
    if (key !== beat) return;
    for (const { id, when } of meta?.lines ?? []) judge(`line:${id}`, when);
    for (const id of Object.keys(on ?? {})) {
      const way = taken.get(id);
      const isSpent = (memory.chosen[id] ?? 0) >= (way?.meta?.maxVisits ?? Infinity);
      if (!isSpent) judge(`choice:${id}`, way?.guard);
    }
  });
  const values = new Map<string, number>(Object.entries(scenario.context));
  const gone = new Map<string, number>();
  for (const { measure, by } of memory.trail) {
    const wanted = (values.get(measure) ?? 0) + by;
    const kept = Math.max(0, Math.min(100, wanted));
    values.set(measure, kept);
    gone.set(measure, (gone.get(measure) ?? 0) + Math.abs(wanted - kept));
  }
  for (const [measure, points] of gone) lost.set(measure, Math.max(points, lost.get(measure) ?? 0));
}

/** The same outcomes as the walk tells them. */
function outcomesOf(
  scenario: Scenario,
  guards: ReadonlyMap<Guard, { holds: number; fails: number }>,
): Set<string> {
  const told = new Set<string>();
  const tell = (name: string, guard: Guard | undefined): void => {
    const outcome = guard === undefined ? undefined : guards.get(guard);
    if (outcome !== undefined && outcome.holds !== 0) told.add(`${name} true`);
    if (outcome !== undefined && outcome.fails !== 0) told.add(`${name} false`);
  };
  eachState(scenario.states, (_key, { meta }) => {
    for (const { id, when } of meta?.lines ?? []) tell(`line:${id}`, when);
  });
  for (const { id, taken } of choicesOf(scenario)) tell(`choice:${id}`, taken.guard);
  return told;
}

function agree(scenario: Scenario): boolean {
  const played = playAll(scenario);
  if (played === null) return false;
  const found = findingsOf(scenario, 100_000);
  if (found === null) throw new Error('the walk was given up');
  const { beats } = played;
  const known: string[] = [];
  eachState(scenario.states, (key, { meta }) => {
    if (meta?.lines !== undefined || meta?.ending !== undefined) known.push(key);
  });
  expect(known.filter((key) => found.leaves.has(key))).toEqual(
    known.filter((key) => beats.has(key)),
  );
  expect([...found.offered].toSorted()).toEqual([...played.offered].toSorted());
  expect([...found.endings].toSorted()).toEqual([...played.endings].toSorted());
  expect([...found.stuck].toSorted()).toEqual([...played.stuck].toSorted());
  expect(new Map([...found.fewestRated].toSorted())).toEqual(
    new Map([...played.fewest].toSorted()),
  );
  expect(found.longest).toBe(played.longest);
  expect([...outcomesOf(scenario, found.guards)].toSorted()).toEqual(
    [...played.outcomes].toSorted(),
  );
  for (const { measure, points } of found.lost)
    expect(points, measure).toBe(played.lost.get(measure) ?? 0);
  expect([...found.bestEndings].toSorted()).toEqual([...played.best].toSorted());
  return true;
}

describe('findingsOf', () => {
  it('finds on generated scenarios just what playing every path finds, for everybody', () => {
    let agreed = 0;
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        fc.pre(agree(scenario));
        agreed += 1;
      }),
      { numRuns: 300 },
    );
    expect(agreed).toBe(300);
  });

  it('finds in a conversation with a repair and a question to a colleague what playing it finds', () => {
    expect(agree(firstConversation())).toBe(true);
  });

  it('mixes no path of one with a path of another', () => {
    const lege: Guard = { type: 'profession', params: { is: ['lege'] } };
    const up = [adjust('tillit', 25)];
    const scenario = buildScenario({
      context: { tillit: 90 },
      beats: {
        a: { choices: { spor: { to: 'a2', guard: lege, actions: up }, ga: { to: 'b' } } },
        a2: { choices: { svar: { to: 'b' } } },
        b: { choices: { mer: { to: 'b2', guard: not(lege), actions: up }, nok: { to: 'slutt' } } },
        b2: { choices: { takk: { to: 'slutt' } } },
      },
    });
    expect(agree(scenario)).toBe(true);
    expect(findingsOf(scenario, 100)).toMatchObject({
      longest: 3,
      lost: [{ measure: 'tillit', points: 15 }],
    });
  });

  it('judges a line on every path, not only on those that a few plays take', () => {
    // Sixteen yes in a row: one path of 65,536.
    const beats = Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => {
        const to = index === 15 ? 'siste' : `b${index + 1}`;
        return [`b${index}`, { choices: { [`ja${index}`]: { to }, [`nei${index}`]: { to } } }];
      }),
    );
    const yes = (index: number): Guard => ({ type: 'chosen', params: { choice: `ja${index}` } });
    const all: Guard = {
      type: 'all',
      params: { of: Array.from({ length: 16 }, (_, at) => yes(at)) },
    };
    const both: Guard = { type: 'all', params: { of: [yes(0), not(yes(0))] } };
    const lines = [all, both].map((when, index) => ({ id: `s${index}`, speaker: 'jonas', when }));
    const scenario = buildScenario({
      beats: { ...beats, siste: { lines, choices: { slutte: { to: 'slutt' } } } },
    });
    const guards = findingsOf(scenario, 100_000)?.guards;
    expect(guards?.get(all)).toMatchObject({ holds: 1, fails: 1 });
    expect(guards?.get(both)).toMatchObject({ holds: 0, fails: 1 });
  });

  it('says nothing of a line that reads too much to be judged everywhere', () => {
    const names = Array.from({ length: 24 }, (_, index) => `b${index}`);
    const never: Guard = {
      type: 'all',
      params: {
        of: names.flatMap((name): Guard[] => [
          { type: 'chosen', params: { choice: `${name}-ja` } },
          { type: 'condition', params: { name: `${name}-nei` } },
        ]),
      },
    };
    const scenario = buildScenario({
      conditions: Object.fromEntries(
        names.map((name) => [`${name}-nei`, { type: 'chosen', params: { choice: `${name}-nei` } }]),
      ),
      beats: {
        ...Object.fromEntries(
          names.map((name, index) => {
            const to = names[index + 1] ?? 'siste';
            return [name, { choices: { [`${name}-ja`]: { to }, [`${name}-nei`]: { to } } }];
          }),
        ),
        siste: {
          lines: [{ id: 's1', speaker: 'jonas', when: never }],
          choices: { slutte: { to: 'slutt' } },
        },
      },
    });
    const found = findingsOf(scenario, 1000);
    expect(found?.leaves.size).toBe(26);
    expect(found?.guards.has(never)).toBe(false);
    expect(found?.conditions.size).toBe(0);
  });

  it('says nothing where guards tell more people apart than it can hold', () => {
    const attempts = Array.from({ length: 12 }, (_, index): Guard => ({
      type: 'attempt',
      params: { atLeast: index + 2 },
    }));
    const lege: Guard = { type: 'profession', params: { is: ['lege'] } };
    const syk: Guard = { type: 'profession', params: { is: ['sykepleier'] } };
    const lines = [...attempts, lege, syk].map((when, index) => ({
      id: `l${index}`,
      speaker: 'jonas',
      when,
    }));
    const scenario = buildScenario({ beats: { a: { lines, choices: { ga: { to: 'slutt' } } } } });
    expect(findingsOf(scenario, 1000)).toBeNull();
  });

  it('says nothing where there are too many places', () => {
    expect(findingsOf(firstConversation(), 2)).toBeNull();
  });
});
