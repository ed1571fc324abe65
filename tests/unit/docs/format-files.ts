import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../../src/scenario/check/check-module.ts';
import { listIn, objectIn, stringIn } from '../../../src/scenario/check/loose.ts';
import type { JsonDocument, Problem } from '../../../src/scenario/problem.ts';
import { type DocumentKind, readDocument } from '../../../src/scenario/read/read-document.ts';
import {
  type Change,
  exampleScenario,
  merged,
  problemPages,
} from '../scenario/check/example-school.ts';
import type { Example } from './format-pages.ts';

/** Where a file of the example school lies, and by which name a change speaks of it. */
const SCHOOL: Readonly<Record<string, { path?: string; change?: keyof Change }>> = {
  'scenario.json': { path: 'modul/01-forste-samtale/scenario.json', change: 'scenario' },
  'module.json': { path: 'modul/module.json', change: 'module' },
  'cast.json': { path: 'cast.json', change: 'cast' },
  'facts.json': { path: 'facts.json', change: 'facts' },
  'codes.json': { change: 'codes' },
  'school.json': {},
};

/** Every form in which a file is shown: in the example school, in changes to it, and whole. */
export function filesOfExamples(file: string, examples: readonly Example[]): unknown[] {
  const { path, change } = SCHOOL[file] ?? {};
  const shown = examples.flatMap(({ language, info, body }): unknown[] => {
    if (language !== 'json') return [];
    const value: unknown = JSON.parse(body);
    if (info === file) return [value];
    return info === 'endring' && change !== undefined ? [(value as Change)[change]] : [];
  });
  return [...shown, ...(path === undefined ? [] : [JSON.parse(exampleFile(path))])];
}

/** What is told of a whole file that a page shows. A module has all the scenarios and checks that it names. */
export function wholeFileProblems(file: string, body: string): Problem[] {
  const { document, problems } = readDocument(
    file.replace('.json', '') as DocumentKind,
    file,
    body,
  );
  if (document === null || file !== 'module.json') return problems;
  return [...problems, ...problemsOfModule(document)];
}

function problemsOfModule(module: JsonDocument): Problem[] {
  const root = objectIn({ root: module.value }, 'root');
  const ids = (owner: typeof root, key: string): string[] =>
    listIn(owner, key).flatMap((one) => stringIn(one, 'id') ?? []);
  const days = listIn(root, 'days');
  const scenarioOf = (id: string, kind: string): JsonDocument =>
    documentOf('scenario', JSON.stringify(merged(exampleScenario(), { id, meta: { kind } })));
  return checkModule({
    module,
    texts: new Map([['nb', documentOf('texts', exampleFile('modul/texts/nb.json'))]]),
    scenarios: days.flatMap((day) => [
      ...ids(day, 'encounters').map((id) => scenarioOf(id, 'encounter')),
      ...ids(day, 'talks').map((id) => scenarioOf(id, 'talk')),
    ]),
    checks: ids(root, 'checks'),
    cast: documentOf('cast', exampleFile('cast.json')),
    facts: documentOf('facts', exampleFile('facts.json')),
  });
}

function documentOf(kind: DocumentKind, content: string): JsonDocument {
  const { document } = readDocument(kind, `${kind}.json`, content);
  if (document === null) throw new Error(`${kind} is no JSON`);
  return document;
}

function exampleFile(path: string): string {
  return readFileSync(join(problemPages, 'eksempel', path), 'utf8');
}
