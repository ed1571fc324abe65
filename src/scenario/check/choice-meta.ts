import { pointerTo, type Problem } from '../problem.ts';
import type { CheckContext, Rule } from './check-context.ts';
import { objectIn, stringIn, stringsIn } from './loose.ts';
import { nearestWord } from '../read/nearest-word.ts';
import type { ChoiceOutline } from './outline.ts';

/** TSB045, TSB046, TSB047: every choice has a permanent code of its own that no deleted choice ever had. */
export const codes: Rule = ({ outline, tell }) => {
  const retired = new Set(stringsIn(outline.meta, 'retired'));
  const owners = new Map<string, string>();
  let free: string | null = null;
  const example = (): string => (free ??= freeCode(outline.choices, retired));
  return outline.choices.flatMap(({ id, meta, pointer }) => {
    if (meta === null || !('code' in meta))
      return [
        tell(
          pointer,
          'TSB045',
          `Valget «${id}» har ingen kode.`,
          `Legg til "code" i «meta», for eksempel "${example()}".`,
          'key',
        ),
      ];
    const code = stringIn(meta, 'code');
    if (code === null) return [];
    const owner = owners.get(code);
    const here = pointer + pointerTo('meta', 'code');
    const remedy = (): string => `Bruk en ny kode, for eksempel "${example()}".`;
    if (retired.has(code))
      return [tell(here, 'TSB047', `Koden «${code}» tilhørte et valg som er slettet.`, remedy())];
    if (owner !== undefined)
      return [tell(here, 'TSB046', `Koden «${code}» er allerede i bruk på «${owner}».`, remedy())];
    owners.set(code, id);
    return [];
  });
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function freeCode(choices: readonly ChoiceOutline[], retired: ReadonlySet<string>): string {
  const used = new Set(choices.map(({ meta }) => stringIn(meta, 'code')));
  for (const first of LETTERS)
    for (const second of LETTERS)
      if (!used.has(first + second) && !retired.has(first + second)) return first + second;
  return 'A0';
}

/** TSB048–TSB051: what a choice says about itself fits together. */
export const choiceMeta: Rule = (context) => {
  const { outline, tell } = context;
  return outline.choices.flatMap((choice): Problem[] => {
    const { id, meta, pointer } = choice;
    const problems: Problem[] = [];
    const has = (key: string): boolean => meta !== null && key in meta;
    if (has('quality') === has('consult') && !outline.isTalk)
      problems.push(
        tell(
          pointer,
          'TSB048',
          has('quality')
            ? `Valget «${id}» har både kvalitet og råd.`
            : `Valget «${id}» har verken kvalitet («quality») eller råd («consult»).`,
          'Gi det «quality» (good, fair eller poor), eller «consult» når det spør en kollega.',
          'key',
        ),
      );
    if (has('quality') && !has('skill'))
      problems.push(
        tell(
          pointer,
          'TSB049',
          `Valget «${id}» har kvalitet, men ingen ferdighet.`,
          'Legg til «skill», for eksempel "open-question".',
          'key',
        ),
      );
    problems.push(...repair(context, choice), ...bound(context, choice));
    return problems;
  });
};

function repair({ outline, tell }: CheckContext, { id, meta, pointer }: ChoiceOutline): Problem[] {
  const mended = stringIn(meta, 'repairs');
  if (mended === null) return [];
  const found = outline.choices.find((choice) => choice.id === mended);
  if (stringIn(found?.meta ?? null, 'quality') === 'poor' && mended !== id) return [];
  const poor = outline.choices.flatMap((choice) =>
    stringIn(choice.meta, 'quality') === 'poor' ? [choice.id] : [],
  );
  const nearest = nearestWord(mended, poor);
  return [
    tell(
      `${pointer}/meta/repairs`,
      'TSB050',
      found === undefined
        ? `Valget «${mended}» finnes ikke.`
        : `«${mended}» er ikke et dårlig valg («poor»).`,
      nearest === null
        ? `Velg ett av: ${poor.join(', ') || '(ingen dårlige valg finnes)'}.`
        : `Mente du «${nearest}»?`,
    ),
  ];
}

function bound({ tell }: CheckContext, { meta, pointer }: ChoiceOutline): Problem[] {
  const most = meta?.['maxVisits'];
  if (typeof most !== 'number' || [1, 2, 3, 4, 5].includes(most)) return [];
  return [
    tell(
      `${pointer}/meta/maxVisits`,
      'TSB051',
      `«maxVisits» kan ikke være ${most}.`,
      'Skriv et helt tall fra 1 til 5.',
    ),
  ];
}

/** TSB060: nobody asks his own profession for advice. */
export const ownProfession: Rule = ({ outline, tell }) =>
  outline.choices.flatMap(({ id, meta, guard, pointer }) => {
    const asked = stringIn(meta, 'consult');
    // Anybody may ask somebody of no profession in particular.
    if (asked === null || asked === 'annet' || excludes(guard, asked)) return [];
    return [
      tell(
        pointer,
        'TSB060',
        `Den som selv er ${asked}, kan også velge «${id}».`,
        'Legg til vilkåret «not profession», så velger ingen råd fra eget yrke.',
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
