import { checkReport } from './check-report.ts';
import { problemsJson } from './problems-json.ts';
import type { Subcommand } from './subcommand.ts';
import { linesOfProblems } from './lines-of-problems.ts';
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
      const linesOf = await linesOfProblems(problems, io.folders[0]);
      const report = checkReport(
        { problems, scenarios: 1, modules: 0 },
        { lang: 'nb', linesOf, hasColour: io.hasColour === true },
      );
      io.out(flags['json'] ? problemsJson(problems, 'nb') : report);
      return 1;
    }
    io.out(
      flags['json'] ? `${JSON.stringify(paths)}\n` : pathsReport(paths, flags['beats'] === true),
    );
    return 0;
  },
};
