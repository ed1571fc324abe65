import { join } from 'node:path';
import { type ScenarioStats, scenarioStats } from '../../scenario/scenario-stats.ts';
import { checkOne } from './check-paths.ts';
import { checkReport } from './check-report.ts';
import { findTargets } from './scenario-files.ts';
import type { Subcommand } from './subcommand.ts';
import { textsOf } from './texts-of-problems.ts';

export const statsCommand: Subcommand = {
  name: 'stats',
  use: '[sti …] [--json]',
  does: 'ord, minutter, valg og lesbarhet for hvert scenario og språk',
  flags: ['json'],
  paths: [0, Number.POSITIVE_INFINITY],
  async run({ paths, flags }, io) {
    const counted: ScenarioStats[] = [];
    const all = paths.length === 0 ? [join(io.root, 'scenarios')] : paths;
    const folders = new Map<string, Parameters<typeof checkOne>[0]>();
    for (const path of all)
      for (const folder of (await findTargets(path)).scenarios)
        folders.set(folder.scenario, folder);
    for (const folder of folders.values()) {
      const { scenario, texts, problems } = await checkOne(folder, io.folders[0]);
      if (scenario === null) {
        const textOf = await textsOf(problems, io.folders[0]);
        const result = { problems, scenarios: 1, modules: 0 };
        io.err(checkReport(result, { lang: 'nb', textOf, hasColour: io.hasColour === true }));
        return 1;
      }
      counted.push(scenarioStats(scenario, texts));
    }
    io.out(flags['json'] ? `${JSON.stringify(counted)}\n` : counted.map(statsTable).join('\n'));
    return 0;
  },
};

const number = new Intl.NumberFormat('nb');

/** One scenario as a table for people. */
function statsTable(stats: ScenarioStats): string {
  const { good, fair, poor } = stats.byQuality;
  const rows: [string, string][] = [
    ['Replikk-trinn', number.format(stats.beats)],
    ['Beslutninger', number.format(stats.decisions)],
    [
      'Valg',
      `${number.format(stats.choices)}: ${good} gode, ${fair} brukbare, ${poor} dårlige, ${stats.consults} råd`,
    ],
    ['Slutter', number.format(stats.endings)],
    ['Kunnskap', number.format(stats.facts)],
    ...stats.languages.map(
      ({ language, texts, words, minutes, lix, longestLine, longestChoice }): [string, string] => [
        `Tekst (${language})`,
        `${number.format(words)} ord i ${number.format(texts)} tekster, omtrent ${minutes} minutter, LIX ${number.format(lix)}; lengste replikk ${longestLine} tegn, lengste valg ${longestChoice}`,
      ],
    ),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const body = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  return [stats.id, ...body, ''].join('\n');
}
