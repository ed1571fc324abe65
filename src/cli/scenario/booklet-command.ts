import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { booklet } from '../../booklet/booklet.tsx';
import { readModuleFolder } from '../read-module-folder.ts';
import { checkPaths } from './check-paths.ts';
import { localDay } from './local-day.ts';
import { problemsReport } from './problems-report.ts';
import type { Subcommand } from './subcommand.ts';

export const bookletCommand: Subcommand = {
  name: 'booklet',
  use: '<modul> [--out <fil>]',
  does: 'skriv et hefte til utskrift for den som skal vurdere faglig',
  values: ['out'],
  paths: [1, 1],
  async run({ paths: [path = ''], flags }, io) {
    const scenarios = join(io.root, 'scenarios');
    const module = await readModuleFolder(scenarios, basename(path));
    if (!module.ok) {
      for (const { file, message } of module.problems) io.err(`${file}: ${message}\n`);
      return 1;
    }
    const { id } = module.content.module;
    const today = localDay(new Date());
    const { problems, ...counts } = await checkPaths([join(scenarios, id)], io.folders[0], today);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      io.out(await problemsReport({ ...counts, problems: errors }, 'nb', io));
      io.err('Heftet kommer når feilene er rettet.\n');
      return 1;
    }
    const page = booklet({ content: module.content, texts: nbFirst(module.texts), day: today });
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

/** Authors write bokmål; the others are read beside it. */
function nbFirst<T>(texts: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const [nb, others] = [[...texts].filter(([language]) => language === 'nb'), [...texts]];
  return new Map([...nb, ...others.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
