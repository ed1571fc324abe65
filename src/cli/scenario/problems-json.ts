import type { Problem, ToldIn } from '../../scenario/problem.ts';

/**
 * The findings as one JSON object for other programs. `message` and `remedy` are in the language asked for; `says`
 * holds both sentences in every language.
 */
export function problemsJson(problems: readonly Problem[], lang: ToldIn): string {
  const told = problems.map(({ says, ...place }) => {
    const [message, remedy] = says[lang];
    return { ...place, message, remedy, says };
  });
  return `${JSON.stringify({ problems: told })}\n`;
}
