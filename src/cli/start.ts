import { readPort } from './read-port.ts';
import { type RunningServer, startServer } from './start-server.ts';

const DEFAULT_PORT = 4173;

function closeOnSignals(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Someone asked for the end, so this is a clean one.
      void server.close().then(() => process.exit(0));
    });
  }
}

async function start(port: number): Promise<void> {
  try {
    const server = await startServer({ port });
    closeOnSignals(server);
    console.log(`TSB-skolen: ${server.url}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

const port = readPort(process.argv.slice(2), DEFAULT_PORT);
if (port === null) {
  console.error(`Bruk: npm start [-- --port ${DEFAULT_PORT}]`);
  process.exitCode = 2;
} else {
  await start(port);
}
