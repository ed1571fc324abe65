import { type Encounter, chapterPage, chapterTitle, frontPage } from './encounter-section.tsx';
import { rangeOf } from './on-paper.tsx';

interface PageParts {
  /** The module and how far it has come, in the running head. */
  head: string;
  encounters: readonly Encounter[];
  languages: number;
}

/** By the number of languages: millimetres to write in, and how much of the rest says who speaks. */
const WIDTHS: Readonly<Record<number, readonly [note: number, names: number]>> = {
  1: [40, 36],
  2: [40, 29],
  3: [28, 24],
};
const MANY = [20, 20] as const;

/**
 * The pages: a wide margin to write in, page numbers, and a running head that tells where one is. Each chapter has a
 * kind of page of its own, because a browser knows no other way to change a head.
 */
export function pageStyle({ head, encounters, languages }: PageParts): string {
  const [note, names] = WIDTHS[languages] ?? MANY;
  const running = (page: string, words: string): string =>
    `@page ${page}{@top-right{content:${cssString(words)}}}`;
  return [
    `@page{size:A4;margin:19mm 12mm 17mm 16mm;` +
      `@top-left{content:${cssString(head)};${SMALL}}@top-right{${SMALL}}` +
      `@bottom-right{content:'side ' counter(page) ' av ' counter(pages);${SMALL}}}`,
    '@page forside{@top-left{content:none}@bottom-right{content:none}}',
    `:root{--note:${note}mm;--names:${names}%}`,
    running('kunnskap', 'Kunnskap og kilder'),
    running('modulen', 'Om modulen'),
    ...encounters.flatMap((encounter) => {
      const { paper, title, chapters } = encounter;
      const { id } = paper.scenario;
      return [
        running(frontPage(id), title),
        `@page kart-${id}{@top-right{content:${cssString(`${title} · kart`)}}}`,
        ...chapters.map((chapter, index) =>
          running(
            chapterPage(id, index),
            `${title} · ${chapterTitle(chapter, paper)} · ${rangeOf(chapter.places)}`,
          ),
        ),
      ];
    }),
  ].join('\n');
}

const SMALL = "font:8pt Inter,Arial,'Liberation Sans',sans-serif;color:#444";

/** A text as a string of CSS within a page: whatever could end either is written by its number. */
export function cssString(text: string): string {
  const safe = text.replaceAll(
    /[^\p{L}\p{N} .,:·–«»]/gu,
    (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? 'fffd'} `,
  );
  return `"${safe}"`;
}
