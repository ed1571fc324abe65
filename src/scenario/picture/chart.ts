import { contentHash } from '../content-hash.ts';
import { eachState } from '../machine.ts';
import { type Edge, type Leaf, pathGraph, RETURN } from '../path-graph.ts';
import type { Person } from '../module.ts';
import type { Guard, Line, Quality, Scenario, StateNode, Texts } from '../scenario.ts';
import { paperNumbers, routerMarks } from '../paper-numbers.ts';
import { readingMinutes } from '../reading-minutes.ts';
import { decisionsOf } from '../walk-paths.ts';
import { guardLabel, type Marks, spaced } from './guard-label.ts';

/** What takes a learner on: a choice by its quality, advice, an unrated choice, «fortsett», a way of a router. */
export type WayKind = Quality | 'consult' | 'unrated' | 'continue' | 'route';

export interface Way {
  kind: WayKind;
  /** Of a choice: its id and its mark on paper, «14b». */
  id: string | null;
  mark: string | null;
  /** The words of a choice; the condition of a router's way, empty for its last. */
  text: string;
  /** What must be true for the choice to be seen; of a router's way, what its named condition stands for. */
  condition: string | null;
  /** Key of a card; null goes back to where the sub-conversation was asked for. */
  to: string | null;
  /** Numbers of replies that are met on the way, where those are not drawn as cards: see `foldReplies`. */
  via: readonly number[];
}

/** One place of a conversation as a picture shows it. */
export interface Card {
  key: string;
  kind: 'beat' | 'router' | 'ending';
  /** The number it has on paper too; routers have none. */
  number: number | null;
  /** Of a router: «V1», counted in the order of the file. */
  mark: string | null;
  title: string | null;
  speaker: string | null;
  /** The first words that are always said; of an ending, its text. */
  says: string;
  lines: number;
  isCheckpoint: boolean;
  isWeighty: boolean;
  rank: number | null;
  /** Compounds it lies in, the outermost first. */
  parents: readonly string[];
  ways: readonly Way[];
}

/** A conversation ready to be drawn. */
export interface Chart {
  id: string;
  title: string;
  role: string;
  status: string;
  /** How much there is of everything, in words. */
  counts: readonly string[];
  /** Stands for exactly this content, see `contentHash`. */
  fingerprint: string;
  start: string;
  /** In the order of the file. */
  cards: readonly Card[];
  /** The compound that sub-conversations return to, or that all begins in. */
  conversation: string | null;
  titleOf(key: string): string;
}

export interface ChartParts {
  scenario: Scenario;
  texts: Texts;
  /** By id, as in `cast.json`. */
  people: Readonly<Record<string, Pick<Person, 'name' | 'kind'>>>;
}

/** Reads a scenario as cards and the ways between them. It must have passed `check`. */
export function chartOf({ scenario, texts, people }: ChartParts): Chart {
  const graph = pathGraph(scenario);
  const found = statesOf(scenario);
  const numbers = paperNumbers(scenario);
  const routers = routerMarks(scenario);
  const marks = marksOf(graph.leaves, numbers);
  /** The end of a sub-conversation is no place of its own. */
  const leafAt = (target: number): Leaf | null => {
    if (target === RETURN) return null;
    const leaf = graph.leaves[target];
    const [onward] = leaf?.edges ?? [];
    const isInnerEnd = leaf !== undefined && found.get(leaf.key)?.node.type === 'final';
    return isInnerEnd && onward !== undefined ? leafAt(onward.target) : (leaf ?? null);
  };
  const cards = graph.leaves.flatMap((leaf) => {
    const state = found.get(leaf.key);
    if (state === undefined || (state.node.type === 'final' && leaf.ending === null)) return [];
    const ways = leaf.edges.map((edge) =>
      wayOf(edge, leaf, {
        texts,
        marks,
        conditions: scenario.meta.conditions ?? {},
        node: state.node,
        to: leafAt(edge.target)?.key ?? null,
      }),
    );
    const number = numbers.get(leaf.key) ?? null;
    const mark = routers.get(leaf.key) ?? null;
    return [cardOf(leaf, state, { texts, people, ways, number, mark })];
  });
  return {
    id: scenario.id,
    title: texts['scenario.title'] ?? scenario.id,
    role: texts['scenario.role'] ?? '',
    status: scenario.meta.status,
    counts: countsOf(cards, decisionsOf(scenario).length, readingMinutes(scenario, texts)),
    fingerprint: contentHash(scenario, texts),
    start: leafAt(graph.start)?.key ?? '',
    cards,
    conversation: conversationOf(found, graph.leaves[graph.start]?.key ?? ''),
    titleOf: (key) => texts[`${key}.title`] ?? sentence(key),
  };
}

interface FoundState {
  node: StateNode;
  parents: readonly string[];
}

/** Keys are unique in a scenario. */
function statesOf(scenario: Scenario): ReadonlyMap<string, FoundState> {
  const keys = new Map<StateNode, string>();
  const found = new Map<string, FoundState>();
  eachState(scenario.states, (key, node, parents) => {
    keys.set(node, key);
    found.set(key, { node, parents: parents.map((parent) => keys.get(parent) ?? '') });
  });
  return found;
}

function conversationOf(found: ReadonlyMap<string, FoundState>, start: string): string | null {
  const states = [...found.values()];
  const history = states.find(({ node }) => node.type === 'history');
  const beat = states.find(({ node }) => node.meta?.lines !== undefined);
  return (history ?? found.get(start))?.parents[0] ?? beat?.parents[0] ?? null;
}

function marksOf(leaves: readonly Leaf[], numbers: ReadonlyMap<string, number>): Marks {
  const choices = new Map<string, string>();
  for (const { key, edges } of leaves) {
    const own = edges.flatMap(({ choice }) => choice ?? []);
    for (const [index, id] of own.entries())
      choices.set(id, `${numbers.get(key) ?? ''}${String.fromCodePoint(97 + index)}`);
  }
  return {
    place: (key) => String(numbers.get(key) ?? spaced(key)),
    choice: (id) => choices.get(id) ?? spaced(id),
  };
}

interface WayParts {
  texts: Texts;
  marks: Marks;
  conditions: Readonly<Record<string, Guard>>;
  node: StateNode;
  to: string | null;
}

function wayOf(edge: Edge, leaf: Leaf, { texts, marks, conditions, node, to }: WayParts): Way {
  const { choice, guard } = edge;
  const told = (one: Guard | null): string | null => (one === null ? null : guardLabel(one, marks));
  if (choice === null) {
    const kind = leaf.isBeat ? 'continue' : 'route';
    const named = guard?.type === 'condition' ? (conditions[guard.params.name] ?? null) : null;
    return {
      kind,
      id: null,
      mark: null,
      text: told(guard) ?? '',
      condition: told(named),
      to,
      via: [],
    };
  }
  const meta = node.on?.[choice]?.meta;
  const kind = meta?.quality ?? (meta?.consult === undefined ? 'unrated' : 'consult');
  return {
    kind,
    id: choice,
    mark: marks.choice(choice),
    text: texts[choice] ?? spaced(choice),
    condition: told(guard),
    to,
    via: [],
  };
}

interface CardParts {
  texts: Texts;
  people: ChartParts['people'];
  ways: readonly Way[];
  number: number | null;
  mark: string | null;
}

function cardOf(leaf: Leaf, { node, parents }: FoundState, parts: CardParts): Card {
  const { texts, people, ways, number, mark } = parts;
  const lines = node.meta?.lines ?? [];
  const first = tellingLine(lines, people);
  const ending = node.meta?.ending;
  const kind = leaf.ending !== null ? 'ending' : leaf.isBeat ? 'beat' : 'router';
  return {
    key: leaf.key,
    kind,
    number,
    mark,
    title: texts[`${ending?.id ?? leaf.key}.title`] ?? null,
    speaker: first === undefined ? null : (people[first.speaker]?.name ?? sentence(first.speaker)),
    says: texts[ending === undefined ? (first?.id ?? '') : `${ending.id}.text`] ?? '',
    lines: lines.length,
    isCheckpoint: node.tags?.includes('checkpoint') ?? false,
    isWeighty: node.tags?.includes('weighty') ?? false,
    rank: ending?.rank ?? null,
    parents,
    ways,
  };
}

/** What stands for a beat: words that are always said, rather a person's than the narrator's. */
function tellingLine(lines: readonly Line[], people: ChartParts['people']): Line | undefined {
  const always = lines.filter(({ when }) => when === undefined);
  const isPerson = ({ speaker }: Line): boolean => people[speaker]?.kind !== 'narrator';
  return always.find(isPerson) ?? always[0] ?? lines[0];
}

function countsOf(cards: readonly Card[], decisions: number, minutes: number): string[] {
  const of = (kind: Card['kind']): number => cards.filter((card) => card.kind === kind).length;
  const choices = cards.flatMap(({ ways }) => ways.filter(({ id }) => id !== null)).length;
  return [
    counted(of('beat'), 'replikk-trinn', 'replikk-trinn'),
    counted(decisions, 'beslutning', 'beslutninger'),
    counted(choices, 'valg', 'valg'),
    counted(of('ending'), 'slutt', 'slutter'),
    `omtrent ${counted(minutes, 'minutt', 'minutter')}`,
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** «rad-tor» → «Rad tor». */
function sentence(key: string): string {
  const words = spaced(key);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
