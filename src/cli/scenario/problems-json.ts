import type { Problem, ToldIn } from '../../scenario/problem.ts';

/**
 * The findings as one JSON object for other programs. `message` and `remedy` are in the language asked for; `says`
 * holds both sentences in every language.
 */
export function problemsJson(problems: readonly Problem[], lang: ToldIn): string {
  return harmlessJson({ problems: toldProblems(problems, lang) });
}

/** The findings as they stand in the JSON. */
export function toldProblems(problems: readonly Problem[], lang: ToldIn): object[] {
  return problems.map(({ says, ...place }) => {
    const [message, remedy] = says[lang];
    return { ...place, message, remedy, says };
  });
}

/** A line of JSON that a terminal only shows, whatever the strings in it hold. */
export function harmlessJson(value: object): string {
  return `${JSON.stringify(value).replaceAll(OBEYED, escaped)}\n`;
}

/** What JSON leaves as it is and a terminal obeys: DEL, the control characters of C1, marks that turn the text round. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
