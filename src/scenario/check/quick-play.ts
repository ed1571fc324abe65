import { adjusted, type Conditions, holds, type Memory } from '../holds.ts';
import type { Guard, Profession, Scenario } from '../scenario.ts';
import { type Graph, isInside, leafOf, resolveTarget, rootOf } from './graph.ts';
import type { ChoiceOutline, Outline, StateOutline, Way } from './outline.ts';

/** Where a path stands: a beat to choose at, or an ending. */
export interface Standing {
  leaf: StateOutline;
  /** Where a sub-conversation returns to. */
  caller: StateOutline | null;
  memory: Memory;
}

export interface QuickPlay {
  start(): Standing | null;
  choices(standing: Standing): ChoiceOutline[];
  choose(standing: Standing, choice: ChoiceOutline): Standing;
}

/**
 * Plays a scenario without errors some fifty times as fast as the machine does, for walking every path while an
 * author writes. Same guards (`holds`), same bookkeeping; a test compares the two step by step.
 */
export function quickPlay(
  scenario: Scenario,
  outline: Outline,
  { start }: Graph,
  profession: Profession,
): QuickPlay {
  const conditions: Conditions = scenario.meta.conditions ?? {};
  const isTrue = (guard: Way['guard'], memory: Memory): boolean =>
    guard === null || holds(guard as unknown as Guard, memory, conditions);
  const targets = new Map<Way, StateOutline | null>();
  const targetOf = (from: StateOutline, way: Way): StateOutline | null => {
    const known = targets.get(way);
    if (known !== undefined) return known;
    const found = way.target === null ? null : resolveTarget(outline, from, way.target);
    targets.set(way, found);
    return found;
  };

  const follow = (at: Standing, from: StateOutline, way: Way): Standing => {
    const memory = acted(at.memory, way);
    const target = targetOf(from, way);
    if (target?.kind === 'history') {
      const back = at.caller ?? leafOf(target.parent);
      return { ...at, leaf: back ?? at.leaf, memory };
    }
    const leaf = leafOf(target) ?? at.leaf;
    const main = rootOf(at.leaf);
    const leaves = main.kind === 'compound' && !isInside(leaf, main);
    const isCall = leaves && main.children.some(({ kind }) => kind === 'history');
    return { leaf, caller: isCall ? at.leaf : at.caller, memory: arrived(memory, leaf) };
  };

  const settle = (from: Standing): Standing => {
    let at = from;
    for (;;) {
      const { leaf, memory } = at;
      const { parent } = leaf;
      const route = leaf.routes.find(({ guard }) => isTrue(guard, memory));
      if (route !== undefined) at = follow(at, leaf, route);
      else if (leaf.goesOn !== null) at = follow(at, leaf, leaf.goesOn);
      else if (leaf.kind === 'final' && parent?.onDone) at = follow(at, parent, parent.onDone);
      else return at;
    }
  };

  return {
    start: () => {
      if (start === null) return null;
      const memory = arrived(firstMemory(scenario, profession), start);
      return settle({ leaf: start, caller: null, memory });
    },
    choices: ({ leaf, memory }) =>
      leaf.choices.filter(({ id, guard, meta }) => {
        const most = meta?.['maxVisits'];
        const isSpent = typeof most === 'number' && (memory.chosen[id] ?? 0) >= most;
        return !isSpent && isTrue(guard, memory);
      }),
    choose: (standing, choice) => {
      const { memory } = standing;
      const chosen = { ...memory.chosen, [choice.id]: (memory.chosen[choice.id] ?? 0) + 1 };
      return settle(follow({ ...standing, memory: { ...memory, chosen } }, standing.leaf, choice));
    },
  };
}

function firstMemory(scenario: Scenario, profession: Profession): Memory {
  return {
    measures: { ...scenario.context },
    flags: {},
    facts: {},
    visits: {},
    chosen: {},
    trail: [],
    returning: false,
    profession,
    attempt: 1,
  };
}

function acted(memory: Memory, { actions }: Way): Memory {
  if (actions.length === 0) return memory;
  const measures: Record<string, number> = { ...memory.measures };
  const flags: Record<string, true> = { ...memory.flags };
  for (const { type, by, writes } of actions) {
    const [write] = writes;
    if (write === undefined) continue;
    const { name } = write;
    if (type === 'adjust') measures[name] = adjusted(measures[name] ?? 0, by ?? 0);
    else if (type === 'set') flags[name] = true;
  }
  return { ...memory, measures, flags };
}

function arrived(memory: Memory, { key, kind }: StateOutline): Memory {
  if (kind !== 'beat') return memory;
  return { ...memory, visits: { ...memory.visits, [key]: (memory.visits[key] ?? 0) + 1 } };
}
