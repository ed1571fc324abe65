import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONGEST } from '../../../src/scenario/check/long-texts.ts';
import { outlineOf } from '../../../src/scenario/check/outline.ts';
import { PROBLEMS } from '../../../src/scenario/problem.ts';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import type { Scenario, Texts } from '../../../src/scenario/scenario.ts';
import { textOrder } from '../../../src/scenario/write/place-words.ts';
import {
  type Change,
  checkExample,
  codesOf,
  exampleScenario,
  exampleTexts,
} from '../scenario/check/example-school.ts';
import { anchorsOf } from './author-guide-pages.ts';
import { filesOfExamples, wholeFileProblems } from './format-files.ts';
import { codeIn, FORMAT_PAGES, tablesOf } from './format-pages.ts';
import { FORMAT_FILES, keysInUse, keysOfFormat } from './format-schema.ts';

const examples = FORMAT_PAGES.flatMap((page) => page.examples);
const text = FORMAT_PAGES.map((page) => page.text).join('\n');

/** Rules ask for these, so that what they say can help more than that a key is missing. */
const ASKED_FOR_BY_RULES = ['context.tillit', 'meta.reviews[].content', 'states.*.on.*.meta.code'];
/** Choices have it, and «continue» has not. */
const OF_CHOICES_ONLY = ['states.*.on.*.meta'];
/** The schema knows it, so that a rule can tell why it must not stand there. */
const ALWAYS_REFUSED = 'states.*.onDone.guard';

/** What the tables say of each key, by file and path. */
const documented = new Map(
  FORMAT_PAGES.flatMap(({ tables }) => tables)
    .filter(({ head }) => head[1] === 'value' && head[2] === 'default')
    .flatMap(({ head: [first = ''], rows }) =>
      codeIn(first).flatMap((owner) =>
        rows.flatMap(({ cells }) =>
          codeIn(cells[0] ?? '').map((key): [string, string[]] => [
            FORMAT_FILES.includes(owner) ? `${owner} ${key}` : `scenario.json ${owner}.${key}`,
            cells,
          ]),
        ),
      ),
    ),
);

const everyKey = FORMAT_FILES.flatMap((file) =>
  [...keysOfFormat(file).keys].map(([path, key]) => ({ file, path, ...key })),
);
const used = new Map(
  FORMAT_FILES.map((file) => [
    file,
    filesOfExamples(file, examples).map((value) => keysInUse(file, value)),
  ]),
);

describe('the reference of the format', () => {
  it.each(everyKey)('tells of $path in $file', ({ file, path, isRequired, words }) => {
    const [, value = '', standard = '', what = ''] = documented.get(`${file} ${path}`) ?? [];
    expect(value, `${path} has no row`).not.toBe('');
    const isAsked = isRequired || [...ASKED_FOR_BY_RULES, ...OF_CHOICES_ONLY].includes(path);
    expect(standard.startsWith('required'), `${path} is required`).toBe(isAsked);
    expect(standard).not.toBe('');
    for (const word of words) expect([...codeIn(value), ...codeIn(what)]).toContain(word);
  });

  it('tells of no key that is not there', () => {
    const known = new Set(everyKey.map(({ file, path }) => `${file} ${path}`));
    expect([...documented.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(everyKey.filter(({ path }) => path !== ALWAYS_REFUSED))(
    'shows $path of $file in use',
    ({ file, path }) => {
      expect(used.get(file)?.some(({ keys }) => keys.has(path))).toBe(true);
    },
  );

  it('rightly shows no guard on onDone', () => {
    const guard = { type: 'has', params: { flag: 'av' } };
    const change = { scenario: { states: { rad: { onDone: { guard } } } } };
    expect(codesOf(checkExample(change))).toContain('TSB022');
  });

  it.each(['guards', 'actions'] as const)('tells of all %s, and shows each in use', (kind) => {
    const rows = tablesOf(kind.slice(0, -1)).map(({ cells }) => cells);
    const known = [...keysOfFormat('scenario.json')[kind]];
    expect(rows.flatMap(([first = '']) => codeIn(first))).toEqual(known.map(([name]) => name));
    for (const [name, params] of known) {
      const [, told = ''] = rows.find(([first = '']) => codeIn(first).includes(name)) ?? [];
      expect(codeIn(told), name).toEqual([...params]);
      const shown = used.get('scenario.json')?.flatMap((one) => [...(one[kind].get(name) ?? [])]);
      expect(new Set(shown), name).toEqual(params);
    }
  });

  it('tells of every text that a scenario can have, and how long it may be', () => {
    const rows = tablesOf('key of a scenario’s texts').map(({ cells }) => cells);
    const plain = (key: string): string =>
      key.replace('<beat>', '<state>').replace('<phase>', '<state>');
    const told = rows.flatMap(([first = '']) => codeIn(first).map(plain));
    const sample = outlineOf({
      meta: { objectives: ['<id>'] },
      states: {
        '<state>': {
          meta: { lines: [{ id: '<line>' }], ending: { id: '<ending>' } },
          on: { '<choice>': {} },
        },
      },
    });
    expect(new Set(told)).toEqual(new Set(textOrder(sample)));
    const longest = (key: string): number =>
      Number(rows.find(([first]) => first === `\`${key}\``)?.[2]);
    expect({
      line: longest('<line>'),
      thought: longest('<line>.thought'),
      note: longest('<line>.note'),
      choice: longest('<choice>'),
      why: longest('<choice>.why'),
      title: longest('<beat>.title'),
      role: longest('scenario.role'),
      intro: longest('scenario.intro'),
      notice: longest('scenario.notice'),
      ending: longest('<ending>.text'),
    }).toEqual(LONGEST);
    for (const key of ['scenario.title', '<phase>.title', '<ending>.title'])
      expect(longest(key), key).toBe(LONGEST.title);
  });

  it('says of every problem which rule it guards, and of a warning that it is one', () => {
    const told = new Map<string, Set<string>>();
    for (const [, code = '', mark = ''] of text.matchAll(/(TSB\d{3})( W)?/gu))
      told.set(code, (told.get(code) ?? new Set()).add(mark));
    const wanted = Object.entries(PROBLEMS).map(
      ([code, { severity }]) => [code, new Set([severity === 'warning' ? ' W' : ''])] as const,
    );
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
  });

  it('links to what is there', () => {
    for (const { name, folder, text: page } of FORMAT_PAGES)
      for (const [, target = ''] of page.matchAll(/\]\(([^)\s]+)\)/gu)) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? null : join(folder, path);
        if (file !== null) expect(existsSync(file), `${target} in ${name}`).toBe(true);
        if (anchor !== undefined)
          expect(anchorsOf(file === null ? page : readFileSync(file, 'utf8')), target).toContain(
            anchor,
          );
      }
  });
});

describe('the examples of the format', () => {
  const json = examples.filter(({ language }) => language === 'json');

  it.each(json)('hold, at $page line $line', ({ info, body }) => {
    const value: unknown = JSON.parse(body);
    expect(
      info === 'endring' ? checkExample(value as Change) : wholeFileProblems(info, body),
    ).toEqual([]);
  });

  it.each(examples.filter(({ language }) => language === 'play'))(
    'can be played, at $page line $line',
    ({ body }) => {
      const scenario = exampleScenario() as unknown as Scenario;
      expect(replayPlay(body, scenario, exampleTexts() as Texts, { jonas: 'Jonas' })).toBeNull();
    },
  );

  it('are of kinds that a test knows', () => {
    const kinds = examples.map(({ language, info }) => `${language} ${info}`.trim());
    const wholeFiles = FORMAT_FILES.map((file) => `json ${file}`);
    expect(['json endring', 'play', 'sh', ...wholeFiles]).toEqual(
      expect.arrayContaining([...new Set(kinds)]),
    );
  });
});
