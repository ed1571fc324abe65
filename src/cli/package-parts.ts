import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleTitle, type PackageParts } from '../publish/package-files.ts';
import { schemaNames, type ScormStandard } from '../publish/package-standard.ts';
import type { ReadModule } from '../publish/read-module.ts';
import {
  ONLY_IN_AN_LMS,
  ONLY_ON_THE_WEB,
  type WebParts,
  WORKER_NAME,
} from '../publish/web-edition.ts';
import { encountersOf } from '../scenario/module.ts';
import { shippedDependencies } from '../publish/cyclonedx.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { listFiles } from './list-files.ts';
import { playerPage } from './player-page.ts';
import { projectRoot } from './project-root.ts';

type SoundModule = Extract<ReadModule, { ok: true }>;

async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of await listFiles(folder)) {
    files.set(name, new Uint8Array(await readFile(join(folder, name))));
  }
  return files;
}

/** Our licence and those of everything that is built into the player, as their terms ask for. */
async function licenseText(lock: unknown): Promise<string> {
  const parts = [await readFile(join(projectRoot, 'LICENSE'), 'utf8')];
  for (const { name, version, license } of shippedDependencies(lock)) {
    const folder = join(projectRoot, 'node_modules', name);
    const file = (await listFilesHere(folder)).find((path) => /^licen[cs]e/i.test(path));
    const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
    parts.push(`${name} ${version} (${license ?? 'ukjent lisens'})\n\n${text}`);
  }
  const credits = await readFile(join(projectRoot, 'assets/CREDITS.md'), 'utf8').catch(() => '');
  return [...parts, credits].filter((part) => part !== '').join(`\n\n${'-'.repeat(72)}\n\n`);
}

async function listFilesHere(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** Everything on disk that a SCORM package is made of besides the module: player, page, art, schemas, licences. */
export async function packageParts(
  playerFolder: string,
  module: SoundModule,
  standard: ScormStandard,
  languages: readonly string[],
  lock: unknown,
): Promise<PackageParts> {
  const schemas = await filesIn(join(projectRoot, 'scorm', standard));
  const names = schemaNames(standard);
  const common = await commonParts(playerFolder, module, languages, lock, false);
  return {
    ...common,
    player: without(common.player, ONLY_ON_THE_WEB),
    schemas: new Map([...schemas].filter(([name]) => names.includes(name))),
  };
}

/** The same for the web edition, which no LMS holds. */
export async function webParts(
  playerFolder: string,
  module: SoundModule,
  languages: readonly string[],
  lock: unknown,
): Promise<WebParts> {
  const common = await commonParts(playerFolder, module, languages, lock, true);
  const worker = new TextDecoder().decode(common.player.get(WORKER_NAME));
  return { ...common, player: without(common.player, [WORKER_NAME, ONLY_IN_AN_LMS]), worker };
}

function without(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
): Map<string, Uint8Array> {
  return new Map([...files].filter(([name]) => !names.includes(name)));
}

async function commonParts(
  playerFolder: string,
  { content, texts }: SoundModule,
  languages: readonly string[],
  lock: unknown,
  isInstallable: boolean,
): Promise<Omit<PackageParts, 'schemas'>> {
  const page = playerPage({
    title: moduleTitle(content, texts, languages),
    lang: languages[0] ?? 'nb',
    csp: contentSecurityPolicy(isInstallable ? 'web' : 'package'),
    encounter: encountersOf(content.module)[0]?.id ?? null,
    isInstallable,
  });
  const player = await filesIn(playerFolder);
  player.set('index.html', new TextEncoder().encode(page));
  const art = join(projectRoot, 'assets/art');
  const pictures = new Map([...(await filesIn(art))].filter(([name]) => name.endsWith('.webp')));
  return {
    player,
    content,
    texts,
    art: { scene: JSON.parse(await readFile(join(art, 'scene-art.json'), 'utf8')), pictures },
    license: await licenseText(lock),
  };
}
