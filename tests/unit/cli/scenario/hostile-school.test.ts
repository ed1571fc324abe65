import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import { ENCOUNTER, type SchoolFolder, schoolFolder } from './school-folder.ts';

const EXAMPLE = join(projectRoot, 'docs/problems/eksempel');

let school: SchoolFolder;
let root = '';
beforeEach(async () => {
  school = await schoolFolder();
  ({ root } = school);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (file: string, content: string | Buffer) => writeFile(join(root, file), content);

/** Each makes one thing of a school what nobody should meet. */
const HARMS: [string, () => Promise<unknown>][] = [
  ['brackets 100,000 deep', () => write(`${ENCOUNTER}/scenario.json`, '['.repeat(100_000))],
  ['objects 250 deep', () => write(`${ENCOUNTER}/scenario.json`, '{"a":'.repeat(250))],
  ['texts of three megabytes', () => write(`${ENCOUNTER}/texts/nb.json`, ' '.repeat(3_000_000))],
  ['nothing but null', () => write(`${ENCOUNTER}/scenario.json`, 'null')],
  ['a list for a scenario', () => write(`${ENCOUNTER}/scenario.json`, '[]')],
  ['a list for the cast', () => write('scenarios/cast.json', '[]')],
  ['a module that is null', () => write('scenarios/modul/module.json', 'null')],
  ['a ledger of lists', () => write(`${ENCOUNTER}/codes.json`, '{"format":1,"codes":[]}')],
  [
    'another encoding',
    async () => {
      const text = await school.read(`${ENCOUNTER}/scenario.json`);
      await write(`${ENCOUNTER}/scenario.json`, Buffer.from(text, 'utf16le'));
    },
  ],
  [
    'a name that every object has',
    async () => {
      const text = await school.read(`${ENCOUNTER}/scenario.json`);
      await write(`${ENCOUNTER}/scenario.json`, text.replaceAll('"svar"', '"__proto__"'));
    },
  ],
  [
    'a folder where texts should be',
    async () => {
      await rm(join(root, ENCOUNTER, 'texts/nb.json'));
      await mkdir(join(root, ENCOUNTER, 'texts/nb.json'));
    },
  ],
  ['a link to nowhere', () => symlink(join(root, 'borte'), join(root, ENCOUNTER, 'texts/nn.json'))],
];

const COMMANDS: string[][] = [
  ['check', 'scenarios'],
  ['check', 'scenarios', '--json'],
  ['paths', ENCOUNTER],
  ['ids', ENCOUNTER],
  ['migrate', ENCOUNTER],
  ['compare', ENCOUNTER, EXAMPLE + '/modul/01-forste-samtale'],
  ['stats', 'scenarios'],
  ['graph', ENCOUNTER, '--out', 'kart.svg'],
  ['graph', ENCOUNTER, '--out', 'kart.mmd'],
  ['booklet', 'scenarios/modul'],
];

describe('every command, in a school that holds', () => {
  it.each(HARMS)(
    '%s: ends with a sentence, and never with the inside of the program',
    async (_what, harm) => {
      await harm();
      for (const command of COMMANDS) {
        const { code, out, err } = await school.run(...command);
        const said = out + err;
        expect([0, 1, 2], command.join(' ')).toContain(code);
        expect(said, command.join(' ')).not.toBe('');
        expect(said, command.join(' ')).not.toMatch(
          /\n {4}at |undefined|\[object|TypeError|RangeError/u,
        );
      }
    },
  );
});
