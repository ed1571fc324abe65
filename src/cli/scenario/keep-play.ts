import { join } from 'node:path';
import { ask, isUndo, type Left } from './ask.ts';
import type { OldPlay } from './old-play.ts';
import { playName } from './play-name.ts';
import { exists } from './scenario-files.ts';
import type { CommandIo } from './subcommand.ts';

/** Where a play is to be kept. */
export interface PlayPlace {
  path: string;
  /** Of the old play that it takes the place of; null for a new file. */
  before: string | null;
}

/** The comment on top of the play; «undo» when the last choice is taken back instead. */
export async function askComment(
  old: OldPlay | null,
  io: CommandIo,
): Promise<{ comment: string } | { gone: Left } | 'undo'> {
  const kept = old?.way.comment ?? '';
  const otherwise = kept === '' ? 'Enter: ingen' : 'Enter: som før';
  const answer = await ask(`Hva viser den? Én linje, som merknad (${otherwise}): `, io);
  if ('gone' in answer) return answer;
  if (isUndo(answer.words)) return 'undo';
  return { comment: answer.words === '' ? kept : answer.words };
}

/**
 * The file for a play: the wanted name where it is free, else one that is asked for. No other play is overwritten; only
 * the old play that this one goes on from can be replaced, when somebody says so.
 */
export async function askPlace(
  folder: string,
  wanted: string | undefined,
  old: OldPlay | null,
  io: CommandIo,
): Promise<PlayPlace | { gone: Left }> {
  let words = wanted;
  for (;;) {
    if (words === undefined) {
      const answer = await ask('Navn på filen: ', io);
      if ('gone' in answer) return answer;
      words = answer.words;
    }
    const name = playName(words);
    words = undefined;
    if (name === null) {
      io.out(
        'Navnet har små bokstaver fra a til z, tall og bindestrek, for eksempel «beste-vei».\n',
      );
      continue;
    }
    const path = join(folder, `${name}.play`);
    if (!(await exists(path))) return { path, before: null };
    if (path !== old?.path) {
      io.out(`Det finnes alt en plays/${name}.play. Velg et annet navn.\n`);
      continue;
    }
    const answer = await ask(`Skal den ta plassen til plays/${name}.play? (ja/nei) `, io);
    if ('gone' in answer) return answer;
    if (['ja', 'j'].includes(answer.words.toLowerCase())) return { path, before: old.text };
  }
}
