import type { Outline, StateOutline, Way } from './outline.ts';

export interface Edge {
  to: StateOutline;
  way: Way;
  /** True for a choice with `maxVisits`: without these edges the graph has no cycle. */
  isBounded: boolean;
}

/** The ways between leaf states (beats, routers, finals), guards ignored. */
export interface Graph {
  start: StateOutline | null;
  leaves: StateOutline[];
  edges: ReadonlyMap<StateOutline, readonly Edge[]>;
  reached: ReadonlySet<StateOutline>;
  /** Finals of sub-conversations, each with the history it returns to. */
  returns: ReadonlyMap<StateOutline, StateOutline>;
}

/** The state a target names: a sibling's key (or a path from it), or `#<scenario>.<path>`; null when there is none. */
export function resolveTarget(
  outline: Outline,
  from: StateOutline,
  target: string,
): StateOutline | null {
  const root = `#${outline.id}.`;
  if (target.startsWith('#'))
    return target.startsWith(root) ? (outline.byPath.get(target.slice(root.length)) ?? null) : null;
  const { parent } = from;
  return outline.byPath.get(parent === null ? target : `${parent.path}.${target}`) ?? null;
}

export function siblingsOf(outline: Outline, state: StateOutline): StateOutline[] {
  return state.parent === null ? outline.roots : state.parent.children;
}

/** The leaf that is entered when a state is: through `initial` of compound states. Null for histories and dead ends. */
export function leafOf(state: StateOutline | null): StateOutline | null {
  let at = state;
  while (at !== null && at.kind === 'compound') {
    const { initial, children }: StateOutline = at;
    at = children.find((child) => child.key === initial) ?? null;
  }
  return at === null || at.kind === 'history' ? null : at;
}

/** Every way out of a state, with what it leads to. */
export function waysOf(state: StateOutline): Way[] {
  const { choices, goesOn, routes, onDone } = state;
  return [...choices, ...(goesOn ? [goesOn] : []), ...routes, ...(onDone ? [onDone] : [])];
}

export function isBounded(way: Way): boolean {
  const most = 'meta' in way ? (way as { meta: Record<string, unknown> | null }).meta : null;
  return typeof most?.['maxVisits'] === 'number';
}

export function isInside(state: StateOutline, ancestor: StateOutline): boolean {
  for (let at = state.parent; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** The state at the root that a state lies in, or the state itself. */
export function rootOf(state: StateOutline): StateOutline {
  let at = state;
  while (at.parent !== null) at = at.parent;
  return at;
}

/** Builds the graph of an outline; ways whose target does not exist are left out. */
export function graphOf(outline: Outline): Graph {
  const leaves = outline.states.filter((state) => !['compound', 'history'].includes(state.kind));
  const returns = new Map<StateOutline, StateOutline>();
  const edges = new Map<StateOutline, Edge[]>();
  const resolve = (from: StateOutline, way: Way): StateOutline | null =>
    way.target === null ? null : resolveTarget(outline, from, way.target);
  for (const leaf of leaves) {
    const ways: { way: Way; from: StateOutline }[] = waysOf(leaf).map((way) => ({
      way,
      from: leaf,
    }));
    const { parent } = leaf;
    if (leaf.kind === 'final' && parent?.onDone) ways.push({ way: parent.onDone, from: parent });
    const out: Edge[] = [];
    for (const { way, from } of ways) {
      const target = resolve(from, way);
      if (target?.kind === 'history') returns.set(leaf, target);
      const to = leafOf(target);
      if (to !== null) out.push({ to, way, isBounded: isBounded(way) });
    }
    edges.set(leaf, out);
  }
  const start = leafOf(outline.roots.find((state) => state.key === outline.initial) ?? null);
  return { start, leaves, edges, returns, reached: reachedFrom(start, edges, () => true) };
}

/** All leaves that can be reached from one, over leaves that `mayPass`. */
export function reachedFrom(
  start: StateOutline | null,
  edges: Graph['edges'],
  mayPass: (leaf: StateOutline) => boolean,
): Set<StateOutline> {
  const reached = new Set<StateOutline>();
  const pending = start === null ? [] : [start];
  for (let leaf = pending.pop(); leaf !== undefined; leaf = pending.pop()) {
    if (reached.has(leaf) || !mayPass(leaf)) continue;
    reached.add(leaf);
    for (const edge of edges.get(leaf) ?? []) pending.push(edge.to);
  }
  return reached;
}
