import type { Page } from '@playwright/test';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { MODULE } from './known-encounter.ts';

/** The key of the school's own learner. */
export const OWN_KEY = `web/${MODULE}`;
const DATABASE = 'tsb-skolen-progress';

type Table = 'attempts' | 'kept' | 'aside';

/** Writes rows into the database as it lies on the device, past the program. The page must have opened it before. */
export async function putRows(page: Page, table: Table, rows: object[]): Promise<void> {
  await page.evaluate(
    async ([name, table, rows]) => {
      const opened = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.addEventListener('success', () => resolve(opened.result));
        opened.addEventListener('error', () => reject(opened.error ?? new Error('not opened')));
      });
      const transaction = database.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(new Error('not written')));
      });
      database.close();
    },
    [DATABASE, table, rows] as const,
  );
}

/** All rows of a table as they lie on the device. */
export async function readRows(page: Page, table: Table): Promise<unknown[]> {
  return page.evaluate(
    async ([name, table]) => {
      const opened = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.addEventListener('success', () => resolve(opened.result));
        opened.addEventListener('error', () => reject(opened.error ?? new Error('not opened')));
      });
      const asked = database.transaction(table).objectStore(table).getAll();
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result as unknown[]));
        asked.addEventListener('error', () => reject(asked.error ?? new Error('not read')));
      });
      database.close();
      return rows;
    },
    [DATABASE, table] as const,
  );
}

/** The attempts of the school's learner. */
export async function readAttempts(page: Page): Promise<Attempt[]> {
  const rows = (await readRows(page, 'attempts')) as { key: string; attempt: Attempt }[];
  return rows.flatMap(({ key, attempt }) => (key === OWN_KEY ? [attempt] : []));
}

/** Puts an attempt on the device, as if it had been played here before. */
export async function seedAttempt(page: Page, attempt: Attempt): Promise<void> {
  const id = `${attempt.scenario}/${attempt.number}/${attempt.device}`;
  await putRows(page, 'attempts', [{ key: OWN_KEY, format: 1, id, attempt }]);
}
