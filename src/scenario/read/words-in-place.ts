import type { Says } from '../problem.ts';

const IN_LINES = new Set(['text', 'note']);
const IN_CHOICES = new Set(['text', 'why']);

/** True for words that an author has written in the line or choice itself: no slip, but not yet where they belong. */
export function isWordsInPlace(path: readonly (string | number)[], key: string): boolean {
  const [third, second, last] = [path.at(-3), path.at(-2), path.at(-1)];
  if (second === 'lines' && typeof last === 'number') return IN_LINES.has(key);
  return (second === 'on' || (third === 'on' && last === 'meta')) && IN_CHOICES.has(key);
}

/** TSB005: the words can be moved by a command. */
export function wordsInPlace(key: string): Says {
  return {
    nb: [
      `Ordene i «${key}» hører hjemme i texts/nb.json.`,
      'Kjør «npm run scenario -- ids», som flytter dem dit.',
    ],
    en: [
      `The words in «${key}» belong in texts/nb.json.`,
      'Run «npm run scenario -- ids», which moves them there.',
    ],
  };
}
