import { MOST_PROGRESS } from '../attempt/longest-progress.ts';
import { readGiveScript } from './data-scripts.ts';
import { readPackage } from './read-package.ts';
import { verifyArchive } from './verify-archive.ts';
import { verifyCode, verifyStandard } from './verify-code.ts';
import { verifyManifest } from './verify-manifest.ts';
import { judge, openPackage, type OpenedPackage, unseen, type VerifyRow } from './verify-row.ts';

/** What only a run in an LMS shows, and where it is tried. */
const ONLY_IN_A_RUN: Readonly<Record<string, string>> = {
  R11: 'Letingen etter API vises i kjøring.',
  R12: 'Ventingen på API og meldingen «ikke tilkoblet» vises i kjøring.',
  R14: 'Status incomplete fra start vises i kjøring.',
  R16: 'Gjenopptak etter endret innhold vises i kjøring.',
  R17: 'Stedet (location) vises i kjøring.',
  R18: 'Poengene vises i kjøring.',
  R19: 'At status aldri går ned, vises i kjøring.',
  R21: 'exit vises i kjøring.',
  R22: 'session_time vises i kjøring.',
  R24: 'Mistilliten til svarene på Commit vises i kjøring.',
  R25: 'At spillet går videre når portalen svikter, vises i kjøring.',
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** What the package's data scripts hold; every one must be nothing but calls of `give`. */
function readData(opened: OpenedPackage): { data: Map<string, unknown>; faults: string[] } {
  const data = new Map<string, unknown>();
  const faults: string[] = [];
  for (const name of opened.named('.js').filter((script) => script.startsWith('data/'))) {
    const given = readGiveScript(opened.text(name));
    if (given === null) faults.push(`${name} er noe annet enn data.`);
    else for (const [kind, value] of given) data.set(kind, value);
  }
  return { data, faults };
}

function r15(edition: unknown): VerifyRow {
  if (edition === undefined)
    return unseen('R15', 'Hvor lang framdriften kan bli, er ikke oppgitt.');
  const longest = fieldOf(edition, 'longestProgress');
  const isBelow = typeof longest === 'number' && longest <= MOST_PROGRESS;
  const shown = typeof longest === 'number' ? `${longest} tegn` : 'ikke oppgitt';
  const sentence = `Lengst mulig framdrift er ${shown}, grensen er ${MOST_PROGRESS}.`;
  return judge('R15', sentence, isBelow ? [] : [sentence]);
}

function r20(edition: unknown): VerifyRow {
  if (edition === undefined)
    return unseen('R20', 'Statusordet er ikke oppgitt, og vises i kjøring.');
  const word = fieldOf(edition, 'completion');
  const isKnown = word === 'completed' || word === 'passed';
  const shown = typeof word === 'string' ? `«${word}»` : 'ikke oppgitt';
  const faults = isKnown ? [] : [`Statusordet er ${shown}, ikke completed eller passed.`];
  return judge('R20', `Statusordet er ${shown}. At failed aldri sendes, vises i kjøring.`, faults);
}

/**
 * Holds a zip against the 25 requirements, R01 to R25, as far as a file can show them; what only a run
 * shows is `not-observable`. Throws PackageError when the zip is refused unread.
 */
export function verifyPackage(zip: Uint8Array): VerifyRow[] {
  const opened = openPackage(readPackage(zip));
  const { data, faults } = readData(opened);
  const edition = data.get('edition');
  const id = fieldOf(fieldOf(data.get('module'), 'module'), 'id');
  const rows = [
    ...verifyArchive(opened),
    ...verifyManifest(opened, typeof id === 'string' ? id : null),
    ...verifyCode(opened).map((row) =>
      row.id === 'R09' && faults.length > 0 ? judge('R09', '', faults) : row,
    ),
    verifyStandard(opened, fieldOf(edition, 'standard')),
    r15(edition),
    r20(edition),
    ...Object.entries(ONLY_IN_A_RUN).map(([id, sentence]) => unseen(id, sentence)),
  ];
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
}
