import { relative, sep } from 'node:path';
import type { Problem } from '../../scenario/problem.ts';
import { replayPlay } from '../../scenario/replay-play.ts';
import { readPlayFile } from './old-play.ts';
import { type PlaysOf, playsAt } from './plays-at.ts';
import { harmlessJson, toldProblems } from './problems-json.ts';
import { problemsReport } from './problems-report.ts';
import { type Replayed, replayReport } from './replay-report.ts';
import { spokenAt } from './spoken-at.ts';
import type { Subcommand } from './subcommand.ts';

export const replayCommand: Subcommand = {
  name: 'replay',
  use: '<sti> [--json]',
  does: 'spill av alle spilleprøver, og si hvor en ikke lenger holder',
  flags: ['json'],
  paths: [1, 1],
  async run({ paths: [path = ''], flags }, io) {
    const [cwd] = io.folders;
    const replayed: Replayed[] = [];
    const problems: Problem[] = [];
    let unplayable = 0;
    for (const one of await playsAt(path)) {
      // What has no plays needs no check: it takes some seconds.
      if (one.plays.length === 0) continue;
      const found = await replayAll(one, cwd);
      replayed.push(...found.replayed);
      problems.push(...found.problems);
      unplayable += found.problems.length > 0 ? 1 : 0;
    }
    const plays = replayed.map(({ file, problem }) => ({
      file,
      holds: problem === null,
      ...problem,
    }));
    if (flags['json']) io.out(harmlessJson({ plays, problems: toldProblems(problems, 'nb') }));
    else {
      const result = { problems, scenarios: unplayable, modules: 0 };
      if (unplayable > 0) io.out(`${await problemsReport(result, 'nb', io)}${UNPLAYABLE}\n\n`);
      io.out(replayReport(replayed, { hasColour: io.hasColour === true }));
    }
    return unplayable > 0 || plays.some(({ holds }) => !holds) ? 1 : 0;
  },
};

const UNPLAYABLE = 'Møter med feil kan ikke spilles av før feilene er rettet.';

/** Replays the plays of one scenario; gives its problems instead when it has errors. */
async function replayAll(
  { folder, plays }: PlaysOf,
  cwd: string,
): Promise<{ replayed: Replayed[]; problems: Problem[] }> {
  const { spoken, problems } = await spokenAt(folder, cwd);
  if (spoken === null) return { replayed: [], problems };
  const { scenario, texts, names } = spoken;
  const replayed: Replayed[] = [];
  for (const path of plays) {
    const problem = replayPlay(await readPlayFile(path), scenario, texts, names);
    replayed.push({ file: namedFrom(cwd, path), problem });
  }
  return { replayed, problems: [] };
}

function namedFrom(cwd: string, path: string): string {
  const named = relative(cwd, path).split(sep).join('/');
  return named.startsWith('../') ? path : named;
}
