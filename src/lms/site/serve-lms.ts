import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';

/** What Moodle's table of types says; what it does not know is bytes (`lib/classes/filetypes.php`). */
const MOODLE_TYPES: Record<string, string> = {
  css: 'text/css',
  html: 'text/html',
  js: 'application/x-javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};
const DEEP = /^nest-(\d)$/;

export interface LmsServer {
  /** The page of the course, with an LMS in it. */
  courseUrl: string;
  /** The same page so many frames above the module. */
  nestedUrl(levels: number): string;
  /** Where the package called so lies. */
  packageUrl(name: string): string;
  serve(name: string, files: ReadonlyMap<string, Uint8Array>): void;
  close(): Promise<void>;
}

/** Lets a server answer on this machine; gives its address with the slash. */
export type Listen = (
  server: Server,
  port: number,
) => Promise<{ url: string; close(): Promise<void> }>;

/** A small LMS site: a course page, and packages under sub-paths, served as a Moodle does. */
export async function serveLms(listen: Listen): Promise<LmsServer> {
  const script = await buildCoursePage();
  const packages = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const server = createServer((request, response) => answer(request, response, script, packages));
  const { url, close } = await listen(server, 0);
  return {
    courseUrl: `${url}lms/course.html`,
    nestedUrl: (levels) => `${url}lms/nest-${levels}.html`,
    packageUrl: (name) => `${url}lms/content/${name}/`,
    serve: (name, files) => void packages.set(name, files),
    close,
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  script: string,
  packages: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://lms');
  const [, site, ...rest] = pathname.split('/');
  const path = rest.join('/');
  if (site !== 'lms') response.writeHead(404).end();
  else if (path === 'course.html') send(response, 'html', coursePage());
  else if (path === 'course.js') send(response, 'js', script);
  else if (DEEP.test(path.replace('.html', ''))) send(response, 'html', nest(path, search));
  else {
    const [, name = '', ...inside] = rest;
    const file = inside.join('/') || 'index.html';
    const body = rest[0] === 'content' ? packages.get(`${name}`)?.get(file) : undefined;
    if (body === undefined) response.writeHead(404).end();
    else send(response, file.split('.').at(-1) ?? '', Buffer.from(body));
  }
}

function send(response: ServerResponse, kind: string, body: string | Buffer): void {
  response.writeHead(200, {
    'content-type': MOODLE_TYPES[kind] ?? 'application/octet-stream',
    'cache-control': 'private, max-age=7776000, immutable',
    'content-disposition': 'inline',
  });
  response.end(body);
}

const PAGE = '<!doctype html><html lang="nb"><meta charset="utf-8"><link rel="icon" href="data:,">';

function coursePage(): string {
  return `${PAGE}<title>Kurs</title><body><script src="course.js"></script>`;
}

/** A page that holds only a frame: with the next such page, or at last with the package. */
function nest(path: string, search: string): string {
  const levels = Number(/\d/.exec(path)?.[0]);
  const wanted = new URLSearchParams(search).get('package') ?? '';
  const below = levels > 1 ? `nest-${levels - 1}.html${search}` : wanted;
  const address = below.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `${PAGE}<title>Ramme</title><body><iframe src="${address}" width="836" height="666"></iframe>`;
}

async function buildCoursePage(): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'course-page.ts'),
        output: { format: 'iife', entryFileNames: 'course.js' },
      },
    },
  });
  for (const made of Array.isArray(result) ? result : [result]) {
    if (!('output' in made)) continue;
    for (const file of made.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('the build gave no script');
}
