import { adjusted } from '../holds.ts';
import type { Guard, Scenario } from '../scenario.ts';
import { guardCompiler, type Test, type Values } from './compiled-guards.ts';
import { groupsOf } from './groups.ts';
import type { Places, Reached } from './places.ts';
import type { Slots } from './slots.ts';
import type { Judged, Leg, Trail } from './stepper.ts';

/** Enough that nearly every line is said and left out; what is not found here is looked for on every path. */
const PLAYS = 240;

/**
 * Plays some ways through a walked scenario, always the same ones, and judges the lines met: what one real path shows
 * needs no further proof. `slots` holds what those lines read. Tells nothing of what it has not met.
 */
export function playSome(scenario: Scenario, places: Places, slots: Slots, judged: Judged): void {
  const conditions = scenario.meta.conditions ?? {};
  const compile = guardCompiler(slots, places.classes, conditions, judged);
  const whens = places.graph.leaves.flatMap((leaf) => leaf.whens);
  const tests = new Map(whens.map((when) => [when, compile(when)]));
  const groups = groupsOf(places);
  let random = 1;
  const below = (count: number): number => {
    random = (random * 16807) % 2147483647;
    return random % count;
  };
  for (let play = 0; play < PLAYS; play += 1) {
    const heads = groups[play % groups.length] ?? 0;
    const values = Array.from({ length: slots.count }, () => 0);
    for (const [measure, slot] of slots.measures)
      values[slot] = scenario.context[measure as keyof typeof scenario.context] ?? 0;
    const listen = ({ legs }: Trail): void => {
      for (const leg of legs) follow(leg, places, slots, values, heads, tests, judged);
    };
    const start = places.starts.find((each) => (each.heads & heads) !== 0);
    if (start !== undefined) listen(start.trail);
    let at: Reached | undefined = start?.at;
    while (at !== undefined) {
      const open = at.steps.filter((step) => (step.heads & heads) !== 0);
      const step = open[below(open.length)];
      if (step !== undefined) listen(step.trail);
      at = step?.to;
    }
  }
}

function follow(
  { edge, leaf, isReturn }: Leg,
  { graph }: Places,
  slots: Slots,
  values: Values,
  heads: number,
  tests: ReadonlyMap<Guard, Test>,
  judged: Judged,
): void {
  for (const { type, params } of edge?.actions ?? []) {
    const slot =
      type === 'set'
        ? slots.flags.get(params.flag)
        : type === 'adjust'
          ? slots.measures.get(params.measure)
          : undefined;
    if (slot === undefined) continue;
    values[slot] = type === 'adjust' ? adjusted(values[slot] ?? 0, params.by) : 1;
  }
  const count = (slot: number | undefined): void => {
    if (slot !== undefined) values[slot] = Math.min(slots.caps[slot] ?? 0, (values[slot] ?? 0) + 1);
  };
  count(slots.chosen.get(edge?.choice ?? ''));
  const to = graph.leaves[leaf];
  if (to?.isBeat === true && !isReturn) count(slots.visits.get(to.key));
  for (const when of to?.whens ?? []) {
    const holds = tests.get(when)?.(values, heads) ?? 0;
    judged.guard(when, holds, heads & ~holds);
  }
}
