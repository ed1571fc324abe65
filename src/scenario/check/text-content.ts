import { type JsonDocument, pointerTo, type Problem, problemAt, type Says } from '../problem.ts';
import { markupIn } from '../read/markup.ts';
import { textEntries } from './check-context.ts';
import { identityNumberIn } from './identity-number.ts';

/** Something that can be seen: joiners, soft hyphens and blank letters of other scripts are not. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]/u;

/** TSB027, TSB029, TSB030: texts say something, hold no codes of web pages and nobody’s national identity number. */
export function textContent(document: JsonDocument): Problem[] {
  return textEntries(document).flatMap(([key, text]) => {
    const tell = (code: 'TSB027' | 'TSB029' | 'TSB030', says: Says): Problem =>
      problemAt(document, pointerTo(key), code, says);
    const problems: Problem[] = [];
    if (!VISIBLE.test(text))
      problems.push(
        tell('TSB027', {
          nb: [`Teksten «${key}» er tom.`, 'Skriv teksten, eller slett linjen.'],
          en: [`The text «${key}» is empty.`, 'Write the text, or delete the line.'],
        }),
      );
    const markup = markupIn(text);
    if (markup !== null) problems.push(tell('TSB029', codes(key, markup)));
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
