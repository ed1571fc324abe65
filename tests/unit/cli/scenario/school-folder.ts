import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import { scenarioCommand } from '../../../../src/cli/scenario/run-command.ts';

/** A copy of the example school, or of another one, in a folder of its own, with the commands at hand. */
export interface SchoolFolder {
  readonly root: string;
  run(...args: string[]): Promise<{ code: number; out: string; err: string }>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Replaces a part that must be there. */
  edit(path: string, from: string, to: string): Promise<void>;
}

export const ENCOUNTER = 'scenarios/modul/01-forste-samtale';

/** `of` is the folder in the project that becomes its `scenarios`. */
export async function schoolFolder(of = 'docs/problems/eksempel'): Promise<SchoolFolder> {
  const root = await mkdtemp(join(tmpdir(), 'tsb-school-'));
  await cp(join(projectRoot, of), join(root, 'scenarios'), { recursive: true });
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
  return {
    root,
    read,
    write,
    async run(...args) {
      let [out, err] = ['', ''];
      const code = await scenarioCommand(args, {
        folders: [root],
        root,
        out: (text) => (out += text),
        err: (text) => (err += text),
      });
      return { code, out, err };
    },
    async edit(path, from, to) {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`«${from}» is not in ${path}`);
      await write(path, text.replace(from, to));
    },
  };
}
