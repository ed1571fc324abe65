import type { Problem } from '../scenario/problem.ts';
import type { CheckResult } from './scenario-check.ts';

/** The findings as people read them: place, code, what is wrong, what to do; then the counts. */
export function checkReport({ problems, scenarios, modules }: CheckResult): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const checked = [
    counted(scenarios, 'scenario', 'scenarioer'),
    counted(modules, 'modul', 'moduler'),
  ];
  const found = [counted(errors, 'feil', 'feil'), counted(warnings, 'advarsel', 'advarsler')];
  return [
    ...problems.map(oneProblem),
    `Sjekket ${checked.join(' og ')}: ${found.join(', ')}.`,
    '',
  ].join('\n');
}

function oneProblem({ file, line, column, code, severity, message, remedy }: Problem): string {
  const kind = severity === 'error' ? 'feil' : 'advarsel';
  return `${file}:${line}:${column}: ${kind} ${code} ${message}\n    ${remedy}\n`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
