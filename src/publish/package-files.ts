import { encountersOf, type ModuleContent, type ModuleTexts } from '../scenario/module.ts';
import { administratorsGuide, DRAFT_MARK } from './administrators-guide.ts';
import { artScript, dataScripts, type PackageFacts } from './data-scripts.ts';
import { isPackageName } from './package-name.ts';
import { schemaNames, type ScormStandard, STANDARDS } from './package-standard.ts';

/** Name in the package → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const FIELD = ['TSB', 'rusbehandling', 'nyansatt', 'samtale', 'spill'];
const MOST_KEYWORDS = 12;

export interface PackageParts {
  /** The built player with its page: `index.html`, scripts, styles, fonts. */
  player: Files;
  content: ModuleContent;
  /** By language code. */
  texts: ReadonlyMap<string, ModuleTexts>;
  /** `scene-art.json` as it lies, and the pictures beside it by their names. */
  art: { scene: unknown; pictures: Files };
  /** The official schema files of the standard by their names. */
  schemas: Files;
  license: string;
}

export interface PackageOptions {
  standard: ScormStandard;
  /** In the order in which they are offered; the first is the page's own. */
  languages: readonly string[];
  completion: 'completed' | 'passed';
  longestProgress: number | null;
  /** R25: the LMS is told of each encounter and of decisions in it, and the learner is told that it is. */
  interactions?: true;
}

export type PackageFiles =
  | { ok: true; files: Map<string, Uint8Array> }
  /** Norwegian sentences for whoever packs. */
  | { ok: false; problems: string[] };

/** Title of a module in its first language that has one; its id where none has. */
export function moduleTitle(
  content: ModuleContent,
  texts: ReadonlyMap<string, ModuleTexts>,
  languages: readonly string[],
): string {
  for (const language of languages) {
    const title = texts.get(language)?.module['module.title'];
    if (title !== undefined && title !== '') return title;
  }
  return content.module.id;
}

/**
 * What every edition of a module holds, whoever it is for: player, data, art and licence; with a sentence for each thing
 * that is missing.
 */
export function contentFiles(
  parts: Omit<PackageParts, 'schemas'>,
  facts: PackageFacts,
): { files: Map<string, Uint8Array>; problems: string[] } {
  const { content, texts } = parts;
  const utf8 = new TextEncoder();
  const problems: string[] = [];
  const files = new Map<string, Uint8Array>(parts.player);
  if (!files.has('index.html')) problems.push('Spilleren mangler index.html.');
  for (const language of facts.languages)
    if (!texts.has(language)) problems.push(`Modulen har ingen tekster på språket ${language}.`);
  for (const [name, script] of dataScripts(content, texts, facts))
    files.set(name, utf8.encode(script()));
  files.set('data/art.js', utf8.encode(artScript(parts.art.scene)));
  for (const [name, bytes] of parts.art.pictures) files.set(`art/${name}`, bytes);
  files.set('license.txt', utf8.encode(parts.license));
  return { files, problems };
}

/** What one looks for the module by: its field, and the themes of its facts, the commonest first. */
function keywordsOf({ facts }: ModuleContent): string[] {
  const counts = new Map<string, number>();
  for (const { themes = [] } of Object.values(facts))
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const themes = [...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return [...FIELD, ...themes.map(([theme]) => theme)].slice(0, MOST_KEYWORDS);
}

/** A sentence for each name that R2 does not allow. */
export function badNames(files: Files): string[] {
  return [...files.keys()]
    .filter((name) => !isPackageName(name))
    .map((name) => `Filnavnet ${name} kan ikke brukes i en pakke.`);
}

/**
 * All files of a SCORM package by their names, manifest and schemas included, sorted. Pure: the
 * command line and the studio get the same bytes. Every name is judged by R2, the schema files apart.
 */
export function packageFiles(parts: PackageParts, options: PackageOptions): PackageFiles {
  const { content, texts } = parts;
  const { module, school } = content;
  const utf8 = new TextEncoder();
  const title = moduleTitle(content, texts, options.languages);
  const isDraft = module.status !== 'faglig vurdert';
  const facts: PackageFacts = { ...options, languages: [...options.languages] };
  const { files, problems } = contentFiles(parts, facts);
  const words = texts.get(options.languages[0] ?? 'nb')?.module ?? {};
  const guide = administratorsGuide({
    title,
    goals: words['module.goals'] ?? '',
    audience: words['module.audience'] ?? '',
    keywords: keywordsOf(content),
    module: module.id,
    version: module.version,
    minutes: module.minutes,
    isDraft,
    mastery: module.mastery,
    owner: school.owner,
    contact: school.contact,
    encounters: encountersOf(module).length,
    ...options,
  });
  files.set('les-meg.html', utf8.encode(guide));
  problems.push(...badNames(files));

  const heading = isDraft ? `${title} (${DRAFT_MARK.toLowerCase()})` : title;
  const listed = {
    module: module.id,
    title: heading,
    version: module.version,
    files: files.keys(),
  };
  const manifest = utf8.encode(STANDARDS[options.standard].manifest(listed));
  for (const name of schemaNames(options.standard)) {
    const schema = parts.schemas.get(name);
    if (schema === undefined) problems.push(`Skjemafilen ${name} mangler.`);
    else files.set(name, schema);
  }
  files.set('imsmanifest.xml', manifest);
  if (problems.length > 0) return { ok: false, problems };
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return { ok: true, files: new Map(sorted) };
}
