import { sha256 } from '@noble/hashes/sha2.js';

const DIGITS = 16;

/**
 * Sixteen hexadecimal digits that tell learners and modules apart, so that no learner id is stored as it is. A
 * library and not SubtleCrypto, which plain http does not have.
 */
export function learnerKey(learnerId: string, module: string): string {
  const text = JSON.stringify([learnerId, module]);
  const hash = sha256(new TextEncoder().encode(text));
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.slice(0, DIGITS);
}
