import { nearestWord } from './read/nearest-word.ts';
import { PROFESSIONS, type Profession, type Scenario, type Texts } from './scenario.ts';
import { beginsAs, quoted } from './transcript/beginning.ts';
import { endingLine } from './transcript/ending-line.ts';
import { findChoice } from './transcript/find-choice.ts';
import { notEnded } from './transcript/not-ended.ts';
import { notHeard } from './transcript/not-heard.ts';
import { notOffered, offer } from './transcript/not-offered.ts';
import { type PlayLine, readPlayLines } from './transcript/play-lines.ts';
import { openStretches, type Spoken, type Stretch, type Stretches } from './transcript/stretch.ts';

/** Where a play stops agreeing with its scenario. Lines count from 1. */
export interface PlayProblem {
  line: number;
  /** Norwegian, for whoever wrote the play: what is otherwise, and what comes instead. */
  message: string;
}

/** How far a play has been followed. */
interface Running {
  stretches: Stretches;
  stretch: Stretch;
  /** How many lines of the stretch were passed. */
  passed: number;
  hasEnded: boolean;
}

/**
 * Replays a play file (`PROFIL`, `> choice`, `Speaker: beginning of the next heard line …`, `SLUTT ending, measure n`;
 * «fortsett» is implied; former ids in `was` are understood) and says at which line the scenario first answers otherwise;
 * null when all of it holds. The scenario must have passed `check`; the play may be anything, and nothing makes it throw.
 */
export function replayPlay(
  text: string,
  scenario: Scenario,
  texts: Texts,
  names: Readonly<Record<string, string>>,
): PlayProblem | null {
  const spoken = { scenario, texts, names };
  let running: Running | null = null;
  let last = 1;
  for (const line of readPlayLines(text, Object.values(names))) {
    last = line.number;
    if (line.says.kind === 'comment') continue;
    const next = follow(line, running, spoken);
    if (typeof next === 'string') return { line: last, message: next };
    running = next;
  }
  const message = notFinished(running, spoken);
  return message === null ? null : { line: last, message };
}

/** What follows from a line, or the sentence that says why nothing does. */
function follow(line: PlayLine, before: Running | null, spoken: Spoken): Running | string {
  const { says } = line;
  if (before?.hasEnded === true) return AFTER_THE_END;
  if (says.kind === 'unclear') return unclear(line.text);
  if (says.kind === 'profile') return before === null ? begin(says, spoken) : TWO_PROFILES;
  const running = before ?? opened('annet', 1, spoken);
  const { stretch, stretches, passed } = running;
  switch (says.kind) {
    case 'choice': {
      const choice = findChoice(says.choice, stretch.moment);
      if (choice === undefined) return notOffered(says.choice, stretch.moment, spoken);
      return { ...running, stretch: stretches.choose(stretch, choice.id), passed: 0 };
    }
    case 'heard': {
      const { speaker, beginning } = says;
      const found = stretch.heard.findIndex(
        (heard, at) => at >= passed && heard.speaker === speaker && beginsAs(heard.text, beginning),
      );
      return found < 0
        ? notHeard(says, stretch, passed, spoken)
        : { ...running, passed: found + 1 };
    }
    case 'ending':
      return notEnded(says, stretch.moment, spoken) ?? { ...running, hasEnded: true };
    case 'comment':
      return running;
  }
}

const AFTER_THE_END =
  'Her står det mer etter SLUTT. En fil er én gjennomgang: slett resten, eller legg den i en fil for seg.';
const TWO_PROFILES =
  'PROFIL må stå først, og bare én gang. En fil er én gjennomgang: legg den neste i en fil for seg.';

function begin(
  { profession, attempt }: { profession: string; attempt: number },
  spoken: Spoken,
): Running | string {
  const known = PROFESSIONS.find((name) => name === profession);
  if (known !== undefined) return opened(known, attempt, spoken);
  const nearest = nearestWord(profession, PROFESSIONS);
  const unknown = `Ikke noe yrke heter ${quoted(profession)}.`;
  return nearest === null
    ? `${unknown} Velg ett av: ${PROFESSIONS.join(', ')}.`
    : `${unknown} Mente du «${nearest}»?`;
}

function opened(profession: Profession, attempt: number, spoken: Spoken): Running {
  const stretches = openStretches(spoken, { profession, attempt });
  return { stretches, stretch: stretches.start(), passed: 0, hasEnded: false };
}

function unclear(text: string): string {
  if (text.startsWith('PROFIL')) return 'Skriv slik: PROFIL lege, forsøk 1';
  return `Forstår ikke ${quoted(text)}. En linje er «Navn: ord …», «> valg», «PROFIL …», «SLUTT …» eller «# merknad».`;
}

/** Why a play that agrees so far is not whole; null when it is. */
function notFinished(running: Running | null, spoken: Spoken): string | null {
  if (running === null)
    return 'Her er det ingen spilleprøve. Den begynner slik: PROFIL lege, forsøk 1';
  if (running.hasEnded) return null;
  const { moment } = running.stretch;
  const ending = endingLine(moment);
  return ending === null
    ? `Spilleprøven stopper før samtalen er slutt. ${offer(moment, spoken)}`
    : `SLUTT mangler. Skriv til sist: ${ending}`;
}
