import { eachState } from './machine.ts';
import {
  type Action,
  CONTINUE,
  type Guard,
  type Route,
  type Scenario,
  type StateNode,
} from './scenario.ts';

/** One way on from a leaf. `choice` is null for «fortsett», a route or a return. */
export interface Edge {
  /** Unique in the graph. */
  id: number;
  choice: string | null;
  guard: Guard | null;
  actions: readonly Action[];
  /** Index of a leaf, or RETURN for «back to where the sub-conversation was asked for». */
  target: number;
  /** Uses allowed, for a bounded choice. */
  most: number | null;
}

export interface Leaf {
  key: string;
  isBeat: boolean;
  /** Inside the compound state whose deep history sub-conversations return to. */
  isInside: boolean;
  ending: string | null;
  /** Guards of lines that are said only sometimes. */
  whens: readonly Guard[];
  edges: readonly Edge[];
}

export interface PathGraph {
  leaves: readonly Leaf[];
  start: number;
}

/** The target of an edge that goes back by deep history. */
export const RETURN = -1;

interface Found {
  key: string;
  node: StateNode;
  parents: readonly StateNode[];
  path: string;
}

/**
 * A scenario as leaves and edges, so that millions of positions can be walked. It repeats what XState does with the
 * shapes that `check` lets through (one deep history, routers, nested finals with `onDone`); tests hold it to the
 * machine on generated scenarios.
 */
export function pathGraph(scenario: Scenario): PathGraph {
  const found: Found[] = [];
  const paths = new Map<StateNode, string>();
  eachState(scenario.states, (key, node, parents) => {
    const parent = parents.at(-1);
    const path = parent === undefined ? key : `${paths.get(parent) ?? ''}.${key}`;
    paths.set(node, path);
    found.push({ key, node, parents, path });
  });
  const byPath = new Map(found.map((state) => [state.path, state]));
  const historyOwner = found.find((state) => state.node.type === 'history')?.parents.at(-1);
  const leaves = found.filter(({ node }) => node.states === undefined && node.type !== 'history');
  const indexOf = new Map(leaves.map((leaf, index) => [leaf.path, index]));

  /** Where entering a state ends: down the `initial` chain to a leaf. */
  const entered = (state: Found | undefined): number => {
    if (state === undefined) throw new Error('a target that check should have refused');
    if (state.node.type === 'history') return RETURN;
    const { initial } = state.node;
    if (initial !== undefined) return entered(byPath.get(`${state.path}.${initial}`));
    return indexOf.get(state.path) ?? 0;
  };
  const resolve = (target: string, from: Found): number => {
    if (target.startsWith('#')) return entered(byPath.get(target.slice(scenario.id.length + 2)));
    const above = from.path.split('.').slice(0, -1);
    return entered(byPath.get([...above, target].join('.')));
  };
  let edges = 0;
  const edge = (route: Route, from: Found, choice: string | null, most: number | null): Edge => ({
    id: edges++,
    choice,
    guard: route.guard ?? null,
    actions: route.actions ?? [],
    target: resolve(route.target, from),
    most,
  });

  const edgesOf = (state: Found): Edge[] => {
    const { node, parents } = state;
    if (node.type === 'final') {
      const parent = parents.at(-1);
      const owner = found.find((other) => other.node === parent);
      const done = parent?.onDone;
      return owner === undefined || done === undefined ? [] : [edge(done, owner, null, null)];
    }
    const always = (node.always ?? []).map((route) => edge(route, state, null, null));
    const on = Object.entries(node.on ?? {}).map(([id, taken]) =>
      edge(taken, state, id === CONTINUE ? null : id, taken.meta?.maxVisits ?? null),
    );
    return [...always, ...on];
  };

  return {
    start: entered(byPath.get(scenario.initial)),
    leaves: leaves.map((state) => ({
      key: state.key,
      isBeat: state.node.meta?.lines !== undefined,
      isInside: historyOwner !== undefined && state.parents.includes(historyOwner),
      ending:
        state.node.type === 'final' && state.parents.length === 0
          ? (state.node.meta?.ending?.id ?? state.key)
          : null,
      whens: (state.node.meta?.lines ?? []).flatMap(({ when }) => when ?? []),
      edges: edgesOf(state),
    })),
  };
}

/** True when a leaf is left without a choice: «fortsett», a router or the end of a sub-conversation. */
export function isPassedThrough(leaf: Leaf): boolean {
  return leaf.edges.length > 0 && leaf.edges.every((edge) => edge.choice === null);
}
