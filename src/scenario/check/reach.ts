import type { Problem } from '../problem.ts';
import type { Rule } from './check-context.ts';
import { components } from './components.ts';
import { type Edge, isInside, waysOf } from './graph.ts';
import type { StateOutline } from './outline.ts';

/** TSB017: states that no way leads to, guards ignored. A compound that is never entered is told once. */
export const unreachable: Rule = ({ outline, graph, tell }) => {
  if (graph.start === null) return [];
  const entered = new Set<StateOutline>();
  for (const leaf of graph.reached)
    for (let at: StateOutline | null = leaf; at !== null; at = at.parent) entered.add(at);
  return outline.states
    .filter((state) => state.kind !== 'history' && !entered.has(state))
    .filter((state) => state.parent === null || entered.has(state.parent))
    .map((state) =>
      tell(
        state.pointer,
        'TSB017',
        `Ingen vei fører til «${state.key}».`,
        'Pek et valg eller «continue» hit, eller slett tilstanden.',
        'key',
      ),
    );
};

/** TSB018: states, or rings of states, that no way leads out of towards an ending. */
export const deadEnds: Rule = ({ outline, graph, tell }) => {
  const byFile = inFileOrder(outline.states);
  const next = (leaf: StateOutline): StateOutline[] =>
    (graph.edges.get(leaf) ?? []).map((edge) => edge.to);
  return components(graph.leaves, next).flatMap((component) => {
    const members = new Set(component);
    const leads = component.some(
      (leaf) =>
        leaf.kind === 'final' ||
        graph.returns.has(leaf) ||
        next(leaf).some((to) => !members.has(to)) ||
        // A way whose target does not exist has been told already.
        waysOf(leaf).length > next(leaf).length,
    );
    const [first] = leads ? [] : component.toSorted(byFile);
    if (first === undefined) return [];
    const message =
      component.length === 1 && next(first).length === 0
        ? `Fra «${first.key}» fører ingen vei videre.`
        : `Ingen slutt kan nås fra «${first.key}».`;
    return [
      tell(
        first.pointer,
        'TSB018',
        message,
        'Legg til et valg eller «continue» som fører mot en slutt.',
        'key',
      ),
    ];
  });
};

/**
 * TSB019: without the choices bounded by `maxVisits`, and with a return going back to whoever could call, the graph
 * has no cycle: so every attempt ends.
 */
export const cycles: Rule = ({ outline, graph, tell }) => {
  const free = (leaf: StateOutline): Edge[] =>
    (graph.edges.get(leaf) ?? []).filter((edge) => !edge.isBounded);
  const next = new Map(graph.leaves.map((leaf) => [leaf, free(leaf).map((edge) => edge.to)]));
  for (const [leaf, history] of graph.returns) {
    const conversation = history.parent;
    const callers = graph.leaves.filter(
      (caller) =>
        conversation !== null &&
        isInside(caller, conversation) &&
        free(caller).some((edge) => !isInside(edge.to, conversation)),
    );
    next.get(leaf)?.push(...callers);
  }
  const byFile = inFileOrder(outline.states);
  const problems: Problem[] = [];
  for (const ring of components(graph.leaves, (leaf) => next.get(leaf) ?? [])) {
    const [first] = ring.toSorted(byFile);
    if (first === undefined) continue;
    if (ring.length === 1 && next.get(first)?.includes(first) !== true) continue;
    const members = ring.map(({ key }) => `«${key}»`).toReversed();
    const shown = members.length > 6 ? [...members.slice(0, 6), '…'] : members;
    problems.push(
      tell(
        first.pointer,
        'TSB019',
        `Samtalen kan gå i ring uten ende: ${shown.join(', ')}.`,
        'Gi valget som fører tilbake «maxVisits» (1–5), eller la det føre videre.',
        'key',
      ),
    );
  }
  return problems;
};

function inFileOrder(states: readonly StateOutline[]) {
  const order = new Map(states.map((state, index) => [state, index]));
  return (one: StateOutline, other: StateOutline): number =>
    (order.get(one) ?? 0) - (order.get(other) ?? 0);
}
