import type { Head } from '../../scenario/machine.ts';
import { nearestWord } from '../../scenario/read/nearest-word.ts';
import { PROFESSIONS } from '../../scenario/scenario.ts';
import type { OldPlay } from './old-play.ts';
import { playName } from './play-name.ts';
import type { Given } from './subcommand.ts';

/** What is wrong with the flags; null when nothing is. */
export function refusalOf(flags: Given['flags']): string | null {
  const { profession, attempt, to } = flags;
  if (profession !== undefined && !PROFESSIONS.some((known) => known === profession)) {
    const nearest = nearestWord(String(profession), PROFESSIONS);
    const unknown = `«${String(profession)}» er ikke et kjent yrke.`;
    return nearest === null
      ? `${unknown} Velg ett av: ${PROFESSIONS.join(', ')}.`
      : `${unknown} Mente du «${nearest}»?`;
  }
  if (attempt !== undefined && !/^[1-9]\d{0,2}$/u.test(String(attempt)))
    return 'Forsøk er et tall fra 1 til 999.';
  if (to !== undefined && playName(String(to)) === null)
    return `«${String(to)}» kan ikke være navnet: bruk små bokstaver fra a til z, tall og bindestrek.`;
  return null;
}

/** Who plays: as the flags say, else as the old play does. */
export function headFor({ profession, attempt }: Given['flags'], old: OldPlay | null): Head {
  return {
    profession:
      PROFESSIONS.find((known) => known === profession) ?? old?.way.head?.profession ?? 'annet',
    attempt: attempt === undefined ? (old?.way.head?.attempt ?? 1) : Number(attempt),
  };
}
