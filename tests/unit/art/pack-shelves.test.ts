import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packShelves } from '../../../src/cli/pack-shelves.ts';

const sizes = fc
  .array(
    fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) }),
    { maxLength: 40 },
  )
  .map((list) => list.map((size, index) => ({ ...size, id: `p${index}` })));

describe('packShelves', () => {
  it('lays every picture inside a sheet and none over another', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const placed = packShelves(list, 100);
        expect(placed.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
        for (const [index, a] of placed.entries()) {
          expect(a.x + a.width).toBeLessThanOrEqual(100);
          expect(a.y + a.height).toBeLessThanOrEqual(100);
          for (const b of placed.slice(index + 1)) {
            const apart =
              a.sheet !== b.sheet ||
              a.x + a.width < b.x ||
              b.x + b.width < a.x ||
              a.y + a.height < b.y ||
              b.y + b.height < a.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('refuses a picture larger than a sheet', () => {
    expect(() => packShelves([{ id: 'wide', width: 101, height: 5 }], 100)).toThrow('wide');
  });
});
