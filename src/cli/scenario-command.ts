import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkPaths } from './scenario-check.ts';
import { ScenarioPathError } from './scenario-files.ts';
import { pathsReport, scenarioPaths } from './scenario-paths.ts';
import { checkReport } from './scenario-report.ts';

export interface CommandIo {
  /** Where relative paths begin; the first one that holds the path is taken. */
  folders: readonly [string, ...string[]];
  root: string;
  out(text: string): void;
  err(text: string): void;
}

const USAGE = `Bruk:
  npm run scenario -- check [sti …] [--json]   sjekk alt, eller det som ligger på stiene
  npm run scenario -- paths <sti> [--json]     gå alle veier gjennom ett scenario
  npm run scenario -- schema                   skriv docs/*.schema.json på nytt
`;

const LATER = new Set(['ids', 'new', 'stats', 'graph', 'record', 'booklet', 'add']);

/** Runs `npm run scenario -- …`; gives the exit code: 0 fine, 1 errors found, 2 wrong use or unreadable input. */
export async function scenarioCommand(args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> {
  const [command = '', ...rest] = args;
  const refuse = (sentence: string): 2 => {
    io.err(`${sentence}\n${USAGE}`);
    return 2;
  };
  if (LATER.has(command)) {
    io.err(`«${command}» finnes ikke ennå; den kommer i en senere utgave.\n`);
    return 2;
  }
  if (command === '') return refuse('Hva skal gjøres?');
  if (!['check', 'paths', 'schema'].includes(command))
    return refuse(`«${command}» er ikke en kjent kommando.`);
  const flags = rest.filter((arg) => arg.startsWith('-'));
  const isJson = flags.includes('--json') && command !== 'schema';
  const unknown = flags.find((flag) => flag !== '--json' || command === 'schema');
  if (unknown !== undefined) return refuse(`«${unknown}» er ikke et kjent valg.`);
  const paths = rest.filter((arg) => !arg.startsWith('-')).map((path) => absolute(path, io));
  try {
    if (command === 'check') return await check(paths, isJson, io);
    if (command === 'schema')
      return paths.length > 0 ? refuse('«schema» tar ingen stier.') : await schema(io);
    const [path, ...others] = paths;
    if (path === undefined || others.length > 0) return refuse('«paths» trenger én sti.');
    return await walk(path, isJson, io);
  } catch (error) {
    if (!(error instanceof ScenarioPathError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

function absolute(path: string, { folders }: CommandIo): string {
  const candidates = folders.map((folder) => resolve(folder, path));
  return candidates.find((candidate) => existsSync(candidate)) ?? resolve(folders[0], path);
}

async function check(paths: readonly string[], isJson: boolean, io: CommandIo): Promise<0 | 1> {
  const all = paths.length === 0 ? [join(io.root, 'scenarios')] : paths;
  const result = await checkPaths(all, io.folders[0]);
  const { problems } = result;
  io.out(isJson ? `${JSON.stringify({ problems })}\n` : checkReport(result));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function walk(path: string, isJson: boolean, io: CommandIo): Promise<0 | 1> {
  const { checked, paths } = await scenarioPaths(path, io.folders[0]);
  if (paths === null) {
    const { problems } = checked;
    const report = checkReport({ problems, scenarios: 1, modules: 0 });
    io.out(isJson ? `${JSON.stringify({ problems })}\n` : report);
    return 1;
  }
  io.out(isJson ? `${JSON.stringify(paths)}\n` : pathsReport(paths));
  return 0;
}

async function schema({ root, out }: CommandIo): Promise<0> {
  // Loaded here only: the generator is a development tool, and checking must not wait for it.
  const { jsonSchemas } = await import('./scenario-schemas.ts');
  for (const [name, text] of Object.entries(jsonSchemas())) {
    await writeFile(join(root, 'docs', name), text);
    out(`docs/${name}\n`);
  }
  return 0;
}
