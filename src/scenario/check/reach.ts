import type { Problem } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
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
        {
          nb: [
            `Ingen vei fører til «${state.key}».`,
            'La et valg eller «continue» (fortsett) føre hit, eller slett trinnet.',
          ],
          en: [
            `No way leads to «${state.key}».`,
            'Let a choice or «continue» lead here, or delete the step.',
          ],
        },
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
    const isEnd = component.length === 1 && next(first).length === 0;
    return [
      tell(
        first.pointer,
        'TSB018',
        {
          nb: [
            isEnd
              ? `Fra «${first.key}» fører ingen vei videre.`
              : `Ingen slutt kan nås fra «${first.key}».`,
            'Legg til et valg eller «continue» (fortsett) som fører mot en slutt.',
          ],
          en: [
            isEnd
              ? `No way leads on from «${first.key}».`
              : `No ending can be reached from «${first.key}».`,
            'Add a choice or «continue» that leads towards an ending.',
          ],
        },
        'key',
      ),
    ];
  });
};

/**
 * TSB019, TSB093: without the choices bounded by `maxVisits`, and with a return going back to whoever could call, the graph
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
    const members = someOf(ring.map(({ key }) => `«${key}»`).toReversed());
    if (ring.every(({ kind }) => kind === 'router')) {
      problems.push(
        tell(
          first.pointer,
          'TSB093',
          {
            nb: [
              `Veiskillene fører til hverandre uten ende: ${members.nb}.`,
              'La ett av dem føre til et steg eller en slutt.',
            ],
            en: [
              `The routers lead to each other without end: ${members.en}.`,
              'Let one of them lead to a beat or an ending.',
            ],
          },
          'key',
        ),
      );
      continue;
    }
    problems.push(
      tell(
        first.pointer,
        'TSB019',
        {
          nb: [
            `Samtalen kan gå i ring uten ende: ${members.nb}.`,
            'Sett "maxVisits" (1–5) på valget som fører tilbake, eller la det føre videre.',
          ],
          en: [
            `The conversation can go round without end: ${members.en}.`,
            'Put "maxVisits" (1–5) on the choice that leads back, or let it lead on.',
          ],
        },
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
