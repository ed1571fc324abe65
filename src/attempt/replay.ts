import { type Moment, openPlay, type OfferedChoice, type Play } from '../scenario/play.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';
import { type Attempt, codesOf, headOf, MOST_CHOICES } from './attempt.ts';

/** A choice that was made, with what stood around it. */
export interface TakenChoice extends OfferedChoice {
  beat: string;
  /** All that was offered there, the taken one among them, in the file's order. */
  offered: OfferedChoice[];
  before: Readonly<Record<string, number>>;
  after: Readonly<Record<string, number>>;
  /** What was said between this choice and the next, each line once. */
  heard: Line[];
  /** How many choices came before. */
  index: number;
}

/** Where an attempt stands, derived from its log alone. */
export interface Replay {
  play: Play;
  moment: Moment;
  /** Which of `moment.lines` is on show; the last when choices are. */
  line: number;
  /** What was said before the first choice. */
  opening: Line[];
  taken: TakenChoice[];
  /** The part of the log that the content still understands. */
  log: string;
  steps: number;
  /** The rest, kept aside when the content no longer offers a code; empty otherwise. */
  aside: string;
}

/**
 * Replays an attempt. Deterministic: the same scenario, head and log always give the same place. At the first code
 * that is not offered, the attempt stands at the last checkpoint passed (else the start) and the rest is set aside.
 */
export function replay(scenario: Scenario, attempt: Attempt): Replay {
  const play = openPlay(scenario, headOf(attempt));
  let state = begin(play);
  let checkpoint = state;
  for (const code of codesOf(attempt.log).slice(0, MOST_CHOICES)) {
    let at = state;
    if (passesCheckpoint(at)) checkpoint = at;
    while (at.moment.goesOn || at.line < at.moment.lines.length - 1) {
      at = advance(at);
      if (passesCheckpoint(at)) checkpoint = at;
    }
    const choice = at.moment.choices.find((offered) => offered.meta.code === code);
    if (choice === undefined)
      return { ...checkpoint, aside: attempt.log.slice(checkpoint.log.length) };
    state = choose(at, choice.id);
  }
  for (let step = 0; step < attempt.steps; step += 1) {
    const then = advance(state);
    if (then === state) break;
    state = then;
  }
  return state;
}

/** A new attempt's first moment. */
export function begin(play: Play): Replay {
  const moment = play.start();
  return heardNow({ play, moment, line: 0, opening: [], taken: [], log: '', steps: 0, aside: '' });
}

/** «Fortsett»: the next line, else the next beat. Returns the same state where only a choice leads on. */
export function advance(state: Replay): Replay {
  if (state.line < state.moment.lines.length - 1)
    return heardNow({ ...state, line: state.line + 1, steps: state.steps + 1 });
  if (!state.moment.goesOn) return state;
  const moment = state.play.goOn(state.moment);
  return heardNow({ ...state, moment, line: firstLine(moment, state), steps: state.steps + 1 });
}

/** Takes a choice by its id. One that is not offered leaves the state as it is. */
export function choose(state: Replay, id: string): Replay {
  const choice = state.moment.choices.find((offered) => offered.id === id);
  if (choice === undefined) return state;
  const moment = state.play.choose(state.moment, id);
  const taken: TakenChoice = {
    ...choice,
    beat: state.moment.beat,
    offered: state.moment.choices,
    before: state.moment.position.memory.measures,
    after: moment.position.memory.measures,
    heard: [],
    index: state.taken.length,
  };
  return heardNow({
    ...state,
    moment,
    line: firstLine(moment, state),
    taken: [...state.taken, taken],
    log: state.log + choice.meta.code,
    steps: 0,
  });
}

/** True when choices are on show: the last line was reached and nothing but a choice leads on. */
export function isChoosing(state: Replay): boolean {
  return state.line >= state.moment.lines.length - 1 && !state.moment.goesOn;
}

/** After a sub-conversation: the first line that is new since then, else the last, which is enough to go on from. */
function firstLine(moment: Moment, before: Replay): number {
  if (!moment.isReturn) return 0;
  const unheard = moment.lines.findIndex((line) => !wasHeard(before, line));
  return unheard >= 0 ? unheard : Math.max(0, moment.lines.length - 1);
}

function wasHeard({ opening, taken }: Replay, line: Line): boolean {
  return [...opening, ...taken.flatMap((choice) => choice.heard)].some(({ id }) => id === line.id);
}

/** Notes the line on show, and what has become of the measures since the last choice. */
function heardNow(state: Replay): Replay {
  const { moment, taken } = state;
  const line = moment.lines[state.line];
  const isRepeated = line === undefined || (moment.isReturn && wasHeard(state, line));
  const said = isRepeated ? [] : [line];
  const last = taken.at(-1);
  if (last === undefined) return { ...state, opening: [...state.opening, ...said] };
  const now = { ...last, heard: [...last.heard, ...said], after: moment.position.memory.measures };
  return { ...state, taken: [...taken.slice(0, -1), now] };
}

function passesCheckpoint(state: Replay): boolean {
  return state.moment.isCheckpoint && state.line === 0;
}
