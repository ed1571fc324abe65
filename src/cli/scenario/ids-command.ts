import { dirname, join } from 'node:path';
import type { SourceFile } from '../../scenario/check/check-scenario.ts';
import { fillIds, type FilledFiles } from '../../scenario/write/fill-ids.ts';
import { textOfSource } from '../../scenario/write/read-for-writing.ts';
import { idsJson, idsReport, type IdsResult } from './ids-report.ts';
import {
  findTargets,
  readCodes,
  readSource,
  readTexts,
  ScenarioPathError,
} from './scenario-files.ts';
import type { Subcommand } from './subcommand.ts';
import { ChangedMeanwhileError, type Write, writeTogether } from './write-together.ts';

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
      if (!isTrial) await written(writes);
    }
    io.out(flags['json'] ? idsJson(results) : idsReport(results, isTrial));
    const isLeft = ({ filled }: IdsResult): boolean =>
      !filled.ok || (isTrial && filled.done.length > 0);
    return results.some(isLeft) ? 1 : 0;
  },
};

/** The files of the scenarios at the paths, each once. */
export async function scenariosAt(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const { scenarios } = await findTargets(path);
    if (scenarios.length === 0) throw new ScenarioPathError(`Fant ingen scenarioer under ${path}.`);
    for (const { scenario } of scenarios) found.add(scenario);
  }
  return [...found];
}

/** Writes, and says what somebody else’s writing in between means. */
export async function written(writes: readonly Write[]): Promise<void> {
  await writeTogether(writes).catch((cause: unknown) => {
    if (cause instanceof ChangedMeanwhileError)
      throw new ScenarioPathError(cause.message, { cause });
    throw cause;
  });
}

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
