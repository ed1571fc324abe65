import { describe, expect, it } from 'vitest';
import { splitPath } from '../../../src/art/person/face/split-path.ts';

describe('splitPath', () => {
  it('gives each part of a path an absolute start', () => {
    const parts = splitPath('M10 10h5v5zm20 0l3-3.5.5.5Zm-5 5c1 1 2 2 3 3s4 4 5 5z');
    expect(parts.map(({ x, y }) => [x, y])).toEqual([
      [10, 10],
      [30, 10],
      [25, 15],
    ]);
    expect(parts.map(({ d }) => d)).toEqual([
      'M10 10h5v5Z',
      'M30 10l3 -3.5 0.5 0.5Z',
      'M25 15c1 1 2 2 3 3s4 4 5 5Z',
    ]);
  });

  it('follows an arc to its end', () => {
    const [, second] = splitPath('M0 0a8.5 8.5 0 0 1 5-1.7m1 1h2z');
    expect([second?.x, second?.y]).toEqual([6, -0.7]);
  });
});
