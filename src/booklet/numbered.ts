import { eachState } from '../scenario/machine.ts';
import { paperNumbers, routerMarks } from '../scenario/paper-numbers.ts';
import type { Marks } from '../scenario/picture/guard-label.ts';
import type { Route, Scenario, StateNode } from '../scenario/scenario.ts';
import { CONTINUE } from '../scenario/scenario.ts';

/** A place in a scenario that has a section on paper: a beat or an ending by its number, a router by «V1». */
export interface Numbered {
  /** Null for a router. */
  number: number | null;
  mark: string;
  key: string;
  node: StateNode;
  /** Keys of the compounds it lies in, the outermost first. */
  phases: readonly string[];
}

export interface Numbering extends Marks {
  /** Beats, endings and routers, in the order of the file. */
  places: readonly Numbered[];
  nodes: ReadonlyMap<string, StateNode>;
  /** Where a target leads on paper: to a number or a router; «tilbake» out of a sub-conversation. */
  leadsTo(target: string): string;
  /** What leads to a place: choices by their marks, «fortsett» and routers by their place’s. */
  comesFrom(mark: string): readonly string[];
}

/** Numbers all beats and endings of a scenario from 1, in the order in which the file has them. */
export function numbered(scenario: Scenario): Numbering {
  const places: Numbered[] = [];
  const numbers = paperNumbers(scenario);
  const routers = routerMarks(scenario);
  const nodes = new Map<string, StateNode>();
  const parentsOf = new Map<StateNode, string>();
  const choices = new Map<string, string>();
  eachState(scenario.states, (key, node, parents) => {
    nodes.set(key, node);
    parentsOf.set(node, key);
    const phases = parents.map((parent) => parentsOf.get(parent) ?? '');
    const number = numbers.get(key) ?? null;
    const mark = number === null ? routers.get(key) : String(number);
    if (mark === undefined) return;
    places.push({ number, mark, key, node, phases });
    const own = Object.keys(node.on ?? {}).filter((id) => id !== CONTINUE);
    for (const [index, id] of own.entries()) choices.set(id, `${mark}${letter(index)}`);
  });
  const markOf = new Map(places.map(({ key, mark }) => [key, mark]));
  const parentOf = (key: string): StateNode | undefined =>
    [...nodes.values()].find(({ states }) => states !== undefined && Object.hasOwn(states, key));
  const arrives = (target: string, seen: ReadonlySet<string>): string => {
    const key = lastKey(target);
    const node = nodes.get(key);
    if (node === undefined || seen.has(key)) return '–';
    const mark = markOf.get(key);
    if (mark !== undefined) return mark;
    if (node.type === 'history') return 'tilbake';
    const onward = new Set([...seen, key]);
    if (node.initial !== undefined) return arrives(node.initial, onward);
    // The end of a phase or a sub-conversation goes on where its compound does.
    const done = parentOf(key)?.onDone;
    return done === undefined ? '–' : arrives(done.target, onward);
  };
  const leadsTo = (target: string): string => arrives(target, new Set());
  const sources = new Map<string, string[]>();
  const note = (from: string, { target }: Route): void => {
    const to = leadsTo(target);
    const known = sources.get(to) ?? [];
    if (!known.includes(from)) sources.set(to, [...known, from]);
  };
  for (const { mark, node } of places) {
    for (const [id, way] of Object.entries(node.on ?? {})) note(choices.get(id) ?? mark, way);
    for (const way of node.always ?? []) note(mark, way);
  }
  return {
    places,
    nodes,
    leadsTo,
    comesFrom: (mark) => sources.get(mark) ?? [],
    place: (key) => markOf.get(key) ?? key,
    choice: (id) => choices.get(id) ?? id,
  };
}

/** 0 is «a». */
function letter(index: number): string {
  return String.fromCodePoint(97 + index);
}

/** Keys are unique in a scenario, so the last one of a target says which state it is. */
function lastKey(target: string): string {
  return target.split('.').pop() ?? target;
}
