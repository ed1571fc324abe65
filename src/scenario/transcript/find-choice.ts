import type { Moment, OfferedChoice } from '../play.ts';

/** The offered choice of that name, or the one that once had it. */
export function findChoice(name: string, { choices }: Moment): OfferedChoice | undefined {
  return (
    choices.find(({ id }) => id === name) ?? choices.find(({ meta }) => meta.was?.includes(name))
  );
}
