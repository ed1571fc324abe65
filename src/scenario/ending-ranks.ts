import { eachState } from './machine.ts';
import type { Scenario } from './scenario.ts';

export type Ranked<Told> = Told & { readonly rank: number };

/** Puts what is told of each ending in order, the best first, with its rank; unranked ones come last. */
export function byRank<Told extends { readonly id: string }>(
  scenario: Scenario,
  told: readonly Told[],
): Ranked<Told>[] {
  const ranks = new Map<string, number>();
  eachState(scenario.states, (key, { type, meta }, parents) => {
    if (type === 'final' && parents.length === 0)
      ranks.set(meta?.ending?.id ?? key, meta?.ending?.rank ?? Number.MAX_SAFE_INTEGER);
  });
  const rankOf = ({ id }: Told): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  return told
    .map((one) => ({ ...one, rank: rankOf(one) }))
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
