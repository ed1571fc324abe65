import { choicesOf } from './play.ts';
import { eachState } from './machine.ts';
import type { Guard, Scenario } from './scenario.ts';

/** Everything that some guard of a scenario can read; what is missing here cannot change where a path leads. */
export interface GuardReads {
  measures: Set<string>;
  flags: Set<string>;
  chosen: Set<string>;
  visits: Set<string>;
}

/** Collects what guards of choices and routes can read, through named conditions and bounds. */
export function guardReads(scenario: Scenario): GuardReads {
  const reads: GuardReads = {
    measures: new Set(),
    flags: new Set(),
    chosen: new Set(),
    visits: new Set(),
  };
  const conditions = scenario.meta.conditions ?? {};
  const read = (guard: Guard, named: ReadonlySet<string>): void => {
    if (guard.type === 'atLeast' || guard.type === 'atMost')
      reads.measures.add(guard.params.measure);
    else if (guard.type === 'has') reads.flags.add(guard.params.flag);
    else if (guard.type === 'chosen') reads.chosen.add(guard.params.choice);
    else if (guard.type === 'visits') reads.visits.add(guard.params.beat);
    else if (guard.type === 'not') read(guard.params.of, named);
    else if (guard.type === 'all' || guard.type === 'any')
      for (const inner of guard.params.of) read(inner, named);
    else if (guard.type === 'condition' && !named.has(guard.params.name)) {
      const condition = conditions[guard.params.name];
      if (condition !== undefined) read(condition, new Set([...named, guard.params.name]));
    }
  };
  const none = new Set<string>();
  eachState(scenario.states, (_key, state) => {
    for (const taken of Object.values(state.on ?? {})) if (taken.guard) read(taken.guard, none);
    for (const route of state.always ?? []) if (route.guard) read(route.guard, none);
    if (state.onDone?.guard) read(state.onDone.guard, none);
  });
  for (const choice of choicesOf(scenario))
    if (choice.meta.maxVisits !== undefined) reads.chosen.add(choice.id);
  return reads;
}
