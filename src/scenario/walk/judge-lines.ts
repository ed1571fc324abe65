import { adjusted, type Conditions } from '../holds.ts';
import type { Leaf } from '../path-graph.ts';
import { type Guard, MEASURES, type Scenario } from '../scenario.ts';
import { bothWays } from './both-ways.ts';
import { guardCompiler } from './compiled-guards.ts';
import { liveSlots } from './live-slots.ts';
import type { HeadClasses } from './heads.ts';
import type { Places, Reached } from './places.ts';
import { playSome } from './play-some.ts';
import { sinksFirst } from './sinks-first.ts';
import { eachGuard, type Slots, slotsOf } from './slots.ts';
import type { Judged, Trail } from './stepper.ts';

/** Memories that are carried from place to place for lines; a scenario that people play needs a few thousands. */
const MOST_MEMORIES = 1_000_000;
/** Places and leaves that are gone through, once for each group of lines. */
const MOST_VISITS = 20_000_000;

/** What happens to the slots of a group on a trail, and the lines that are judged there. */
type Event = (at: number, heads: number) => number;

/** By what a group's slots hold, packed in one number: whom it was reached by. */
type Held = Map<number, number>;

/**
 * Judges every line's `when` wherever a path says it. What lines read never changes a way, so it need not tell places
 * apart: guards that read the same are walked beside the places, together. Those that some plays have already shown
 * both to hold and to fail are not. Gives those of which that would have to remember too much: what was told of them
 * is not all.
 */
export function judgeLines(scenario: Scenario, places: Places, judged: Judged): Guard[] {
  const conditions = scenario.meta.conditions ?? {};
  const whens = places.graph.leaves.flatMap((leaf) => leaf.whens);
  const seen = bothWays(judged, conditions);
  const measures = new Set(whens.flatMap((guard) => measuresIn(guard, conditions)));
  playSome(
    scenario,
    places,
    slotsOf(whens, { leaves: [] }, conditions, [...measures]),
    seen.judged,
  );
  const groups = new Map<string, Set<Guard>>();
  for (const guard of whens.filter((when) => !seen.hasSettled(when))) {
    const slots = slotsOf([guard], { leaves: [] }, conditions, measuresIn(guard, conditions));
    const reads = (['measures', 'flags', 'chosen', 'visits'] as const).map((kind) =>
      [...slots[kind].keys()].join(),
    );
    const key = `${reads.join('|')}/${slots.caps.join()}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(guard));
  }
  const order = sinksFirst(places.graph);
  const budget = { left: MOST_MEMORIES, visits: MOST_VISITS };
  return [...groups.values()].flatMap((guards) =>
    judgeGroup(scenario, places, guards, judged, budget, order) ? [] : [...guards],
  );
}

function measuresIn(guard: Guard, conditions: Conditions): string[] {
  const read = new Set<string>();
  eachGuard(guard, conditions, (one) => {
    if (one.type === 'atLeast' || one.type === 'atMost') read.add(one.params.measure);
  });
  return MEASURES.filter((measure) => read.has(measure));
}

/** False when it was given up. */
function judgeGroup(
  scenario: Scenario,
  { graph, classes, starts, order }: Places,
  guards: ReadonlySet<Guard>,
  judged: Judged,
  budget: { left: number; visits: number },
  sinks: ReturnType<typeof sinksFirst>,
): boolean {
  budget.visits -= order.length + graph.leaves.length;
  if (budget.visits < 0) return false;
  const conditions = scenario.meta.conditions ?? {};
  const measures = [...new Set([...guards].flatMap((guard) => measuresIn(guard, conditions)))];
  const slots = slotsOf(guards, { leaves: [] }, conditions, measures);
  const packing = packingOf(slots);
  if (packing.size > Number.MAX_SAFE_INTEGER) return false;
  const judge = judgeFor(scenario, slots, packing, classes, judged);
  const ofGroup = ({ whens }: Leaf): Guard[] => whens.filter((when) => guards.has(when));
  const live = liveSlots(graph, conditions, slots, ofGroup, sinks);
  const isAhead = reachesBack(graph.leaves, sinks, (leaf) => ofGroup(leaf).length > 0);

  const known = new Map<Trail, Event[]>();
  const eventsOf = (trail: Trail): Event[] => {
    const before = known.get(trail);
    if (before !== undefined) return before;
    const events = trail.legs.flatMap(({ edge, leaf, isReturn }) => {
      const to = graph.leaves[leaf];
      const acts = (edge?.actions ?? []).flatMap(({ type, params }): Event[] => {
        if (type === 'set') return packing.on(slots.flags.get(params.flag), () => 1);
        if (type !== 'adjust') return [];
        return packing.on(slots.measures.get(params.measure), (now) => adjusted(now, params.by));
      });
      const visited = to?.isBeat === true && !isReturn ? slots.visits.get(to.key) : undefined;
      return [
        ...acts,
        ...packing.on(slots.chosen.get(edge?.choice ?? ''), (now) => now + 1),
        ...packing.on(visited, (now) => now + 1),
        ...(to === undefined ? [] : ofGroup(to).map((guard) => judge(guard))),
      ];
    });
    known.set(trail, events);
    return events;
  };

  const keeps = new Map<string, (at: number) => number>();
  const keepAt = (leaf: number, left: number): ((at: number) => number) => {
    const key = `${leaf}.${left}`;
    const keep = keeps.get(key) ?? packing.keep([...(live[leaf] ?? []), ...(live[left] ?? [])]);
    keeps.set(key, keep);
    return keep;
  };

  const held = new Map<Reached, Held>();
  const move = (from: Held, heads: number, trail: Trail, to: Reached): void => {
    const events = eventsOf(trail);
    const { leaf, left } = to.place;
    const isNeeded = isAhead[leaf] === true || isAhead[left] === true;
    if (!isNeeded && events.length === 0) return;
    const kept = held.get(to) ?? new Map<number, number>();
    held.set(to, kept);
    const keep = keepAt(leaf, left);
    budget.left -= from.size;
    for (const [at, reached] of from) {
      const by = reached & heads;
      if (by === 0) continue;
      const after = keep(events.reduce((now, event) => event(now, by), at));
      if (isNeeded) kept.set(after, (kept.get(after) ?? 0) | by);
    }
  };
  const first = packing.pack(
    (measure) => scenario.context[measure as keyof typeof scenario.context],
  );
  for (const { at, heads, trail } of starts) move(new Map([[first, heads]]), heads, trail, at);
  for (const from of order) {
    const here = held.get(from);
    if (here === undefined) continue;
    if (budget.left < here.size * from.steps.length) return false;
    for (const { to, heads, trail } of from.steps) move(here, heads, trail, to);
    held.delete(from);
  }
  return true;
}

/** Slots packed in one number, each a digit of its own base. */
interface Packing {
  /** How many different memories there could be. */
  readonly size: number;
  pack(measureOf: (measure: string) => number | undefined): number;
  /** An event that changes one slot, up to its cap; none for a slot that the group does not have. */
  on(slot: number | undefined, change: (now: number) => number): Event[];
  /** Forgets all but these slots. */
  keep(slots: readonly number[]): (at: number) => number;
  digits(at: number): number[];
}

function packingOf({ caps, measures }: Slots): Packing {
  const weights: number[] = [];
  const size = caps.reduce((weight, cap) => (weights.push(weight), weight * (cap + 1)), 1);
  const digit = (at: number, slot: number): number =>
    Math.floor(at / (weights[slot] ?? 1)) % ((caps[slot] ?? 0) + 1);
  return {
    size,
    pack: (measureOf) =>
      [...measures].reduce(
        (at, [name, slot]) => at + (measureOf(name) ?? 0) * (weights[slot] ?? 1),
        0,
      ),
    on: (slot, change) =>
      slot === undefined
        ? []
        : [
            (at) => {
              const now = digit(at, slot);
              const next = Math.min(caps[slot] ?? 0, change(now));
              return at + (next - now) * (weights[slot] ?? 1);
            },
          ],
    keep(kept) {
      const dropped = caps.flatMap((_cap, slot) => (kept.includes(slot) ? [] : [slot]));
      return (at) =>
        dropped.reduce((left, slot) => left - digit(left, slot) * (weights[slot] ?? 1), at);
    },
    digits: (at) => caps.map((_cap, slot) => digit(at, slot)),
  };
}

function judgeFor(
  scenario: Scenario,
  slots: Slots,
  packing: Packing,
  classes: HeadClasses,
  judged: Judged,
): (guard: Guard) => Event {
  let heard: [name: string, holds: number, fails: number][] = [];
  const compile = guardCompiler(slots, classes, scenario.meta.conditions ?? {}, {
    ...judged,
    condition: (...one) => heard.push(one),
  });
  return (guard) => {
    const test = compile(guard);
    const answers = new Map<number, { holds: number; heard: typeof heard }>();
    return (at, heads) => {
      let answer = answers.get(at);
      if (answer === undefined) {
        heard = [];
        answer = { holds: test(packing.digits(at), classes.all), heard };
        answers.set(at, answer);
      }
      judged.guard(guard, heads & answer.holds, heads & ~answer.holds);
      for (const [name, holds, fails] of answer.heard)
        judged.condition(name, heads & holds, heads & fails);
      return at;
    };
  };
}

/** By leaf: whether some way from it, itself included, leads to a leaf that is looked for. */
function reachesBack(
  leaves: readonly Leaf[],
  sinks: ReturnType<typeof sinksFirst>,
  isSought: (leaf: Leaf) => boolean,
): boolean[] {
  const found = leaves.map(isSought);
  for (const group of sinks) {
    const leads = group.some(
      (index) => found[index] === true || leaves[index]?.edges.some(({ target }) => found[target]),
    );
    if (leads) for (const index of group) found[index] = true;
  }
  return found;
}
