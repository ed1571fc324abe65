import { textEntries } from '../../scenario/check/check-context.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Spoken } from '../../scenario/transcript/stretch.ts';
import { checkOne } from './check-paths.ts';
import { readPeople } from './read-people.ts';
import type { ScenarioFolder } from './scenario-files.ts';

/** A scenario that can be played, in Norwegian; null when it has errors, which are among the problems. */
export interface SpokenAt {
  spoken: Spoken | null;
  problems: Problem[];
}

/** Checks a scenario and gives it with its words and the names of those who speak. */
export async function spokenAt(folder: ScenarioFolder, cwd: string): Promise<SpokenAt> {
  const { scenario, texts, problems } = await checkOne(folder, cwd);
  if (scenario === null) return { spoken: null, problems };
  const people = await readPeople(folder.scenario);
  const names = Object.fromEntries(Object.entries(people).map(([id, { name }]) => [id, name]));
  const nb = Object.fromEntries(textEntries(texts.get('nb')));
  return { spoken: { scenario, texts: nb, names }, problems };
}
