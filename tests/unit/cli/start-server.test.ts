import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { type RunningServer, startServer } from '../../../src/cli/start-server.ts';

let root = '';
let server: RunningServer;

/** Asks with the path exactly as written: fetch would tidy `..` away before it is sent. */
async function askRaw(path: string): Promise<number> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

describe('startServer', () => {
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'school-'));
    await cp(join(projectRoot, 'scenarios'), join(root, 'scenarios'), { recursive: true });
    await mkdir(join(root, 'assets/art'), { recursive: true });
    await mkdir(join(root, 'player'));
    await writeFile(join(root, 'assets/art/room.webp'), 'picture');
    await writeFile(join(root, 'assets/art/scene-art.json'), '{"sheets":[]}');
    await writeFile(join(root, 'player/player.js'), `// ${'x'.repeat(2000)}`);
    await writeFile(join(root, 'secret.txt'), 'secret');
    server = await startServer({ port: 0, root, player: join(root, 'player') });
  });
  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  it('gives the page of the module at /, with a policy in the page and in the header', async () => {
    const response = await ask('/?start=ny-i-tsb/jonas');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<html lang="nb" data-screen="loading">');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(html).toContain(policy);
  });

  it('asks at once for the data of the encounter that the address names, else of the first, and of no other', async () => {
    const { encounters } = JSON.parse(
      await readFile(join(root, 'scenarios/ny-i-tsb/module.json'), 'utf8'),
    ).days[0];
    const dataOf = async (path: string) =>
      [...(await (await ask(path)).text()).matchAll(/src="(data\/[^"]*)"/g)].map(
        ([, name]) => name,
      );
    const overview = ['data/module.js', 'data/nb.js'];
    const ownOf = (id: string) => [`data/${id}/scenario.js`, `data/${id}/nb.js`];
    const { id } = encounters[0];
    const own = ownOf(id);
    for (const encounter of encounters)
      for (const start of [encounter.id, `ny-i-tsb/${encounter.id}`])
        expect(await dataOf(`/?start=${start}`)).toEqual([...overview, ...ownOf(encounter.id)]);
    for (const path of ['/', '/?start=ny-i-tsb/ukjent', '/?start="><script>'])
      expect(await dataOf(path)).toEqual([...overview, ...own]);
    for (const name of [...own, `data/${id}/nb-more.js`, 'data/nb-facts.js'])
      expect([(await ask(name)).status, name]).toEqual([200, name]);
    for (const name of ['data/ukjent/scenario.js', `data/${id}/se.js`, 'data/se.js'])
      expect([(await ask(name)).status, name]).toEqual([404, name]);
  });

  it('gives player, data and art with their types, and never lets a type be guessed', async () => {
    for (const [path, type] of [
      ['/player.js', 'text/javascript; charset=utf-8'],
      ['/data/module.js', 'text/javascript; charset=utf-8'],
      ['/data/nb.js', 'text/javascript; charset=utf-8'],
      ['/data/art.js', 'text/javascript; charset=utf-8'],
      ['/art/room.webp', 'image/webp'],
    ] as const) {
      const response = await ask(path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([
        path,
        200,
        type,
      ]);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('compresses text for those who take it, and no picture', async () => {
    for (const [path, accepted, encoding] of [
      ['/player.js', 'br, gzip', 'br'],
      ['/player.js', 'gzip', 'gzip'],
      ['/player.js', 'identity', null],
      ['/art/room.webp', 'br', null],
    ] as const) {
      const response = await ask(path, { headers: { 'accept-encoding': accepted } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      await response.arrayBuffer();
    }
  });

  it('shows on reload what an author changed', async () => {
    const file = join(root, 'scenarios/ny-i-tsb/texts/nb.json');
    const before = await readFile(file, 'utf8');
    await writeFile(file, JSON.stringify({ ...JSON.parse(before), 'module.title': 'Nytt <navn>' }));
    expect(await (await ask('/')).text()).toContain('<title>Nytt &lt;navn&gt;</title>');
    await writeFile(file, '{');
    const broken = await (await ask('/')).text();
    expect(broken).toContain('scenarios/ny-i-tsb/texts/nb.json');
    await writeFile(file, before);
  });

  it.each([
    '/gone.js',
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/art/../../secret.txt',
    '/art/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/%',
  ])('answers 404 to %s', async (path) => {
    expect(await askRaw(path)).toBe(404);
  });

  it('says in Norwegian that a page is not there', async () => {
    expect(await (await ask('/finnes-ikke')).text()).toContain('Siden finnes ikke');
  });

  it('can only be read', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ port, root, player: root })).rejects.toMatchObject({
      name: 'ListenError',
      code: 'port-busy',
      message: expect.stringContaining(String(port)),
    });
  });
});
