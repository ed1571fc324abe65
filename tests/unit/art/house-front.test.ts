import { describe, expect, it } from 'vitest';
import { drawHouseFront, HOUSE_WINDOWS } from '../../../src/art/place/house-front.ts';
import { createPen } from '../../../src/art/pen.ts';

const lamps = (lit: readonly number[]): number => {
  const drawn = drawHouseFront(createPen(1, { width: 4, color: '#000000' }), new Set(lit));
  return [...drawn.matchAll(/<radialGradient id="lamp-k/g)].length;
};

describe('drawHouseFront', () => {
  it('has a window for each of eight modules', () => {
    expect(HOUSE_WINDOWS).toBe(8);
  });

  it('lights the windows it is told to, and no other', () => {
    expect(lamps([])).toBe(0);
    expect(lamps([6])).toBe(1);
    expect(lamps(Array.from({ length: HOUSE_WINDOWS }, (_, window) => window))).toBe(HOUSE_WINDOWS);
    expect(lamps([HOUSE_WINDOWS])).toBe(0);
  });
});
