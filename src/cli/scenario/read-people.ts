import { dirname } from 'node:path';
import type { Person } from '../../scenario/module.ts';
import { readDocument } from '../../scenario/read/read-document.ts';
import { readSource, sharedFile } from './scenario-files.ts';

/** By id, as in `cast.json`. */
export type People = Readonly<Record<string, Person>>;

/** Everybody who may speak in a scenario (absolute path); nobody where the cast cannot be read. */
export async function readPeople(scenario: string): Promise<People> {
  const path = await sharedFile(dirname(scenario), 'cast.json');
  if (path === null) return {};
  const { file, content } = await readSource(path, dirname(path));
  const { document, problems } = readDocument('cast', file, content);
  if (document === null || problems.length > 0) return {};
  return (document.value as { people: People }).people;
}
