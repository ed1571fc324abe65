import { open } from 'node:fs/promises';
import { LIMITS } from '../../scenario/limits.ts';

/**
 * The bytes of a file: all of them, or one more than a file may have where there are more, so that a file of any size,
 * or one without an end, costs no more than the largest that is read. Rejects as `open` and `read` do.
 */
export async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(LIMITS.bytes + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return Buffer.from(bytes.subarray(0, length));
  } finally {
    await file.close();
  }
}
