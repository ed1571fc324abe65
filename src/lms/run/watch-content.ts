import type { Page } from '@playwright/test';
import type { Launched } from './observed.ts';

/** Runs in every page before its own scripts: notes workers and listeners that the requirements are about. */
export function watchManners(): void {
  const asked = { workers: [] as string[], unload: [] as string[] };
  Object.assign(globalThis, { asked });
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (/^(before)?unload$/.test(type)) asked.unload.push(type);
    return listen.call(this, type, ...rest);
  };
  const { Worker: Real } = globalThis;
  globalThis.Worker = class extends Real {
    constructor(address: string | URL, options?: WorkerOptions) {
      asked.workers.push(`Worker ${String(address)}`);
      super(address, options);
    }
  };
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (container === undefined) return;
  const register = container.register.bind(container);
  container.register = async (address, options) => {
    asked.workers.push(`service worker ${String(address)}`);
    return register(address, options);
  };
}

/** The words of the content as they stand, and what it has asked of its pages. */
export async function lookAt(page: Page, home: string): Promise<Pick<Launched, 'words' | 'asked'>> {
  const frames = page.frames().filter((frame) => frame.url().startsWith(home));
  const looked = await Promise.all(
    frames.map(async (frame) =>
      frame
        .evaluate(() => ({
          words: document.body.innerText,
          modules: [...document.querySelectorAll('script[type="module"]')].map(
            (script) => script.getAttribute('src') ?? 'i siden',
          ),
          ...(globalThis as unknown as { asked: { workers: string[]; unload: string[] } }).asked,
        }))
        .catch(() => null),
    ),
  );
  const found = looked.filter((each) => each !== null);
  return {
    words: found
      .map(({ words }) => words)
      .join('\n')
      .trim(),
    asked: {
      modules: found.flatMap(({ modules }) => modules),
      workers: found.flatMap(({ workers }) => workers),
      unload: found.flatMap(({ unload }) => unload),
    },
  };
}
