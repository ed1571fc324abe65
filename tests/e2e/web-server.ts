import { createServer } from 'node:http';
import { contentType } from '../../src/cli/content-type.ts';
import { listen } from '../../src/cli/listen.ts';

export interface WebServer {
  /** The folder of the edition, with the slash. */
  url: string;
  /** What lies in the folder now. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Says what becomes of a file on its way; null leaves it alone. */
  spoil(name: string, nth: number): 'missing' | 'error' | 'half' | 'gone' | null;
  close(): Promise<void>;
}

/** A plain web server that knows nothing of the module, with the edition in a folder below its root. */
export async function serveEdition(
  files: ReadonlyMap<string, Uint8Array>,
  folder = 'kurs/ny/',
): Promise<WebServer> {
  let asked = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://web');
    const name = pathname.slice(1 + folder.length) || 'index.html';
    const body = pathname.startsWith(`/${folder}`) ? site.files.get(name) : undefined;
    const fate = site.spoil(name, (asked += 1));
    if (fate === 'gone') response.destroy();
    else if (body === undefined || fate === 'missing') response.writeHead(404).end('Not found');
    else if (fate === 'error') response.writeHead(500).end('Error');
    else {
      response.writeHead(200, {
        'content-type': contentType(name),
        'cache-control': 'max-age=600',
      });
      response.end(fate === 'half' ? body.subarray(0, body.length / 2) : body);
    }
  });
  const { url, close } = await listen(server, 0);
  const site: WebServer = { url: `${url}${folder}`, files, spoil: () => null, close };
  return site;
}
