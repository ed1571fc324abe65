import { join } from 'node:path';
import { build } from 'vite';
import { type RunningServer, startServer } from '../../src/cli/start-server.ts';
import type { Site } from './gzip-server.ts';
import { inkStory } from './ink-story.ts';
import { readWords, type Words } from './words.ts';

const utf8 = new TextEncoder();
const html = (scripts: readonly string[]): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><body><main id="app"></main>${scripts
    .map((script) => `<script src="${script}"></script>`)
    .join('')}</body></html>`;

/** A page of this folder with everything it imports, as one classic script. */
export async function bundled(page: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: {
        input: join(import.meta.dirname, 'pages', page),
        output: { format: 'iife', entryFileNames: 'page.js' },
      },
    },
  });
  for (const output of Array.isArray(result) ? result : [result])
    if ('output' in output)
      for (const file of output.output) if (file.type === 'chunk') return file.code;
  throw new Error(`${page} gave no script`);
}

function siteOf(files: Record<string, string>): Site {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, utf8.encode(text)]));
  return (path) => {
    const body = bytes.get(path);
    const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
    return Promise.resolve(body === undefined ? null : { body, type });
  };
}

/** Our own server, asked once for each file. */
function mirror(server: RunningServer): Site {
  const kept = new Map<string, Awaited<ReturnType<Site>>>();
  return async (path) => {
    const before = kept.get(path);
    if (before !== undefined) return before;
    const answer = await fetch(new URL(path === 'index.html' ? '' : path, server.url));
    const found = answer.ok
      ? {
          body: new Uint8Array(await answer.arrayBuffer()),
          type: answer.headers.get('content-type') ?? 'application/octet-stream',
        }
      : null;
    kept.set(path, found);
    return found;
  };
}

export interface Sites {
  words: Words;
  sites: Record<string, Site>;
  close(): Promise<void>;
}

/** The player and three pages of the same words: `tsb`, `dom`, `ink`, `phaser`. */
export async function openSites(): Promise<Sites> {
  const words = readWords();
  const server = await startServer({ port: 0 });
  const wordsScript = `globalThis.words = ${JSON.stringify(words)};`;
  const page = html(['words.js', 'page.js']);
  return {
    words,
    sites: {
      tsb: mirror(server),
      dom: siteOf({
        'index.html': page,
        'words.js': wordsScript,
        'page.js': await bundled('dom.js'),
      }),
      ink: siteOf({
        'index.html': html(['story.js', 'page.js']),
        'story.js': `globalThis.story = ${JSON.stringify(inkStory(words))};`,
        'page.js': await bundled('ink.js'),
      }),
      phaser: siteOf({
        'index.html': page,
        'words.js': wordsScript,
        'page.js': await bundled('phaser.js'),
      }),
    },
    close: () => server.close(),
  };
}
