import { problemsJson } from './problems-json.ts';
import { problemsReport } from './problems-report.ts';
import type { Subcommand } from './subcommand.ts';
import { pathsReport, scenarioPaths } from './walk-one.ts';

export const pathsCommand: Subcommand = {
  name: 'paths',
  use: '<sti> [--beats] [--json]',
  does: 'gå alle veier gjennom ett scenario',
  flags: ['json', 'beats'],
  paths: [1, 1],
  async run({ paths: [path = ''], flags }, io) {
    const { checked, paths } = await scenarioPaths(path, io.folders[0]);
    if (paths === null) {
      const { problems } = checked;
      const result = { problems, scenarios: 1, modules: 0 };
      io.out(flags['json'] ? problemsJson(problems, 'nb') : await problemsReport(result, 'nb', io));
      return 1;
    }
    io.out(
      flags['json'] ? `${JSON.stringify(paths)}\n` : pathsReport(paths, flags['beats'] === true),
    );
    return 0;
  },
};
