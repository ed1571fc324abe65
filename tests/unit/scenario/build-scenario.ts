import type {
  Action,
  ChoiceMeta,
  ChoiceTransition,
  Guard,
  Line,
  Measure,
  Profession,
  Route,
  Scenario,
  StateNode,
} from '../../../src/scenario/scenario.ts';

/** A choice in short: where it leads, and only what matters to the test. */
export interface ChoiceSketch extends Partial<Omit<ChoiceMeta, 'consult'>> {
  to: string;
  guard?: Guard;
  actions?: Action[];
  consult?: Profession;
}

/** A beat in short: one line of its own unless `lines` says otherwise; choices, or `goOn` to the next beat. */
export interface BeatSketch {
  lines?: Line[];
  isCheckpoint?: true;
  place?: string;
  goOn?: string | { to: string; actions?: Action[] };
  choices?: Record<string, ChoiceSketch>;
}

export interface ScenarioSketch {
  /** The first is where it begins. */
  beats: Record<string, BeatSketch>;
  phases?: Record<string, { place?: string; beats: Record<string, BeatSketch> }>;
  routers?: Record<string, { to: string; guard?: Guard; actions?: Action[] }[]>;
  /** Sub-conversations; a beat in them that leads to `back` returns to where the learner came from. */
  asides?: Record<string, Record<string, BeatSketch>>;
  /** By rank. */
  endings?: string[];
  context?: Scenario['context'];
  conditions?: Record<string, Guard>;
}

export const adjust = (measure: Measure, by: number): Action => ({
  type: 'adjust',
  params: { measure, by },
});
export const set = (flag: string): Action => ({ type: 'set', params: { flag } });
export const learn = (fact: string): Action => ({ type: 'learn', params: { fact } });
export const atLeast = (measure: Measure, value: number): Guard => ({
  type: 'atLeast',
  params: { measure, value },
});
export const has = (flag: string): Guard => ({ type: 'has', params: { flag } });
export const not = (of: Guard): Guard => ({ type: 'not', params: { of } });

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A whole scenario in the file's form: `samtale` with the beats and the history, asides and endings beside it. */
export function buildScenario(sketch: ScenarioSketch): Scenario {
  const { phases = {}, routers = {}, asides = {}, endings = ['slutt'] } = sketch;
  const paths = new Map<string, string>();
  for (const key of Object.keys(sketch.beats)) paths.set(key, `samtale.${key}`);
  for (const [phase, { beats }] of Object.entries(phases))
    for (const key of Object.keys(beats)) paths.set(key, `samtale.${phase}.${key}`);
  for (const [aside, beats] of Object.entries(asides)) {
    paths.set(aside, aside);
    for (const key of Object.keys(beats)) paths.set(key, `${aside}.${key}`);
  }

  let codes = 0;
  const nextCode = (): string => {
    codes += 1;
    return ALPHABET.charAt(Math.floor(codes / 26)) + ALPHABET.charAt(codes % 26);
  };
  const target = (to: string, aside?: string): string =>
    `#prove.${to === 'back' && aside !== undefined ? `${aside}.${aside}-ferdig` : (paths.get(to) ?? to)}`;
  const route = (
    { to, guard, actions }: { to: string; guard?: Guard; actions?: Action[] },
    aside?: string,
  ): Route => ({ target: target(to, aside), ...(guard && { guard }), ...(actions && { actions }) });
  const choiceOf = (sketched: ChoiceSketch, aside?: string): ChoiceTransition => {
    const { to, guard, actions, ...meta } = sketched;
    const parts = { to, ...(guard && { guard }), ...(actions && { actions }) };
    return { ...route(parts, aside), meta: { code: nextCode(), ...meta } };
  };
  const beatOf = (key: string, sketched: BeatSketch, aside?: string): StateNode => {
    const { goOn, choices = {}, place, isCheckpoint } = sketched;
    const lines = sketched.lines ?? [{ id: `${key}-1`, speaker: 'jonas' }];
    const on =
      goOn === undefined
        ? Object.entries(choices).map(([id, choice]) => [id, choiceOf(choice, aside)])
        : [['continue', route(typeof goOn === 'string' ? { to: goOn } : goOn, aside)]];
    return {
      meta: { lines, ...(place !== undefined && { place }) },
      ...(isCheckpoint && { tags: ['checkpoint'] }),
      on: Object.fromEntries(on),
    };
  };
  const beatsOf = (beats: Record<string, BeatSketch>, aside?: string): Record<string, StateNode> =>
    Object.fromEntries(Object.entries(beats).map(([key, beat]) => [key, beatOf(key, beat, aside)]));

  const samtale: StateNode = {
    initial: Object.keys(sketch.beats)[0] ?? '',
    states: {
      ...beatsOf(sketch.beats),
      ...Object.fromEntries(
        Object.entries(phases).map(([phase, { place, beats }]) => [
          phase,
          {
            initial: Object.keys(beats)[0] ?? '',
            ...(place !== undefined && { meta: { place } }),
            states: beatsOf(beats),
          },
        ]),
      ),
      tilbake: { type: 'history', history: 'deep' },
    },
  };
  const outside: [string, StateNode][] = [
    ...Object.entries(routers).map(([key, routes]): [string, StateNode] => [
      key,
      { always: routes.map((one) => route(one)) },
    ]),
    ...Object.entries(asides).map(([key, beats]): [string, StateNode] => [
      key,
      {
        initial: Object.keys(beats)[0] ?? '',
        states: { ...beatsOf(beats, key), [`${key}-ferdig`]: { type: 'final' } },
        onDone: { target: 'samtale.tilbake' },
      },
    ]),
    ...endings.map((id, index): [string, StateNode] => [
      id,
      { type: 'final', meta: { ending: { id, rank: index + 1 } } },
    ]),
  ];
  return {
    id: 'prove',
    initial: 'samtale',
    context: sketch.context ?? { tillit: 50 },
    meta: {
      format: 2,
      role: 'sykepleier',
      place: 'samtalerom',
      objectives: [],
      sources: [],
      reviews: [],
      status: 'utkast',
      retired: [],
      conditions: sketch.conditions ?? {},
    },
    states: { samtale, ...Object.fromEntries(outside) },
  };
}
