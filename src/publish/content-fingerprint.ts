import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../scenario/canonical-json.ts';

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
