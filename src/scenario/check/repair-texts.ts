import { type JsonDocument, pointerTo, problemAt, type Says } from '../problem.ts';
import { type CheckContext, type Rule, textEntries } from './check-context.ts';
import { leafOf, resolveTarget } from './graph.ts';
import { listIn, objectIn, stringIn } from './loose.ts';
import type { ChoiceOutline, StateOutline } from './outline.ts';

interface Repair {
  choice: ChoiceOutline;
  mends: string;
  /** The beat with the answer: one that only repairs lead to. Null when the conversation just goes on. */
  answer: StateOutline | null;
}

interface Twins {
  one: Repair;
  other: Repair;
  same: 'words' | 'answer';
  /** The keys whose texts are the same, those of `other` first. */
  keys: string[];
}

/** TSB086: each mistake is mended in its own words, and is answered in words of its own. */
export const sameRepairs: Rule = (context) => {
  const nb = context.texts.get('nb');
  if (nb === undefined) return [];
  return repairTwins(context, nb).map(({ one, other, same, keys }) =>
    problemAt(
      nb,
      pointerTo(keys[0] ?? other.choice.id),
      'TSB086',
      same === 'words'
        ? sameWords(one.choice.id, other.choice.id)
        : sameAnswer(one.choice.id, other.choice.id),
    ),
  );
};

/** The keys of the texts that TSB086 tells of: they need not be told as two equal lines besides. */
export function repairTextsTold(context: CheckContext): ReadonlySet<string> {
  const nb = context.texts.get('nb');
  return new Set(nb === undefined ? [] : repairTwins(context, nb).flatMap(({ keys }) => keys));
}

/** Each repair is told once: with the first of those before it that says the same. */
function repairTwins(context: CheckContext, nb: JsonDocument): Twins[] {
  const texts = new Map(textEntries(nb));
  const heard = (key: string): string => bare(texts.get(key) ?? '');
  const said = new Map<string, Repair>();
  const answered = new Map<string, Repair>();
  return repairsIn(context).flatMap((repair): Twins[] => {
    const { choice, answer, mends } = repair;
    const words = heard(choice.id);
    const before = words === '' ? undefined : (said.get(words) ?? void said.set(words, repair));
    if (before !== undefined)
      return [{ one: before, other: repair, same: 'words', keys: [choice.id, before.choice.id] }];
    // A line with a condition is heard by some only: who hears what, nobody can tell from here.
    if (answer === null || hasConditions(answer)) return [];
    const keys = answer.lines.map(({ id }) => id);
    const reply = keys.map(heard).join('\n');
    const first =
      reply.trim() === '' ? undefined : (answered.get(reply) ?? void answered.set(reply, repair));
    // Two ways to mend the same mistake may well be answered alike.
    if (first === undefined || first.mends === mends) return [];
    keys.push(...(first.answer?.lines ?? []).map(({ id }) => id));
    return [{ one: first, other: repair, same: 'answer', keys }];
  });
}

function repairsIn({ outline, graph }: CheckContext): Repair[] {
  const found = outline.choices.flatMap((choice) => {
    const mends = stringIn(choice.meta, 'repairs');
    return mends === null ? [] : [{ choice, mends }];
  });
  const repairs = new Set(found.map(({ choice }) => choice));
  const elsewhere = new Set<StateOutline>();
  for (const edges of graph.edges.values())
    for (const { way, to } of edges) if (!repairs.has(way as ChoiceOutline)) elsewhere.add(to);
  return found.map(({ choice, mends }) => {
    const to =
      choice.target === null ? null : leafOf(resolveTarget(outline, choice.state, choice.target));
    return { choice, mends, answer: to === null || elsewhere.has(to) ? null : to };
  });
}

function hasConditions({ raw }: StateOutline): boolean {
  return listIn(objectIn(raw, 'meta'), 'lines').some((line) => line !== null && 'when' in line);
}

/** Words alone: capitals, signs and white space make no difference to who hears them. */
function bare(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function sameWords(one: string, other: string): Says {
  return {
    nb: [
      `Reparasjonene «${one}» og «${other}» sier det samme.`,
      'La hver av dem nevne det som gikk galt akkurat der.',
    ],
    en: [
      `The repairs «${one}» and «${other}» say the same.`,
      'Let each of them name what went wrong just there.',
    ],
  };
}

function sameAnswer(one: string, other: string): Says {
  return {
    nb: [
      `Reparasjonene «${one}» og «${other}» får det samme svaret.`,
      'Gi hver feil et eget svar, for eksempel i et eget replikk-trinn.',
    ],
    en: [
      `The repairs «${one}» and «${other}» get the same answer.`,
      'Give each mistake an answer of its own, for instance in a beat of its own.',
    ],
  };
}
