import { onOneLine } from './beginning.ts';

/** What a line of a play file says, as it is written there; nothing of it is known to be true. */
export type Saying =
  | { kind: 'comment'; comment: string }
  | { kind: 'profile'; profession: string; attempt: number }
  | { kind: 'choice'; choice: string }
  | { kind: 'heard'; speaker: string; beginning: string }
  | { kind: 'ending'; ending: string; measures: { name: string; value: string }[] }
  | { kind: 'unclear' };

export interface PlayLine {
  /** Counts from 1. */
  number: number;
  /** The line itself, without the spaces around it. */
  text: string;
  says: Saying;
}

/**
 * The lines of a play file, empty ones left out. Takes whatever an editor makes of it: line breaks of all systems, a mark
 * at the beginning (BOM), spaces at the ends. `speakers` are the names of those who may speak, for names with a colon.
 */
export function readPlayLines(text: string, speakers: Iterable<string> = []): PlayLine[] {
  const names = [...speakers].map(onOneLine).sort((one, other) => other.length - one.length);
  const lines: PlayLine[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const line = onOneLine(raw);
    if (line !== '') lines.push({ number: index + 1, text: line, says: readSaying(line, names) });
  }
  return lines;
}

/** What one line says; `names` are the speakers, the longest first. */
export function readSaying(line: string, names: readonly string[]): Saying {
  if (line.startsWith('#')) return { kind: 'comment', comment: line.slice(1).trim() };
  if (line.startsWith('>')) return { kind: 'choice', choice: line.slice(1).trim() };
  const [word = ''] = line.split(' ', 1);
  const rest = line.slice(word.length).trim();
  if (word === 'SLUTT') return readEnding(rest);
  if (word === 'PROFIL') return readProfile(rest);
  return readHeard(line, names);
}

function readProfile(rest: string): Saying {
  const [, profession, attempt] = /^(\S+), forsøk (\d{1,9})$/u.exec(rest) ?? [];
  return profession === undefined || Number(attempt) < 1
    ? { kind: 'unclear' }
    : { kind: 'profile', profession, attempt: Number(attempt) };
}

function readEnding(rest: string): Saying {
  const [ending = '', ...measures] = rest.split(/ ?, ?/u);
  return {
    kind: 'ending',
    ending,
    measures: measures.map((measure) => {
      const [name = '', ...value] = measure.split(' ');
      return { name, value: value.join(' ') };
    }),
  };
}

function readHeard(line: string, names: readonly string[]): Saying {
  const known = names.find((name) => name !== '' && line.startsWith(`${name}:`));
  const colon = known === undefined ? line.indexOf(':') : known.length;
  if (colon <= 0) return { kind: 'unclear' };
  const beginning = line.slice(colon + 1).trim();
  return beginning === ''
    ? { kind: 'unclear' }
    : { kind: 'heard', speaker: line.slice(0, colon).trim(), beginning };
}
