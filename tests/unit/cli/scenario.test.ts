import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { scenarioCommand } from '../../../src/cli/scenario/run-command.ts';
import { jsonSchemas } from '../../../src/cli/scenario/json-schemas.ts';
import { exampleScenario, merged } from '../scenario/check/example-school.ts';
import type { Problem } from '../../../src/scenario/problem.ts';

let school = '';

/** The example with so many choices that set a flag before it, all of which one beat asks for: 2 to that power of ways. */
function manyWays(count: number): { scenario: unknown; texts: Record<string, string> } {
  const texts: Record<string, string> = {};
  const say = (key: string): void => void (texts[key] = `Ord ${key}`);
  const code = (index: number): string => `Z${index.toString(36)}`.slice(-2).toUpperCase();
  const choice = (id: string, index: number, more: object) => {
    say(id);
    say(`${id}.why`);
    return [id, { meta: { code: code(index), quality: 'good', skill: 'reflection' }, ...more }];
  };
  const beat = (key: string, on: unknown[]) => {
    say(`l-${key}`);
    say(`${key}.title`);
    const meta = { lines: [{ id: `l-${key}`, speaker: 'jonas' }] };
    return [key, { meta, on: Object.fromEntries(on as [string, unknown][]) }];
  };
  const numbers = Array.from({ length: count }, (_, index) => index);
  const states = numbers.map((index) => {
    const target = index + 1 < count ? `trinn-${index + 1}` : 'sist';
    const actions = [{ type: 'set', params: { flag: `m${index}` } }];
    return beat(`trinn-${index}`, [
      choice(`ja-${index}`, 3 * index, { target, actions }),
      choice(`nei-${index}`, 3 * index + 1, { target }),
    ]);
  });
  const asked = numbers.slice(0, 18).map((index) => {
    const guard = { type: 'has', params: { flag: `m${index}` } };
    return choice(`om-${index}`, 3 * index + 2, { target: 'apning', guard });
  });
  const last = beat('sist', [...asked, choice('videre', 3 * count + 2, { target: 'apning' })]);
  const samtale = Object.fromEntries([...states, last] as [string, unknown][]);
  const patch = { states: { samtale: { initial: 'trinn-0', states: samtale } } };
  return { scenario: merged(exampleScenario(), patch), texts };
}

beforeEach(async () => {
  school = await mkdtemp(join(tmpdir(), 'scenario-'));
  await cp(join(projectRoot, 'docs/problems/eksempel'), join(school, 'scenarios'), {
    recursive: true,
  });
});

afterEach(() => rm(school, { recursive: true }));

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await scenarioCommand(args, {
    folders: [school],
    root: school,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

const scenarioFile = 'scenarios/modul/01-forste-samtale/scenario.json';

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(school, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

async function problemsOf(...args: string[]): Promise<Problem[]> {
  const { out } = await run('check', '--json', ...args);
  return (JSON.parse(out) as { problems: Problem[] }).problems;
}

describe('npm run scenario -- check', () => {
  it('finds nothing in what is right, and says what it looked at', async () => {
    const { code, out } = await run('check');
    expect(code).toBe(0);
    expect(out).toBe('Sjekket 1 scenario og 1 modul: 0 feil, 0 advarsler.\n');
    expect(await problemsOf()).toEqual([]);
  });

  it.each([
    scenarioFile,
    'scenarios/modul/01-forste-samtale/texts/nb.json',
    'scenarios/modul/module.json',
    'scenarios/modul/texts/nb.json',
    'scenarios/cast.json',
    'scenarios/facts.json',
  ])('tells of a slip in %s once, and nothing that follows from it alone', async (file) => {
    const text = await readFile(join(school, file), 'utf8');
    await writeFile(join(school, file), text.replace(',', ',,'));
    expect(await problemsOf()).toMatchObject([{ code: 'TSB001', file }]);
  });

  it('gives one object with every problem, its place and its remedy', async () => {
    await edit(scenarioFile, '"target": "svar"', '"target": "svaret"');
    await edit('scenarios/modul/texts/nb.json', '"fact.12"', '"fact.13"');
    expect((await run('check', '--json')).code).toBe(1);
    const problems = await problemsOf();
    expect(problems.map(({ code }) => code)).toEqual(['TSB010', 'TSB063']);
    expect(problems[0]).toEqual({
      code: 'TSB010',
      severity: 'error',
      file: scenarioFile,
      pointer: '/states/samtale/states/apning/on/hva-er-viktig/target',
      line: 29,
      column: 25,
      message:
        'Valget «hva-er-viktig» fører til «svaret», men det finnes ikke noe trinn som heter det.',
      remedy: 'Mente du «svar»?',
      says: {
        nb: [
          'Valget «hva-er-viktig» fører til «svaret», men det finnes ikke noe trinn som heter det.',
          'Mente du «svar»?',
        ],
        en: [
          'The choice «hva-er-viktig» leads to «svaret», but there is no step of that name.',
          'Did you mean «svar»?',
        ],
      },
    });
  });

  const line = '   29 | "target": "svaret",\n      |           ^\n';

  it('prints place, code, message and remedy for people', async () => {
    await edit(scenarioFile, '"target": "svar"', '"target": "svaret"');
    const { out } = await run('check', scenarioFile);
    expect(out).toBe(
      `${scenarioFile}:29:25: feil TSB010 Valget «hva-er-viktig» fører til «svaret», men det finnes ikke noe trinn som heter det.\n${line}    Mente du «svar»?\n    Les mer: docs/problems/TSB010.md\n\n` +
        'Sjekket 1 scenario: 1 feil, 0 advarsler.\nFeil må rettes; advarsler er råd som du selv vurderer.\n',
    );
  });

  it('prints English to whoever asks for it', async () => {
    await edit(scenarioFile, '"target": "svar"', '"target": "svaret"');
    const { out } = await run('check', '--lang', 'en', scenarioFile);
    expect(out).toBe(
      `${scenarioFile}:29:25: error TSB010 The choice «hva-er-viktig» leads to «svaret», but there is no step of that name.\n${line}    Did you mean «svar»?\n    Read more: docs/problems/TSB010.md\n\n` +
        'Checked 1 scenario: 1 error, 0 warnings.\nErrors must be mended; warnings are advice that you weigh yourself.\n',
    );
    const [problem] = await problemsOf('--lang', 'en');
    expect(problem).toMatchObject({ remedy: 'Did you mean «svar»?' });
  });

  it('ends well with warnings only', async () => {
    await edit(
      'scenarios/modul/01-forste-samtale/texts/nb.json',
      '"apning.title"',
      '"apnin.title"',
    );
    expect((await run('check')).code).toBe(0);
    expect((await problemsOf()).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it.each([
    'scenarios',
    'scenarios/modul',
    'scenarios/modul/module.json',
    'scenarios/modul/01-forste-samtale',
    scenarioFile,
    'scenarios/modul/01-forste-samtale/texts/nb.json',
  ])('takes the path %s', async (path) => {
    await edit(scenarioFile, '"tillit": 40', '"tillit": 41');
    expect((await problemsOf(path)).map(({ code }) => code)).toEqual(['TSB044']);
  });

  it('judges broken shared files too', async () => {
    await writeFile(join(school, 'scenarios/cast.json'), '{');
    expect((await problemsOf()).map(({ code, file }) => [code, file])).toContainEqual([
      'TSB001',
      'scenarios/cast.json',
    ]);
  });

  it.each([
    [['check', 'ingensteds']],
    [['check', '--jsn']],
    [['check', '--lang', 'fr']],
    [['check', '--lang']],
    [['chek']],
    [[]],
    [['paths']],
    [['paths', 'scenarios']],
    [['schema', 'x']],
  ])('calls %j wrong use, with a sentence on stderr', async (args) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});

describe('npm run scenario -- paths', () => {
  it('walks every path of a scenario', async () => {
    const { code, out } = await run('paths', 'scenarios/modul/01-forste-samtale', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      exact: true,
      endings: [
        {
          id: 'kommer-tilbake',
          rank: 1,
          paths: '4',
          shortest: 2,
          longest: 3,
          measures: { tillit: [40, 55], trygghet: [40, 50] },
        },
        {
          id: 'gar-for-tiden',
          rank: 2,
          paths: '4',
          shortest: 2,
          longest: 3,
          measures: { tillit: [25, 35], trygghet: [40, 40] },
        },
      ],
      choices: expect.arrayContaining([
        expect.objectContaining({ choice: 'hva-er-viktig', keeps: ['kommer-tilbake'] }),
      ]) as unknown,
    });
  });

  it('shows each beat and each choice when asked to', async () => {
    const path = 'scenarios/modul/01-forste-samtale';
    const short = (await run('paths', path)).out;
    expect(short).toContain('Valg: ');
    const { code, out } = await run('paths', path, '--beats', '--choices');
    expect(code).toBe(0);
    expect(out).toContain('100,0 % av veiene');
    expect(out).toMatch(/hva-er-viktig +stenger gar-for-tiden/u);
  });

  it('gives bounds, and says why, where there are too many ways to walk', async () => {
    await writeFile(join(school, scenarioFile), JSON.stringify(manyWays(20).scenario, null, 2));
    const texts = join(school, 'scenarios/modul/01-forste-samtale/texts/nb.json');
    const before = JSON.parse(await readFile(texts, 'utf8')) as object;
    await writeFile(texts, JSON.stringify({ ...before, ...manyWays(20).texts }));
    const { code, out } = await run('paths', 'scenarios/modul/01-forste-samtale', '--beats');
    expect(code).toBe(1);
    expect(out).toContain('TSB002');
    expect(out).toContain('ingen vei går utenfor disse grensene');
    expect(out).toMatch(/kommer-tilbake +\d+–\d+ valg +tillit/u);
    const told = await run('paths', 'scenarios/modul/01-forste-samtale', '--json');
    expect(JSON.parse(told.out)).toMatchObject({ exact: false });
  });

  it('gives the problems of a scenario that cannot be played', async () => {
    await edit(scenarioFile, '"target": "svar"', '"target": "svaret"');
    const { code, out } = await run('paths', scenarioFile, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveProperty('problems.0.code', 'TSB010');
  });
});

describe('jsonSchemas', () => {
  it.each(Object.entries(jsonSchemas()))(
    'docs/%s is what the program generates',
    async (name, text) => {
      expect(await readFile(join(projectRoot, 'docs', name), 'utf8')).toBe(text);
    },
  );
});
