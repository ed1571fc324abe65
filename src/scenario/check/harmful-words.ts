import { type JsonDocument, pointerTo, type Problem, problemAt, type Says } from '../problem.ts';
import { shown } from '../read/schema-says.ts';
import { textEntries } from './check-context.ts';
import { HARMFUL_PHRASES, type HarmfulPhrase } from './harmful-phrases.ts';

/**
 * TSB065: words that may stigmatise. `exempt` holds the keys of those who may say them: patients about themselves, and
 * a poor choice, which is the mistake that the conversation is about.
 */
export function harmfulWords(document: JsonDocument, exempt: ReadonlySet<string>): Problem[] {
  return textEntries(document).flatMap(([key, text]) =>
    exempt.has(key)
      ? []
      : harmfulIn(text).map(({ found, instead }) =>
          problemAt(document, pointerTo(key), 'TSB065', says(key, shown(found), instead)),
        ),
  );
}

function says(key: string, found: string, instead: string): Says {
  return {
    nb: [
      `Teksten «${key}» sier «${found}», som kan virke stigmatiserende.`,
      `Skriv heller noe som «${instead}»; i et valg med "quality": "poor" får ordet stå.`,
    ],
    en: [
      `The text «${key}» says «${found}», which may stigmatise.`,
      `Rather write something like «${instead}»; in a choice with "quality": "poor" the word may stay.`,
    ],
  };
}

interface Shape {
  exact: ReadonlySet<string>;
  /** Stems with letters before, after, or both. */
  stems: readonly { stem: string; isOpenBefore: boolean; isOpenAfter: boolean }[];
}

interface Compiled {
  shapes: readonly Shape[];
  instead: string;
}

const PHRASES: readonly Compiled[] = HARMFUL_PHRASES.map(({ words, instead }) => ({
  shapes: words.map(shapeOf),
  instead,
}));

/** One stem of each phrase’s rarest word: a text with none of them holds no phrase. Bounded alternatives, so linear. */
const TRIGGER = new RegExp(
  [...new Set(HARMFUL_PHRASES.flatMap(({ words }) => rarest(words)))].join('|'),
);
const WORD = /\p{L}+/gu;
/** Signs that hide inside words: soft hyphens, joiners, spaces of no width. */
const INSIDE = /[\u00AD\u200B-\u200D\u2060]/gu;
/** What may stand between the words of a phrase: no sign that ends a thought. */
const BETWEEN = /^[\s\-«»"'’]{1,3}$/u;

/** The harmful phrases of a text as they are written, each kind once. */
function harmfulIn(text: string): { found: string; instead: string }[] {
  const plain = text.normalize('NFC').replaceAll(INSIDE, '');
  if (!TRIGGER.test(plain.toLowerCase())) return [];
  const words = [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return PHRASES.flatMap(({ shapes, instead }) => {
    for (const [at, { start }] of words.entries()) {
      const run = words.slice(at, at + shapes.length);
      const fits = shapes.every((shape, ahead) => {
        const here = run[ahead];
        const before = run[ahead - 1];
        if (here === undefined || !matches(shape, here.word)) return false;
        return before === undefined || BETWEEN.test(plain.slice(before.end, here.start));
      });
      if (fits) return [{ found: plain.slice(start, run.at(-1)?.end), instead }];
    }
    return [];
  });
}

function shapeOf(word: string): Shape {
  const forms = word.split('|');
  return {
    exact: new Set(forms.filter((form) => !form.includes('*'))),
    stems: forms
      .filter((form) => form.includes('*'))
      .map((form) => ({
        stem: form.replaceAll('*', ''),
        isOpenBefore: form.startsWith('*'),
        isOpenAfter: form.endsWith('*'),
      })),
  };
}

function matches({ exact, stems }: Shape, word: string): boolean {
  if (exact.has(word)) return true;
  return stems.some(({ stem, isOpenBefore, isOpenAfter }) => {
    if (isOpenBefore && isOpenAfter) return word.includes(stem);
    return isOpenBefore ? word.endsWith(stem) : word.startsWith(stem);
  });
}

/** The forms, without stars, of the word whose shortest form is the longest. */
function rarest(words: HarmfulPhrase['words']): string[] {
  const forms = words.map((word) => word.replaceAll('*', '').split('|'));
  const shortest = (list: string[]): number => Math.min(...list.map(({ length }) => length));
  return forms.toSorted((a, b) => shortest(b) - shortest(a))[0] ?? [];
}
