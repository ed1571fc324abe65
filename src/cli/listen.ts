import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port cannot be had. The message is the sentence to show. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: 'port-busy' | 'port-refused';

  constructor(code: ListenError['code'], message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

function explain(error: NodeJS.ErrnoException, port: number): ListenError {
  return error.code === 'EADDRINUSE'
    ? new ListenError(
        'port-busy',
        `Port ${port} er i bruk av et annet program. Velg en annen: npm start -- --port ${port + 1}`,
        error,
      )
    : new ListenError('port-refused', `Port ${port} kan ikke brukes: ${error.message}`, error);
}

/**
 * Lets a server answer on 127.0.0.1 and gives its address, with the port it got. `close` also ends the
 * connections that browsers keep open, so that it does not wait for them. Rejects with `ListenError`.
 */
export async function listen(
  server: Server,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
