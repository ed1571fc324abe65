import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { learnerKey } from '../../../src/progress/learner-key.ts';

describe('learnerKey', () => {
  it('is the same on every device: the first sixteen digits of a SHA-256', () => {
    const text = JSON.stringify(['Åse Ñ', 'ny-i-tsb']);
    const whole = createHash('sha256').update(text, 'utf8').digest('hex');
    expect(learnerKey('Åse Ñ', 'ny-i-tsb')).toBe(whole.slice(0, 16));
  });

  it('tells learners and modules apart, also where their names run together', () => {
    const keys = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['', 'abc'],
      ['a","b', 'c'],
      ['a', 'b","c'],
    ].map(([learner = '', module = '']) => learnerKey(learner, module));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
