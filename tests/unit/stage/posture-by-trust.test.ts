import { describe, expect, it } from 'vitest';
import { postureByTrust } from '../../../src/stage/posture-by-trust.ts';

describe('postureByTrust', () => {
  it('opens exactly at its thresholds', () => {
    const postures = [0, 34, 35, 64, 65, 100].map((trust) => postureByTrust(trust));
    expect(postures).toEqual(['closed', 'closed', 'waiting', 'waiting', 'open', 'open']);
  });
});
