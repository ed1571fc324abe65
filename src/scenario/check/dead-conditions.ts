import { type Problem, pointerTo } from '../problem.ts';
import type { Findings } from '../walk/findings.ts';
import type { CheckContext } from './check-context.ts';
import { waysOf } from './graph.ts';
import { type GuardPlace, guardPlaces } from './guard-places.ts';
import { type Loose, objectIn, stringIn } from './loose.ts';
import { guardReads } from './outline.ts';

/**
 * TSB076, TSB077: a condition that is false, or true, every time it is judged, on every path and for everybody. A
 * choice whose condition is never true is told of as a choice that nobody can take (TSB078).
 */
export function deadConditions(context: CheckContext, found: Findings): Problem[] {
  const { outline, tell } = context;
  const problems: Problem[] = [];
  const set = new Set(
    outline.states.flatMap((state) =>
      waysOf(state).flatMap(({ actions }) =>
        actions.flatMap(({ writes }) =>
          writes.flatMap(({ kind, name }) => (kind === 'flag' ? [name] : [])),
        ),
      ),
    ),
  );
  /** TSB037 has told of it. */
  const readsUnset = (guard: Loose): boolean =>
    guardReads(guard, '').some(({ kind, name }) => kind === 'flag' && !set.has(name));
  const outcomes = found.guards as ReadonlyMap<unknown, { holds: number; fails: number }>;
  for (const place of guardPlaces(context)) {
    const outcome = outcomes.get(place.guard);
    if (outcome === undefined || isToldByName(place.guard, found)) continue;
    const [nb, en] = decided(place);
    if (outcome.holds === 0 && place.decides !== 'choice' && !readsUnset(place.guard))
      problems.push(
        tell(place.pointer, 'TSB076', {
          nb: [`Vilkåret for ${nb} blir aldri sant.`, NEVER.nb],
          en: [`The condition of ${en} is never true.`, NEVER.en],
        }),
      );
    if (outcome.fails === 0)
      problems.push(
        tell(place.pointer, 'TSB077', {
          nb: [`Vilkåret for ${nb} er sant hver gang.`, ALWAYS.nb],
          en: [`The condition of ${en} is true every time.`, ALWAYS.en],
        }),
      );
  }
  for (const { name } of outline.conditions) {
    const outcome = found.conditions.get(name);
    if (outcome === undefined) continue;
    const pointer = pointerTo('meta', 'conditions', name);
    if (outcome.holds === 0)
      problems.push(
        tell(pointer, 'TSB076', {
          nb: [`Det navngitte vilkåret «${name}» blir aldri sant.`, NEVER.nb],
          en: [`The named condition «${name}» is never true.`, NEVER.en],
        }),
      );
    if (outcome.fails === 0)
      problems.push(
        tell(pointer, 'TSB077', {
          nb: [`Det navngitte vilkåret «${name}» er sant hver gang.`, ALWAYS.nb],
          en: [`The named condition «${name}» is true every time.`, ALWAYS.en],
        }),
      );
  }
  return problems;
}

/** A guard that is nothing but a named condition is told of once, where the condition stands. */
function isToldByName(guard: NonNullable<Loose>, { conditions }: Findings): boolean {
  const name = guard['type'] === 'condition' ? stringIn(objectIn(guard, 'params'), 'name') : null;
  const outcome = conditions.get(name ?? '');
  return outcome !== undefined && (outcome.holds === 0 || outcome.fails === 0);
}

const NEVER = {
  nb: 'Rett tallet eller navnet i vilkåret, eller slett det som aldri vises.',
  en: 'Mend the number or the name in the condition, or delete what is never shown.',
} as const;
const ALWAYS = {
  nb: 'Slett vilkåret, eller rett det hvis det skulle ha stengt for noen.',
  en: 'Delete the condition, or mend it if it was meant to shut somebody out.',
} as const;

function decided({ decides, id, state }: GuardPlace): [nb: string, en: string] {
  if (decides === 'route') return [`en vei ut av «${state.key}»`, `a way out of «${state.key}»`];
  return decides === 'line'
    ? [`replikken «${id}»`, `the line «${id}»`]
    : [`valget «${id}»`, `the choice «${id}»`];
}
