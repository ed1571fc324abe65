import { type JsonDocument, type Problem, problemAt } from '../problem.ts';
import { stringsWith } from './strings-with.ts';

/**
 * What a page would show as it stands: a tag, which begins with `<` and a letter («< 5» and «<3» are words), a comment,
 * a coded character such as `&nbsp;`, and the stars and links of Markdown. Each begins with a sign of its own and has a
 * bounded length, so the search is linear.
 */
const MARKUP =
  /<\/?[a-zæøå]|<[!?]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|\*\*[^\s*]|\]\(https?:/iu;

/** The first code of a web page in a text; null where there is none. */
export function markupIn(text: string): string | null {
  return MARKUP.exec(text)?.[0] ?? null;
}

/** TSB029 for a file that is no file of texts: names, titles and roles are shown as they stand too. Never throws. */
export function markupInValues(document: JsonDocument): Problem[] {
  return stringsWith(MARKUP, document).flatMap(({ text, pointer }) => {
    const markup = markupIn(text);
    if (markup === null) return [];
    return [
      problemAt(document, pointer, 'TSB029', {
        nb: [
          `Her står koder som på en nettside («${markup}»).`,
          'Skriv rene ord, for kodene vises slik de står.',
        ],
        en: [
          `Here are codes as on a web page («${markup}»).`,
          'Write plain words, because the codes are shown as they stand.',
        ],
      }),
    ];
  });
}
