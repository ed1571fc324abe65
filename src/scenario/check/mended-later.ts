import type { Graph } from './graph.ts';
import { stringIn } from './loose.ts';
import type { ChoiceOutline, Outline, StateOutline } from './outline.ts';

/** The nearest choice ahead that could mend another: a good or fair one; null when none lies ahead. */
export function nearestMend(graph: Graph): (choice: ChoiceOutline) => ChoiceOutline | null {
  const leadsTo = waysWithEnds(graph);
  return (choice) => {
    const first = leadsTo.get(choice);
    const ahead = new Set(first === undefined ? [] : [first]);
    for (const state of ahead) {
      const found = state.choices.find(({ meta }) => {
        const quality = stringIn(meta, 'quality');
        return quality !== null && quality !== 'poor';
      });
      if (found !== undefined) return found;
      for (const { to } of graph.edges.get(state) ?? []) ahead.add(to);
    }
    return null;
  };
}

function waysWithEnds({ edges }: Graph): ReadonlyMap<object, StateOutline> {
  return new Map([...edges.values()].flat().map(({ way, to }) => [way, to] as const));
}

/**
 * Tells whether a choice can be mended by one with `repairs` that lies ahead of it, guards ignored. Nearest steps are
 * looked at first, and a repair is seldom far away. Past the end of a sub-conversation anything may come.
 */
export function mendedLater(outline: Outline, graph: Graph): (choice: ChoiceOutline) => boolean {
  const repairs = new Map<string, Set<StateOutline>>();
  for (const state of outline.states)
    for (const { meta } of state.choices) {
      const mended = stringIn(meta, 'repairs');
      if (mended === null) continue;
      const beats = repairs.get(mended) ?? new Set();
      repairs.set(mended, beats.add(state));
    }
  const leadsTo = waysWithEnds(graph);
  return (choice) => {
    const beats = repairs.get(choice.id);
    const first = leadsTo.get(choice);
    if (beats === undefined) return false;
    // A way that leads nowhere is told elsewhere.
    if (first === undefined) return true;
    const ahead = new Set([first]);
    for (const state of ahead) {
      if (beats.has(state) || graph.returns.has(state)) return true;
      for (const { to } of graph.edges.get(state) ?? []) ahead.add(to);
    }
    return false;
  };
}
