import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type OfflineEdition, openOfflineWorker } from '../../../src/offline/offline-edition.ts';

const SCOPE = 'https://sykehus.example/kurs/ny/';
const hashOf = (bytes: ArrayBuffer | Uint8Array): string =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a browser keeps: as much of its caches as is used. */
function fakeCaches() {
  const kept = new Map<string, Map<string, Response>>();
  return {
    kept,
    open: async (name: string) => {
      const entries = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, entries);
      return {
        match: async (address: string) => entries.get(address)?.clone(),
        put: async (address: string, response: Response) => void entries.set(address, response),
      } as unknown as Cache;
    },
    delete: async (name: string) => kept.delete(name),
    keys: async () => [...kept.keys()],
  };
}

function aSite(texts: Record<string, string>) {
  const files = new Map(Object.entries(texts));
  const caches = fakeCaches();
  const fetched: string[] = [];
  const host = {
    scope: SCOPE,
    caches,
    hash: async (bytes: ArrayBuffer) => hashOf(bytes),
    fetch: async (address: string) => {
      const name = address.slice(SCOPE.length);
      fetched.push(name);
      const text = files.get(name);
      if (text === 'gone') throw new TypeError('network');
      return new Response(text ?? 'Not found', {
        status: text === undefined ? 404 : 200,
        headers: { 'content-type': 'text/plain' },
      });
    },
  };
  const edition = (version: string): OfflineEdition => ({
    version,
    files: Object.fromEntries([...files].map(([name, text]) => [name, hashOf(bytesOf(text))])),
  });
  return { files, caches, fetched, host, edition };
}

const TEXTS = { 'index.html': 'page', 'player.js': 'player', 'data/nb.js': 'words' };
const own = (version: string): string => `tsb-skolen ${SCOPE} ${version}`;

describe('keeping an edition', () => {
  it('keeps every file, and answers with it when nothing can be fetched', async () => {
    const { host, edition, caches, files } = aSite(TEXTS);
    const worker = openOfflineWorker(edition('1'), host);
    await worker.install();
    expect(caches.kept.get(own('1'))?.size).toBe(3);
    files.clear();
    expect(await (await worker.answer('data/nb.js')).text()).toBe('words');
  });

  it.each(['gone', 'half of wo', '<h1>Logg inn</h1>'])(
    'keeps nothing at all when one file comes as «%s»',
    async (text) => {
      const { host, edition, caches, files } = aSite(TEXTS);
      const wanted = edition('1');
      files.set('data/nb.js', text);
      await expect(openOfflineWorker(wanted, host).install()).rejects.toThrow();
      expect(caches.kept.size).toBe(0);
    },
  );

  it('takes what has not changed from the edition before, and fetches the rest alone', async () => {
    const { host, edition, files, fetched, caches } = aSite(TEXTS);
    await openOfflineWorker(edition('1'), host).install();
    files.set('player.js', 'newer player');
    fetched.length = 0;
    const worker = openOfflineWorker(edition('2'), host);
    await worker.install();
    expect(fetched).toEqual(['player.js']);
    await worker.activate();
    expect([...caches.kept.keys()]).toEqual([own('2')]);
    expect(await (await worker.answer('index.html')).text()).toBe('page');
  });

  it('leaves alone what other folders and other programs keep', async () => {
    const { host, edition, caches } = aSite(TEXTS);
    const others = [
      `tsb-skolen ${SCOPE}annen/ 1`,
      'tsb-skolen https://et.annet.sted/ 1',
      'noe annet',
    ];
    for (const name of others) await caches.open(name);
    const worker = openOfflineWorker(edition('1'), host);
    await worker.install();
    await worker.activate();
    expect([...caches.kept.keys()].toSorted()).toEqual([...others, own('1')].toSorted());
  });

  it('asks the network for a file that the browser has thrown away', async () => {
    const { host, edition, caches } = aSite(TEXTS);
    const worker = openOfflineWorker(edition('1'), host);
    await worker.install();
    caches.kept.clear();
    expect(await (await worker.answer('player.js')).text()).toBe('player');
  });
});

describe('which requests are answered', () => {
  const { host, edition } = aSite(TEXTS);
  const worker = openOfflineWorker(edition('1'), host);
  const asked = (url: string, more: { method?: string; mode?: RequestMode; range?: string } = {}) =>
    worker.fileFor({
      method: more.method ?? 'GET',
      mode: more.mode ?? 'cors',
      url,
      headers: new Headers(more.range === undefined ? {} : { range: more.range }),
    });

  it.each([
    [SCOPE, 'index.html'],
    [`${SCOPE}index.html`, 'index.html'],
    [`${SCOPE}data/nb.js`, 'data/nb.js'],
  ])('%s', (url, name) => expect(asked(url)).toBe(name));

  it('a page with words behind its address is the page', () => {
    expect(asked(`${SCOPE}?start=forste-samtale`, { mode: 'navigate' })).toBe('index.html');
  });

  it.each([
    [`${SCOPE}data/module.js?probe=1`, {}],
    [`${SCOPE}player.js`, { method: 'HEAD' }],
    [`${SCOPE}player.js`, { method: 'POST' }],
    [`${SCOPE}player.js`, { range: 'bytes=0-1' }],
    [`${SCOPE}ukjent.js`, {}],
    [`${SCOPE}constructor`, {}],
    ['https://sykehus.example/kurs/', {}],
    ['https://sykehus.example/kurs/annen/player.js', {}],
    ['https://et.annet.sted/kurs/ny/player.js', {}],
  ])('%s %o is let through', (url, more) => expect(asked(url, more)).toBeNull());
});
