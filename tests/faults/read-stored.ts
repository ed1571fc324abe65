import type { Page } from '@playwright/test';
import type { Attempt } from '../../src/attempt/attempt.ts';

/** All rows of the progress database, as they lie. */
export interface Stored {
  attempts: { key: string; format: number; id: string; attempt: Attempt }[];
  kept: { key: string; format: number; facts: number[] }[];
  aside: { from: string; why: string; row: unknown }[];
}

/** Reads the database from outside the program; empty when there is none. The page must be on the school's origin. */
export function readStored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const empty: Stored = { attempts: [], kept: [], aside: [] };
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'tsb-skolen-progress')) return empty;
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await answer(indexedDB.open('tsb-skolen-progress'));
    try {
      const read = <T>(name: string): Promise<T[]> =>
        answer(database.transaction(name).objectStore(name).getAll()) as Promise<T[]>;
      return {
        attempts: await read<Stored['attempts'][number]>('attempts'),
        kept: await read<Stored['kept'][number]>('kept'),
        aside: await read<Stored['aside'][number]>('aside'),
      };
    } finally {
      database.close();
    }
  });
}

/** The stored attempts without what tells rows apart. */
export async function storedAttempts(page: Page): Promise<Attempt[]> {
  return (await readStored(page)).attempts.map(({ attempt }) => attempt);
}

/** The sign for this machine. */
export function localSign(page: Page) {
  return page.locator('[data-saved="local"]').first();
}

/** Puts rows where the program keeps its own, past all its care. */
export async function putRaw(page: Page, table: 'attempts' | 'kept', rows: readonly object[]) {
  await page.evaluate(
    async ([name, values]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('tsb-skolen-progress');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const transaction = database.transaction(name, 'readwrite');
      for (const value of values) transaction.objectStore(name).put(value);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    [table, rows] as const,
  );
}
