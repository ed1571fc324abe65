import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { decodeCompact } from '../../../src/attempt/compact.ts';
import type { Progress } from '../../../src/attempt/progress.ts';
import { DexieProgressStore } from '../../../src/progress/dexie-progress-store.ts';
import { SecondCopy } from '../../../src/progress/second-copy.ts';
import { STORED_FORMAT } from '../../../src/progress/stored-progress.ts';
import { someDay, textShelf } from '../../contract/text-shelf.ts';

/** What one released version of the program left behind, in every form that it writes. */
interface ReleasedSave {
  format: number;
  /** Codes of the module's encounters, which the compact form needs. */
  codes: Record<string, string>;
  /** What an LMS holds, without its counter. */
  compact: string;
  /** What the second copy holds, by name. */
  texts: Record<string, string>;
  /** Rows of the database. */
  rows: { attempts: object[]; kept: object[] };
  /** What a learner must be given back from each of them. */
  progress: Progress;
}

const FOLDER = join(import.meta.dirname, 'released-saves');
const KEY = 'web/ny-i-tsb';
const saves = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as ReleasedSave] as const,
);

/** The compact form keeps no steps. */
function withoutSteps(progress: Progress): Progress {
  return { ...progress, attempts: progress.attempts.map((one) => ({ ...one, steps: 0 })) };
}

describe.each(saves)('what was saved by %s', (_name, save) => {
  it('is read from an LMS', () => {
    const read = decodeCompact(save.compact, save.codes);
    expect(read.ok && read.progress).toEqual(withoutSteps(save.progress));
  });

  it('is read from the second copy', () => {
    const shelf = textShelf();
    for (const [name, text] of Object.entries(save.texts)) shelf.setItem(name, text);
    expect(new SecondCopy(shelf, KEY, someDay).read()).toEqual(save.progress);
  });

  it('is read from the database, and nothing of it is put aside', async () => {
    const device = { indexedDB: new IDBFactory(), IDBKeyRange };
    const before = await DexieProgressStore.open(KEY, device);
    await before.load();
    before.close();
    await putRows(device.indexedDB, save.rows);
    const store = await DexieProgressStore.open(KEY, device);
    expect(await store.load()).toEqual({
      progress: save.progress,
      keptAside: false,
      hasNewer: false,
    });
    store.close();
  });
});

describe('the formats of saves', () => {
  it('each have what they leave behind kept here', () => {
    const kept = new Set(saves.map(([, { format }]) => format));
    for (let format = 1; format <= STORED_FORMAT; format += 1) expect(kept).toContain(format);
  });
});

async function putRows(factory: IDBFactory, rows: ReleasedSave['rows']): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = factory.open('tsb-skolen-progress');
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
  });
  const transaction = database.transaction(['attempts', 'kept'], 'readwrite');
  for (const [table, all] of Object.entries(rows))
    for (const row of all as object[]) transaction.objectStore(table).put(row);
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  database.close();
}
