import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Answers with a file of a site, or null where there is none. */
export type Site = (path: string) => Promise<{ body: Uint8Array; type: string } | null>;

export interface GzipServer {
  url: string;
  close(): Promise<void>;
}

const TEXT = /^(text\/|application\/(json|javascript|wasm)|image\/svg)/;

/** Serves sites by the first part of the path, text compressed at level 9, as a good web server would. */
export async function serveGzipped(sites: Record<string, Site>): Promise<GzipServer> {
  const compressed = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const [, site = '', ...rest] = pathname.split('/');
    const path = rest.join('/') || 'index.html';
    const answer = async (): Promise<void> => {
      const found = (await sites[site]?.(path)) ?? null;
      if (found === null) {
        response.writeHead(404).end();
        return;
      }
      const isText = TEXT.test(found.type) && found.body.length > 256;
      const body =
        compressed.get(pathname) ?? (isText ? gzipSync(found.body, { level: 9 }) : found.body);
      compressed.set(pathname, body);
      response.writeHead(200, {
        'content-type': found.type,
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(isText && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    };
    answer().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
