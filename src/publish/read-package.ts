import { Inflate } from 'fflate';
import { readCentralDirectory, type ZipEntry } from './central-directory.ts';
import { crc32 } from './crc32.ts';
import { PackageError } from './package-error.ts';

export interface ReadPackage {
  /** In the order of the zip. */
  entries: readonly ZipEntry[];
  files: ReadonlyMap<string, Uint8Array>;
}

/** Packed bytes taken at a time: deflate grows them a thousandfold at most, which bounds what one step costs. */
const STEP_BYTES = 4096;

function unpack(packed: Uint8Array, { size, name }: ZipEntry): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  let isComplete = false;
  const inflate = new Inflate((chunk, isLast) => {
    if (filled + chunk.length > size) throw new PackageError('too-large', name);
    whole.set(chunk, filled);
    filled += chunk.length;
    isComplete = isLast;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP_BYTES) {
      const isLast = at + STEP_BYTES >= packed.length;
      inflate.push(packed.subarray(at, at + STEP_BYTES), isLast);
    }
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError('truncated', name);
  }
  if (!isComplete || filled !== size) throw new PackageError('truncated', name);
  return whole;
}

/**
 * Unpacks a zip from anywhere. What it claims is judged first (`readCentralDirectory`), and nothing may
 * turn out larger than it claimed or with another checksum. Throws only PackageError.
 */
export function readPackage(zip: Uint8Array): ReadPackage {
  const entries = readCentralDirectory(zip);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const packed = zip.subarray(entry.start, entry.start + entry.compressedSize);
    const bytes = entry.method === 0 ? packed.slice() : unpack(packed, entry);
    if (crc32(bytes) !== entry.crc) throw new PackageError('checksum', entry.name);
    files.set(entry.name, bytes);
  }
  return { entries, files };
}
