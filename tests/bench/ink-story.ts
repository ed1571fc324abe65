import { Compiler } from 'inkjs/full';
import type { Words } from './words.ts';

const name = (id: string): string => `k_${id.replaceAll('-', '_')}`;
/** What ink would read as its own signs. */
const plain = (text: string): string =>
  text.replaceAll(/[\\[\]{}<>|~#*+=/-]/g, (sign) => `\\${sign}`);

/** The same words as an ink story, compiled to the JSON its runtime reads. */
export function inkStory({ start, knots }: Words): string {
  const known = new Set(knots.map(({ id }) => id));
  const source = [
    `-> ${name(start)}`,
    ...knots.map(({ id, lines, choices }) => {
      const body = lines.map(plain).join('\n');
      const ways = choices
        .map(({ text, to }) => `+ [${plain(text)}] -> ${known.has(to) ? name(to) : name(start)}`)
        .join('\n');
      return `=== ${name(id)} ===\n${body}\n${ways === '' ? `+ [Fortsett] -> ${name(start)}` : ways}`;
    }),
  ].join('\n');
  return new Compiler(source).Compile().ToJson() ?? '';
}
