import { join, resolve } from 'node:path';
import { LIMITS } from '../../scenario/limits.ts';
import { readWay, type Way } from '../../scenario/transcript/read-way.ts';
import { playName } from './play-name.ts';
import { readBytes } from './read-bytes.ts';
import { exists, ScenarioPathError } from './scenario-files.ts';
import type { CommandIo } from './subcommand.ts';

/** A play that another one is made from. */
export interface OldPlay {
  /** Absolute. */
  path: string;
  text: string;
  way: Way;
}

/**
 * Reads the play that is meant: by its name in the encounter’s `plays` folder, or by its path. Throws
 * `ScenarioPathError` where there is none.
 */
export async function readOldPlay(
  named: string,
  folder: string,
  { folders }: CommandIo,
): Promise<OldPlay> {
  const name = playName(named);
  const places = [
    ...(name === null ? [] : [join(folder, `${name}.play`)]),
    ...folders.map((from) => resolve(from, named)),
  ];
  for (const path of places)
    if (await exists(path)) {
      const text = await readPlayFile(path);
      return { path, text, way: readWay(text) };
    }
  throw new ScenarioPathError(`Fant ingen spilleprøve som heter ${named}.`);
}

/** The text of a play file. Throws `ScenarioPathError` when it cannot be one. */
export async function readPlayFile(path: string): Promise<string> {
  const bytes = await readBytes(path).catch((cause: unknown) => {
    throw new ScenarioPathError(`Kunne ikke lese ${path}.`, { cause });
  });
  if (bytes.length > LIMITS.bytes)
    throw new ScenarioPathError(`${path} er for stor til å være en spilleprøve.`);
  return bytes.toString('utf8');
}
