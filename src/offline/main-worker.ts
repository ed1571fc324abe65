import { type OfflineEdition, openOfflineWorker } from './offline-edition.ts';

/** What a service worker’s global has that a page’s has not, as much as is used. */
interface WorkerScope {
  tsbOfflineEdition: OfflineEdition;
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchLike) => void): void;
  addEventListener(type: 'message', listen: (event: MessageLike) => void): void;
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchLike {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface MessageLike extends Extendable {
  data: unknown;
  source: { postMessage(message: string): void } | null;
}

// The standard library knows a page or a worker, and this program is mostly a page.
const scope = globalThis as unknown as WorkerScope;

const worker = openOfflineWorker(scope.tsbOfflineEdition, {
  scope: scope.registration.scope,
  caches,
  fetch: async (address, options) => fetch(address, options),
  async hash(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
});

/** A waiting edition takes over when it is asked to, and when no other page would be left with half of each. */
async function takeOver(answer: (message: string) => void): Promise<void> {
  // The pages are those of the edition that is in use: not this one’s own yet.
  const all = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = all.filter(({ url }) => url.startsWith(scope.registration.scope));
  if (pages.length > 1) answer('others');
  else await scope.skipWaiting();
}

scope.addEventListener('install', (event) => event.waitUntil(worker.install()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(worker.activate().then(async () => scope.clients.claim())),
);
scope.addEventListener('fetch', (event) => {
  const name = worker.fileFor(event.request);
  if (name !== null) event.respondWith(worker.answer(name));
});
scope.addEventListener('message', (event) => {
  if (event.data !== 'take over') return;
  event.waitUntil(takeOver((message) => event.source?.postMessage(message)));
});
