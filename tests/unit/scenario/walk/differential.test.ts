import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eachState,
  type Head,
  openMachine,
  type Position,
} from '../../../../src/scenario/machine.ts';
import { isPassedThrough, pathGraph } from '../../../../src/scenario/path-graph.ts';
import {
  CONTINUE,
  GUARD_NAMES,
  PROFESSIONS,
  type Scenario,
} from '../../../../src/scenario/scenario.ts';
import { classesOf } from '../../../../src/scenario/walk/heads.ts';
import { openStepper, type Place } from '../../../../src/scenario/walk/stepper.ts';
import { randomScenario } from '../random-scenario.ts';

const MACHINES = 2000;
/** Each kind of thing must occur in at least this share of what was compared. */
const LEAST_SHARE = 0.1;

interface Shown {
  machines: number;
  events: number;
  /** In how many machines a thing was met on the way that was played. */
  met: Map<string, number>;
}

/** Plays both along random ways, from the start again at each end, and compares them after every event. */
function compare(scenario: Scenario, head: Head, turns: readonly number[], shown: Shown): void {
  const graph = pathGraph(scenario);
  const stepper = openStepper({ scenario, graph, classes: classesOf([head]) });
  const machine = openMachine(scenario, head);
  const met = featuresIn(scenario);
  const settle = (from: Position): Position => {
    let at = from;
    while (machine.offers(at, CONTINUE)) at = machine.step(at, CONTINUE);
    return at;
  };
  let place = stepper.start()[0]?.place;
  let position = settle(machine.start());
  for (const turn of turns) {
    if (place === undefined) throw new Error('the stepper leads nowhere');
    const offered = same(place, position);
    if (Object.values(position.memory.measures).some((value) => value === 0 || value === 100))
      met.add('clamp');
    const choice = offered[turn % Math.max(1, offered.length)];
    if (choice === undefined) {
      place = stepper.start()[0]?.place;
      position = settle(machine.start());
      continue;
    }
    const edge = graph.leaves[place.leaf]?.edges.find((one) => one.choice === choice);
    if (edge === undefined) throw new Error('an edge is missing');
    if (edge.most !== null) met.add('bound');
    const taken = stepper.take(edge, place, 1)[0];
    for (const { leaf, isReturn } of taken?.trail.legs ?? []) {
      if (isRouter(leaf)) met.add('router');
      if (isReturn) met.add('history');
    }
    place = taken?.place;
    position = settle(machine.step(position, choice));
    shown.events += 1;
  }
  shown.machines += 1;
  for (const thing of met) shown.met.set(thing, (shown.met.get(thing) ?? 0) + 1);

  function isRouter(leaf: number): boolean {
    const at = graph.leaves[leaf];
    return at !== undefined && !at.isBeat && at.ending === null && isPassedThrough(at);
  }
  /** The same beat, context and choices; gives the choices. */
  function same(at: Place, now: Position): string[] {
    const { slots } = stepper;
    const { memory } = now;
    const leaf = graph.leaves[at.leaf];
    expect(leaf?.key).toBe(now.beat);
    expect(leaf?.ending !== null).toBe(now.ended);
    for (const [name, slot] of slots.measures) expect(at.values[slot]).toBe(memory.measures[name]);
    for (const [name, slot] of slots.flags)
      expect(at.values[slot]).toBe(memory.flags[name] === true ? 1 : 0);
    for (const [known, counts] of [
      [slots.visits, memory.visits],
      [slots.chosen, memory.chosen],
    ] as const)
      for (const [name, slot] of known)
        expect(at.values[slot], name).toBe(Math.min(counts[name] ?? 0, slots.caps[slot] ?? 0));
    const choices = (leaf?.edges ?? []).flatMap(({ choice }) => choice ?? []);
    const offered = (leaf?.edges ?? []).flatMap((edge) =>
      edge.choice !== null && stepper.offers(edge, at, 1) === 1 ? [edge.choice] : [],
    );
    expect(offered).toEqual(choices.filter((choice) => machine.offers(now, choice)));
    return offered;
  }
}

/** Nested states, and the kinds of guards that stand on ways. */
function featuresIn(scenario: Scenario): Set<string> {
  const found = new Set<string>();
  eachState(scenario.states, (_key, state, parents) => {
    if (parents.length > 1 && state.meta?.lines !== undefined) found.add('nested states');
  });
  const text = JSON.stringify([scenario.states, scenario.meta.conditions]);
  for (const name of GUARD_NAMES) if (text.includes(`"type":"${name}"`)) found.add(`guard ${name}`);
  return found;
}

describe('the walk and XState', () => {
  it(`show the same beat, context and choices after every event of ${MACHINES} generated machines`, () => {
    const shown: Shown = { machines: 0, events: 0, met: new Map() };
    const head = fc.record({
      profession: fc.constantFrom(...PROFESSIONS),
      attempt: fc.integer({ min: 1, max: 3 }),
    });
    const turns = fc.array(fc.nat(11), { minLength: 12, maxLength: 24 });
    fc.assert(
      fc.property(randomScenario, head, turns, (scenario, who, way) =>
        compare(scenario, who, way, shown),
      ),
      { numRuns: MACHINES },
    );
    const shares = [...shown.met]
      .map(([thing, count]) => [thing, count / shown.machines] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const table = shares.map(([thing, share]) => `${thing} ${Math.round(share * 100)} %`);
    process.stdout.write(
      `${shown.machines} machines, ${shown.events} events: ${table.join(', ')}\n`,
    );
    const wanted = [
      'nested states',
      'history',
      'router',
      'clamp',
      'bound',
      ...GUARD_NAMES.map((name) => `guard ${name}`),
    ];
    expect(shares.map(([thing]) => thing)).toEqual(wanted.toSorted());
    for (const [thing, share] of shares) expect(share, thing).toBeGreaterThanOrEqual(LEAST_SHARE);
    expect(shown.machines).toBeGreaterThanOrEqual(MACHINES);
  });
});
