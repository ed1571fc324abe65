/** A file of the package did not come, or came without what it should bring. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** How long a script that has come may take to announce itself: a classic script does so while it runs. */
const ANNOUNCE_MS = 10_000;

/**
 * Adds a classic script of the package to the page, once, and gives what it announces to the global. Rejects with
 * `ScriptError` when the browser cannot get the script, or when it has come and brings nothing; then it is taken out
 * of the page again, so that whoever asks again asks the network again.
 */
export function loadScript<T>(address: string, arrival: Promise<T>): Promise<T> {
  const before = document.querySelector<HTMLScriptElement>(`script[src="${address}"]`);
  if (before !== null && !isOver(before)) return Promise.race([arrival, failureOf(before)]);
  before?.remove();
  const script = document.createElement('script');
  script.src = address;
  script.async = true;
  const announced = Promise.race([arrival, failureOf(script)]);
  document.head.append(script);
  announced.catch(() => script.remove());
  return announced;
}

/** Once the page has been read, a script that stood in it has run or failed: no event will tell. */
function isOver(script: HTMLScriptElement): boolean {
  const [page] = performance.getEntriesByType('navigation');
  const { domContentLoadedEventStart = 0 } = (page ?? {}) as Partial<PerformanceNavigationTiming>;
  return script.defer && domContentLoadedEventStart > 0;
}

function failureOf(script: HTMLScriptElement): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => reject(new ScriptError(script.src));
    script.addEventListener('error', fail);
    script.addEventListener('load', () => setTimeout(fail, ANNOUNCE_MS));
  });
}

/** Adds a style sheet of the package to the page, once; resolves when it holds, rejects with `ScriptError`. */
export function loadStyle(address: string): Promise<void> {
  const before = document.querySelector<HTMLLinkElement>(`link[href="${address}"]`);
  if (before !== null && before.sheet !== null) return Promise.resolve();
  const link = before ?? document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new ScriptError(link.href));
    });
  });
  if (before === null) document.head.append(link);
  return loaded;
}

/** Takes a file that does not come out of the page, so that asking for it asks the network again. */
export function forgetFile(address: string): void {
  document.querySelector(`script[src="${address}"], link[href="${address}"]`)?.remove();
}
