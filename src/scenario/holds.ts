import type { Guard, Profession } from './scenario.ts';

export interface Adjustment {
  measure: string;
  by: number;
}

/** Measures stand at multiples of this, and so does all that moves them (TSB043, TSB044). */
export const MEASURE_UNIT = 5;

/** Adds to a measure and keeps it between 0 and 100. */
export function adjusted(value: number, by: number): number {
  return Math.max(0, Math.min(100, value + by));
}

/** What is remembered while a scenario is played: all that a guard can read, and the facts met. */
export interface Memory {
  readonly measures: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, true>>;
  readonly facts: Readonly<Record<string, true>>;
  readonly visits: Readonly<Record<string, number>>;
  readonly chosen: Readonly<Record<string, number>>;
  /** Every adjustment so far, before clamping: what a path did to each measure. */
  readonly trail: readonly Adjustment[];
  /** True between leaving a sub-conversation and arriving: a return is no visit. */
  readonly returning: boolean;
  readonly profession: Profession;
  readonly attempt: number;
}

export type Conditions = Readonly<Record<string, Guard>>;

/**
 * Says whether a guard is true for a memory. The one interpreter of guards: the machine, lines' `when` and the
 * walk over all paths use it. An unknown condition is false; `check` refuses it, and condition cycles, beforehand.
 */
export function holds(guard: Guard, memory: Memory, conditions: Conditions): boolean {
  const on = (inner: Guard): boolean => holds(inner, memory, conditions);
  switch (guard.type) {
    case 'atLeast':
      return (memory.measures[guard.params.measure] ?? 0) >= guard.params.value;
    case 'atMost':
      return (memory.measures[guard.params.measure] ?? 0) <= guard.params.value;
    case 'has':
      return memory.flags[guard.params.flag] === true;
    case 'chosen':
      return (memory.chosen[guard.params.choice] ?? 0) > 0;
    case 'visits':
      return isWithin(memory.visits[guard.params.beat] ?? 0, guard.params);
    case 'profession':
      return guard.params.is.includes(memory.profession);
    case 'attempt':
      return isWithin(memory.attempt, guard.params);
    case 'not':
      return !on(guard.params.of);
    case 'all':
      return guard.params.of.every(on);
    case 'any':
      return guard.params.of.some(on);
    case 'condition': {
      const named = conditions[guard.params.name];
      return named !== undefined && on(named);
    }
  }
}

function isWithin(count: number, bounds: { atLeast?: number; atMost?: number }): boolean {
  return count >= (bounds.atLeast ?? 0) && count <= (bounds.atMost ?? Number.POSITIVE_INFINITY);
}
