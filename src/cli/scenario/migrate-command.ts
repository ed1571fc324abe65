import { migrateFile } from '../../scenario/migrate/migrate-file.ts';
import { textOfSource } from '../../scenario/write/read-for-writing.ts';
import { refusalText } from './ids-report.ts';
import { readSource } from './scenario-files.ts';
import { scenariosAt } from './scenarios-at.ts';
import { harmless } from './shown-line.ts';
import type { Subcommand } from './subcommand.ts';
import { writeTogether } from './write-together.ts';

export const migrateCommand: Subcommand = {
  name: 'migrate',
  use: '<sti …> [--check] [--json]',
  does: 'skriv scenarioer fra et eldre format om til det nyeste',
  flags: ['check', 'json'],
  paths: [1, Number.POSITIVE_INFINITY],
  async run({ paths, flags }, io) {
    const isTrial = flags['check'] === true;
    const results = [];
    for (const path of await scenariosAt(paths)) {
      const source = await readSource(path, io.folders[0]);
      const migrated = migrateFile(source);
      if (migrated.ok && !isTrial)
        await writeTogether([{ path, before: textOfSource(source), after: migrated.text }]);
      results.push({ file: source.file, migrated });
    }
    const lines = results.flatMap(({ file, migrated }) => {
      const named = harmless(file);
      if (!migrated.ok) return [`${named}: er ikke rørt.`, ...migrated.refusals.map(refusalText)];
      if (!migrated.isChanged) return [`${named}: har format ${migrated.to} fra før.`];
      return [
        `${named}: ${isTrial ? 'kan skrives om' : 'er skrevet om'} til format ${migrated.to}.`,
      ];
    });
    const scenarios = results.map(({ file, migrated }) =>
      migrated.ok
        ? { file, format: migrated.to, changed: migrated.isChanged }
        : { file, refused: migrated.refusals },
    );
    io.out(flags['json'] ? `${JSON.stringify({ scenarios })}\n` : `${lines.join('\n')}\n`);
    return results.some(({ migrated }) => !migrated.ok || (isTrial && migrated.isChanged)) ? 1 : 0;
  },
};
