import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { phaserFromSource } from '../../../src/stage/phaser-from-source.ts';

const ROOT = join(import.meta.dirname, '../../..');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'";
const PAGE = `<!doctype html><html lang="nb"><title>Scene</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">
<body><div id="picture"></div><script src="page.js"></script><script src="stage.js"></script></body></html>`;
const STYLE = 'body { margin: 0 } #picture { width: 100vw; height: 100vh; background: #d6cdbb }';
const KINDS: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webp: 'image/webp',
};

export interface StageServer {
  readonly url: string;
  /** `stage.js` as it is served. */
  readonly bundle: string;
  close(): Promise<void>;
}

/** Builds the stage as the product does and serves it on a bare page under the product's policy. */
export async function serveStage(): Promise<StageServer> {
  const bundle = await buildStage();
  const server = createServer((request, response) => void answer(request, response, bundle));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    bundle,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bundle: string,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://stage').pathname.slice(1) || 'index.html';
  try {
    const body = await contentOf(path, bundle);
    response.writeHead(200, {
      'content-type': KINDS[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    });
    response.end(body);
  } catch {
    // Whatever cannot be read is not there.
    response.writeHead(404).end();
  }
}

async function contentOf(path: string, bundle: string): Promise<string | Buffer> {
  if (path === 'index.html') return PAGE;
  if (path === 'page.css') return STYLE;
  if (path === 'stage.js') return bundle;
  if (path === 'page.js') return readFile(join(import.meta.dirname, 'stage-page.js'));
  const art = /^art\/([\w-]+\.(?:json|webp))$/.exec(path)?.[1];
  if (art === undefined) throw new Error(`Nothing at ${path}`);
  return readFile(join(ROOT, 'assets/art', art));
}

async function buildStage(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [phaserFromSource()],
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(ROOT, 'src/stage/main-stage.ts'),
        output: { format: 'iife', entryFileNames: 'stage.js' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('The build gave no script');
}
