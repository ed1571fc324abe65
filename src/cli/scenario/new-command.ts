import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { textEntries } from '../../scenario/check/check-context.ts';
import { listIn, objectIn, stringIn } from '../../scenario/check/loose.ts';
import { newScenario } from '../../scenario/new-scenario.ts';
import type { JsonDocument } from '../../scenario/problem.ts';
import { readJson } from '../../scenario/read/read-json.ts';
import { ScenarioPathError } from './scenario-files.ts';
import type { Subcommand } from './subcommand.ts';

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const newCommand: Subcommand = {
  name: 'new',
  use: '<modul> <navn> [--patient <id>] [--place <id>]',
  does: 'lag et nytt møte som er riktig fra starten, og skriv over ordene',
  values: ['patient', 'place'],
  paths: [2, 2],
  async run({ paths: [modulePath = '', namePath = ''], flags }, io) {
    const folder = join(io.root, 'scenarios', basename(modulePath));
    const name = basename(namePath);
    const refuse = (sentence: string): 2 => {
      io.err(`${sentence}\n`);
      return 2;
    };
    if (!NAME.test(name)) return refuse('Navnet har små bokstaver, tall og bindestrek.');
    const module = await read(join(folder, 'module.json'));
    const root = objectIn({ value: module.document.value }, 'value');
    const days = listIn(root, 'days');
    const listed = days.flatMap((day) => [...listIn(day, 'encounters'), ...listIn(day, 'talks')]);
    if (listed.some((one) => stringIn(one, 'id') === name))
      return refuse(`Modulen har alt et møte som heter «${name}».`);
    if (days.length === 0) return refuse('Modulen har ingen dager å legge møtet i («days»).');
    const patient = String(flags['patient'] ?? (await firstPatient(io.root)) ?? '');
    const place = String(flags['place'] ?? (await firstPlace(folder)) ?? '');
    if (patient === '') return refuse('Velg en pasient fra cast.json med --patient.');
    if (place === '')
      return refuse('Velg et sted med --place; stedene står som «place.…» i modulens tekster.');

    const target = join(folder, `${await nextNumber(folder)}-${name}`);
    const { scenario, texts } = newScenario({ id: name, patient, place });
    await mkdir(join(target, 'texts'), { recursive: true });
    await writeFile(join(target, 'texts', 'nb.json'), written(texts), { flag: 'wx' });
    await writeFile(join(target, 'scenario.json'), written(scenario), { flag: 'wx' });
    const used = new Set(listed.map((one) => stringIn(one, 'code')));
    const code = [...LETTERS].find((letter) => !used.has(letter)) ?? '';
    if (code === '')
      return refuse('Modulen har ingen ledige koder på ett tegn; legg møtet inn for hånd.');
    const last = days.length - 1;
    const at = ['days', last, 'encounters', listIn(days[last] ?? null, 'encounters').length];
    const edits = modify(module.text, at, { id: name, code }, { isArrayInsertion: true });
    const file = join(folder, 'module.json');
    // Moved into place whole: whoever reads the module meets the old or the new list.
    await writeFile(`${file}.new`, applyEdits(module.text, edits));
    await rename(`${file}.new`, file);
    io.out(
      `${target}\nSkriv over ordene i texts/nb.json, og kjør «npm run scenario -- check» underveis.\n`,
    );
    return 0;
  },
};

interface Read {
  text: string;
  document: JsonDocument;
}

async function read(path: string): Promise<Read> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new ScenarioPathError(`Fant ikke ${path}.`);
  const { document } = readJson(path, text);
  if (document === null) throw new ScenarioPathError(`Kunne ikke lese ${path}. Kjør «check».`);
  return { text, document };
}

async function firstPatient(root: string): Promise<string | null> {
  const { document } = await read(join(root, 'scenarios', 'cast.json'));
  const people = objectIn(objectIn({ value: document.value }, 'value'), 'people');
  const ids = Object.keys(people ?? {});
  return ids.find((id) => stringIn(objectIn(people, id), 'kind') === 'patient') ?? null;
}

async function firstPlace(folder: string): Promise<string | null> {
  const { document } = await read(join(folder, 'texts', 'nb.json'));
  const [key] = textEntries(document).find(([each]) => each.startsWith('place.')) ?? [];
  return key?.slice('place.'.length) ?? null;
}

/** Folders are numbered so that they lie in the order they are met in: the next free number, of two digits. */
async function nextNumber(folder: string): Promise<string> {
  const names = await readdir(folder);
  const numbers = names.flatMap((name) => Number(/^(\d{2})-/.exec(name)?.[1] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
