import { problemsJson } from './problems-json.ts';
import { problemsReport } from './problems-report.ts';
import { pathsReport } from './paths-report.ts';
import type { Subcommand } from './subcommand.ts';
import { scenarioPaths } from './walk-one.ts';

export const pathsCommand: Subcommand = {
  name: 'paths',
  use: '<sti> [--beats] [--choices] [--json]',
  does: 'gå alle veier gjennom ett scenario',
  flags: ['json', 'beats', 'choices'],
  paths: [1, 1],
  async run({ paths: [path = ''], flags }, io) {
    const { checked, paths } = await scenarioPaths(path, io.folders[0]);
    const { problems } = checked;
    const asked = { beats: flags['beats'] === true, choices: flags['choices'] === true };
    if (flags['json'])
      io.out(paths === null ? problemsJson(problems, 'nb') : `${JSON.stringify(paths)}\n`);
    else {
      // Bounds come after what says why there is nothing better.
      if (paths?.exact !== true)
        io.out(await problemsReport({ problems, scenarios: 1, modules: 0 }, 'nb', io));
      if (paths !== null) io.out(pathsReport(paths, asked));
    }
    return paths?.exact === true ? 0 : 1;
  },
};
