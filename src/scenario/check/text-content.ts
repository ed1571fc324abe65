import { type JsonDocument, pointerTo, type Problem, problemAt } from '../problem.ts';
import { textEntries } from './check-context.ts';

/** A tag begins with `<` and a letter; «< 5» and «<3» are words. */
const HTML = /<\/?[a-zæøå]/iu;
/** Eleven digits, also written as 010203 12345. */
const NATIONAL_ID = /(?<!\d)\d{6}[ ]?\d{5}(?!\d)/u;

/** TSB027, TSB029, TSB030: texts say something, hold no HTML and nobody’s national identity number. */
export function textContent(document: JsonDocument): Problem[] {
  return textEntries(document).flatMap(([key, text]) => {
    const tell = (code: 'TSB027' | 'TSB029' | 'TSB030', message: string, remedy: string): Problem =>
      problemAt(document, pointerTo(key), code, message, remedy);
    const problems: Problem[] = [];
    if (text.trim() === '')
      problems.push(tell('TSB027', `«${key}» er tom.`, 'Skriv teksten, eller slett nøkkelen.'));
    if (HTML.test(text))
      problems.push(
        tell(
          'TSB029',
          `«${key}» inneholder HTML.`,
          'Skriv ren tekst: tegn som < vises slik de står.',
        ),
      );
    if (NATIONAL_ID.test(text))
      problems.push(
        tell(
          'TSB030',
          `«${key}» inneholder elleve sifre, som et fødselsnummer.`,
          'Slett tallet. Ingen virkelige personer hører hjemme her.',
        ),
      );
    return problems;
  });
}

/** Words that the tone guide of the field asks us not to use about people, and what to write instead. */
const HARMFUL: readonly [word: RegExp, instead: string][] = [
  [/\p{L}*misbruker\p{L}*/iu, 'en person med rusmiddelproblemer'],
  [
    /\p{L}*narkoman(?:e|en|er|ene)?(?!\p{L})/iu,
    'en person som bruker heroin (eller det det gjelder)',
  ],
  [/(?<!\p{L})alkoholiker\p{L}*/iu, 'en person som drikker for mye'],
  [/(?<!\p{L})junkie\p{L}*/iu, 'en person med avhengighet'],
  [/(?<!\p{L})tung(?:e)? bruker\p{L}*/iu, 'en person med langvarig avhengighet'],
  [/(?<!\p{L})(?:ren|rene|skitten|skitne) prøver?/iu, 'prøven viste …'],
  [/(?<!\p{L})umotivert\p{L}*/iu, 'ønsker ikke nå'],
  [/(?<!\p{L})manipul(?:erende|ativ)\p{L}*/iu, 'det du så og hørte'],
  [/rusfri(?:e)? først/iu, 'behandling av begge deler samtidig'],
  [/vanskelige? pasient\p{L}*/iu, 'hva som gjør det vanskelig'],
  [/(?<!\p{L})sprekk(?:en|er|ene)?(?!\p{L})/iu, 'tilbakefall'],
];

/** TSB065: words that may stigmatise. What a patient says about himself is exempt: `exempt` holds those keys. */
export function harmfulWords(document: JsonDocument, exempt: ReadonlySet<string>): Problem[] {
  return textEntries(document).flatMap(([key, text]) =>
    exempt.has(key)
      ? []
      : HARMFUL.flatMap(([word, instead]) => {
          const [found] = word.exec(text) ?? [];
          return found === undefined
            ? []
            : [
                problemAt(
                  document,
                  pointerTo(key),
                  'TSB065',
                  `«${key}» sier «${found}».`,
                  `Skriv heller: ${instead}.`,
                ),
              ];
        }),
  );
}
