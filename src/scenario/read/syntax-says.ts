import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Says, Sentence } from '../problem.ts';

const says = (what: Sentence, remedy: Sentence): Says => ({
  nb: [what.nb, remedy.nb],
  en: [what.en, remedy.en],
});

const COMMENT = says(
  {
    nb: 'Her står en kommentar, og det kan ikke filen ha.',
    en: 'Here stands a comment, and the file cannot have any.',
  },
  { nb: 'Slett kommentaren.', en: 'Delete the comment.' },
);
const NUMBER = says(
  { nb: 'Tallet er ikke skrevet riktig.', en: 'The number is not written correctly.' },
  {
    nb: 'Bruk sifre, punktum for desimaler og vanlig bindestrek for minus, uten pluss foran.',
    en: 'Use digits, a full stop for decimals and a plain hyphen for minus, without a plus in front.',
  },
);
const QUOTES = {
  nb: 'Bruk rette anførselstegn (") foran og bak teksten.',
  en: 'Use straight quotation marks (") before and after the text.',
};

const SENTENCES: Readonly<Record<string, Says>> = {
  InvalidNumberFormat: NUMBER,
  UnexpectedEndOfNumber: NUMBER,
  InvalidCommentToken: COMMENT,
  UnexpectedEndOfComment: COMMENT,
  PropertyNameExpected: says(
    {
      nb: 'Her skulle det stått en nøkkel i anførselstegn, som "place".',
      en: 'A key in quotation marks, such as "place", should stand here.',
    },
    {
      nb: 'Skriv nøkkelen, et kolon og verdien, eller slett kommaet foran; desimaler skrives med punktum.',
      en: 'Write the key, a colon and the value, or delete the comma before it; decimals take a full stop.',
    },
  ),
  ValueExpected: says(
    {
      nb: 'Her mangler det som skulle stått etter kolonet eller kommaet.',
      en: 'What should stand after the colon or comma is missing here.',
    },
    {
      nb: 'Skriv en tekst i anførselstegn, et tall, en liste [ … ] eller et objekt { … }.',
      en: 'Write a text in quotation marks, a number, a list [ … ] or an object { … }.',
    },
  ),
  ColonExpected: says(
    { nb: 'Det mangler et kolon (:) foran dette.', en: 'A colon (:) is missing before this.' },
    {
      nb: 'Sett kolon mellom nøkkelen og verdien.',
      en: 'Put a colon between the key and the value.',
    },
  ),
  CommaExpected: says(
    { nb: 'Her mangler det et komma.', en: 'A comma is missing here.' },
    {
      nb: 'Skriv et komma (,) der merket står, rett etter det siste tegnet foran.',
      en: 'Write a comma (,) at the mark, right after the last character before it.',
    },
  ),
  CloseBraceExpected: says(
    {
      nb: 'En } mangler: noe som begynner med {, blir aldri avsluttet.',
      en: 'A } is missing: something that begins with { never ends.',
    },
    {
      nb: 'Sett inn } der det hører hjemme, og se om innrykkene stemmer.',
      en: 'Insert } where it belongs, and see whether the indents agree.',
    },
  ),
  CloseBracketExpected: says(
    {
      nb: 'En ] mangler: en liste som begynner med [, blir aldri avsluttet.',
      en: 'A ] is missing: a list that begins with [ never ends.',
    },
    {
      nb: 'Sett inn ] der listen slutter.',
      en: 'Insert ] where the list ends.',
    },
  ),
  EndOfFileExpected: says(
    {
      nb: 'Innholdet er slutt, men filen fortsetter her.',
      en: 'The content has ended, but the file goes on here.',
    },
    {
      nb: 'Slett resten, eller se etter en } for mye (eller en { for lite) lenger opp.',
      en: 'Delete the rest, or look for one } too many (or one { too few) further up.',
    },
  ),
  UnexpectedEndOfString: says(
    {
      nb: 'Teksten som begynner her, mangler anførselstegn på slutten av linjen.',
      en: 'The text that begins here lacks a quotation mark at the end of its line.',
    },
    {
      nb: 'Sett inn anførselstegnet (") og hold hele teksten på én linje.',
      en: 'Insert the quotation mark (") and keep the whole text on one line.',
    },
  ),
  InvalidUnicode: says(
    { nb: 'Tegnkoden etter \\u er ikke gyldig.', en: 'The character code after \\u is not valid.' },
    {
      nb: 'Skriv tegnet rett inn i stedet for koden.',
      en: 'Write the character itself instead of its code.',
    },
  ),
  InvalidEscapeCharacter: says(
    {
      nb: 'Teksten har en skråstrek (\\) foran et tegn som ikke skal ha det.',
      en: 'The text has a backslash (\\) before a character that takes none.',
    },
    {
      nb: 'Slett skråstreken, eller skriv den to ganger.',
      en: 'Delete the backslash, or write it twice.',
    },
  ),
  InvalidCharacter: says(
    {
      nb: 'Teksten inneholder et usynlig tegn, som en tabulator.',
      en: 'The text contains an invisible character, such as a tab.',
    },
    {
      nb: 'Slett tegnet, eller skriv mellomrom i stedet.',
      en: 'Delete the character, or write a space instead.',
    },
  ),
};

const UNREADABLE = says(
  { nb: 'Filen kan ikke leses.', en: 'The file cannot be read.' },
  {
    nb: 'Rett tegnet her, eller se på linjen over.',
    en: 'Mend the character here, or look at the line above.',
  },
);

/** What a fault against JSON’s grammar means, in the words of somebody who writes encounters and no programs. */
export function syntaxSays(text: string, { error, offset, length }: ParseError): Says {
  const code = printParseErrorCode(error);
  if (text.trim() === '')
    return says(
      { nb: 'Filen er tom.', en: 'The file is empty.' },
      {
        nb: 'Lim inn innholdet på nytt, eller slett filen.',
        en: 'Paste the content again, or delete the file.',
      },
    );
  const before = text
    .slice(Math.max(0, offset - 200), offset)
    .trimEnd()
    .at(-1);
  const here = text.charAt(offset);
  if (before === ',' && ['}', ']', ','].includes(here)) return strayComma(here);
  if (code === 'InvalidSymbol')
    return strangeWord(text.slice(offset, offset + Math.min(length, 40)));
  return SENTENCES[code] ?? UNREADABLE;
}

function strayComma(next: string): Says {
  return says(
    {
      nb: `Det står et komma for mye foran ${next} her.`,
      en: `There is one comma too many before the ${next} here.`,
    },
    {
      nb: 'Slett kommaet: det skal stå mellom to ting, aldri etter den siste.',
      en: 'Delete the comma: it stands between two things, never after the last one.',
    },
  );
}

function strangeWord(written: string): Says {
  if (/[“”„‟«»‘’']/u.test(written))
    return says(
      {
        nb: `Anførselstegnene i ${written} er av feil slag.`,
        en: `The quotation marks in ${written} are of the wrong kind.`,
      },
      QUOTES,
    );
  if (/^[+−–-]?\d/u.test(written)) return NUMBER;
  return says(
    {
      nb: `«${written}» står uten anførselstegn.`,
      en: `«${written}» stands without quotation marks.`,
    },
    {
      nb: 'Sett anførselstegn (") foran og bak hele teksten, og bruk andre tegn inni den; true, false og null skrives med små bokstaver.',
      en: 'Put quotation marks (") before and after the whole text, and use other marks inside it; true, false and null are written in small letters.',
    },
  );
}
