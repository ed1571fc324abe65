import { assign, createMachine, type SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { adjusted, holds } from '../../src/scenario/holds.ts';
import type { Guard, Scenario } from '../../src/scenario/scenario.ts';

/**
 * How many places XState’s own graph utilities find in a scenario whose guards ask for measures only: states that
 * differ in the beat or in a measure. They are given all the help there is: the events of the state at hand instead of
 * every event of the machine, and a key of what matters instead of the whole context. Null when they have gone `most`
 * ways and are not done: without such a limit they would go on until the memory is full.
 */
export function xstatePlaces(scenario: Scenario, most: number): number | null {
  const judge = (type: string) => (state: { context: Record<string, number> }, params: unknown) => {
    const nothing = { flags: {}, facts: {}, visits: {}, chosen: {}, trail: [], returning: false };
    const memory = {
      ...nothing,
      measures: state.context,
      profession: 'annet',
      attempt: 1,
    } as const;
    return holds({ type, params } as Guard, memory, {});
  };
  const machine = createMachine({ ...scenario } as never, {
    actions: {
      adjust: assign(({ context }: { context: Record<string, number> }, params: unknown) => {
        const { measure, by } = params as { measure: string; by: number };
        return { [measure]: adjusted(context[measure] ?? 0, by) };
      }),
    } as never,
    guards: { atLeast: judge('atLeast'), all: judge('all'), any: judge('any') } as never,
  });
  type Snapshot = SnapshotFrom<typeof machine>;
  try {
    const map = getAdjacencyMap(machine, {
      events: ({ _nodes }: Snapshot) =>
        _nodes.flatMap(({ ownEvents }) => ownEvents.map((type) => ({ type }))) as never,
      limit: most,
      serializeState: ({ value, context }: Snapshot) => JSON.stringify([value, context]),
    });
    return Object.keys(map).length;
  } catch (error) {
    if (error instanceof Error && error.message.includes('limit')) return null;
    throw error;
  }
}
