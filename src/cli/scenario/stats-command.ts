import { join } from 'node:path';
import { type ScenarioStats, scenarioStats } from '../../scenario/scenario-stats.ts';
import { checkOne } from './check-paths.ts';
import { checkReport } from './check-report.ts';
import { linesOfProblems } from './lines-of-problems.ts';
import { findTargets, type ScenarioFolder } from './scenario-files.ts';
import { statsReport } from './stats-report.ts';
import type { Subcommand } from './subcommand.ts';

export const statsCommand: Subcommand = {
  name: 'stats',
  use: '[sti …] [--json]',
  does: 'ord, minutter, valg og lesbarhet for hvert scenario og språk',
  flags: ['json'],
  paths: [0, Number.POSITIVE_INFINITY],
  async run({ paths, flags }, io) {
    const all = paths.length === 0 ? [join(io.root, 'scenarios')] : paths;
    const folders = new Map<string, ScenarioFolder>();
    for (const path of all)
      for (const folder of (await findTargets(path)).scenarios)
        folders.set(folder.scenario, folder);
    const scenarios: ScenarioStats[] = [];
    let hasErrors = false;
    for (const folder of folders.values()) {
      const { scenario, texts, problems } = await checkOne(folder, io.folders[0]);
      if (scenario !== null) {
        scenarios.push(scenarioStats(scenario, texts));
        continue;
      }
      // What cannot be played cannot be counted; the others can.
      hasErrors = true;
      const linesOf = await linesOfProblems(problems, io.folders[0]);
      const result = { problems, scenarios: 1, modules: 0 };
      io.err(checkReport(result, { lang: 'nb', linesOf, hasColour: io.hasColour === true }));
    }
    io.out(flags['json'] ? `${JSON.stringify({ scenarios })}\n` : statsReport(scenarios));
    return hasErrors ? 1 : 0;
  },
};
