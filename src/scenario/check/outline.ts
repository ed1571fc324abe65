import { pointerTo } from '../problem.ts';
import { CONTINUE } from '../scenario.ts';
import { listIn, numberIn, objectIn, type Loose, stringIn } from './loose.ts';

/** A name that a guard or an action reads or writes, and where. */
export interface Reference {
  kind: 'measure' | 'flag' | 'choice' | 'beat' | 'condition' | 'fact' | 'profession';
  name: string;
  pointer: string;
}

export interface Way {
  pointer: string;
  target: string | null;
  isGuarded: boolean;
  guard: Loose;
  guardReads: Reference[];
  actions: { type: string; pointer: string; writes: Reference[]; by: number | null }[];
}

export interface ChoiceOutline extends Way {
  id: string;
  state: StateOutline;
  /** Null when the choice has no `meta` at all. */
  meta: Loose;
}

export interface LineOutline {
  id: string;
  speaker: string | null;
  hasThought: boolean;
  reads: Reference[];
  pointer: string;
}

export interface StateOutline {
  key: string;
  /** The keys from the root down, joined with full stops: how targets name it. */
  path: string;
  pointer: string;
  parent: StateOutline | null;
  children: StateOutline[];
  kind: 'beat' | 'router' | 'compound' | 'history' | 'final';
  initial: string | null;
  place: string | null;
  lines: LineOutline[];
  choices: ChoiceOutline[];
  goesOn: Way | null;
  routes: Way[];
  onDone: Way | null;
  ending: { id: string | null; rank: number | null; pointer: string } | null;
  /** The state as it lies in the file. */
  raw: Loose;
}

/** What a scenario file says, read defensively: parts of a wrong shape are left out (the schema tells of them). */
export interface Outline {
  id: string;
  isTalk: boolean;
  initial: string | null;
  meta: Loose;
  context: Loose;
  /** All states, parents first, in the file's order. */
  states: StateOutline[];
  roots: StateOutline[];
  byPath: ReadonlyMap<string, StateOutline>;
  choices: ChoiceOutline[];
  conditions: { name: string; pointer: string; reads: Reference[] }[];
}

/** Reads the outline of any value. Never throws. */
export function outlineOf(value: unknown): Outline {
  const root = objectIn({ root: value }, 'root');
  const meta = objectIn(root, 'meta');
  const states: StateOutline[] = [];
  const roots = childrenOf(root, '', null, states);
  const conditions = objectIn(meta, 'conditions');
  return {
    id: stringIn(root, 'id') ?? '',
    isTalk: stringIn(meta, 'kind') === 'talk',
    initial: stringIn(root, 'initial'),
    meta,
    context: objectIn(root, 'context'),
    states,
    roots,
    byPath: new Map(states.map((state) => [state.path, state])),
    choices: states.flatMap((state) => state.choices),
    conditions: Object.keys(conditions ?? {}).map((name) => {
      const pointer = pointerTo('meta', 'conditions', name);
      return { name, pointer, reads: guardReads(objectIn(conditions, name), pointer) };
    }),
  };
}

function childrenOf(
  owner: Loose,
  pointer: string,
  parent: StateOutline | null,
  all: StateOutline[],
): StateOutline[] {
  const children = objectIn(owner, 'states');
  return Object.keys(children ?? {}).flatMap((key) => {
    const raw = objectIn(children, key);
    if (raw === null) return [];
    const state = stateAt(key, raw, `${pointer}${pointerTo('states', key)}`, parent);
    all.push(state);
    state.children.push(...childrenOf(raw, state.pointer, state, all));
    return [state];
  });
}

function stateAt(
  key: string,
  raw: NonNullable<Loose>,
  pointer: string,
  parent: StateOutline | null,
): StateOutline {
  const meta = objectIn(raw, 'meta');
  const on = objectIn(raw, 'on');
  const ending = objectIn(meta, 'ending');
  const at = (...keys: (string | number)[]): string => pointer + pointerTo(...keys);
  const state: StateOutline = {
    key,
    path: parent === null ? key : `${parent.path}.${key}`,
    pointer,
    parent,
    children: [],
    kind: kindOf(raw),
    initial: stringIn(raw, 'initial'),
    place: stringIn(meta, 'place'),
    lines: listIn(meta, 'lines').flatMap((line, index) => {
      const id = stringIn(line, 'id');
      const here = at('meta', 'lines', index);
      const reads = guardReads(objectIn(line, 'when'), `${here}/when`);
      const hasThought = line?.['thought'] === true;
      return id === null
        ? []
        : [{ id, speaker: stringIn(line, 'speaker'), hasThought, reads, pointer: here }];
    }),
    choices: [],
    goesOn: on !== null && CONTINUE in on ? wayAt(on[CONTINUE], at('on', CONTINUE)) : null,
    routes: listIn(raw, 'always').map((route, index) => wayAt(route, at('always', index))),
    onDone: 'onDone' in raw ? wayAt(raw['onDone'], at('onDone')) : null,
    ending: ending && {
      id: stringIn(ending, 'id'),
      rank: numberIn(ending, 'rank'),
      pointer: at('meta', 'ending'),
    },
    raw,
  };
  for (const id of Object.keys(on ?? {})) {
    if (id === CONTINUE) continue;
    const way = wayAt(on?.[id], at('on', id));
    state.choices.push({ ...way, id, state, meta: objectIn(objectIn(on, id), 'meta') });
  }
  return state;
}

function kindOf(raw: NonNullable<Loose>): StateOutline['kind'] {
  if (raw['type'] === 'history' || 'history' in raw) return 'history';
  if (raw['type'] === 'final') return 'final';
  if ('states' in raw) return 'compound';
  return 'always' in raw ? 'router' : 'beat';
}

function wayAt(value: unknown, pointer: string): Way {
  const raw = objectIn({ value }, 'value');
  const guard = objectIn(raw, 'guard');
  return {
    pointer,
    target: typeof value === 'string' ? value : stringIn(raw, 'target'),
    isGuarded: raw !== null && 'guard' in raw,
    guard,
    guardReads: guardReads(guard, `${pointer}/guard`),
    actions: listIn(raw, 'actions').map((action, index) => {
      const here = pointer + pointerTo('actions', index, 'params');
      const params = objectIn(action, 'params');
      return {
        type: stringIn(action, 'type') ?? '',
        pointer: here,
        writes: referencesIn(params, here, ['measure', 'flag', 'fact']),
        by: numberIn(params, 'by'),
      };
    }),
  };
}

function referencesIn(
  params: Loose,
  pointer: string,
  kinds: readonly Reference['kind'][],
): Reference[] {
  return kinds.flatMap((kind) => {
    const name = stringIn(params, kind);
    return name === null ? [] : [{ kind, name, pointer: pointer + pointerTo(kind) }];
  });
}

/** Everything a guard reads, the inner guards included. */
export function guardReads(guard: Loose, pointer: string): Reference[] {
  const params = objectIn(guard, 'params');
  const here = `${pointer}/params`;
  const reads = referencesIn(params, here, ['measure', 'flag', 'choice', 'beat']);
  const name = stringIn(params, 'name');
  if (name !== null) reads.push({ kind: 'condition', name, pointer: `${here}/name` });
  const single = objectIn(params, 'of');
  if (single !== null) reads.push(...guardReads(single, `${here}/of`));
  for (const [index, inner] of listIn(params, 'of').entries())
    if (inner !== null) reads.push(...guardReads(inner, here + pointerTo('of', index)));
  return reads;
}
