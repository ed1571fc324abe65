import { readFileSync } from 'node:fs';
import type { Module, ModuleContent, ModuleTexts } from '../../../src/scenario/module.ts';
import {
  packageFiles,
  type PackageOptions,
  type PackageParts,
} from '../../../src/publish/package-files.ts';
import { schemaNames, type ScormStandard } from '../../../src/publish/package-standard.ts';

const utf8 = new TextEncoder();

const PAGE = `<!doctype html><html lang="nb"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<link rel="icon" href="data:,"><link rel="stylesheet" href="player.css">
<script defer src="player.js"></script></head><body></body></html>`;

function moduleOf(overrides: Partial<Module>): Module {
  return {
    id: 'liten',
    format: 1,
    version: '0.1.0',
    status: 'utkast',
    minutes: 5,
    days: [],
    checks: [],
    completion: { encounters: 'all', checks: 0 },
    mastery: 0,
    ...overrides,
  };
}

/** The smallest parts of which a package can be made; `files` are added to the player. */
export function smallParts(
  overrides: { module?: Partial<Module>; title?: string; files?: Record<string, string> } = {},
  standard: ScormStandard = 'scorm12',
): PackageParts {
  const content: ModuleContent = {
    module: moduleOf(overrides.module ?? {}),
    school: {
      name: 'Skolen',
      owner: { name: 'Eieren', url: '' },
      contact: { email: 'post@example.no', url: '' },
      links: { help: '', complaint: '', report: '' },
      approval: '',
      helpContacts: [],
    },
    cast: {},
    facts: {},
    scenarios: {},
    fingerprints: {},
  };
  const texts: ModuleTexts = {
    module: { 'module.title': overrides.title ?? 'Ny i TSB & <venner>' },
    scenarios: {},
  };
  const player = { 'index.html': PAGE, 'player.js': '"use strict";', ...overrides.files };
  return {
    player: new Map(Object.entries(player).map(([name, text]) => [name, utf8.encode(text)])),
    content,
    texts: new Map([
      ['nb', texts],
      ['nn', texts],
    ]),
    art: { scene: { sheets: [] }, pictures: new Map([['a-0.webp', new Uint8Array([1, 2, 3])]]) },
    schemas: new Map(
      schemaNames(standard).map((name) => [
        name,
        new Uint8Array(
          readFileSync(new URL(`../../../scorm/${standard}/${name}`, import.meta.url)),
        ),
      ]),
    ),
    license: 'MIT',
  };
}

/** The files of a small package; throws what `packageFiles` complains of. */
export function smallPackage(
  parts: PackageParts | null = null,
  options: Partial<PackageOptions> = {},
): Map<string, Uint8Array> {
  const standard = options.standard ?? 'scorm12';
  const made = packageFiles(parts ?? smallParts({}, standard), {
    standard,
    languages: ['nb', 'nn'],
    completion: 'completed',
    longestProgress: 1234,
    ...options,
  });
  if (!made.ok) throw new Error(made.problems.join('\n'));
  return made.files;
}
