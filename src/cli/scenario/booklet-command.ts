import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { booklet } from '../../booklet/booklet.tsx';
import { readModuleFolder } from '../read-module-folder.ts';
import type { Subcommand } from './subcommand.ts';

export const bookletCommand: Subcommand = {
  name: 'booklet',
  use: '<modul> [--out <fil>]',
  does: 'skriv et hefte til utskrift for den som skal vurdere faglig',
  values: ['out'],
  paths: [1, 1],
  async run({ paths: [path = ''], flags }, io) {
    const module = await readModuleFolder(join(io.root, 'scenarios'), basename(path));
    if (!module.ok) {
      for (const { file, message } of module.problems) io.err(`${file}: ${message}\n`);
      return 1;
    }
    const { id } = module.content.module;
    const page = booklet({ content: module.content, texts: module.texts, maps: new Map() });
    const out = resolve(
      io.folders[0],
      flags['out'] === undefined ? `dist/${id}-hefte.html` : String(flags['out']),
    );
    await mkdir(join(out, '..'), { recursive: true });
    await writeFile(out, page);
    io.out(`${out}\nÅpne filen i en nettleser, og skriv ut derfra.\n`);
    return 0;
  },
};
