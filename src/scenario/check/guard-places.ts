import type { CheckContext } from './check-context.ts';
import { type Loose, listIn, objectIn } from './loose.ts';
import type { StateOutline, Way } from './outline.ts';

/** A guard as it stands in the file. */
export interface GuardPlace {
  readonly guard: NonNullable<Loose>;
  readonly pointer: string;
  readonly state: StateOutline;
  /** What it decides about. */
  readonly decides: 'choice' | 'route' | 'line';
  /** Of the choice or line; empty for a route. */
  readonly id: string;
}

/** Every guard of choices, routes and lines, in the order of the file. */
export function guardPlaces({ outline }: CheckContext): GuardPlace[] {
  return outline.states.flatMap((state): GuardPlace[] => {
    const of = (way: Way, decides: 'choice' | 'route', id: string): GuardPlace[] =>
      way.guard === null
        ? []
        : [{ guard: way.guard, pointer: `${way.pointer}/guard`, state, decides, id }];
    const lines = listIn(objectIn(state.raw, 'meta'), 'lines');
    return [
      ...state.lines.flatMap(({ id, pointer }): GuardPlace[] => {
        const line = lines.find((each) => each?.['id'] === id) ?? null;
        const guard = objectIn(line, 'when');
        return guard === null
          ? []
          : [{ guard, pointer: `${pointer}/when`, state, decides: 'line', id }];
      }),
      ...state.choices.flatMap((choice) => of(choice, 'choice', choice.id)),
      ...state.routes.flatMap((route) => of(route, 'route', '')),
    ];
  });
}
