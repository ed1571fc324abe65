import { assign, createMachine, initialTransition, transition } from 'xstate';
import { adjusted, type Adjustment, type Conditions, holds, type Memory } from './holds.ts';
import {
  type Action,
  CONTINUE,
  type Guard,
  GUARD_NAMES,
  type Profession,
  type Route,
  type Scenario,
  type StateNode,
} from './scenario.ts';

/** What a guard can read of an attempt besides the choices themselves; fixed when the attempt begins. */
export interface Head {
  profession: Profession;
  attempt: number;
}

/** A place in a scenario: opaque but for the leaf state's key and the memory. */
export interface Position {
  readonly beat: string;
  readonly memory: Memory;
  readonly ended: boolean;
  /** Distinguishes positions that differ in where a sub-conversation will return to. */
  readonly returnsTo: string;
  readonly snapshot: unknown;
}

export interface Machine {
  start(): Position;
  /** Takes an event that is offered at the position; one that is not leaves the position as it is. */
  step(position: Position, event: string): Position;
  offers(position: Position, event: string): boolean;
}

type Config = Record<string, unknown>;
type Offered = { choice: string; max: number; guard?: Guard };
interface EngineAction {
  type: string;
  params?: Record<string, unknown>;
}

/**
 * Opens a scenario as an XState v5 machine. All that the program knows of XState's shape stands in this file.
 *
 * The file is data and is never changed: visits, uses of choices and `maxVisits` are added to a copy. A return from a
 * sub-conversation is no visit. The scenario must have passed `check`.
 */
export function openMachine(scenario: Scenario, head: Head): Machine {
  const conditions: Conditions = scenario.meta.conditions ?? {};
  const machine = createMachine(withBookkeeping(scenario, head) as never, {
    actions: keeping as never,
    guards: guardsFor(conditions) as never,
  });
  type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0];
  const at = (snapshot: Snapshot): Position => ({
    beat: leafOf(snapshot.value),
    memory: snapshot.context as unknown as Memory,
    ended: snapshot.status === 'done',
    returnsTo: Object.values(snapshot.historyValue)
      .flatMap((nodes) => nodes.map((node) => node.id))
      .join(' '),
    snapshot,
  });
  return {
    start: () => at(initialTransition(machine)[0]),
    step: (position, event) =>
      at(transition(machine, position.snapshot as Snapshot, { type: event } as never)[0]),
    offers: (position, event) => (position.snapshot as Snapshot).can({ type: event } as never),
  };
}

/** Calls `visit` for every state of a scenario, parents first. */
export function eachState(
  states: Readonly<Record<string, StateNode>> | undefined,
  visit: (key: string, state: StateNode, parents: readonly StateNode[]) => void,
  parents: readonly StateNode[] = [],
): void {
  for (const [key, state] of Object.entries(states ?? {})) {
    visit(key, state, parents);
    eachState(state.states, visit, [...parents, state]);
  }
}

function withBookkeeping(scenario: Scenario, head: Head): Config {
  const copy = structuredClone(scenario);
  const histories = new Set<string>();
  eachState(copy.states, (key, state) => {
    if (state.type === 'history') histories.add(key);
  });
  const markReturn = (route: Route): void => {
    const key = route.target.split('.').pop() ?? '';
    if (histories.has(key)) append(route, { type: '_returning' });
  };
  eachState(copy.states, (beat, state) => {
    if (state.meta?.lines !== undefined)
      (state as { entry?: unknown }).entry = [{ type: '_arrive', params: { beat } }];
    for (const [choice, taken] of Object.entries(state.on ?? {})) {
      // Without `reenter` a choice back to its own beat would be no arrival there.
      (taken as { reenter?: boolean }).reenter = true;
      markReturn(taken);
      if (choice === CONTINUE) continue;
      if (taken.meta?.maxVisits !== undefined) {
        const offered: Offered = { choice, max: taken.meta.maxVisits };
        if (taken.guard !== undefined) offered.guard = taken.guard;
        (taken as { guard?: unknown }).guard = { type: '_offered', params: offered };
      }
      append(taken, { type: '_chose', params: { choice } });
    }
    if (state.onDone !== undefined) markReturn(state.onDone);
    state.always?.forEach(markReturn);
  });
  const memory: Memory = {
    measures: scenario.context,
    flags: {},
    facts: {},
    visits: {},
    chosen: {},
    trail: [],
    returning: false,
    profession: head.profession,
    attempt: head.attempt,
  };
  return { ...copy, context: memory } as unknown as Config;
}

function append(route: Route, action: EngineAction): void {
  route.actions = [...(route.actions ?? []), action as unknown as Action];
}

function guardsFor(conditions: Conditions): Record<string, unknown> {
  const judge = (type: string) => (state: { context: Memory }, params: unknown) =>
    holds({ type, params } as Guard, state.context, conditions);
  const offered = (state: { context: Memory }, { choice, max, guard }: Offered): boolean =>
    (state.context.chosen[choice] ?? 0) < max &&
    (guard === undefined || holds(guard, state.context, conditions));
  return {
    ...Object.fromEntries(GUARD_NAMES.map((type) => [type, judge(type)])),
    _offered: offered,
  };
}

const counted = (
  counts: Readonly<Record<string, number>>,
  key: string,
): Record<string, number> => ({
  ...counts,
  [key]: (counts[key] ?? 0) + 1,
});

type Keep<P> = (state: { context: Memory }, params: P) => Partial<Memory>;
const keep = <P>(change: Keep<P>): unknown => assign(change as never);

const keeping = {
  adjust: keep<Adjustment>(({ context }, { measure, by }) => ({
    measures: { ...context.measures, [measure]: adjusted(context.measures[measure] ?? 0, by) },
    trail: [...context.trail, { measure, by }],
  })),
  set: keep<{ flag: string }>(({ context }, { flag }) => ({
    flags: { ...context.flags, [flag]: true },
  })),
  learn: keep<{ fact: string }>(({ context }, { fact }) => ({
    facts: { ...context.facts, [fact]: true },
  })),
  _chose: keep<{ choice: string }>(({ context }, { choice }) => ({
    chosen: counted(context.chosen, choice),
  })),
  _returning: keep<undefined>(() => ({ returning: true })),
  _arrive: keep<{ beat: string }>(({ context }, { beat }) =>
    context.returning ? { returning: false } : { visits: counted(context.visits, beat) },
  ),
};

function leafOf(value: unknown): string {
  let leaf = value;
  while (typeof leaf === 'object' && leaf !== null) leaf = Object.values(leaf)[0];
  return String(leaf);
}
