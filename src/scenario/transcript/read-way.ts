import { PROFESSIONS } from '../scenario.ts';
import type { Head } from '../machine.ts';
import type { ExpectedEnding } from './not-ended.ts';
import { readPlayLines } from './play-lines.ts';

/** The way that a play file describes, whether or not the scenario still has it. */
export interface Way {
  /** Null where the file does not say who plays. */
  head: Head | null;
  comment: string;
  choices: string[];
  /** Null where the file does not say. */
  ending: ExpectedEnding | null;
}

/** Reads a play file for its way alone: what is said in it may have changed. Never throws. */
export function readWay(text: string): Way {
  const way: Way = { head: null, comment: '', choices: [], ending: null };
  const comments: string[] = [];
  for (const { says } of readPlayLines(text)) {
    if (says.kind === 'comment') comments.push(says.comment);
    else if (says.kind === 'choice') way.choices.push(says.choice);
    else if (says.kind === 'ending') way.ending ??= says;
    else if (says.kind === 'profile') {
      const profession = PROFESSIONS.find((known) => known === says.profession);
      if (profession !== undefined) way.head ??= { profession, attempt: says.attempt };
    }
  }
  return { ...way, comment: comments.join('\n') };
}
