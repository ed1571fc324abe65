import { describe, expect, it } from 'vitest';
import { knots } from '../../../src/art/knots.ts';

describe('knots', () => {
  it('pairs x and y and marks corners by their place', () => {
    expect(knots([0, 0, 20, 10, 40, -5], [1])).toEqual([
      [0, 0],
      [20, 10, 'c'],
      [40, -5],
    ]);
  });

  it('refuses a knot without its y', () => {
    expect(() => knots([0, 0, 20])).toThrow('no y');
  });
});
