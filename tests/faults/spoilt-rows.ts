import fc from 'fast-check';
import type { Attempt } from '../../src/attempt/attempt.ts';

/** A row as it may lie in the database after a fault, a stranger's hand or a newer program. */
export interface SpoiltRow {
  key: string;
  format: number;
  id: string;
  attempt?: unknown;
}

const names = [
  'scenario',
  'number',
  'device',
  'profession',
  'fingerprint',
  'log',
  'steps',
] as const;

/** What a field may have become: of another type, far too long, empty, or a word that JavaScript gives a meaning. */
const nonsense = fc.oneof(
  fc.constantFrom(
    null,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    '',
    '__proto__',
    'constructor',
    '<b>',
    'æ',
  ),
  fc.constant('A'.repeat(100_000)),
  fc.constant([]),
  fc.constant({}),
  fc.constant({ toString: 'x', valueOf: 1 }),
);

/** Rows made from a sound one by one fault each. Their keys are sound: IndexedDB itself sees to that. */
export function spoiltRows(key: string, sound: Attempt, count: number): SpoiltRow[] {
  const attempt: fc.Arbitrary<unknown> = fc.oneof(
    nonsense,
    fc
      .tuple(fc.constantFrom(...names), nonsense)
      .map(([name, value]) => ({ ...sound, [name]: value })),
    fc.constantFrom(...names).map((name) => ({ ...sound, [name]: undefined })),
    // Cut in the middle of a code, or with one that is too many.
    fc
      .constantFrom(sound.log.slice(0, -1), `${sound.log}x`, 'ab'.repeat(61))
      .map((log) => ({ ...sound, log })),
    fc.constant({ ...sound, finished: { score: 101, ending: 'zz' } }),
    fc.constant({ ...sound, finished: { score: 50 } }),
  );
  return fc
    .sample(attempt, { numRuns: count, seed: 20_261_122 })
    .map((value, index) => ({ key, format: 1, id: `spoilt/${index}`, attempt: value }));
}
