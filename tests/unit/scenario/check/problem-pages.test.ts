import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../../src/scenario/problem.ts';
import { readJson } from '../../../../src/scenario/read/read-json.ts';
import { type Change, checkExample, codesOf, problemPages } from './example-school.ts';

describe('the pages about problems', () => {
  const pages = readdirSync(problemPages).filter((name) => /^TSB\d{3}\.md$/.test(name));

  it('are one for each code, no more and no less', () => {
    expect(pages.map((name) => name.slice(0, 6))).toEqual(Object.keys(PROBLEMS));
  });

  it('start from an example that is quite right', () => {
    expect(checkExample()).toEqual([]);
  });

  it.each(Object.entries(PROBLEMS))(
    '%s has the title and severity of the catalogue',
    (code, kind) => {
      const page = readFileSync(join(problemPages, `${code}.md`), 'utf8');
      expect(page).toContain(`# ${code}: ${kind.title.nb}\n`);
      expect(page).toContain(`Alvor: ${kind.severity === 'error' ? 'feil' : 'advarsel'}\n`);
    },
  );

  it.each(Object.keys(PROBLEMS))(
    '%s has an example that gives just what its heading says',
    (code) => {
      const page = readFileSync(join(problemPages, `${code}.md`), 'utf8');
      const promised = /^## Eksempel som gir (.*)$/m.exec(page)?.[1]?.split(' og ').toSorted();
      const [, kind, body = ''] = /^```json (fil|endring)\n([\s\S]*?)\n```$/m.exec(page) ?? [];
      const problems =
        kind === 'fil'
          ? readJson('fil.json', body).problems
          : checkExample(JSON.parse(body) as Change);
      expect(promised).toContain(code);
      expect(codesOf(problems)).toEqual(promised);
    },
  );

  /** Pages that show what is almost the same, and right. */
  const nearMisses = pages.flatMap((name) => {
    const page = readFileSync(join(problemPages, name), 'utf8');
    const [before = '', near] = page.split('\n## Nesten likt, men riktig\n');
    return near === undefined ? [] : [{ code: name.slice(0, 6), before, near }];
  });
  const exampleIn = (text: string): [kind: string, body: string] => {
    const [, kind = '', body = ''] = /^```json (fil|endring)\n([\s\S]*?)\n```$/m.exec(text) ?? [];
    return [kind, body];
  };

  it('show a near miss for every code', () => {
    expect(nearMisses.map(({ code }) => code)).toEqual(Object.keys(PROBLEMS));
  });

  it.each(nearMisses)('$code has a near miss that is quite right', ({ before, near }) => {
    const [kind, body] = exampleIn(near);
    expect(body).not.toBe('');
    expect(body).not.toBe(exampleIn(before)[1]);
    const problems =
      kind === 'fil'
        ? readJson('fil.json', body).problems
        : checkExample(JSON.parse(body) as Change);
    expect(problems).toEqual([]);
  });
});
