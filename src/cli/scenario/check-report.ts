import { styleText } from 'node:util';
import type { Problem, ToldIn } from '../../scenario/problem.ts';
import type { CheckResult } from './check-paths.ts';
import { REPORT_WORDS } from './report-words.ts';
import { harmless, shownLine } from './shown-line.ts';

export interface ReportOptions {
  lang: ToldIn;
  /** The lines of a file by its name in the problems; undefined where it cannot be read. */
  linesOf?(file: string): readonly string[] | undefined;
  hasColour?: boolean;
}

/**
 * The findings as people read them, file by file: place, code, what is wrong, the line with a mark under the place,
 * what to do and where to read more; then the counts. Nothing in it can make a terminal do anything.
 */
export function checkReport(result: CheckResult, options: ReportOptions): string {
  const { problems, scenarios, modules } = result;
  const words = REPORT_WORDS[options.lang];
  const checked = [
    ...(scenarios > 0 || modules === 0 ? [counted(scenarios, words.scenario)] : []),
    ...(modules > 0 ? [counted(modules, words.module)] : []),
  ];
  const advice = problems.length > 0 ? `${words.advice}\n` : '';
  const summary = words.summary(checked.join(` ${words.and} `), countsOf(problems, options.lang));
  return `${shownProblems(problems, options)}${summary}\n${advice}`;
}

/** The problems alone; with a heading for each file where there are several. */
export function shownProblems(problems: readonly Problem[], options: ReportOptions): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems)
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  return [...byFile]
    .map(([file, own]) => {
      const title = paint('underline', harmless(file), options);
      const heading = byFile.size > 1 ? `${title}: ${countsOf(own, options.lang)}\n\n` : '';
      return heading + own.map((problem) => `${oneProblem(problem, options)}\n`).join('');
    })
    .join('');
}

/** «2 feil, 1 advarsel». */
export function countsOf(problems: readonly Problem[], lang: ToldIn): string {
  const { error, warning } = REPORT_WORDS[lang];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, error)}, ${counted(problems.length - errors, warning)}`;
}

function oneProblem(problem: Problem, options: ReportOptions): string {
  const { file, line, column, code, severity, says } = problem;
  const [message, remedy] = says[options.lang].map(harmless);
  const [kind] = REPORT_WORDS[options.lang][severity];
  const colour = severity === 'error' ? 'red' : 'yellow';
  const place = paint('bold', harmless(`${file}:${line}:${column}`), options);
  return [
    `${place}: ${paint(colour, `${kind} ${code}`, options)} ${message}`,
    ...shownPlace(problem, colour, options),
    `    ${remedy}`,
    `    ${paint('dim', `${REPORT_WORDS[options.lang].more} docs/problems/${code}.md`, options)}`,
    '',
  ].join('\n');
}

/** The line with its number, and the mark. */
function shownPlace(
  { file, line, column }: Problem,
  colour: 'red' | 'yellow',
  options: ReportOptions,
): string[] {
  const lines = options.linesOf?.(file);
  const shown = lines === undefined ? null : shownLine(lines, line, column);
  if (shown === null) return [];
  const [words, mark] = shown;
  const number = String(line).padStart(5);
  const edge = (label: string): string => paint('dim', `${label} |`, options);
  return [
    `${edge(number)} ${words}`,
    `${edge(' '.repeat(number.length))} ${paint(colour, mark, options)}`,
  ];
}

type Style = 'red' | 'yellow' | 'bold' | 'dim' | 'underline';

/** In colours where they are for people. */
export function paint(
  style: Style,
  text: string,
  { hasColour = false }: { hasColour?: boolean },
): string {
  return hasColour ? styleText(style, text, { validateStream: false }) : text;
}

/** «1 modul», «2 moduler». */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
