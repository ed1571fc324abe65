import { waysOf } from './graph.ts';
import type { Outline, Reference, Way } from './outline.ts';

/** Everything that conditions read, wherever they stand. */
export function readsOf({ conditions, states }: Outline): Reference[] {
  return [
    ...conditions.flatMap(({ reads }) => reads),
    ...states.flatMap((state) => [
      ...state.lines.flatMap(({ reads }) => reads),
      ...waysOf(state).flatMap(({ guardReads }) => guardReads),
    ]),
  ];
}

/** Every action, of choices and other ways. */
export function actionsOf({ states }: Outline): Way['actions'] {
  return states.flatMap((state) => waysOf(state).flatMap(({ actions }) => actions));
}
