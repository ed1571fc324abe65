import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/scenario/content-hash.ts';

const TEXTS = { a1: 'Hei', a2: 'Ha det' };
const META = { format: 1, role: 'lege', reviews: [], status: 'utkast', validUntil: '2027-01-01' };
const SCENARIO = { $schema: '../x.json', id: 'jonas', meta: META, states: { a: {}, b: {} } };
const HASH = contentHash(SCENARIO, TEXTS);

describe('contentHash', () => {
  it('is sixteen digits of a SHA-256 that anybody can compute, the same for ever', () => {
    const content = '{"scenario":{"id":"jonas","meta":{"role":"lege"}},"texts":{"a1":"Hei"}}';
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    expect(hash).toBe('2d92865da26d0b23');
    expect(contentHash({ meta: { role: 'lege' }, id: 'jonas' }, { a1: 'Hei' })).toBe(hash);
  });

  it.each([
    ['a review', { ...META, reviews: [{ name: 'Kari', content: HASH }] }],
    ['the status', { ...META, status: 'faglig vurdert' }],
    ['the date of the next look', { ...META, validUntil: '2030-01-01' }],
    ['no such date', { format: 1, role: 'lege', reviews: [], status: 'utkast' }],
    ['the number of the format', { ...META, format: 2 }],
  ])('does not change with %s', (_what, meta) => {
    expect(contentHash({ ...SCENARIO, meta }, TEXTS)).toBe(HASH);
  });

  it('does not change with the order of keys or the link to the schema', () => {
    const { $schema: _, ...rest } = SCENARIO;
    const reordered = { ...rest, states: { b: {}, a: {} } };
    expect(contentHash(reordered, { $schema: 'x', a2: 'Ha det', a1: 'Hei' })).toBe(HASH);
  });

  it('changes with a text, a state and the role', () => {
    const others = [
      contentHash(SCENARIO, { ...TEXTS, a1: 'Hei.' }),
      contentHash({ ...SCENARIO, states: { a: {} } }, TEXTS),
      contentHash({ ...SCENARIO, meta: { ...META, role: 'psykolog' } }, TEXTS),
      contentHash({ ...SCENARIO, status: 'utkast' }, TEXTS),
    ];
    expect(new Set([HASH, ...others]).size).toBe(5);
  });

  it.each([null, 'tekst', [], { meta: null }, { meta: [] }, { meta: 'x' }])('takes %j', (value) => {
    expect(contentHash(value, value)).toMatch(/^[0-9a-f]{16}$/);
  });
});
