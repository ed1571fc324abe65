import { dirname, join } from 'node:path';
import type { SourceFile } from '../../scenario/check/check-scenario.ts';
import { fillIds, type FilledFiles } from '../../scenario/write/fill-ids.ts';
import { textOfSource } from '../../scenario/write/read-for-writing.ts';
import { idsJson, idsReport, type IdsResult } from './ids-report.ts';
import { readCodes, readSource, readTexts } from './scenario-files.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { Subcommand } from './subcommand.ts';
import { type Write, writeTogether } from './write-together.ts';

export const idsCommand: Subcommand = {
  name: 'ids',
  use: '<sti …> [--check] [--json]',
  does: 'fyll ut id-er og koder som mangler, og flytt ord som står i replikker og valg, til nb.json',
  flags: ['check', 'json'],
  paths: [1, Number.POSITIVE_INFINITY],
  async run({ paths, flags }, io) {
    const isTrial = flags['check'] === true;
    const results: IdsResult[] = [];
    for (const scenario of await scenariosAt(paths)) {
      const { file, filled, writes } = await fillOne(scenario, io.folders[0]);
      results.push({ file, filled });
      if (!isTrial) await writeTogether(writes);
    }
    io.out(flags['json'] ? idsJson(results) : idsReport(results, isTrial));
    const isLeft = ({ filled }: IdsResult): boolean =>
      !filled.ok || (isTrial && filled.done.length > 0);
    return results.some(isLeft) ? 1 : 0;
  },
};

async function fillOne(
  path: string,
  cwd: string,
): Promise<{ file: string; filled: FilledFiles; writes: Write[] }> {
  const scenario = await readSource(path, cwd);
  const texts = await readTexts(path, cwd);
  const codes = await readCodes(path, cwd);
  const filled = fillIds({ scenario, texts, codes });
  if (!filled.ok) return { file: scenario.file, filled, writes: [] };
  const folder = dirname(path);
  const languages = [...filled.texts].map(([language, after]) => ({
    path: join(folder, 'texts', `${language}.json`),
    before: textAt(texts.get(language)),
    after,
  }));
  return {
    file: scenario.file,
    filled,
    writes: [
      // In this order a half-done work is simply taken up: words that are in both places, then codes not yet noted.
      ...languages,
      { path, before: textAt(scenario), after: filled.scenario },
      ...(filled.codes === null
        ? []
        : [{ path: join(folder, 'codes.json'), before: textAt(codes), after: filled.codes }]),
    ],
  };
}

function textAt(source: SourceFile | null | undefined): string | null {
  return source ? textOfSource(source) : null;
}
