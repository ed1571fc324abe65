import { PackageError } from './package-error.ts';

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  /** Packed as the zip has it: 1980-01-01 is `0x21`. */
  date: number;
  time: number;
  /** First byte and length of the packed data within the zip. */
  start: number;
}

/** What a package may claim before anything of it is unpacked. */
export const PACKAGE_LIMITS = {
  archiveBytes: 50_000_000,
  files: 2000,
  nameBytes: 240,
  fileBytes: 25_000_000,
  totalBytes: 100_000_000,
} as const;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const UNIX = 3;
const SYMLINK = 0o120000;
const FILE_KIND = 0o170000;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    const reaches = at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength;
    if (view.getUint32(at, true) === END && reaches) return at;
  }
  throw new PackageError('not-a-zip');
}

/** Names that could leave the folder they are unpacked into, or that two systems read differently. */
function checkName(name: string): void {
  const parts = name.replace(/\/$/, '').split('/');
  const isSafe =
    name !== '' &&
    !/[\p{Cc}\\:]/u.test(name) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isSafe) throw new PackageError('unsafe-name', name.slice(0, 80));
}

function checkRoom(entries: readonly ZipEntry[], directoryAt: number): void {
  let end = 0;
  for (const { start, compressedSize, name } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start < end) throw new PackageError('overlap', name);
    end = start + compressedSize;
  }
  if (end > directoryAt) throw new PackageError('overlap');
}

/**
 * Reads what a zip says of itself and refuses before unpacking (ASVS 5.2.1–5.2.3): too many or too large
 * files, names that leave the folder, duplicates, links, encryption, overlapping data, zip64. Folder
 * entries are passed by. Throws only PackageError.
 */
export function readCentralDirectory(zip: Uint8Array): ZipEntry[] {
  if (zip.length > PACKAGE_LIMITS.archiveBytes) throw new PackageError('too-large');
  if (zip.length < END_BYTES) throw new PackageError('not-a-zip');
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const endAt = findEnd(view);
  const count = view.getUint16(endAt + 10, true);
  if (count > PACKAGE_LIMITS.files) throw new PackageError('too-many-files');
  const directoryAt = view.getUint32(endAt + 16, true);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = directoryAt;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > endAt || view.getUint32(at, true) !== CENTRAL)
      throw new PackageError('truncated');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > endAt) throw new PackageError('truncated');
    if (nameLength > PACKAGE_LIMITS.nameBytes) throw new PackageError('unsafe-name');
    const name = readName(zip.subarray(at + 46, at + 46 + nameLength));
    checkName(name);
    if (seen.has(name)) throw new PackageError('duplicate', name);
    seen.add(name);
    const entry = readEntry(view, at, name, directoryAt);
    total += entry.size;
    if (entry.size > PACKAGE_LIMITS.fileBytes || total > PACKAGE_LIMITS.totalBytes) {
      throw new PackageError('too-large', name);
    }
    if (!name.endsWith('/')) entries.push(entry);
    at = next;
  }
  if (at !== endAt) throw new PackageError('truncated');
  checkRoom(entries, directoryAt);
  return entries;
}

function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError('unsafe-name');
  }
}

function readEntry(view: DataView, at: number, name: string, directoryAt: number): ZipEntry {
  const madeBy = view.getUint16(at + 4, true) >> 8;
  const attributes = view.getUint32(at + 38, true) >>> 16;
  if (madeBy === UNIX && (attributes & FILE_KIND) === SYMLINK) {
    throw new PackageError('symlink', name);
  }
  // Bit 0: encrypted; bit 6: strongly so; bit 13: the directory is masked.
  if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw new PackageError('encrypted', name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new PackageError('method', name);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (method === 0 && size !== compressedSize) throw new PackageError('truncated', name);
  const localAt = view.getUint32(at + 42, true);
  if (localAt + 30 > directoryAt || view.getUint32(localAt, true) !== LOCAL) {
    throw new PackageError('truncated', name);
  }
  const start =
    localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (start + compressedSize > directoryAt) throw new PackageError('truncated', name);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    start,
  };
}
