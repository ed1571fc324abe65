import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** What a reviewer does not judge: the reviews themselves, what follows from them, and how the file is written. */
const NOT_REVIEWED = new Set(['reviews', 'status', 'validUntil', 'format']);

/**
 * Sixteen hexadecimal digits that stand for exactly what a reviewer has read: the scenario without its reviews, its
 * status and its `validUntil`, and its texts in bokmål. The order of keys, white space, the number of the format and
 * the link to the schema do not count. Takes any value.
 */
export function contentHash(scenario: unknown, nbTexts: unknown): string {
  const content = canonicalJson({ scenario: reviewed(scenario), texts: without(nbTexts, SCHEMA) });
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, 16);
}

const SCHEMA = new Set(['$schema']);

function reviewed(scenario: unknown): unknown {
  const root = without(scenario, SCHEMA);
  if (!isRecord(root) || !Object.hasOwn(root, 'meta')) return root;
  return { ...root, meta: without(root['meta'], NOT_REVIEWED) };
}

function without(value: unknown, keys: ReadonlySet<string>): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
