import { pointerTo, problemAt } from '../problem.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { type CheckContext, type Rule, textEntries } from './check-context.ts';
import { stringIn, stringsIn } from './loose.ts';

/** Longer than this a line fills the box on a phone, and a choice is no longer read whole. Characters. */
const LONGEST = { line: 280, choice: 160 } as const;

interface Wanted {
  key: string;
  what: string;
}

/** TSB025, TSB067: every text that can be shown is there: in Norwegian, and then in each translation. */
export const missingTexts: Rule = (context) =>
  [...context.texts].flatMap(([language, document]) => {
    const present = new Set(Object.keys(Object.fromEntries(textEntries(document))));
    const code = language === 'nb' ? 'TSB025' : 'TSB067';
    return wantedTexts(context)
      .filter(({ key }) => !present.has(key))
      .map(({ key, what }) =>
        problemAt(
          document,
          pointerTo(key),
          code,
          `Teksten «${key}» mangler (${what}).`,
          `Legg til "${key}" i ${document.file.split('/').pop()}.`,
        ),
      );
  });

/** TSB026: a text that nothing in the scenario shows. */
export const orphanTexts: Rule = (context) => {
  const known = new Set([...wantedTexts(context).map(({ key }) => key), ...optionalTexts(context)]);
  return [...context.texts.values()].flatMap((document) =>
    textEntries(document)
      .filter(([key]) => key !== '$schema' && !known.has(key))
      .map(([key]) => {
        const nearest = nearestWord(key, known);
        return problemAt(
          document,
          pointerTo(key),
          'TSB026',
          `Ingenting i scenarioet bruker «${key}».`,
          nearest === null
            ? 'Slett den, eller rett nøkkelen.'
            : `Mente du «${nearest}»? Slett den ellers.`,
          'key',
        );
      }),
  );
};

/** TSB028: lines and choices that are too long to be met in a conversation. */
export const longTexts: Rule = ({ outline, texts }) => {
  const limits = new Map<string, number>([
    ...outline.states.flatMap(({ lines }) =>
      lines.map(({ id }): [string, number] => [id, LONGEST.line]),
    ),
    ...outline.choices.map(({ id }): [string, number] => [id, LONGEST.choice]),
  ]);
  return [...texts.values()].flatMap((document) =>
    textEntries(document).flatMap(([key, text]) => {
      const limit = limits.get(key) ?? Infinity;
      return text.length <= limit
        ? []
        : [
            problemAt(
              document,
              pointerTo(key),
              'TSB028',
              `«${key}» er på ${text.length} tegn; høyst ${limit}.`,
              'Del den på flere replikker, eller kort den ned.',
            ),
          ];
    }),
  );
};

/** TSB052: two lines or choices with the very same words. */
export const sameTexts: Rule = ({ outline, texts }) => {
  const ids = [
    ...outline.states.flatMap(({ lines }) => lines.map(({ id }) => id)),
    ...outline.choices.map(({ id }) => id),
  ];
  const document = texts.get('nb');
  if (document === undefined) return [];
  const written = new Map(textEntries(document));
  const owners = new Map<string, string>();
  return [...new Set(ids)].flatMap((id) => {
    const text = written.get(id)?.trim();
    if (!text) return [];
    const owner = owners.get(text);
    if (owner === undefined) {
      owners.set(text, id);
      return [];
    }
    return [
      problemAt(
        document,
        pointerTo(id),
        'TSB052',
        `«${id}» og «${owner}» sier nøyaktig det samme.`,
        'La dem si det på hver sin måte, eller bruk den ene begge steder.',
      ),
    ];
  });
};

function wantedTexts({ outline }: CheckContext): Wanted[] {
  const { meta, isTalk } = outline;
  const wanted: Wanted[] = [{ key: 'scenario.title', what: 'tittelen' }];
  const want = (key: string, what: string): void => void wanted.push({ key, what });
  if (!isTalk) {
    want('scenario.role', 'rollen spilleren har');
    want('scenario.intro', 'innledningen');
  }
  for (const name of stringsIn(meta, 'objectives')) want(`objective.${name}`, 'et læringsmål');
  for (const state of outline.states) {
    for (const { id, hasThought } of state.lines) {
      want(id, `en replikk i «${state.key}»`);
      if (hasThought) want(`${id}.thought`, 'det den som snakker, tenker');
    }
    for (const choice of state.choices) {
      want(choice.id, `et valg i «${state.key}»`);
      if (stringIn(choice.meta, 'quality') !== null)
        want(`${choice.id}.why`, 'hvorfor valget virket slik');
    }
    if (state.ending?.id) {
      want(`${state.ending.id}.title`, 'sluttens tittel');
      want(`${state.ending.id}.text`, 'sluttens tekst');
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

/** The lines whose words a patient says himself. */
export function patientLines({ outline, surroundings }: CheckContext): ReadonlySet<string> {
  const patient = stringIn(outline.meta, 'patient');
  const isPatient = (speaker: string | null): boolean =>
    speaker !== null &&
    (speaker === patient || surroundings.people?.get(speaker)?.kind === 'patient');
  return new Set(
    outline.states.flatMap(({ lines }) =>
      lines.flatMap(({ id, speaker }) => (isPatient(speaker) ? [id, `${id}.thought`] : [])),
    ),
  );
}
