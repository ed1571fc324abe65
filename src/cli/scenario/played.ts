import type { Head } from '../../scenario/machine.ts';
import { findChoice } from '../../scenario/transcript/find-choice.ts';
import { notOffered } from '../../scenario/transcript/not-offered.ts';
import { openStretches, type Spoken, type Stretch } from '../../scenario/transcript/stretch.ts';

/** An encounter as far as it was played: every step can be taken back. */
export interface Played {
  /** The names of the choices taken. */
  readonly choices: readonly string[];
  readonly stretch: Stretch;
  choose(choice: string): Played;
  /** Null before the first choice. */
  readonly before: Played | null;
}

export function beginPlaying(spoken: Spoken, head: Head): Played {
  const stretches = openStretches(spoken, head);
  const at = (stretch: Stretch, choices: readonly string[], before: Played | null): Played => {
    const played: Played = {
      choices,
      stretch,
      before,
      choose: (choice) => at(stretches.choose(stretch, choice), [...choices, choice], played),
    };
    return played;
  };
  return at(stretches.start(), [], null);
}

/** The steps of an old play as far as they hold, and why the next one does not; null when all of them do. */
export function followOld(
  old: readonly string[],
  start: Played,
  spoken: Spoken,
): { played: Played; why: string | null } {
  let played = start;
  for (const name of old) {
    const { moment } = played.stretch;
    const choice = findChoice(name, moment);
    if (choice === undefined) return { played, why: notOffered(name, moment, spoken) };
    played = played.choose(choice.id);
  }
  return { played, why: null };
}
