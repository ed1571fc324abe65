import type { Conditions } from '../holds.ts';
import type { Guard } from '../scenario.ts';
import { eachGuard } from './slots.ts';
import type { Judged } from './stepper.ts';

export interface BothWays {
  readonly judged: Judged;
  /** True when a guard, and each named condition in it, has been heard both to hold and to fail. */
  hasSettled(guard: Guard): boolean;
}

/** Passes on what is judged, and remembers what needs no further proof. */
export function bothWays(judged: Judged, conditions: Conditions): BothWays {
  const held = new Set<Guard | string>();
  const failed = new Set<Guard | string>();
  const note = (one: Guard | string, holds: number, fails: number): void => {
    if (holds !== 0) held.add(one);
    if (fails !== 0) failed.add(one);
  };
  return {
    judged: {
      guard(guard, holds, fails) {
        note(guard, holds, fails);
        judged.guard(guard, holds, fails);
      },
      condition(name, holds, fails) {
        note(name, holds, fails);
        judged.condition(name, holds, fails);
      },
      ...(judged.reader && { reader: judged.reader }),
    },
    hasSettled(guard) {
      const both = (one: Guard | string): boolean => held.has(one) && failed.has(one);
      let all = both(guard);
      eachGuard(guard, conditions, (inner) => {
        if (inner.type === 'condition' && !both(inner.params.name)) all = false;
      });
      return all;
    },
  };
}
