import { type JsonDocument, type Problem, problemAt, type Says } from '../problem.ts';
import { stringsWith } from './strings-with.ts';

/**
 * Characters that no page can show, or that make it show something else than what is written: control characters but
 * tab and line breaks (XML 1.0, 2.2: they would also make a manifest unreadable), half a surrogate pair, characters
 * that Unicode has set aside, the sign for a damaged one, and those that turn the direction of writing (U+202A–202E,
 * U+2066–2069). Direction marks, soft hyphens and joiners belong to words, and may stand.
 */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd-\uffff\p{Cs}]/u;
const MOST_SHOWN = 20;

/** TSB094: no string of the file, of whatever kind, holds a character that cannot be shown. Never throws. */
export function hiddenCharacters(document: JsonDocument): Problem[] {
  return stringsWith(HIDDEN, document).flatMap(({ text, pointer }) => {
    const found = HIDDEN.exec(text);
    return found === null ? [] : [problemAt(document, pointer, 'TSB094', hidden(text, found))];
  });
}

function hidden(text: string, { 0: sign, index }: RegExpExecArray): Says {
  const code = sign.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const before = text.slice(Math.max(0, index - MOST_SHOWN), index).trim();
  const kind = kindOf(code);
  const where =
    before === ''
      ? { nb: 'først i teksten', en: 'at the beginning of the text' }
      : { nb: `rett etter «${before}»`, en: `right after «${before}»` };
  return {
    nb: [
      `Her står et tegn som ikke vises, ${where.nb}: ${name}, ${kind.nb}.`,
      'Slett det: skriv ordene rundt på nytt i stedet for å lime dem inn.',
    ],
    en: [
      `Here is a character that is not shown, ${where.en}: ${name}, ${kind.en}.`,
      'Delete it: type the words around it anew instead of pasting them.',
    ],
  };
}

function kindOf(code: number): { nb: string; en: string } {
  if (code === 0xfffd) return { nb: 'merket for et ødelagt tegn', en: 'the mark of a damaged one' };
  if (code >= 0xd800)
    return { nb: 'et halvt eller ugyldig tegn', en: 'half a character or an invalid one' };
  if (code >= 0x202a)
    return { nb: 'som snur skriveretningen', en: 'which turns the direction of writing' };
  return { nb: 'et styretegn', en: 'a control character' };
}
