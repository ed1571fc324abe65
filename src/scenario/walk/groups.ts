import type { Places } from './places.ts';

/** Bits of heads that every step of a walk takes together or not at all: those who go the same ways. */
export function groupsOf({ classes, starts, order }: Places): number[] {
  const told = new Set(starts.map(({ heads }) => heads));
  for (const { steps } of order) for (const { heads } of steps) told.add(heads);
  let groups = [classes.all];
  for (const heads of told)
    groups = groups.flatMap((group) =>
      [group & heads, group & ~heads].filter((part) => part !== 0),
    );
  return groups;
}
