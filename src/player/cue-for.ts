import type { Replay } from '../attempt/replay.ts';
import type { ModuleContent, Person } from '../scenario/module.ts';
import type { Line, Mood, Scenario } from '../scenario/scenario.ts';
import type { Cue, CuePerson } from '../stage/cue.ts';

/** How someone looks of whom nothing has been said. */
const AT_FIRST: Mood = 'wary';
const COLLEAGUE: Mood = 'listening';
const SPEAKING: Mood = 'telling';

/**
 * What the stage is to show of a moment: the patient as last seen, who else is there, and the colleague who
 * was asked and now speaks. On the title card the room waits with the patient as the encounter begins.
 */
export function cueFor(
  state: Replay,
  isOnCard: boolean,
  scenario: Scenario,
  { cast }: Pick<ModuleContent, 'cast'>,
): Cue {
  const { moment } = state;
  const patient = scenario.meta.patient ?? null;
  const said = isOnCard ? [] : [...state.opening, ...state.taken.flatMap(({ heard }) => heard)];
  const now = isOnCard ? undefined : moment.lines[state.line];
  const others = moment.present.filter((id) => id !== patient);
  const speaker = now === undefined ? undefined : cast[now.speaker];
  const isAsked =
    now !== undefined && speaker?.kind === 'colleague' && !others.includes(now.speaker);
  const artOf = (id: string | null): string | null =>
    id === null ? null : (cast[id]?.art ?? null);
  const onStage = (id: string | null, mood: Mood): CuePerson[] => {
    const person = artOf(id);
    return person === null ? [] : [{ person, mood }];
  };
  return {
    place: moment.place,
    patient: onStage(patient, lastMood(said, patient) ?? AT_FIRST)[0] ?? null,
    others: others.flatMap((id) => onStage(id, moodOf(id, said, now))),
    asked: isAsked ? (onStage(now.speaker, now.mood ?? SPEAKING)[0] ?? null) : null,
    speaker: isSomebody(speaker) ? artOf(now?.speaker ?? null) : null,
    trust: moment.position.memory.measures['tillit'] ?? 50,
    line: `${state.log} ${moment.beat} ${state.line}`,
    weighty: !isOnCard && moment.isWeighty && state.line >= moment.lines.length - 1,
  };
}

function lastMood(said: readonly Line[], speaker: string | null): Mood | undefined {
  return said.findLast((line) => line.speaker === speaker && line.mood !== undefined)?.mood;
}

/** Whoever speaks shows what the line says; the others listen. */
function moodOf(id: string, said: readonly Line[], now: Line | undefined): Mood {
  return now?.speaker === id ? (now.mood ?? SPEAKING) : (lastMood(said, id) ?? COLLEAGUE);
}

function isSomebody(person: Person | undefined): boolean {
  return person !== undefined && person.kind !== 'narrator';
}
