import { type JsonDocument, pointerTo, problemAt, type Says, type Sentence } from '../problem.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { type CheckContext, type Rule, textEntries } from './check-context.ts';
import { formerIds, keyNow } from './former-ids.ts';
import { stringIn, stringsIn } from './loose.ts';
import { repairTextsTold } from './repair-texts.ts';

interface Wanted {
  key: string;
  what: Sentence;
}

/** TSB025, TSB067: every text that can be shown is there: in Norwegian, and then in each translation. */
export const missingTexts: Rule = (context) =>
  [...context.texts].flatMap(([language, document]) => {
    const present = new Set(Object.keys(Object.fromEntries(textEntries(document))));
    const code = language === 'nb' ? 'TSB025' : 'TSB067';
    return [...wantedTexts(context), ...(language === 'nb' ? [] : addedTexts(context))]
      .filter(({ key }) => !present.has(key))
      .map(({ key, what }) =>
        problemAt(document, pointerTo(key), code, {
          nb: [
            `Teksten «${key}» mangler: ${what.nb}.`,
            `Legg til "${key}" i ${fileName(document)}.`,
          ],
          en: [
            `The text «${key}» is missing: ${what.en}.`,
            `Add "${key}" to ${fileName(document)}.`,
          ],
        }),
      );
  });

/** Texts that nobody has to write, but that bokmål has: whoever reads a translation misses them too. */
function addedTexts(context: CheckContext): Wanted[] {
  const wanted = new Set(wantedTexts(context).map(({ key }) => key));
  const optional = new Set(optionalTexts(context));
  return textEntries(context.texts.get('nb')).flatMap(([key]) =>
    optional.has(key) && !wanted.has(key)
      ? [{ key, what: { nb: 'den finnes på bokmål', en: 'bokmål has it' } }]
      : [],
  );
}

/** So many texts without a place get a proposal each. */
const MOST_PROPOSED = 5;

/** TSB026: a text that nothing in the scenario shows. */
export const orphanTexts: Rule = (context) => {
  const known = new Set([...wantedTexts(context).map(({ key }) => key), ...optionalTexts(context)]);
  const former = formerIds(context.outline);
  return [...context.texts.values()].flatMap((document) => {
    const written = new Set(textEntries(document).map(([key]) => key));
    return textEntries(document)
      .filter(([key]) => key !== '$schema' && !known.has(key))
      .map(([key], index) => {
        const now = keyNow(key, former);
        if (now !== null)
          return problemAt(
            document,
            pointerTo(key),
            'TSB026',
            outgrown(key, now, written.has(now)),
            'key',
          );
        // A slip has a near word; where a whole file is foreign, looking for thousands of them helps nobody.
        const nearest = index < MOST_PROPOSED ? nearestWord(key, known) : null;
        return problemAt(
          document,
          pointerTo(key),
          'TSB026',
          {
            nb: [
              `Ingenting i scenarioet bruker teksten «${key}».`,
              nearest === null
                ? 'Slett den, eller rett navnet foran teksten.'
                : `Skriv «${nearest}» hvis det var det du mente, ellers kan teksten slettes.`,
            ],
            en: [
              `Nothing in the scenario uses the text «${key}».`,
              nearest === null
                ? 'Delete it, or mend the name before the text.'
                : `Write «${nearest}» if that is what you meant; else the text can be deleted.`,
            ],
          },
          'key',
        );
      });
  });
};

/** A text that did not come along when its line, choice, beat or ending got a new name. */
function outgrown(key: string, now: string, hasOwn: boolean): Says {
  if (hasOwn)
    return {
      nb: [
        `Teksten «${key}» står under et tidligere navn, og «${now}» har fått egne ord.`,
        `Slett «${key}», eller flytt ordene til «${now}».`,
      ],
      en: [
        `The text «${key}» stands under a former name, and «${now}» has words of its own.`,
        `Delete «${key}», or move its words to «${now}».`,
      ],
    };
  return {
    nb: [
      `Teksten «${key}» står fortsatt under et tidligere navn.`,
      `Kall den «${now}», eller kjør «npm run scenario -- ids», som flytter den.`,
    ],
    en: [
      `The text «${key}» still stands under a former name.`,
      `Call it «${now}», or run «npm run scenario -- ids», which moves it.`,
    ],
  };
}

/** TSB052: two lines or choices with the very same words; those of repairs are told as TSB086. */
export const sameTexts: Rule = (context) => {
  const { outline, texts } = context;
  const ids = [
    ...outline.states.flatMap(({ lines }) => lines.map(({ id }) => id)),
    ...outline.choices.map(({ id }) => id),
  ];
  const document = texts.get('nb');
  if (document === undefined) return [];
  const written = new Map(textEntries(document));
  const owners = new Map<string, string>();
  const repairs = repairTextsTold(context);
  return [...new Set(ids)].flatMap((id) => {
    const text = written.get(id)?.trim();
    if (!text) return [];
    const owner = owners.get(text);
    if (owner === undefined) {
      owners.set(text, id);
      return [];
    }
    if (repairs.has(id) && repairs.has(owner)) return [];
    return [
      problemAt(document, pointerTo(id), 'TSB052', {
        nb: [
          `«${id}» og «${owner}» sier nøyaktig det samme.`,
          'La dem si det på hver sin måte, eller bruk den ene begge steder.',
        ],
        en: [
          `«${id}» and «${owner}» say exactly the same.`,
          'Let each say it in its own way, or use one of them in both places.',
        ],
      }),
    ];
  });
};

function fileName({ file }: JsonDocument): string {
  return file.split('/').pop() ?? file;
}

function wantedTexts({ outline }: CheckContext): Wanted[] {
  const { meta, isTalk } = outline;
  const wanted: Wanted[] = [];
  const want = (key: string, nb: string, en: string): void =>
    void wanted.push({ key, what: { nb, en } });
  want('scenario.title', 'tittelen', 'the title');
  if (!isTalk) {
    want('scenario.role', 'rollen spilleren har', 'the role of the learner');
    want('scenario.intro', 'innledningen', 'the introduction');
  }
  for (const name of stringsIn(meta, 'objectives'))
    want(`objective.${name}`, 'et læringsmål', 'a learning objective');
  for (const state of outline.states) {
    for (const { id, hasThought } of state.lines) {
      want(id, `en replikk i «${state.key}»`, `a line in «${state.key}»`);
      if (hasThought)
        want(`${id}.thought`, 'det den som snakker, tenker', 'what the speaker thinks');
    }
    for (const choice of state.choices) {
      want(choice.id, `et valg i «${state.key}»`, `a choice in «${state.key}»`);
      if (stringIn(choice.meta, 'quality') !== null)
        want(`${choice.id}.why`, 'hvorfor valget virket slik', 'why the choice worked so');
    }
    if (state.ending?.id) {
      want(`${state.ending.id}.title`, 'sluttens tittel', 'the title of the ending');
      want(`${state.ending.id}.text`, 'sluttens tekst', 'the text of the ending');
    }
  }
  return wanted;
}

function optionalTexts({ outline }: CheckContext): string[] {
  return [
    'scenario.role',
    'scenario.intro',
    'scenario.notice',
    ...outline.states.flatMap(({ key, lines, kind }) => [
      ...(kind === 'beat' || kind === 'compound' ? [`${key}.title`] : []),
      ...lines.flatMap(({ id }) => [`${id}.note`]),
    ]),
    ...outline.choices.flatMap(({ id }) => [`${id}.why`]),
  ];
}
