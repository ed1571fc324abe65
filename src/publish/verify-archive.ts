import { sha256Hex } from './content-fingerprint.ts';
import { isPackageName } from './package-name.ts';
import { KNOWN_VERSIONS, STANDARDS } from './package-standard.ts';
import { judge, type OpenedPackage, type VerifyRow } from './verify-row.ts';

/** 1980-01-01 as a zip writes it. */
const FIRST_DATE = 0x21;

/** R10: what every server in view serves well enough, fonts included, which no browser refuses by type. */
const ROBUST = /\.(html|js|css|webp|png|svg|woff2|mp3|ogg|m4a|txt|xml|xsd|dtd)$/;

/** What a system leaves in a zip: R1 tells of it, and no other row. */
function isStray(name: string): boolean {
  return /(^|\/)(\.|__MACOSX\/)/.test(name);
}

/** Official names count as they are; everything else is judged by R2. */
function isAllowedName(name: string, { standard }: OpenedPackage): boolean {
  return Object.hasOwn(STANDARDS[standard].schemas, name) || isPackageName(name);
}

/** R1, R2, R3 (the schemas) and R10: what the zip itself shows. */
export function verifyArchive(opened: OpenedPackage): VerifyRow[] {
  const names = opened.entries.map(({ name }) => name);
  const kept = names.filter((name) => !isStray(name));
  return [r01(opened, names), r02(opened, kept), r10(kept)];
}

function r01(opened: OpenedPackage, names: string[]): VerifyRow {
  const faults: string[] = [];
  if (!names.includes('imsmanifest.xml')) {
    const inner = names.find((name) => name.endsWith('/imsmanifest.xml'));
    faults.push(
      inner === undefined ? 'imsmanifest.xml mangler.' : `Manifestet ligger i en mappe: ${inner}.`,
    );
  }
  const stray = names.find(isStray);
  if (stray !== undefined) faults.push(`${stray} hører ikke hjemme i en pakke.`);
  if (names.some((name, at) => name < (names[at - 1] ?? ''))) {
    faults.push('Filene er ikke sortert, så to bygg kan bli ulike.');
  }
  if (opened.entries.some(({ date, time }) => date !== FIRST_DATE || time !== 0)) {
    faults.push('Filene har klokkeslett, så to bygg blir ulike.');
  }
  return judge(
    'R01',
    'Manifestet ligger i roten, og filene er sortert og uten klokkeslett.',
    faults,
  );
}

function r02(opened: OpenedPackage, names: string[]): VerifyRow {
  const faults = names
    .filter((name) => !isAllowedName(name, opened))
    .map((name) => `Filnavnet ${name} er ikke trygt overalt.`);
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) faults.push(`${other} og ${name} skilles bare av store bokstaver.`);
    seen.set(name.toLowerCase(), name);
  }
  return judge('R02', `Alle ${names.length} filnavn er trygge.`, faults);
}

function r10(names: string[]): VerifyRow {
  const faults = names
    .filter((name) => !ROBUST.test(name))
    .map((name) => `${name} er av en type som mange servere ikke kjenner.`);
  return judge('R10', 'Alle filtyper tåler servere som ikke kjenner dem.', faults);
}

/** The part of R3 that is about the schema files. */
export function schemaFaults(opened: OpenedPackage): string[] {
  const { schemas, schemaVersion } = STANDARDS[opened.standard];
  // Older editions have schemas of their own under the same names.
  const isKnown = opened.version === schemaVersion || !KNOWN_VERSIONS.includes(opened.version);
  return Object.entries(schemas).flatMap(([name, hash]) => {
    const bytes = opened.files.get(name);
    if (bytes === undefined) return [`Skjemafilen ${name} mangler i roten.`];
    if (!isKnown) return [];
    return sha256Hex(bytes) === hash ? [] : [`Skjemafilen ${name} er endret.`];
  });
}
