import type { Conditions } from './holds.ts';
import type { Guard } from './scenario.ts';

/** What guards can read of a memory, besides what is fixed in an attempt's head. */
export interface GuardReads {
  measures: Set<string>;
  flags: Set<string>;
  chosen: Set<string>;
  visits: Set<string>;
}

export function noReads(): GuardReads {
  return { measures: new Set(), flags: new Set(), chosen: new Set(), visits: new Set() };
}

/** Adds what a guard can read, through named conditions; a cycle of conditions ends. */
export function addReads(
  reads: GuardReads,
  guard: Guard,
  conditions: Conditions,
  named: ReadonlySet<string> = new Set(),
): void {
  const inner = (guards: readonly Guard[]): void => {
    for (const one of guards) addReads(reads, one, conditions, named);
  };
  if (guard.type === 'atLeast' || guard.type === 'atMost') reads.measures.add(guard.params.measure);
  else if (guard.type === 'has') reads.flags.add(guard.params.flag);
  else if (guard.type === 'chosen') reads.chosen.add(guard.params.choice);
  else if (guard.type === 'visits') reads.visits.add(guard.params.beat);
  else if (guard.type === 'not') inner([guard.params.of]);
  else if (guard.type === 'all' || guard.type === 'any') inner(guard.params.of);
  else if (guard.type === 'condition' && !named.has(guard.params.name)) {
    const condition = conditions[guard.params.name];
    if (condition !== undefined)
      addReads(reads, condition, conditions, new Set([...named, guard.params.name]));
  }
}
