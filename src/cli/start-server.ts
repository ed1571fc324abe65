import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Answer, answerRequest } from './answer-request.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { ensurePlayerBuilt } from './ensure-player-built.ts';
import { listen } from './listen.ts';
import { errorPage } from './error-page.ts';
import { projectRoot } from './project-root.ts';
import { type Place, readRequestPath, serveFolder } from './serve-folder.ts';
import { serveModule } from './serve-module.ts';

/** Where a server runs and what it serves. */
export interface ServerOptions {
  /** 0 takes any free port. */
  port: number;
  /** The folder that holds `scenarios/` and `assets/art/`; the project when not said. */
  root?: string;
  /** The folder of the built player; the project's own, built when stale, when not said. */
  player?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:4173/`. */
  url: string;
  close(): Promise<void>;
}

const NOT_FOUND: Answer = {
  status: 404,
  ...errorPage('Siden finnes ikke', 'Her ligger det ingenting. Gå til forsiden: /'),
};
const BROKEN: Answer = {
  status: 500,
  ...errorPage('Noe gikk galt', 'Innholdet kunne ikke leses. Se i vinduet der «npm start» kjører.'),
};
const REFUSED: Answer = {
  status: 405,
  headers: { Allow: 'GET, HEAD' },
  ...errorPage('Ikke slik', 'Denne adressen kan bare leses.'),
};

async function findAnswer(request: IncomingMessage, places: Place[]): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return REFUSED;
  const path = readRequestPath(request.url ?? '');
  if (path === null) return NOT_FOUND;
  const query = new URLSearchParams(request.url?.split('?')[1]);
  for (const place of places) {
    const served = await place(path, query);
    if (served !== null) return { status: 200, ...served };
  }
  return NOT_FOUND;
}

function answerFrom(places: Place[]) {
  const headers = { 'Content-Security-Policy': contentSecurityPolicy('web') };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await findAnswer(request, places).catch((error: unknown): Answer => {
      process.stderr.write(`${request.url}: ${String(error)}\n`);
      return BROKEN;
    });
    await answerRequest(request, response, {
      ...answer,
      headers: { ...headers, ...answer.headers },
    });
  };
}

/**
 * Serves the school on 127.0.0.1, and on no other address: it is for the person at the machine. Scenarios
 * and art are read anew for every request, so an author sees a change on reload. Resolves when it answers;
 * rejects with `ListenError` when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, root = projectRoot, player = await ensurePlayerBuilt() } = options;
  const places = [
    serveModule(root, 'ny-i-tsb'),
    serveFolder(join(root, 'assets/art'), 'art/'),
    serveFolder(player),
  ];
  return listen(createServer(answerFrom(places)), port);
}
