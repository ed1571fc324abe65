import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { contentType } from './content-type.ts';
import { projectRoot } from './project-root.ts';
import { readPort } from './read-port.ts';
import { readRequestPath, type Served, serveFolder } from './serve-folder.ts';
import { serveModule } from './serve-module.ts';

const DEFAULT_PORT = 5173;
const PLAYER = '<script type="module" src="/src/player/main-player.tsx"></script>';

/** The player asks for these as classic scripts after the first paint; here they lead to the sources. */
const LATER: Record<string, string> = {
  'screens.js': 'import("/src/player/main-screens.ts");',
  'screens.css': '',
  'lms.js': 'import("/src/player/main-lms.ts");',
  'store.js': 'import("/src/progress/main-store.ts");',
  'stage.js': 'import("/src/stage/main-stage.ts");',
  'sound.js': 'import("/src/sound/main-sound.ts");',
};

type Next = (error?: unknown) => void;

/** The page, the module's data and the art, as `npm start` serves them but without a policy, which HMR breaks. */
function school(): Plugin {
  const places = [
    serveModule(projectRoot, 'ny-i-tsb', { csp: null, player: PLAYER }),
    serveFolder(join(projectRoot, 'assets/art'), 'art/'),
    async (path: string) => {
      const body = LATER[path];
      return body === undefined ? null : { type: contentType(path), body };
    },
  ];
  return {
    name: 'school',
    configureServer(server) {
      async function findServed(url: string): Promise<Served | null> {
        const path = readRequestPath(url);
        if (path === null) return null;
        const query = new URLSearchParams(url.split('?')[1]);
        for (const place of places) {
          const served = await place(path, query);
          if (served !== null) return served;
        }
        return null;
      }
      async function answer(request: IncomingMessage, response: ServerResponse, next: Next) {
        try {
          const url = request.url ?? '';
          const served = await findServed(url);
          if (served === null) return next();
          response.setHeader('Content-Type', served.type);
          const { body } = served;
          // Vite adds its client to the page, and to nothing else.
          const isPage = readRequestPath(url) === '';
          response.end(isPage ? await server.transformIndexHtml('/', String(body)) : body);
        } catch (error) {
          next(error);
        }
      }
      server.middlewares.use((request, response, next) => {
        void answer(request, response, next);
      });
    },
    handleHotUpdate({ file, server }) {
      const isContent = ['scenarios', 'assets'].some((name) =>
        file.startsWith(join(projectRoot, name)),
      );
      if (isContent) server.ws.send({ type: 'full-reload' });
      return isContent ? [] : undefined;
    },
  };
}

const port = readPort(process.argv.slice(2), DEFAULT_PORT);
if (port === null) {
  console.error(`Bruk: npm run dev [-- --port ${DEFAULT_PORT}]`);
  process.exitCode = 2;
} else {
  const server = await createServer({
    configFile: join(projectRoot, 'vite.config.ts'),
    plugins: [school()],
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      watch: { ignored: ['build', 'dist', 'reports'].map((name) => `${projectRoot}${name}/**`) },
    },
  });
  try {
    await server.listen();
    console.log(`TSB-skolen (utvikling): ${server.resolvedUrls?.local[0] ?? ''}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    await server.close();
    process.exitCode = 1;
  }
}
