import { parseArgs } from 'node:util';

const MAX_PORT = 65_535;

/** The port of `--port <n>`, `fallback` without it, or null for any other argument or a number that is no port. */
export function readPort(args: string[], fallback: number): number | null {
  try {
    const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
    if (values.port === undefined) return fallback;
    const port = Number(values.port);
    return /^\d+$/.test(values.port) && port <= MAX_PORT ? port : null;
  } catch {
    // parseArgs throws on unknown flags, on words without a flag and on a flag without its value.
    return null;
  }
}
