import { type PathGraph, pathGraph } from '../path-graph.ts';
import { LIMITS } from '../limits.ts';
import type { Scenario } from '../scenario.ts';
import { classesOf, headClasses, type HeadClasses } from './heads.ts';
import { type Effort, effortOf } from './effort.ts';
import { type Judged, openStepper, type Place, type Taken, type Trail } from './stepper.ts';
import type { Head } from '../machine.ts';
import type { Slots } from './slots.ts';

/** A choice that was taken somewhere, by whom (bits of heads), and where it led. */
export interface Step {
  readonly choice: string;
  readonly to: Reached;
  heads: number;
  readonly trail: Trail;
}

/** A place that some path reaches, for all that no later guard can tell from it. */
export interface Reached {
  readonly place: Place;
  /** Whom it was reached by. */
  heads: number;
  readonly steps: Step[];
  /** Where it stands in the order. */
  index: number;
}

export interface Start {
  readonly at: Reached;
  readonly heads: number;
  readonly trail: Trail;
}

/** Every place of a scenario. */
export interface Places {
  readonly graph: PathGraph;
  readonly slots: Slots;
  readonly classes: HeadClasses;
  readonly starts: readonly Start[];
  /** Each after those that it can be reached from. */
  readonly order: readonly Reached[];
}

export interface WalkOptions {
  /** One head only; without it, every head that some guard tells apart. */
  head?: Head;
  judged?: Judged;
  /** Beyond so many places the walk is given up. */
  most?: number;
  /** Hears why it was given up. */
  givenUp?: (limit: 'places' | 'steps') => void;
}

/**
 * Finds every place that some path reaches: no sampling. Places that no later guard can tell apart are one. The
 * scenario must have passed `check` (without the bounded choices its graph has no cycle). Null when there are more
 * places than `most`, or more steps between them than can be taken in a few seconds.
 */
export function findPlaces(scenario: Scenario, options: WalkOptions = {}): Places | null {
  const { head, judged, most = LIMITS.places, givenUp } = options;
  const graph = pathGraph(scenario);
  const conditions = scenario.meta.conditions ?? {};
  const classes = head === undefined ? headClasses(graph, conditions) : classesOf([head]);
  const stepper = openStepper({ scenario, graph, classes, ...(judged && { judged }) });
  const known = new Map<string, Reached>();
  /** Whom a place is still to be left by. */
  const waiting = new Map<Reached, number>();
  const pending: Reached[] = [];
  const reach = ({ place, heads }: Taken): Reached => {
    const key = stepper.keyOf(place);
    const reached = known.get(key) ?? { place, heads: 0, steps: [], index: -1 };
    known.set(key, reached);
    const fresh = heads & ~reached.heads;
    if (fresh === 0) return reached;
    reached.heads |= fresh;
    const before = waiting.get(reached);
    if (before === undefined) pending.push(reached);
    waiting.set(reached, (before ?? 0) | fresh);
    return reached;
  };
  const effort: Effort = effortOf(graph, stepper.slots, conditions);
  let steps = 0;
  const starts = stepper.start().map((taken) => ({
    at: reach(taken),
    heads: taken.heads,
    trail: taken.trail,
  }));
  for (let from = pending.pop(); from !== undefined; from = pending.pop()) {
    steps += effort.ofPlace(from.place.leaf);
    const limit = known.size > most ? 'places' : steps > LIMITS.steps ? 'steps' : null;
    if (limit !== null) {
      givenUp?.(limit);
      return null;
    }
    const heads = waiting.get(from) ?? 0;
    waiting.delete(from);
    for (const edge of graph.leaves[from.place.leaf]?.edges ?? []) {
      const { choice } = edge;
      const offered = choice === null ? 0 : stepper.offers(edge, from.place, heads);
      if (choice === null || offered === 0) continue;
      for (const taken of stepper.take(edge, from.place, offered)) {
        const to = reach(taken);
        steps += effort.ofTrail(taken.trail);
        const same = from.steps.find((step) => step.trail === taken.trail && step.to === to);
        if (same === undefined)
          from.steps.push({ choice, to, heads: taken.heads, trail: taken.trail });
        else same.heads |= taken.heads;
      }
    }
  }
  return { graph, slots: stepper.slots, classes, starts, order: inOrder(starts) };
}

/** Reverse postorder of a depth-first walk. */
function inOrder(starts: readonly Start[]): Reached[] {
  const finished: Reached[] = [];
  const opened = new Set<Reached>();
  const pending: { at: Reached; next: number }[] = [];
  const open = (at: Reached): void => {
    if (opened.has(at)) return;
    opened.add(at);
    pending.push({ at, next: 0 });
  };
  for (const { at } of starts) {
    open(at);
    for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
      const step = top.at.steps[top.next];
      top.next += 1;
      if (step !== undefined) open(step.to);
      else {
        pending.pop();
        finished.push(top.at);
      }
    }
  }
  finished.reverse();
  for (const [index, reached] of finished.entries()) reached.index = index;
  return finished;
}
