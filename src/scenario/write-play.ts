import type { Head } from './machine.ts';
import { beginningOf, onOneLine } from './transcript/beginning.ts';
import { endingLine } from './transcript/ending-line.ts';
import { findChoice } from './transcript/find-choice.ts';
import { readSaying } from './transcript/play-lines.ts';
import { type HeardLine, openStretches, type Spoken } from './transcript/stretch.ts';

/** One way through a scenario, as it was played. */
export interface PlayedWay extends Spoken {
  head: Head;
  /** The names of the choices taken, from the first to the last. */
  choices: readonly string[];
  /** What the play shows, in the author’s words; each line of it becomes one on top. */
  comment?: string;
}

/** The file’s text; or, in Norwegian, why no play can be written of it. */
export type WrittenPlay = { play: string } | { refusal: string };

/**
 * Writes a way as a play file: the first words of all that is heard, the choices, the ending with all measures. What is
 * written replays without a problem (`replayPlay`). A way that does not reach an ending is refused: a play without its
 * ending would hold whatever the conversation comes to.
 */
export function writePlay({ head, choices, comment = '', ...spoken }: PlayedWay): WrittenPlay {
  const stretches = openStretches(spoken, head);
  let stretch = stretches.start();
  const speakers = Object.values(spoken.names)
    .map(onOneLine)
    .sort((one, other) => other.length - one.length);
  const shown = (heard: readonly HeardLine[]): string[] =>
    heard.flatMap((line) => (line.isRepeated ? [] : heardLine(line, speakers)));
  const lines = [
    ...comment.split(/[\r\n]+/u).flatMap((line) => commentLine(line)),
    `PROFIL ${head.profession}, forsøk ${head.attempt}`,
    ...shown(stretch.heard),
  ];
  for (const choice of choices) {
    const offered = findChoice(choice, stretch.moment);
    if (offered === undefined) return { refusal: `Valget «${choice}» tilbys ikke på denne veien.` };
    stretch = stretches.choose(stretch, offered.id);
    lines.push(`> ${offered.id}`, ...shown(stretch.heard));
  }
  const ending = endingLine(stretch.moment);
  if (ending === null)
    return { refusal: 'Samtalen er ikke slutt. En spilleprøve går alltid til en slutt.' };
  return { play: `${[...lines, ending].join('\n')}\n` };
}

function commentLine(line: string): string[] {
  const words = onOneLine(line.replaceAll(/\p{Cc}/gu, ' '));
  return words === '' ? [] : [`# ${words}`];
}

/** None for a line that would be read as something else, such as one without words: lines may be left out. */
function heardLine({ speaker, text }: HeardLine, speakers: readonly string[]): string[] {
  const line = `${speaker}: ${beginningOf(text)}`;
  const says = readSaying(line, speakers);
  return says.kind === 'heard' && says.speaker === speaker ? [line] : [];
}
