import { type JsonDocument, pointerTo, type Problem, problemAt, type Says } from '../problem.ts';
import { textEntries } from './check-context.ts';
import { identityNumberIn } from './identity-number.ts';

/**
 * What a page would show as it stands: a tag, which begins with `<` and a letter («< 5» and «<3» are words), a comment,
 * a coded character such as `&nbsp;`, and the stars and links of Markdown. Each begins with a sign of its own and has a
 * bounded length, so the search is linear.
 */
const MARKUP =
  /<\/?[a-zæøå]|<[!?]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|\*\*[^\s*]|\]\(https?:/iu;

/** TSB027, TSB029, TSB030: texts say something, hold no codes of web pages and nobody’s national identity number. */
export function textContent(document: JsonDocument): Problem[] {
  return textEntries(document).flatMap(([key, text]) => {
    const tell = (code: 'TSB027' | 'TSB029' | 'TSB030', says: Says): Problem =>
      problemAt(document, pointerTo(key), code, says);
    const problems: Problem[] = [];
    if (text.trim() === '')
      problems.push(
        tell('TSB027', {
          nb: [`Teksten «${key}» er tom.`, 'Skriv teksten, eller slett linjen.'],
          en: [`The text «${key}» is empty.`, 'Write the text, or delete the line.'],
        }),
      );
    const [markup] = MARKUP.exec(text) ?? [];
    if (markup !== undefined) problems.push(tell('TSB029', codes(key, markup)));
    const number = identityNumberIn(text);
    if (number !== null) problems.push(tell('TSB030', identity(key, number)));
    return problems;
  });
}

function codes(key: string, markup: string): Says {
  return {
    nb: [
      `Teksten «${key}» inneholder koder som på en nettside («${markup}»).`,
      'Skriv ren tekst, for kodene vises slik de står.',
    ],
    en: [
      `The text «${key}» contains codes as on a web page («${markup}»).`,
      'Write plain text, because the codes are shown as they stand.',
    ],
  };
}

/** The number itself is not repeated: what a check says may end up in a log. */
function identity(key: string, number: string): Says {
  const begins = number.slice(0, 2);
  return {
    nb: [
      `Teksten «${key}» har et tall som ligner et fødselsnummer (det begynner på «${begins}»).`,
      'Slett tallet, for ingen virkelige personer hører hjemme her.',
    ],
    en: [
      `The text «${key}» has a number like a national identity number (it begins with «${begins}»).`,
      'Delete the number, because no real people belong here.',
    ],
  };
}
