import { describe, expect, it } from 'vitest';
import { findFileProblems } from '../../../../src/cli/checks/check-files.ts';

const lines = (count: number): string => 'a;\n'.repeat(count);

function messages(path: string, text: string): string[] {
  const short = [1, 2, 3].map((n) => ({ path: `src/lms/short-${n}.ts`, text: lines(1) }));
  return findFileProblems([...short, { path, text }]).map(({ message }) => message);
}

describe('findFileProblems', () => {
  it('allows 300 lines and no more', () => {
    expect(messages('src/lms/long.ts', lines(300))).toEqual([]);
    expect(messages('src/lms/long.ts', lines(301))).toEqual([expect.stringContaining('301 lines')]);
  });

  it('wants the median below 120', () => {
    const files = [119, 121].map((count) => ({ path: 'src/lms/a.ts', text: lines(count) }));
    expect(findFileProblems(files)).toEqual([
      { where: 'src', message: expect.stringContaining('median file has 120 lines') },
    ]);
  });

  it.each(['src/lms/utils/a.ts', 'src/lms/types.ts', 'src/helpers/a.tsx'])('refuses %s', (path) => {
    expect(messages(path, lines(1))).toEqual([expect.stringContaining('drawer')]);
  });

  it.each(['src/lms/FakeLms.ts', 'src/lms/fake_lms.ts', 'src/Lms/a.ts'])('refuses %s', (path) => {
    expect(messages(path, lines(1))).toEqual([expect.stringContaining('kebab-case')]);
  });

  it.each([
    "export * from './a.ts';\n",
    "export { a } from './a.ts';\n",
    "export type {\n  A,\n} from './a.ts';\n",
  ])('refuses the barrel %j', (text) => {
    expect(messages('src/lms/a.ts', text)).toEqual([expect.stringContaining('barrel')]);
  });

  it('allows exporting what the file itself made', () => {
    expect(messages('src/lms/a.ts', 'const a = 1;\nexport { a };\n')).toEqual([]);
  });

  it('fails when it sees no file', () => {
    expect(findFileProblems([])).toHaveLength(1);
  });
});
