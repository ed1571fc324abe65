import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../src/cli/scenario/check-report.ts';
import { problemsJson } from '../../../../src/cli/scenario/problems-json.ts';
import type { Problem } from '../../../../src/scenario/problem.ts';

const problem: Problem = {
  code: 'TSB010',
  severity: 'error',
  file: 'scenario.json',
  pointer: '',
  line: 1,
  column: 3,
  says: { nb: ['Galt \u001b[31mher.', 'Rett det.'], en: ['Wrong here.', 'Mend it.'] },
};
const resultOf = (...problems: Problem[]) => ({ problems, scenarios: 1, modules: 0 });

describe('the report of a check', () => {
  it('shows the line with its number, the remedy and where to read more', () => {
    expect(checkReport(resultOf(problem), { lang: 'nb', linesOf: () => ['{ 7 }'] })).toBe(
      [
        'scenario.json:1:3: feil TSB010 Galt ·[31mher.',
        '    1 | { 7 }',
        '      |   ^',
        '    Rett det.',
        '    Les mer: docs/problems/TSB010.md',
        '',
        'Sjekket 1 scenario: 1 feil, 0 advarsler.\nFeil må rettes; advarsler er råd som du selv vurderer.\n',
      ].join('\n'),
    );
  });

  it('is whole without the line where the file cannot be shown', () => {
    const report = checkReport(resultOf(problem), { lang: 'en', linesOf: () => undefined });
    expect(report).toContain('error TSB010 Wrong here.\n    Mend it.\n');
    expect(
      checkReport(resultOf({ ...problem, line: 7 }), { lang: 'en', linesOf: () => ['{}'] }),
    ).toContain('error TSB010 Wrong here.\n    Mend it.\n');
  });

  it('puts what belongs to one file together, under its name and counts', () => {
    const other: Problem = { ...problem, file: 'texts/nb.json', severity: 'warning' };
    const report = checkReport(resultOf(problem, other, other), { lang: 'nb' });
    const headings = report.split('\n').filter((line) => /: \d+ feil, \d+ advars/.test(line));
    expect(headings).toEqual([
      'scenario.json: 1 feil, 0 advarsler',
      'texts/nb.json: 0 feil, 2 advarsler',
      'Sjekket 1 scenario: 1 feil, 2 advarsler.',
    ]);
  });

  it('has colour where it was asked for, and nowhere else', () => {
    const options = { lang: 'en', linesOf: () => ['{ 7 }'] } as const;
    expect(checkReport(resultOf(problem), options)).not.toContain('\u001b');
    const coloured = checkReport(resultOf(problem), { ...options, hasColour: true });
    expect(coloured).toContain('\u001b[31merror TSB010');
    expect(coloured).toContain('\u001b[31m  ^');
  });

  it('never hands on what a hostile file would tell the terminal', () => {
    const bad = '\u001b]0;x\u0007\u009b2J\u202e';
    const hostile: Problem = {
      ...problem,
      file: `${bad}.json`,
      says: { nb: [bad, bad], en: [bad, bad] },
    };
    const report = checkReport(resultOf(hostile, problem), { lang: 'nb', linesOf: () => [bad] });
    expect(report).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    const json = problemsJson([hostile], 'nb');
    expect(json).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(JSON.parse(json)).toMatchObject({ problems: [{ message: bad }] });
  });
});
