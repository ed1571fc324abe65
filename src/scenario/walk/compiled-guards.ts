import type { Conditions } from '../holds.ts';
import type { Guard } from '../scenario.ts';
import type { HeadClasses } from './heads.ts';
import type { Slots } from './slots.ts';

/** What a walk remembers: one number a slot. */
export type Values = number[];
/** Gives the heads, among those asked about, for which a guard holds. Both as bits. */
export type Test = (values: Values, heads: number) => number;

/** What is told of guards while they are judged. */
export interface Hears {
  /** For whom a named condition holds, and for whom not. */
  condition(name: string, holds: number, fails: number): void;
  /** Gives what hears of the values that a guard on a measure meets. */
  reader?(guard: Guard): (value: number) => void;
}

/**
 * Makes guards quick to judge over slots, for many heads at once. The same meaning as `holds`, which tests hold it to.
 * Each named condition is compiled once.
 */
export function guardCompiler(
  slots: Slots,
  { heads }: HeadClasses,
  conditions: Conditions,
  hears: Hears,
): (guard: Guard) => Test {
  const named = new Map<string, Test>();
  /** Counts the questions from outside: between two of them the values may change. */
  let moment = 0;
  const where =
    (test: (values: Values) => boolean): Test =>
    (values, asked) =>
      test(values) ? asked : 0;
  const those = (isOne: (index: number) => boolean): Test => {
    const bits = heads.reduce((sum, _head, index) => sum + (isOne(index) ? 2 ** index : 0), 0);
    return (_values, asked) => asked & bits;
  };
  const compile = (guard: Guard): Test => {
    switch (guard.type) {
      case 'atLeast':
      case 'atMost': {
        const { measure, value } = guard.params;
        const slot = slots.measures.get(measure) ?? -1;
        const read = hears.reader?.(guard) ?? ((): void => {});
        return where((values) => {
          const now = values[slot] ?? 0;
          read(now);
          return guard.type === 'atLeast' ? now >= value : now <= value;
        });
      }
      case 'has': {
        const slot = slots.flags.get(guard.params.flag) ?? -1;
        return where((values) => values[slot] === 1);
      }
      case 'chosen': {
        const slot = slots.chosen.get(guard.params.choice) ?? -1;
        return where((values) => (values[slot] ?? 0) > 0);
      }
      case 'visits': {
        const { beat, atLeast = 0, atMost = Number.POSITIVE_INFINITY } = guard.params;
        const slot = slots.visits.get(beat) ?? -1;
        return where((values) => (values[slot] ?? 0) >= atLeast && (values[slot] ?? 0) <= atMost);
      }
      case 'profession': {
        const { is } = guard.params;
        return those((index) => is.some((one) => one === heads[index]?.profession));
      }
      case 'attempt': {
        const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = guard.params;
        const attemptOf = (index: number): number => heads[index]?.attempt ?? 1;
        return those((index) => attemptOf(index) >= atLeast && attemptOf(index) <= atMost);
      }
      case 'not': {
        const inner = compile(guard.params.of);
        return (values, asked) => asked & ~inner(values, asked);
      }
      case 'all': {
        const inner = guard.params.of.map(compile);
        return (values, asked) =>
          inner.reduce((left, test) => (left === 0 ? 0 : test(values, left)), asked);
      }
      case 'any': {
        const inner = guard.params.of.map(compile);
        return (values, asked) => {
          let found = 0;
          for (const test of inner) found |= test(values, asked & ~found);
          return found;
        };
      }
      case 'condition':
        return condition(guard.params.name);
    }
  };
  const condition = (name: string): Test => {
    const before = named.get(name);
    if (before !== undefined) return before;
    // Until it is compiled, and so in a cycle, it is false; `check` refuses cycles beforehand.
    named.set(name, () => 0);
    const guard = conditions[name];
    if (guard === undefined) return () => 0;
    const inner = compile(guard);
    // Asked once a moment for each head: conditions that name each other twice over would double at every step.
    let [at, known, found] = [-1, 0, 0];
    const test: Test = (values, asked) => {
      if (at !== moment) [at, known, found] = [moment, 0, 0];
      const fresh = asked & ~known;
      if (fresh !== 0) {
        const holds = inner(values, fresh);
        known |= fresh;
        found |= holds;
        hears.condition(name, holds, fresh & ~holds);
      }
      return found & asked;
    };
    named.set(name, test);
    return test;
  };
  return (guard) => {
    const inner = compile(guard);
    return (values, asked) => {
      moment += 1;
      return inner(values, asked);
    };
  };
}
