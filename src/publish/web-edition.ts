import { appIcon } from './app-icon.ts';
import { sha256Hex } from './content-fingerprint.ts';
import {
  badNames,
  contentFiles,
  moduleTitle,
  type PackageFiles,
  type PackageParts,
} from './package-files.ts';
import { serverGuide } from './server-guide.ts';

/** What a web edition is made of besides what every package has. */
export interface WebParts extends Omit<PackageParts, 'schemas'> {
  /** The built service worker; the list of files is put before it. */
  worker: string;
}

export const WORKER_NAME = 'service-worker.js';
/** What of the built player no package for an LMS holds: a worker of ours would stay on the LMS’s origin (R9). */
export const ONLY_ON_THE_WEB: readonly string[] = [WORKER_NAME, 'offline.js'];
/** And what is only for an LMS. */
export const ONLY_IN_AN_LMS = 'lms.js';
export const WEB_MANIFEST_NAME = 'manifest.webmanifest';
/** The sizes that browsers ask for before they offer to install. */
const ICON_SIDES = [192, 512];
/** `--ground` and `--own` of the tokens: what stands before the page has come, and around it. */
const COLOURS = { background: '#f3f6f5', theme: '#244a58' };

/** Only these are of no use to the learner’s browser. */
const NOT_KEPT = new Set(['les-meg.txt', 'license.txt']);

/**
 * All files of the web edition by their names, sorted: a folder for any static server, at any address. It can be
 * installed, and works offline after the first visit. Pure; the same bytes for the same parts.
 */
export function webEdition(parts: WebParts, languages: readonly string[]): PackageFiles {
  const { module, school } = parts.content;
  const utf8 = new TextEncoder();
  const title = moduleTitle(parts.content, parts.texts, languages);
  const { files, problems } = contentFiles(parts, {
    standard: 'web',
    completion: 'completed',
    languages: [...languages],
    longestProgress: null,
    isOffline: true,
  });
  for (const side of ICON_SIDES) files.set(`icon-${side}.png`, appIcon(side));
  files.set(WEB_MANIFEST_NAME, utf8.encode(webManifest(title, languages[0] ?? 'nb')));
  files.set('les-meg.txt', utf8.encode(serverGuide({ title, module, school })));
  problems.push(...badNames(files));
  if (problems.length > 0) return { ok: false, problems };

  files.set(WORKER_NAME, utf8.encode(workerScript(files, parts.worker)));
  return { ok: true, files: new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1))) };
}

/** The worker with its list before it: the version is the hash of the list, so it changes with any file and with nothing else. */
function workerScript(files: ReadonlyMap<string, Uint8Array>, worker: string): string {
  const kept = [...files].filter(([name]) => !NOT_KEPT.has(name));
  const hashes = kept.map(([name, bytes]) => [name, sha256Hex(bytes)] as const);
  const list = Object.fromEntries(hashes.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const version = sha256Hex(new TextEncoder().encode(JSON.stringify(list) + worker)).slice(0, 16);
  return `self.tsbOfflineEdition=${JSON.stringify({ version, files: list })};\n${worker}`;
}

/** Web Application Manifest: all addresses relative, so that the folder may lie anywhere. */
function webManifest(title: string, language: string): string {
  const icons = ICON_SIDES.map((side) => ({
    src: `icon-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  return `${JSON.stringify(
    {
      name: title,
      short_name: title.slice(0, 12),
      lang: language,
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: COLOURS.background,
      theme_color: COLOURS.theme,
      icons,
    },
    null,
    2,
  )}\n`;
}
