import { eachState } from '../scenario/machine.ts';
import { type Edge, type Leaf, type PathGraph, pathGraph } from '../scenario/path-graph.ts';
import { choicesOf } from '../scenario/play.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { headClasses, type HeadClasses } from '../scenario/walk/heads.ts';
import { openStepper, type Place, type Stepper, type Trail } from '../scenario/walk/stepper.ts';
import { MOST_CHOICES } from './attempt.ts';

/** The choices of an attempt, the last first. */
export interface LogEnd {
  readonly choice: string;
  readonly code: string;
  readonly before: LogEnd | null;
}

/** Where some learners stand in the old scenario, and where the same choices have led in the new one. */
export interface Standing {
  readonly heads: number;
  readonly old: Place;
  /** Null once the new scenario did not offer a choice that was made. */
  readonly now: Place | null;
  /** The leaf of the last checkpoint that was passed in the new one; START before the first choice. */
  readonly landing: number;
  /** Choices made since then. */
  readonly since: number;
  readonly log: LogEnd | null;
  readonly depth: number;
}

export const START = -1;

/** Two versions of a scenario, walked at once: every choice is taken in both. */
export interface WalkTogether {
  readonly old: PathGraph;
  readonly now: PathGraph;
  readonly classes: HeadClasses;
  begin(): Standing[];
  /** All that one more choice of the old scenario can lead to. */
  next(from: Standing): Standing[];
  /** The same for two standings exactly when nothing ahead of them can differ. */
  keyOf(standing: Standing): string;
  /** The same for all standings at one place of the old scenario. */
  placeOf(standing: Standing): string;
}

interface Side {
  graph: PathGraph;
  stepper: Stepper;
  codes: ReadonlyMap<string, string>;
}

/**
 * Opens both for a walk in step, by the rules of `replay`: a code is taken where it is offered, and after the first that
 * is not, everything falls back to the last checkpoint passed. Both must be such as `check` lets through.
 */
export function walkTogether(before: Scenario, after: Scenario): WalkTogether {
  const graphs = [pathGraph(before), pathGraph(after)] as const;
  const classes = jointClasses(graphs, [before, after]);
  const side = (scenario: Scenario, graph: PathGraph): Side => ({
    graph,
    stepper: openStepper({ scenario, graph, classes }),
    codes: new Map(choicesOf(scenario).map(({ id, meta }) => [id, meta.code])),
  });
  const old = side(before, graphs[0]);
  const now = side(after, graphs[1]);
  const isCheckpoint = checkpointsIn(after, now.graph);

  const choice = (edges: readonly Edge[], code: string): Edge | undefined =>
    edges.find((edge) => edge.choice !== null && now.codes.get(edge.choice) === code);
  const landed = (from: Standing, trail: Trail): Pick<Standing, 'landing' | 'since'> => {
    const passed = trail.legs.findLast(({ leaf, isReturn }) => isCheckpoint(leaf, isReturn));
    return passed === undefined
      ? { landing: from.landing, since: from.since + 1 }
      : { landing: passed.leaf, since: 0 };
  };
  /** Where the new scenario goes by the same code, for some of the heads or all. */
  const follow = (from: Standing, code: string, heads: number): Omit<Standing, Grown>[] => {
    const lost = (left: number): Omit<Standing, Grown> => ({
      heads: left,
      now: null,
      landing: from.landing,
      since: from.since + 1,
    });
    const here = from.now;
    if (here === null) return [lost(heads)];
    const edge = choice(now.graph.leaves[here.leaf]?.edges ?? [], code);
    const offered = edge === undefined ? 0 : now.stepper.offers(edge, here, heads);
    const taken = edge === undefined || offered === 0 ? [] : now.stepper.take(edge, here, offered);
    return [
      ...taken.map((one) => ({ heads: one.heads, now: one.place, ...landed(from, one.trail) })),
      ...(offered === heads ? [] : [lost(heads & ~offered)]),
    ];
  };

  return {
    old: old.graph,
    now: now.graph,
    classes,
    begin: () =>
      old.stepper.start().flatMap((one) =>
        now.stepper.start().flatMap((other): Standing[] => {
          const heads = one.heads & other.heads;
          const at = { old: one.place, now: other.place, landing: START, since: 0 };
          return heads === 0 ? [] : [{ heads, ...at, log: null, depth: 0 }];
        }),
      ),
    next(from) {
      if (from.depth >= MOST_CHOICES) return [];
      return (old.graph.leaves[from.old.leaf]?.edges ?? []).flatMap((edge) => {
        const code = edge.choice === null ? undefined : old.codes.get(edge.choice);
        const heads = code === undefined ? 0 : old.stepper.offers(edge, from.old, from.heads);
        if (edge.choice === null || code === undefined || heads === 0) return [];
        const log = { choice: edge.choice, code, before: from.log };
        return old.stepper.take(edge, from.old, heads).flatMap((taken) =>
          follow(from, code, taken.heads).map((there) => ({
            ...there,
            old: taken.place,
            log,
            depth: from.depth + 1,
          })),
        );
      });
    },
    keyOf: ({ old: place, now: there, landing, since }) =>
      `${old.stepper.keyOf(place)}|${there === null ? '' : `=${now.stepper.keyOf(there)}`}|${landing}|${since}`,
    placeOf: ({ old: place }) => old.stepper.keyOf(place),
  };
}

type Grown = 'old' | 'log' | 'depth';

/** Classes that neither scenario tells further apart. */
function jointClasses(graphs: readonly PathGraph[], scenarios: readonly Scenario[]): HeadClasses {
  // Names of conditions may mean one thing before and another after: their guards stand for themselves.
  const named = scenarios.flatMap(({ meta }) => Object.values(meta.conditions ?? {}));
  const reads: Leaf = {
    key: '',
    isBeat: false,
    isInside: false,
    ending: null,
    whens: named,
    edges: [],
  };
  const leaves = [...graphs.flatMap((graph) => graph.leaves), reads];
  return headClasses({ leaves, start: 0 }, {});
}

/** Tells whether an arrival passes a checkpoint: at its first line, as `replay` has it. */
function checkpointsIn(
  { states }: Scenario,
  { leaves }: PathGraph,
): (leaf: number, isReturn: boolean) => boolean {
  const tagged = new Set<string>();
  const short = new Set<string>();
  eachState(states, (key, { tags, meta }) => {
    if (tags?.includes('checkpoint') === true) tagged.add(key);
    const lines = meta?.lines ?? [];
    if (lines.length <= 1 && lines.every(({ when }) => when === undefined)) short.add(key);
  });
  // After a return one stands at the last line, or at a new one; only a single line is surely the first as well. Where
  // that cannot be told, no checkpoint is counted: what is told of an edit may be too grave, never too kind.
  return (leaf, isReturn) => {
    const key = leaves[leaf]?.key ?? '';
    return tagged.has(key) && (!isReturn || short.has(key));
  };
}
