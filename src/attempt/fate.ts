import { eachState } from '../scenario/machine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Standing, START, type WalkTogether } from './walk-together.ts';

/**
 * What an edit does to somebody at a place, from good to bad: nothing; the same choices lead to another beat, and
 * nothing is lost; back to a checkpoint; back to the start.
 */
export const FATES = ['same', 'elsewhere', 'moved', 'reset'] as const;
export type Fate = (typeof FATES)[number];
export type Fates = Readonly<Record<Fate, number>>;

/** The worse of two. */
export function worse(one: Fate, other: Fate): Fate {
  return FATES.indexOf(one) < FATES.indexOf(other) ? other : one;
}

export function countFates(fates: readonly Fate[]): Fates {
  const count = (fate: Fate): number => fates.filter((one) => one === fate).length;
  return {
    same: count('same'),
    elsewhere: count('elsewhere'),
    moved: count('moved'),
    reset: count('reset'),
  };
}

/** True when a beat of the old scenario is this one of the new, by its name or by a former one. */
export type IsSameBeat = (old: string, now: string) => boolean;

export function sameBeats(after: Scenario): IsSameBeat {
  const formerly = new Map<string, readonly string[]>();
  eachState(after.states, (key, { meta }) => {
    formerly.set(key, [...(meta?.was ?? []), ...(meta?.ending?.was ?? [])]);
  });
  return (old, now) => old === now || formerly.get(now)?.includes(old) === true;
}

export function fateOf(
  { old, now, landing }: Standing,
  walk: WalkTogether,
  isSame: IsSameBeat,
): Fate {
  if (now === null) return landing === START ? 'reset' : 'moved';
  const from = walk.old.leaves[old.leaf]?.key ?? '';
  const to = walk.now.leaves[now.leaf]?.key ?? '';
  return isSame(from, to) ? 'same' : 'elsewhere';
}
