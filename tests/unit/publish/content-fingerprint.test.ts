import { describe, expect, it } from 'vitest';
import { contentFingerprint } from '../../../src/publish/content-fingerprint.ts';

const SCENARIO = { id: 'jonas', states: { a: {}, b: {} } };
const TEXTS = { nb: { a1: 'Hei', a2: 'Ha det' } };

describe('contentFingerprint', () => {
  it('is eight hexadecimal digits', () => {
    expect(contentFingerprint(SCENARIO, TEXTS)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('R16: changes with a text and with a state', () => {
    const first = contentFingerprint(SCENARIO, TEXTS);
    expect(contentFingerprint(SCENARIO, { nb: { ...TEXTS.nb, a1: 'Hallo' } })).not.toBe(first);
    expect(contentFingerprint({ ...SCENARIO, initial: 'b' }, TEXTS)).not.toBe(first);
  });

  it('does not change with the order of keys', () => {
    const reordered = { states: { b: {}, a: {} }, id: 'jonas' };
    const texts = { nb: { a2: 'Ha det', a1: 'Hei' } };
    expect(contentFingerprint(reordered, texts)).toBe(contentFingerprint(SCENARIO, TEXTS));
  });
});
