import type { Graph } from './graph.ts';
import { stringIn } from './loose.ts';
import type { ChoiceOutline, Outline, StateOutline } from './outline.ts';

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
  const leadsTo = new Map(
    [...graph.edges.values()].flat().map(({ way, to }) => [way, to] as const),
  );
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
