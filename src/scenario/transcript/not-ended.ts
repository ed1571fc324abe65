import type { Moment } from '../play.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { quoted } from './beginning.ts';
import { endingLine } from './ending-line.ts';
import { offer } from './not-offered.ts';
import type { Spoken } from './stretch.ts';

/** An ending as a play expects it. */
export interface ExpectedEnding {
  ending: string;
  measures: readonly { name: string; value: string }[];
}

/** What is otherwise at the ending than a play expects; null where it holds. Former ids are understood. */
export function notEnded(
  { ending: expected, measures }: ExpectedEnding,
  moment: Moment,
  spoken: Spoken,
): string | null {
  const { ending, position } = moment;
  if (ending === null) return `Samtalen er ikke slutt her. ${offer(moment, spoken)}`;
  if (expected === '') return `Skriv hvilken slutt etter SLUTT: ${endingLine(moment) ?? ''}`;
  if (ending.id !== expected && ending.was?.includes(expected) !== true)
    return `Slutten er «${ending.id}», ikke ${quoted(expected)}.`;
  const own = new Map(Object.entries(position.memory.measures));
  const wrong = measures.flatMap(({ name, value }) => {
    const is = own.get(name);
    if (is === undefined) return [unknownMeasure(name, own.keys())];
    if (!/^\d+$/u.test(value)) return [`Skriv et tall etter «${name}»: det er ${is}.`];
    return is === Number(value) ? [] : [`Målet ${name} er ${is}, ikke ${Number(value)}.`];
  });
  return wrong.length === 0 ? null : [...new Set(wrong)].slice(0, MOST_WRONG).join(' ');
}

/** A scenario has three measures at most; more than some lines of a sentence are read by nobody. */
const MOST_WRONG = 4;

function unknownMeasure(name: string, known: Iterable<string>): string {
  const nearest = nearestWord(name, known);
  const unknown =
    name === ''
      ? 'Skriv et mål etter kommaet.'
      : `Samtalen har ikke noe mål som heter ${quoted(name)}.`;
  return nearest === null || name === '' ? unknown : `${unknown} Mente du «${nearest}»?`;
}
