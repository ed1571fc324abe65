import { eachState } from '../scenario/machine.ts';
import { paperNumbers } from '../scenario/paper-numbers.ts';
import type { Scenario, StateNode } from '../scenario/scenario.ts';

/** A place in a scenario that bears words, with the number it has on paper. */
export interface Numbered {
  number: number;
  key: string;
  node: StateNode;
  /** Keys of the compounds it lies in, the outermost first. */
  phases: readonly string[];
}

export interface Numbering {
  places: readonly Numbered[];
  /** Where a target leads on paper: to numbers, because a router may lead to several. */
  leadsTo(target: string): string;
}

/** Numbers all beats and endings of a scenario from 1, in the order in which the file has them. */
export function numbered(scenario: Scenario): Numbering {
  const places: Numbered[] = [];
  const numbers = paperNumbers(scenario);
  const nodes = new Map<string, StateNode>();
  const parentsOf = new Map<StateNode, string>();
  eachState(scenario.states, (key, node, parents) => {
    nodes.set(key, node);
    parentsOf.set(node, key);
    const phases = parents.map((parent) => parentsOf.get(parent) ?? '');
    const number = numbers.get(key);
    if (number !== undefined) places.push({ number, key, node, phases });
  });
  const numbersOf = (key: string, seen: ReadonlySet<string>): string[] => {
    const node = nodes.get(key);
    if (node === undefined || seen.has(key)) return [];
    const number = numbers.get(key);
    if (number !== undefined) return [String(number)];
    // Out of a sub-conversation, one is back where one was.
    if (node.type === 'history' || node.type === 'final') return ['tilbake'];
    const onward = new Set([...seen, key]);
    if (node.initial !== undefined) return numbersOf(node.initial, onward);
    return (node.always ?? []).flatMap(({ target }) => numbersOf(lastKey(target), onward));
  };
  return {
    places,
    leadsTo: (target) => [...new Set(numbersOf(lastKey(target), new Set()))].join(' / ') || '–',
  };
}

/** Keys are unique in a scenario, so the last one of a target says which state it is. */
function lastKey(target: string): string {
  return target.split('.').pop() ?? target;
}
