import { type PathGraph, pathGraph } from '../path-graph.ts';
import { LIMITS } from '../limits.ts';
import type { Scenario } from '../scenario.ts';
import { classesOf, headClasses, type HeadClasses } from './heads.ts';
import { type Effort, effortOf } from './effort.ts';
import { type Judged, openStepper, type Place, type Taken, type Trail } from './stepper.ts';
import type { Head } from '../machine.ts';
import type { Slots } from './slots.ts';
import { atOnce, type Steps } from './steps.ts';

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

interface Open extends Reached {
  /** Whom it is still to be left by. */
  waiting: number;
}

/** A few milliseconds. */
const PLACES_A_STEP = 1024;

/**
 * Finds every place that some path reaches: no sampling. Places that no later guard can tell apart are one. The
 * scenario must have passed `check` (without the bounded choices its graph has no cycle). Null when there are more
 * places than `most`, or more steps between them than can be taken in a few seconds.
 */
export function findPlaces(scenario: Scenario, options: WalkOptions = {}): Places | null {
  return atOnce(placesInSteps(scenario, options));
}

/** The same in small steps, for somebody who waits: of the places known so far, how many have been left. */
export function* placesInSteps(
  scenario: Scenario,
  options: WalkOptions = {},
): Steps<Places | null> {
  const { head, judged, most = LIMITS.places, givenUp } = options;
  const graph = pathGraph(scenario);
  const conditions = scenario.meta.conditions ?? {};
  const classes = head === undefined ? headClasses(graph, conditions) : classesOf([head]);
  const stepper = openStepper({ scenario, graph, classes, ...(judged && { judged }) });
  const known = new Map<string, Open>();
  const pending: Open[] = [];
  const reach = ({ place, heads }: Taken): Open => {
    const key = stepper.keyOf(place);
    let reached = known.get(key);
    if (reached === undefined) {
      reached = { place, heads: 0, steps: [], index: -1, waiting: 0 };
      known.set(key, reached);
    }
    const fresh = heads & ~reached.heads;
    if (fresh === 0) return reached;
    reached.heads |= fresh;
    if (reached.waiting === 0) pending.push(reached);
    reached.waiting |= fresh;
    return reached;
  };
  const effort: Effort = effortOf(graph, stepper.slots, conditions);
  let steps = 0;
  let left = 0;
  const starts = stepper.start().map((taken) => ({
    at: reach(taken),
    heads: taken.heads,
    trail: taken.trail,
  }));
  for (let from = pending.pop(); from !== undefined; from = pending.pop()) {
    steps += effort.ofPlace(from.place.leaf);
    left += 1;
    if (left % PLACES_A_STEP === 0) yield { part: 'places', done: left, of: known.size };
    const limit = known.size > most ? 'places' : steps > LIMITS.steps ? 'steps' : null;
    if (limit !== null) {
      givenUp?.(limit);
      return null;
    }
    const heads = from.waiting;
    from.waiting = 0;
    // Left before, by others: some of its steps may be there.
    const isAgain = from.steps.length > 0;
    for (const edge of graph.leaves[from.place.leaf]?.edges ?? []) {
      const { choice } = edge;
      const offered = choice === null ? 0 : stepper.offers(edge, from.place, heads);
      if (choice === null || offered === 0) continue;
      for (const taken of stepper.take(edge, from.place, offered)) {
        const to = reach(taken);
        steps += effort.ofTrail(taken.trail);
        const same = isAgain ? sameStep(from, taken.trail, to) : undefined;
        if (same === undefined)
          from.steps.push({ choice, to, heads: taken.heads, trail: taken.trail });
        else same.heads |= taken.heads;
      }
    }
  }
  return { graph, slots: stepper.slots, classes, starts, order: inOrder(starts) };
}

function sameStep({ steps }: Reached, trail: Trail, to: Reached): Step | undefined {
  return steps.find((step) => step.trail === trail && step.to === to);
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
