import { adjusted, type Adjustment } from '../holds.ts';
import { type Edge, isPassedThrough, type Leaf, type PathGraph, RETURN } from '../path-graph.ts';
import type { Action, Guard, Scenario } from '../scenario.ts';
import { guardCompiler, type Test, type Values, type Hears } from './compiled-guards.ts';
import type { HeadClasses } from './heads.ts';
import { liveSlots } from './live-slots.ts';
import { sinksFirst } from './sinks-first.ts';
import { guardsOnWays, type Slots, slotsOf } from './slots.ts';

/** A place where a choice is to be made, or an ending. */
export interface Place {
  readonly leaf: number;
  /** The leaf that deep history returns to; RETURN while nothing was left. */
  readonly left: number;
  readonly values: Values;
}

/** One way that was taken, null at the start, and the leaf it led to. */
export interface Leg {
  readonly edge: Edge | null;
  readonly leaf: number;
  readonly isReturn: boolean;
}

/** What happened between two places, in order. */
export interface Trail {
  readonly legs: readonly Leg[];
  readonly adjustments: readonly Adjustment[];
}

/** A place reached, by whom (bits of heads), and what happened on the way: the same object for the same way. */
export interface Taken {
  readonly place: Place;
  readonly heads: number;
  readonly trail: Trail;
}

/** Hears of everything that is judged on the way: for whom it holds, and for whom not. */
export interface Judged extends Hears {
  guard(guard: Guard, holds: number, fails: number): void;
}

export interface Stepper {
  readonly slots: Slots;
  start(): Taken[];
  /** Those of the heads that a choice is offered to. */
  offers(edge: Edge, place: Place, heads: number): number;
  /** Takes a choice, and goes on to the next place where one is to be made: another for some heads than for others. */
  take(edge: Edge, from: Place, heads: number): Taken[];
  /** The same for two places exactly when no guard on a way still ahead can tell them apart. */
  keyOf(place: Place): string;
}

interface Parts {
  scenario: Scenario;
  graph: PathGraph;
  classes: HeadClasses;
  judged?: Judged;
}

interface Going {
  leaf: number;
  left: number;
  values: Values;
  heads: number;
  branch: Branch;
  /** What it is about to take; null at the start. */
  edge: Edge | null;
  returning: boolean;
}

interface Branch {
  readonly leg: Leg | null;
  readonly from: Branch | null;
  trail: Trail | null;
  readonly next: Map<number, Branch>;
}

const NOBODY: Judged = { guard: () => undefined, condition: () => undefined };

/**
 * Steps through a scenario as the machine would, without building snapshots and for all heads at once: routes,
 * «fortsett» and the ends of sub-conversations are passed through. What only a line's `when` reads is not kept. The
 * scenario must have passed `check`.
 */
export function openStepper({ scenario, graph, classes, judged = NOBODY }: Parts): Stepper {
  const conditions = scenario.meta.conditions ?? {};
  const slots = slotsOf(guardsOnWays(graph), graph, conditions, Object.keys(scenario.context));
  const compile = guardCompiler(slots, classes, conditions, judged);
  const tests = new Map<Guard, Test>();
  for (const guard of guardsOnWays(graph)) tests.set(guard, compile(guard));
  const judge = (guard: Guard | null, values: Values, heads: number): number => {
    if (guard === null || heads === 0) return heads;
    const holds = tests.get(guard)?.(values, heads) ?? 0;
    judged.guard(guard, holds, heads & ~holds);
    return holds;
  };

  const count = (values: Values, slot: number | undefined): void => {
    if (slot === undefined) return;
    const now = values[slot] ?? 0;
    if (now < (slots.caps[slot] ?? 0)) values[slot] = now + 1;
  };
  const act = (values: Values, actions: readonly Action[]): void => {
    for (const { type, params } of actions) {
      if (type === 'set') {
        const slot = slots.flags.get(params.flag);
        if (slot !== undefined) values[slot] = 1;
      } else if (type === 'adjust') {
        const slot = slots.measures.get(params.measure) ?? -1;
        values[slot] = adjusted(values[slot] ?? 0, params.by);
      }
    }
  };

  /** Takes the way, and gives the leaf it leads to. */
  const follow = (going: Going): Leaf => {
    const { edge, values } = going;
    if (edge !== null) {
      act(values, edge.actions);
      count(values, slots.chosen.get(edge.choice ?? ''));
    }
    const isReturn = edge?.target === RETURN;
    const next = isReturn ? going.left : (edge?.target ?? graph.start);
    const to = graph.leaves[next];
    if (to === undefined) throw new Error('a return that check should have refused');
    if (graph.leaves[going.leaf]?.isInside === true && !to.isInside) going.left = going.leaf;
    going.leaf = next;
    going.returning ||= isReturn;
    going.branch = grow(going.branch, { edge, leaf: next, isReturn: going.returning });
    if (!to.isBeat) return to;
    if (!going.returning) count(values, slots.visits.get(to.key));
    going.returning = false;
    return to;
  };

  const root: Branch = { leg: null, from: null, trail: null, next: new Map() };
  /** One leg further on the tree of all ways gone: the same way is the same branch, and so the same trail. */
  const grow = (from: Branch, leg: Leg): Branch => {
    const key = ((leg.edge?.id ?? -1) + 1) * graph.leaves.length + leg.leaf;
    const known = from.next.get(key);
    if (known !== undefined) return known;
    const branch: Branch = { leg, from, trail: null, next: new Map() };
    from.next.set(key, branch);
    return branch;
  };
  const trailOf = (branch: Branch): Trail => {
    if (branch.trail !== null) return branch.trail;
    const legs: Leg[] = [];
    for (let at: Branch | null = branch; at !== null; at = at.from)
      if (at.leg !== null) legs.push(at.leg);
    legs.reverse();
    const actions = legs.flatMap(({ edge }) => edge?.actions ?? []);
    const adjustments = actions.flatMap(({ type, params }) => (type === 'adjust' ? [params] : []));
    branch.trail = { legs, adjustments };
    return branch.trail;
  };

  /** On, until something is to be chosen. Heads that a router sends different ways part there. */
  const arrive = (going: Going, found: Taken[]): Taken[] => {
    for (;;) {
      const to = follow(going);
      const [way, other] = to.edges;
      if (way?.choice === null && way.guard === null && other === undefined) {
        going.edge = way;
        continue;
      }
      const parting = isPassedThrough(to) ? partings(to, going) : [];
      const [first, ...others] = parting;
      if (first === undefined) break;
      for (const other of others)
        arrive({ ...going, ...other, values: going.values.slice() }, found);
      Object.assign(going, first);
    }
    const { leaf, left, values, heads, branch } = going;
    found.push({ place: { leaf, left, values }, heads, trail: trailOf(branch) });
    return found;
  };
  const partings = (
    { edges }: Leaf,
    { values, heads: all }: Going,
  ): Pick<Going, 'edge' | 'heads'>[] => {
    let waiting = all;
    return edges.flatMap((edge) => {
      const heads = judge(edge.guard, values, waiting);
      waiting &= ~heads;
      return heads === 0 ? [] : [{ edge, heads }];
    });
  };

  const guardsOn = (leaf: Leaf): Guard[] => leaf.edges.flatMap(({ guard }) => guard ?? []);
  const live = liveSlots(graph, conditions, slots, guardsOn, sinksFirst(graph));
  const part = (leaf: number, values: Values): string => {
    let key = '';
    // Character codes: the quickest thing to look up that compares by value.
    for (const slot of live[leaf] ?? []) key += String.fromCharCode(values[slot] ?? 0);
    return key;
  };
  return {
    slots,
    start() {
      const values = Array.from({ length: slots.count }, () => 0);
      for (const [measure, slot] of slots.measures)
        values[slot] = scenario.context[measure as keyof typeof scenario.context] ?? 0;
      const nowhere = { leaf: RETURN, left: RETURN, returning: false, edge: null };
      return arrive({ ...nowhere, values, heads: classes.all, branch: root }, []);
    },
    offers: ({ choice, guard, most }, { values }, heads) =>
      most !== null && (values[slots.chosen.get(choice ?? '') ?? -1] ?? 0) >= most
        ? 0
        : judge(guard, values, heads),
    take: (edge, { leaf, left, values }, heads) =>
      arrive(
        { leaf, left, values: values.slice(), heads, branch: root, edge, returning: false },
        [],
      ),
    keyOf({ leaf, left, values }) {
      // Outside, everything that is ahead of the beat to return to is ahead as well.
      const isOutside = graph.leaves[leaf]?.isInside === false && left !== RETURN;
      const key = String.fromCharCode(leaf, isOutside ? left + 1 : 0) + part(leaf, values);
      return isOutside ? `${key}|${part(left, values)}` : key;
    },
  };
}
