import { join } from 'node:path';
import { TOLD_IN, type ToldIn } from '../../scenario/problem.ts';
import { checkPaths } from './check-paths.ts';
import { problemsJson } from './problems-json.ts';
import { problemsReport, reportOptions } from './problems-report.ts';
import type { CommandIo, Subcommand } from './subcommand.ts';
import { watchCheck } from './watch-check.ts';
import { watchedFolders } from './watched-folders.ts';
import { watchFiles } from './watch-files.ts';

export const checkCommand: Subcommand = {
  name: 'check',
  use: '[sti …] [--watch] [--lang nb|en] [--json]',
  does: 'sjekk alt, eller det som ligger på stiene; --watch følger med mens du skriver',
  flags: ['json', 'watch'],
  values: ['lang'],
  paths: [0, Number.POSITIVE_INFINITY],
  async run({ paths, flags }, io) {
    const wanted = flags['lang'] ?? 'nb';
    const lang = TOLD_IN.find((each) => each === wanted);
    if (lang === undefined) {
      io.err(`Meldingene finnes ikke på «${wanted}». Velg ett av: ${TOLD_IN.join(', ')}.\n`);
      return 2;
    }
    if (flags['json'] && flags['watch']) {
      io.err('Velg enten --watch eller --json: --json er for programmer og sjekker én gang.\n');
      return 2;
    }
    const all = paths.length === 0 ? [join(io.root, 'scenarios')] : paths;
    if (flags['watch']) return watchUntilInterrupted(all, lang, io);
    const result = await checkPaths(all, io.folders[0]);
    const { problems } = result;
    io.out(flags['json'] ? problemsJson(problems, lang) : await problemsReport(result, lang, io));
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

async function watchUntilInterrupted(
  paths: readonly string[],
  lang: ToldIn,
  io: CommandIo,
): Promise<0> {
  await watchCheck({
    check: () => checkPaths(paths, io.folders[0]),
    optionsFor: (problems) => reportOptions(problems, lang, io),
    watch: io.watch ?? watchFiles(await watchedFolders(paths)),
    stop: io.untilInterrupted?.() ?? new AbortController().signal,
    now: () => new Date(),
    out: io.out,
  });
  return 0;
}
