import { join } from 'node:path';
import { TOLD_IN } from '../../scenario/problem.ts';
import { checkPaths } from './check-paths.ts';
import { checkReport } from './check-report.ts';
import { problemsJson } from './problems-json.ts';
import type { Subcommand } from './subcommand.ts';
import { textsOf } from './texts-of-problems.ts';

export const checkCommand: Subcommand = {
  name: 'check',
  use: '[sti …] [--lang nb|en] [--json]',
  does: 'sjekk alt, eller det som ligger på stiene',
  flags: ['json'],
  values: ['lang'],
  paths: [0, Number.POSITIVE_INFINITY],
  async run({ paths, flags }, io) {
    const wanted = flags['lang'] ?? 'nb';
    const lang = TOLD_IN.find((each) => each === wanted);
    if (lang === undefined) {
      io.err(`Meldingene finnes ikke på «${wanted}». Velg ett av: ${TOLD_IN.join(', ')}.\n`);
      return 2;
    }
    const all = paths.length === 0 ? [join(io.root, 'scenarios')] : paths;
    const result = await checkPaths(all, io.folders[0]);
    const { problems } = result;
    if (flags['json']) io.out(problemsJson(problems, lang));
    else {
      const textOf = await textsOf(problems, io.folders[0]);
      io.out(checkReport(result, { lang, textOf, hasColour: io.hasColour === true }));
    }
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
