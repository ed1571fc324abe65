import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioCommand } from '../../../src/cli/scenario/run-command.ts';
import { ENCOUNTER, schoolFolder } from '../cli/scenario/school-folder.ts';
import { codeIn, FORMAT_PAGES, tablesOf } from './format-pages.ts';

const COMMAND = 'npm run scenario -- ';
const examples = FORMAT_PAGES.flatMap((page) => page.examples);
const lines = examples
  .filter(({ language }) => language === 'sh')
  .flatMap(({ body }) => body.trim().split('\n'));

let root = '';
beforeAll(async () => {
  ({ root } = await schoolFolder());
  await cp(join(root, ENCOUNTER), join(root, 'kopi/01-forste-samtale'), { recursive: true });
  await mkdir(join(root, 'docs'));
  const school = examples.find(({ info }) => info === 'school.json');
  await writeFile(join(root, 'scenarios/school.json'), school?.body ?? '');
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(args: readonly string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const tell = (text: string): void => void (said += text);
  const code = await scenarioCommand(args, {
    folders: [root],
    root,
    out: tell,
    err: tell,
    // Plays on by the first choice, to an ending.
    readLine: async () => '1',
    untilInterrupted: () => AbortSignal.abort(),
  });
  return { code, said };
}

/** The names of commands, each with its flags. */
function flagsByName(uses: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const use of uses) {
    const [name = ''] = use.slice(COMMAND.length).split(' ');
    const flags = [...use.matchAll(/--[a-z]+/gu)].map(([flag]) => flag);
    found.set(name, new Set([...(found.get(name) ?? []), ...flags]));
  }
  return found;
}

describe('the commands of the reference', () => {
  it('are all there are, with all of their flags, and each is shown in use', async () => {
    const { said } = await run([]);
    const help = said
      .split('\n')
      .flatMap((line) => /npm run scenario -- .*?(?= {2}|$)/u.exec(line) ?? []);
    const wanted = flagsByName(help);
    const told = tablesOf('command').map(({ cells }) => codeIn(cells[0] ?? '')[0] ?? '');
    expect(wanted.size).toBeGreaterThan(9);
    expect(flagsByName(told)).toEqual(wanted);
    expect(flagsByName(lines)).toEqual(wanted);
  });

  it('can be followed one after the other', async () => {
    for (const line of lines) {
      expect(line).toContain(COMMAND);
      const { code, said } = await run(line.slice(COMMAND.length).split(' '));
      expect(code, `${line}\n${said}`).toBe(0);
    }
  });
});
