import type { Browser, Page } from '@playwright/test';
import { PATHS, type PathTask, type Took } from '../pages/paths.ts';
import { bundled } from '../sites.ts';

const TASKS = Object.keys(PATHS) as PathTask[];

export type PathTimes = Record<PathTask, Took[]>;

export interface PathsMeasured {
  node: PathTimes;
  worker: PathTimes;
}

/** Walks the same 500 beats in Node and in a worker of the browser, ours and XState’s in turn. */
export async function paths(
  browser: Browser,
  rounds: number,
  tell: (what: string) => void,
): Promise<PathsMeasured> {
  const none = (): PathTimes => ({
    paths: [],
    places: [],
    xstate: [],
    bounds: [],
    xstateBeyond: [],
  });
  const found: PathsMeasured = { node: none(), worker: none() };
  const page = await browser.newPage();
  await openWorker(page, await bundled('paths.ts'));
  for (let round = 0; round < rounds; round += 1) {
    for (const task of TASKS) {
      found.node[task].push(PATHS[task]());
      found.worker[task].push(await askWorker(page, task));
    }
    tell(`paths ${round + 1}/${rounds}`);
  }
  await page.close();
  return found;
}

async function openWorker(page: Page, code: string): Promise<void> {
  await page.evaluate((script) => {
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    Object.assign(globalThis, { benchWorker: new Worker(url) });
  }, code);
}

async function askWorker(page: Page, task: PathTask): Promise<Took> {
  return page.evaluate(async (name) => {
    const { benchWorker } = globalThis as unknown as { benchWorker: Worker };
    return new Promise<Took>((resolve, reject) => {
      benchWorker.addEventListener('message', ({ data }) => resolve(data as Took), { once: true });
      benchWorker.addEventListener('error', ({ message }) => reject(new Error(message)), {
        once: true,
      });
      benchWorker.postMessage(name, { transfer: [] });
    });
  }, task);
}
