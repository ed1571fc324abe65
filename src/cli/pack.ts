import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { longestProgress, MOST_PROGRESS } from '../attempt/longest-progress.ts';
import { cyclonedx, shippedDependencies } from '../publish/cyclonedx.ts';
import { sha256Hex } from '../publish/content-fingerprint.ts';
import { type PackageFiles, packageFiles } from '../publish/package-files.ts';
import { verifyPackage } from '../publish/verify-package.ts';
import { webEdition } from '../publish/web-edition.ts';
import { zipPackage } from '../publish/zip-package.ts';
import { conversationsOf } from '../scenario/module.ts';
import { ensurePlayerBuilt } from './ensure-player-built.ts';
import { packageParts, webParts } from './package-parts.ts';
import { projectRoot } from './project-root.ts';
import { readModuleFolder } from './read-module-folder.ts';
import { type PackStandard, readStandard, STANDARD_FLAG } from './read-standard.ts';
import { checkPaths } from './scenario/check-paths.ts';

export interface PackOptions {
  module: string;
  standard: PackStandard;
  /** Null: all that the module has, bokmål first. */
  languages: string[] | null;
  completion: 'completed' | 'passed';
  /** Tell the LMS of each encounter and of decisions in it. */
  interactions?: boolean;
  outFolder: string;
  /** Where scenarios lie and who gives the built player; the project's own unless a test says otherwise. */
  scenariosFolder?: string;
  builtPlayer?: () => Promise<string>;
  measureProgress?: typeof longestProgress;
}

export interface Packed {
  name: string;
  path: string;
  bytes: number;
  files: number;
  sha256: string;
  longestProgress: number;
}

/** `code` is the exit: 1 for findings in the module, 2 for wrong use or unreadable input. */
export type PackResult =
  | { ok: true; packed: Packed }
  | { ok: false; code: 1 | 2; problems: string[] };

const USE = `Bruk: npm run pack -- <modul> ${STANDARD_FLAG} [--lang nb,nn] [--completion completed|passed] [--interactions] [--out <mappe>] [--json]`;

function orderLanguages(languages: Iterable<string>): string[] {
  return [...languages].sort((a, b) => Number(b === 'nb') - Number(a === 'nb') || (a < b ? -1 : 1));
}

/** Packs one module and writes the zip, its `.sha256` and its `.sbom.json`. */
export async function pack(options: PackOptions): Promise<PackResult> {
  const folder = options.scenariosFolder ?? join(projectRoot, 'scenarios');
  const module = await readModuleFolder(folder, options.module);
  if (!module.ok) {
    const problems = module.problems.map(({ file, message }) => `${file}: ${message}`);
    return { ok: false, code: 2, problems };
  }
  const languages = options.languages ?? orderLanguages(module.texts.keys());
  const absent = languages.filter((language) => !module.texts.has(language));
  if (absent.length > 0 || languages.length === 0) {
    const held = orderLanguages(module.texts.keys()).join(', ');
    const problem = `Modulen har ikke tekster på ${absent.join(', ')}. Den har: ${held}.`;
    return { ok: false, code: 2, problems: [problem] };
  }
  const { content } = module;
  const codes = Object.fromEntries(
    conversationsOf(content.module).map(({ id, code }) => [id, code]),
  );
  const measure = options.measureProgress ?? longestProgress;
  const longest = measure(content.scenarios, codes, Object.keys(content.facts));
  if (longest > MOST_PROGRESS) {
    const problem = `Lengst mulig framdrift er ${longest} tegn, og grensen er ${MOST_PROGRESS}. Del modulen i to.`;
    return { ok: false, code: 1, problems: [problem] };
  }
  const lock: unknown = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'));
  const playerFolder = await (options.builtPlayer ?? ensurePlayerBuilt)();
  const { standard, completion } = options;
  const made: PackageFiles =
    standard === 'web'
      ? webEdition(await webParts(playerFolder, module, languages, lock), languages)
      : packageFiles(await packageParts(playerFolder, module, standard, languages, lock), {
          standard,
          languages,
          completion,
          longestProgress: longest,
          ...(options.interactions === true ? { interactions: true } : {}),
        });
  if (!made.ok) return { ok: false, code: 1, problems: made.problems };
  const zip = zipPackage(made.files);
  // The 25 requirements are those of an LMS; the web edition has none.
  const rows = standard === 'web' ? [] : verifyPackage(zip);
  const failed = rows.filter(({ verdict }) => verdict === 'fail');
  if (failed.length > 0) {
    const problems = failed.map(({ id, sentence }) => `${id}: ${sentence}`);
    return { ok: false, code: 1, problems };
  }
  const name = `${options.module}-${standard}.zip`;
  const path = join(options.outFolder, name);
  const sha256 = sha256Hex(zip);
  const { version } = content.module;
  await mkdir(options.outFolder, { recursive: true });
  await writeFile(path, zip);
  await writeFile(`${path}.sha256`, `${sha256}  ${name}\n`);
  const bom = cyclonedx({ name, version, sha256 }, shippedDependencies(lock));
  await writeFile(`${path}.sbom.json`, bom);
  const files = made.files.size;
  return {
    ok: true,
    packed: { name, path, bytes: zip.length, files, sha256, longestProgress: longest },
  };
}

type Arguments =
  | { ok: true; options: PackOptions; isJson: boolean }
  | { ok: false; problem: string };

/** Reads the command line; wrong use is a sentence. */
export function readPackArguments(given: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        standard: { type: 'string', default: 'scorm12' },
        lang: { type: 'string' },
        completion: { type: 'string', default: 'completed' },
        interactions: { type: 'boolean', default: false },
        out: { type: 'string', default: 'dist' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { ok: false, problem: `${error instanceof Error ? error.message : ''}\n${USE}` };
  }
  const { values, positionals } = parsed;
  const [module] = positionals;
  if (module === undefined || positionals.length > 1) return { ok: false, problem: USE };
  const { completion } = values;
  const read = readStandard(values.standard);
  if (!read.ok) return read;
  const { interactions } = values;
  if (interactions && read.standard === 'web')
    return {
      ok: false,
      problem: '--interactions hører til SCORM-pakker: nettutgaven melder ingenting til noen.',
    };
  if (completion !== 'completed' && completion !== 'passed') {
    return { ok: false, problem: `--completion er completed eller passed, ikke ${completion}` };
  }
  const named = values.lang?.split(',').map((language) => language.trim());
  const languages = named === undefined ? null : [...new Set(named.filter((each) => each !== ''))];
  const outFolder = resolve(values.out);
  const { standard } = read;
  return {
    ok: true,
    options: { module, standard, languages, completion, interactions, outFolder },
    isJson: values.json,
  };
}

/** What `scenario -- check` refuses must not reach a learner; warnings may. */
async function errorsIn(module: string): Promise<string[]> {
  const folder = join(projectRoot, 'scenarios', module);
  if (!existsSync(folder)) return [];
  const { problems } = await checkPaths([folder], process.cwd());
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code, says }) => `${file}:${line}:${column} ${code} ${says.nb[0]}`);
}

async function main(): Promise<number> {
  const read = readPackArguments(process.argv.slice(2));
  if (!read.ok) {
    console.error(read.problem);
    return 2;
  }
  const errors = await errorsIn(read.options.module);
  const result: PackResult =
    errors.length > 0 ? { ok: false, code: 1, problems: errors } : await pack(read.options);
  if (!result.ok) {
    if (read.isJson) console.log(JSON.stringify({ problems: result.problems }));
    else for (const problem of result.problems) console.error(problem);
    return result.code;
  }
  const { packed } = result;
  console.log(
    read.isJson
      ? JSON.stringify(packed)
      : `${packed.name}: ${packed.bytes} bytes, ${packed.files} filer, sha256 ${packed.sha256}, lengst mulig framdrift ${packed.longestProgress} tegn`,
  );
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
