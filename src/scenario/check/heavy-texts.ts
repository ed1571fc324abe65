import { type JsonDocument, pointerTo, type Problem, problemAt, type Says } from '../problem.ts';
import { longWordsIn, type ReadingLevel, readingLevel } from '../reading-level.ts';
import { shown } from '../read/schema-says.ts';
import { type Rule, textEntries } from './check-context.ts';
import type { Outline } from './outline.ts';

/**
 * The highest LIX of a text. Narrative: the tone guide asks for sentences of under 20 words; with one long word in
 * five that is 20 + 20 = 40, where Björnsson’s scale goes from everyday reading to newspapers. Knowledge quotes laws
 * and guidelines, whose words are long: there the scale’s next step holds.
 */
export const HEAVIEST_LIX = { narrative: 40, knowledge: 50 } as const;
/** With fewer words a single long one, or a single full stop, decides. */
const FEWEST_WORDS = 25;
/** From here on short texts, too short to be judged alone, are judged together. */
const FEWEST_TOGETHER = 100;
/** LIX is calibrated for these; Sámi, for one, has long words by nature. */
const CALIBRATED: ReadonlySet<string> = new Set(['nb', 'nn', 'en']);

/** TSB074: what is told, thought and explained can be read without effort, text by text and as a whole. */
export const heavyTexts: Rule = ({ outline, texts }) =>
  [...texts].flatMap(([language, document]) => {
    if (!CALIBRATED.has(language)) return [];
    const told = narrativeKeys(outline);
    const narrative = textEntries(document).filter(([key]) => told.has(key));
    const alone = narrative.flatMap((entry) => heavy(document, entry, HEAVIEST_LIX.narrative));
    return alone.length > 0 ? alone : heavyTogether(document, narrative);
  });

/** TSB074 for the module’s own texts: `fact.<n>` may be as heavy as a newspaper, the rest as narrative. */
export function heavyModuleTexts(language: string, document: JsonDocument): Problem[] {
  if (!CALIBRATED.has(language)) return [];
  return textEntries(document).flatMap(([key, text]) => {
    const limit = key.startsWith('fact.') ? HEAVIEST_LIX.knowledge : HEAVIEST_LIX.narrative;
    return heavy(document, [key, text], limit);
  });
}

/** The keys of all that is narrated: not the choices, which a learner compares, nor titles and objectives. */
export function narrativeKeys(outline: Outline): ReadonlySet<string> {
  return new Set([
    'scenario.role',
    'scenario.intro',
    'scenario.notice',
    ...outline.states.flatMap(({ lines, ending }) => [
      ...lines.flatMap(({ id }) => [id, `${id}.thought`, `${id}.note`]),
      ...(ending?.id ? [`${ending.id}.text`] : []),
    ]),
    ...outline.choices.map(({ id }) => `${id}.why`),
  ]);
}

function heavy(
  document: JsonDocument,
  [key, text]: readonly [string, string],
  limit: number,
): Problem[] {
  const level = readingLevel(text);
  if (level.words < FEWEST_WORDS || level.lix <= limit) return [];
  return [problemAt(document, pointerTo(key), 'TSB074', tooHeavy(key, text, level, limit))];
}

function tooHeavy(key: string, text: string, level: ReadingLevel, limit: number): Says {
  const { words, sentences, longWords } = level;
  const length = Math.round(words / sentences);
  const figures = `LIX ${Math.round(level.lix)}`;
  const examples = longWordsIn(text)
    .slice(0, 3)
    .map((word) => `«${shown(word)}»`)
    .join(', ');
  return {
    nb: [
      `«${key}» er tung å lese: ${length} ord i hver setning, og ${longWords} av ${words} ord er lange (${figures}, høyst ${limit}).`,
      `Del opp setningene, eller finn kortere ord for noen av de lange: ${examples}.`,
    ],
    en: [
      `«${key}» is heavy to read: ${length} words to a sentence, and ${longWords} of ${words} words are long (${figures}, at most ${limit}).`,
      `Split the sentences, or find shorter words for some of the long ones: ${examples}.`,
    ],
  };
}

function heavyTogether(
  document: JsonDocument,
  narrative: readonly (readonly [key: string, text: string])[],
): Problem[] {
  const limit = HEAVIEST_LIX.narrative;
  const level = readingLevel(...narrative.map(([, text]) => text));
  if (level.words < FEWEST_TOGETHER || level.lix <= limit) return [];
  const figures = `LIX ${Math.round(level.lix)}`;
  return [
    problemAt(document, '', 'TSB074', {
      nb: [
        `Replikker, tanker og forklaringer er tunge å lese, samlet sett (${figures}, høyst ${limit}).`,
        'Bruk kortere setninger og hverdagslige ord, én tanke per replikk.',
      ],
      en: [
        `Lines, thoughts and explanations are heavy to read, taken together (${figures}, at most ${limit}).`,
        'Use shorter sentences and everyday words, one thought a line.',
      ],
    }),
  ];
}
