import { freeCode } from '../free-code.ts';
import { pointerTo, type Problem, type Says, type Sentence } from '../problem.ts';
import type { CheckContext, Rule } from './check-context.ts';
import { codesIn, ownCode } from './code-ledger.ts';
import { objectIn, stringIn, stringsIn } from './loose.ts';
import { oneOf, proposals } from '../read/nearest-word.ts';
import type { ChoiceOutline } from './outline.ts';

/** TSB045, TSB046, TSB047: every choice has a permanent code of its own that no deleted choice ever had. */
export const codes: Rule = ({ outline, ledger, tell }) => {
  const retired = new Set(stringsIn(outline.meta, 'retired'));
  const owners = new Map<string, string>();
  const given = codesIn(ledger);
  // Of two with one code, the one that was given it first is right, wherever it stands.
  for (const { id, meta } of outline.choices) {
    const code = stringIn(meta, 'code');
    if (code !== null && given.get(code) === id) owners.set(code, id);
  }
  let free: string | null = null;
  const example = (): string => (free ??= unusedCode(outline.choices, retired, given));
  return outline.choices.flatMap((choice) => {
    const { id, meta, pointer } = choice;
    if (meta === null || !('code' in meta)) {
      const missing = ownCode(given, choice, outline) ?? example();
      return [
        tell(
          pointer,
          'TSB045',
          {
            nb: [
              `Valget «${id}» mangler den faste koden på to tegn.`,
              `Legg til "code": "${missing}" under «meta».`,
            ],
            en: [
              `The choice «${id}» lacks its permanent code of two characters.`,
              `Add "code": "${missing}" under «meta».`,
            ],
          },
          'key',
        ),
      ];
    }
    const code = stringIn(meta, 'code');
    if (code === null) return [];
    const owner = owners.get(code);
    const here = pointer + pointerTo('meta', 'code');
    const remedy = (): Sentence => ({
      nb: `Gi «${id}» en kode som aldri har vært brukt, for eksempel "${example()}".`,
      en: `Give «${id}» a code that was never used, for example "${example()}".`,
    });
    if (retired.has(code)) {
      const { nb, en } = remedy();
      return [
        tell(here, 'TSB047', {
          nb: [`Koden «${code}» tilhørte et valg som er slettet.`, nb],
          en: [`The code «${code}» belonged to a choice that was deleted.`, en],
        }),
      ];
    }
    if (owner !== undefined && given.get(code) !== id) {
      const { nb, en } = remedy();
      return [
        tell(here, 'TSB046', {
          nb: [`Koden «${code}» er allerede i bruk på «${owner}».`, nb],
          en: [`The code «${code}» is already in use on «${owner}».`, en],
        }),
      ];
    }
    owners.set(code, id);
    return [];
  });
};

function unusedCode(
  choices: readonly ChoiceOutline[],
  retired: ReadonlySet<string>,
  given: ReadonlyMap<string, string>,
): string {
  const used = new Set(choices.map(({ meta }) => stringIn(meta, 'code')));
  return freeCode((code) => used.has(code) || retired.has(code) || given.has(code)) ?? '--';
}

/** TSB048–TSB051: what a choice says about itself fits together. */
export const choiceMeta: Rule = (context) => {
  const { outline, tell } = context;
  const mended = mendable(context);
  return outline.choices.flatMap((choice): Problem[] => {
    const { id, meta, pointer } = choice;
    const problems: Problem[] = [];
    const has = (key: string): boolean => meta !== null && key in meta;
    if (has('quality') === has('consult') && !outline.isTalk)
      problems.push(
        tell(pointer, 'TSB048', has('quality') ? bothKinds(id) : neitherKind(id), 'key'),
      );
    if (has('quality') && !has('skill'))
      problems.push(
        tell(
          pointer,
          'TSB049',
          {
            nb: [
              `Valget «${id}» har kvalitet («quality»), men ingen ferdighet («skill»).`,
              'Legg til "skill", for eksempel "open-question" (åpent spørsmål).',
            ],
            en: [
              `The choice «${id}» has a quality («quality»), but no skill («skill»).`,
              'Add "skill", for example "open-question".',
            ],
          },
          'key',
        ),
      );
    problems.push(...repair(context, choice, mended), ...bound(context, choice));
    return problems;
  });
};

function bothKinds(id: string): Says {
  return {
    nb: [
      `Valget «${id}» har både kvalitet («quality») og råd («consult»).`,
      'Behold «quality» når noe sies til pasienten, og «consult» når en kollega blir spurt.',
    ],
    en: [
      `The choice «${id}» has both a quality («quality») and a consult («consult»).`,
      'Keep «quality» when something is said to the patient, and «consult» when a colleague is asked.',
    ],
  };
}

function neitherKind(id: string): Says {
  return {
    nb: [
      `Valget «${id}» har verken kvalitet («quality») eller råd («consult»).`,
      'Legg til "quality" ("good", "fair" eller "poor"), eller "consult" når en kollega blir spurt.',
    ],
    en: [
      `The choice «${id}» has neither a quality («quality») nor a consult («consult»).`,
      'Add "quality" ("good", "fair" or "poor"), or "consult" when a colleague is asked.',
    ],
  };
}

/** The choices that a repair may name, and what to propose where it names another. */
interface Mendable {
  all: ReadonlyMap<string, ChoiceOutline>;
  propose(written: string): Sentence;
}

function mendable({ outline }: CheckContext): Mendable {
  const isPoor = ({ meta }: ChoiceOutline): boolean => stringIn(meta, 'quality') === 'poor';
  const poor = outline.choices.filter(isPoor).map(({ id }) => id);
  const propose = proposals();
  const otherwise: Sentence =
    poor.length === 0
      ? {
          nb: 'Slett "repairs", for ingen valg er dårlige.',
          en: 'Delete "repairs", because no choice is poor.',
        }
      : oneOf(poor);
  return {
    all: new Map(outline.choices.toReversed().map((choice) => [choice.id, choice])),
    propose: (written) => propose(written, poor, otherwise),
  };
}

function repair(
  { tell }: CheckContext,
  { id, meta, pointer }: ChoiceOutline,
  { all, propose }: Mendable,
): Problem[] {
  const mended = stringIn(meta, 'repairs');
  if (mended === null) return [];
  const found = all.get(mended);
  if (stringIn(found?.meta ?? null, 'quality') === 'poor' && mended !== id) return [];
  const remedy = propose(mended);
  const isThere = found !== undefined;
  return [
    tell(`${pointer}/meta/repairs`, 'TSB050', {
      nb: [
        `«${id}» skal rette opp «${mended}», som ikke ${isThere ? 'er et dårlig valg ("poor")' : 'finnes'}.`,
        remedy.nb,
      ],
      en: [
        `«${id}» is to mend «${mended}», which ${isThere ? 'is not a poor choice ("poor")' : 'does not exist'}.`,
        remedy.en,
      ],
    }),
  ];
}

function bound({ tell }: CheckContext, { id, meta, pointer }: ChoiceOutline): Problem[] {
  const most = meta?.['maxVisits'];
  if (typeof most !== 'number' || [1, 2, 3, 4, 5].includes(most)) return [];
  return [
    tell(`${pointer}/meta/maxVisits`, 'TSB051', {
      nb: [
        `Valget «${id}» kan ikke tas ${most} ganger («maxVisits»).`,
        'Skriv et helt tall fra 1 til 5.',
      ],
      en: [
        `The choice «${id}» cannot be taken ${most} times («maxVisits»).`,
        'Write a whole number from 1 to 5.',
      ],
    }),
  ];
}

/** TSB060: nobody asks his own profession for advice. */
export const ownProfession: Rule = ({ outline, tell }) =>
  outline.choices.flatMap(({ id, meta, guard: written, pointer }) => {
    const asked = stringIn(meta, 'consult');
    // Anybody may ask somebody of no profession in particular.
    if (asked === null || asked === 'annet' || excludes(written, asked)) return [];
    const other = `{ "type": "not", "params": { "of": { "type": "profession", "params": { "is": ["${asked}"] } } } }`;
    const isFree = written === null;
    return [
      tell(
        pointer,
        'TSB060',
        {
          nb: [
            `Den som selv er «${asked}», kan også velge «${id}», og spør da sitt eget yrke.`,
            isFree
              ? `Skjul valget for dem med "guard": ${other}.`
              : `Skjul valget for dem: sett vilkåret som står der, sammen med ${other} i "all".`,
          ],
          en: [
            `Whoever is «${asked}» can take «${id}» too, and then asks their own profession.`,
            isFree
              ? `Hide the choice from them with "guard": ${other}.`
              : `Hide the choice from them: put the condition that stands there together with ${other} in "all".`,
          ],
        },
        'key',
      ),
    ];
  });

function excludes(guard: ChoiceOutline['guard'], asked: string): boolean {
  const type = stringIn(guard, 'type');
  const params = objectIn(guard, 'params');
  if (type === 'profession') return !stringsIn(params, 'is').includes(asked);
  if (type === 'not') {
    const of = objectIn(params, 'of');
    return (
      stringIn(of, 'type') === 'profession' &&
      stringsIn(objectIn(of, 'params'), 'is').includes(asked)
    );
  }
  if (type !== 'all') return false;
  const list = params?.['of'];
  return (
    Array.isArray(list) &&
    list.some((inner: unknown) => excludes(objectIn({ inner }, 'inner'), asked))
  );
}
