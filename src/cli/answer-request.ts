import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Served } from './serve-folder.ts';

/** An answer before it is packed for the road. */
export interface Answer extends Served {
  status: number;
  headers?: Record<string, string>;
}

const TEXT = /^(text\/|application\/(json|manifest)|image\/svg)/;
/** Below this a compressed text is seldom smaller. */
const MIN_COMPRESSED_BYTES = 256;

async function compress(body: Buffer, accepted: string): Promise<[Buffer, string | null]> {
  if (/\bbr\b/.test(accepted)) {
    // 5 of 11: within a few per cent of the best, and quick enough for every request.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return [await promisify(brotliCompress)(body, { params }), 'br'];
  }
  if (/\bgzip\b/.test(accepted)) return [await promisify(gzip)(body), 'gzip'];
  return [body, null];
}

/**
 * Sends an answer: text as brotli or gzip where the asker takes it, a length always, no body to HEAD,
 * never a guessed type (`nosniff`), and asked for anew each time, since authors change files and reload.
 */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, headers = {} }: Answer,
): Promise<void> {
  const bytes = Buffer.from(body);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const isCompressible = TEXT.test(type) && bytes.length >= MIN_COMPRESSED_BYTES;
  const [sent, encoding] = isCompressible ? await compress(bytes, accepted) : [bytes, null];
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': sent.length,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(isCompressible ? { Vary: 'Accept-Encoding' } : {}),
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}
