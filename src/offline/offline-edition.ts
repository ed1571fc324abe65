/** Every file of an edition by its name below the scope, with the SHA-256 of its bytes in hexadecimal. */
export interface OfflineEdition {
  /** Tells this edition from every other one; of the files and nothing else. */
  version: string;
  files: Readonly<Record<string, string>>;
}

/** What of a service worker’s surroundings is used. */
export interface WorkerHost {
  /** The address of the edition’s folder. */
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open' | 'delete' | 'keys'>;
  fetch(address: string, options?: RequestInit): Promise<Response>;
  /** SHA-256 in hexadecimal. */
  hash(bytes: ArrayBuffer): Promise<string>;
}

export interface OfflineWorker {
  /** Keeps every file, or none: rejects when one did not come as it should be. */
  install(): Promise<void>;
  /** Drops what earlier editions of this folder kept. */
  activate(): Promise<void>;
  /** The name of the file that a request is for; null where the request is none of this edition’s and is let through. */
  fileFor(request: Pick<Request, 'method' | 'url' | 'mode' | 'headers'>): string | null;
  /** The file as it was kept, or from the network where the browser has thrown it away. */
  answer(name: string): Promise<Response>;
}

const PAGE = 'index.html';
/** So many files are on their way at once. */
const LANES = 6;

/**
 * Keeps a whole edition on the device and answers for its files alone: each from the one version, so that two never
 * meet in one page. The hash of every file is looked at: an error page, or half a file, is not kept.
 */
export function openOfflineWorker(edition: OfflineEdition, host: WorkerHost): OfflineWorker {
  // Editions of other modules lie on the same origin, and have their caches too.
  const family = `tsb-skolen ${host.scope} `;
  const own = `${family}${edition.version}`;
  const addressOf = (name: string): string => new URL(name, host.scope).href;

  async function earlier(): Promise<Cache[]> {
    const names = (await host.caches.keys()).filter((name) => isEarlier(name));
    return Promise.all(names.map(async (name) => host.caches.open(name)));
  }

  const isEarlier = (name: string): boolean => name.startsWith(family) && name !== own;

  /** The file as an earlier edition kept it, where it has not changed; else from the network. */
  async function bring(name: string, before: readonly Cache[]): Promise<Response> {
    const wanted = edition.files[name];
    for (const cache of before) {
      const kept = await cache.match(addressOf(name));
      const sound = kept === undefined ? null : await soundOf(kept, wanted);
      if (sound !== null) return sound;
    }
    const came = await host.fetch(addressOf(name), { cache: 'no-cache' });
    const sound = came.ok ? await soundOf(came, wanted) : null;
    if (sound === null) throw new Error(`${name} did not come as it should be`);
    return sound;
  }

  /** A response of its own with the bytes: one that was redirected may not answer for a page. */
  async function soundOf(response: Response, wanted: string | undefined): Promise<Response | null> {
    const bytes = await response.arrayBuffer();
    if ((await host.hash(bytes)) !== wanted) return null;
    const type = response.headers.get('content-type');
    return new Response(bytes, { headers: type === null ? {} : { 'content-type': type } });
  }

  return {
    async install() {
      const cache = await host.caches.open(own);
      const before = await earlier();
      const waiting = Object.keys(edition.files).values();
      const lane = async (): Promise<void> => {
        for (const name of waiting) await cache.put(addressOf(name), await bring(name, before));
      };
      try {
        await Promise.all(Array.from({ length: LANES }, lane));
      } catch (error) {
        await host.caches.delete(own);
        throw error;
      }
    },
    async activate() {
      for (const name of await host.caches.keys())
        if (isEarlier(name)) await host.caches.delete(name);
    },
    fileFor({ method, url, mode, headers }) {
      // Part of a file is asked of the network: a cache has only whole ones.
      if (method !== 'GET' || headers.has('range')) return null;
      const { origin, pathname, search } = new URL(url);
      const scope = new URL(host.scope);
      if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
      const name = pathname.slice(scope.pathname.length) || PAGE;
      if (!Object.hasOwn(edition.files, name)) return null;
      // A page may be asked for with words of its own behind it; a file with such words is another file.
      return search === '' || mode === 'navigate' ? name : null;
    },
    async answer(name) {
      const cache = await host.caches.open(own);
      return (await cache.match(addressOf(name))) ?? host.fetch(addressOf(name));
    },
  };
}
