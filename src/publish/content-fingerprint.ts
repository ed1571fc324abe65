import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with sorted keys: the same content gives the same text, in whatever order it was written. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`);
  return `{${pairs.join(',')}}`;
}

/** Hexadecimal SHA-256. A library, because SubtleCrypto is missing on plain http. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * Eight hexadecimal digits that change when a scenario's machine or any of its texts, in any language,
 * changes. Order of keys and white space do not count (R16).
 */
export function contentFingerprint(
  scenario: unknown,
  textsByLanguage: Readonly<Record<string, unknown>>,
): string {
  const content = canonicalJson({ scenario, texts: textsByLanguage });
  return sha256Hex(utf8ToBytes(content)).slice(0, 8);
}
