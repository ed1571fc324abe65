import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/scenario/canonical-json.ts';

describe('canonicalJson', () => {
  it('keeps the order of arrays and is JSON', () => {
    const value = { b: [2, 1, null], a: 'æ"' };
    expect(canonicalJson(value)).toBe('{"a":"æ\\"","b":[2,1,null]}');
  });
});
