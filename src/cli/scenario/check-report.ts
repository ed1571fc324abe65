import { styleText } from 'node:util';
import type { Problem, ToldIn } from '../../scenario/problem.ts';
import type { CheckResult } from './check-paths.ts';
import { harmless, shownLine } from './shown-line.ts';

type Counted = readonly [one: string, many: string];

interface Words {
  scenario: Counted;
  module: Counted;
  error: Counted;
  warning: Counted;
  summary(checked: readonly [string, string], found: readonly string[]): string;
}

const WORDS: Readonly<Record<ToldIn, Words>> = {
  nb: {
    scenario: ['scenario', 'scenarioer'],
    module: ['modul', 'moduler'],
    error: ['feil', 'feil'],
    warning: ['advarsel', 'advarsler'],
    summary: (checked, found) => `Sjekket ${checked.join(' og ')}: ${found.join(', ')}.`,
  },
  en: {
    scenario: ['scenario', 'scenarios'],
    module: ['module', 'modules'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    summary: (checked, found) => `Checked ${checked.join(' and ')}: ${found.join(', ')}.`,
  },
};

export interface ReportOptions {
  lang: ToldIn;
  /** The text of a file by its name in the problems; undefined where it cannot be read. */
  textOf?(file: string): string | undefined;
  hasColour?: boolean;
}

/**
 * The findings as people read them: place, code, what is wrong, the line with a mark under the place, what to do and
 * where to read more; then the counts. Nothing in it can make a terminal do anything.
 */
export function checkReport(result: CheckResult, options: ReportOptions): string {
  const { problems, scenarios, modules } = result;
  const words = WORDS[options.lang];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = words.summary(
    [counted(scenarios, words.scenario), counted(modules, words.module)],
    [counted(errors, words.error), counted(problems.length - errors, words.warning)],
  );
  return [...problems.map((problem) => oneProblem(problem, options)), summary, ''].join('\n');
}

function oneProblem(problem: Problem, { lang, textOf, hasColour = false }: ReportOptions): string {
  const { file, line, column, code, severity, says } = problem;
  const paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string): string =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  const [message, remedy] = says[lang].map(harmless);
  const [kind] = WORDS[lang][severity];
  const mark = paint(severity === 'error' ? 'red' : 'yellow', `${kind} ${code}`);
  const text = textOf?.(file);
  const shown = text === undefined ? null : shownLine(text, line, column);
  const place = paint('bold', harmless(`${file}:${line}:${column}`));
  return [
    `${place}: ${mark} ${message}`,
    ...(shown ?? []).map((row) => paint('dim', `    | ${row}`)),
    `    ${remedy}`,
    `    ${paint('dim', `docs/problems/${code}.md`)}`,
    '',
  ].join('\n');
}

function counted(count: number, [one, many]: Counted): string {
  return `${count} ${count === 1 ? one : many}`;
}
