import { eachState } from './machine.ts';
import type { Scenario } from './scenario.ts';

/**
 * The numbers that places have on paper, in the booklet and on the poster alike: beats and endings from 1, in the order
 * of the file, by key.
 */
export function paperNumbers({ states }: Scenario): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  eachState(states, (key, { meta }) => {
    if (meta?.lines !== undefined || meta?.ending !== undefined) numbers.set(key, numbers.size + 1);
  });
  return numbers;
}

/** What routers are called on paper: «V1», «V2», in the order of the file, by key. */
export function routerMarks({ states }: Scenario): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  eachState(states, (key, { always }) => {
    if (always !== undefined) marks.set(key, `V${marks.size + 1}`);
  });
  return marks;
}
