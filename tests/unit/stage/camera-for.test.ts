import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, type CameraPlace, type CameraQuestion } from '../../../src/stage/camera-for.ts';

const scene = { width: 1280, height: 720 };
/** Head and shoulders of a person right of the middle. */
const focus = { x: 590, y: 70, width: 400, height: 360 };

function question(
  width: number,
  height: number,
  more: Partial<CameraQuestion> = {},
): CameraQuestion {
  return {
    parent: { width, height },
    uncovered: { left: 0, top: 0, width, height },
    focus,
    scene,
    ...more,
  };
}

/** Where the focus lands, in CSS pixels. */
function onPage({ zoom, x, y }: CameraPlace): Record<'left' | 'top' | 'right' | 'bottom', number> {
  const left = (focus.x - x) * zoom;
  const top = (focus.y - y) * zoom;
  return { left, top, right: left + focus.width * zoom, bottom: top + focus.height * zoom };
}

describe('cameraFor', () => {
  it('shows all the room where words lie below a face that is large already', () => {
    const uncovered = { left: 0, top: 0, width: 1280, height: 468 };
    const { zoom } = cameraFor(question(1280, 720, { uncovered }));
    expect(zoom).toBeGreaterThanOrEqual(1);
    expect(zoom).toBeLessThan(1.01);
  });

  it('comes close to head and shoulders on a phone', () => {
    const place = cameraFor(question(390, 400));
    const seen = onPage(place);
    expect(place.zoom).toBeGreaterThan(0.8);
    expect(seen.left).toBeGreaterThanOrEqual(0);
    expect(seen.right).toBeLessThanOrEqual(390);
    expect(seen.bottom).toBeLessThanOrEqual(400);
  });

  it('puts the person beside a panel that covers half of the picture', () => {
    const uncovered = { left: 0, top: 0, width: 640, height: 720 };
    const seen = onPage(cameraFor(question(1280, 720, { uncovered })));
    const headWidth = (seen.right - seen.left) * 0.4;
    const middle = (seen.left + seen.right) / 2;
    expect(middle - headWidth / 2).toBeGreaterThanOrEqual(0);
    expect(middle + headWidth / 2).toBeLessThanOrEqual(640);
  });

  it('keeps the head in sight where head and shoulders do not fit', () => {
    const uncovered = { left: 0, top: 40, width: 836, height: 200 };
    const seen = onPage(cameraFor(question(836, 666, { uncovered })));
    expect(seen.top).toBeGreaterThanOrEqual(39);
    expect(seen.top).toBeLessThan(130);
  });

  it('takes the whole parent when words cover everything', () => {
    const uncovered = { left: 0, top: 900, width: 0, height: 0 };
    expect(cameraFor(question(836, 666, { uncovered }))).toEqual(cameraFor(question(836, 666)));
  });

  it('covers the parent to its edges, whatever the sizes', () => {
    const side = fc.integer({ min: 0, max: 4000 });
    const rect = fc.record({ left: side, top: side, width: side, height: side });
    fc.assert(
      fc.property(side, side, rect, (width, height, uncovered) => {
        const { zoom, x, y } = cameraFor(question(width, height, { uncovered }));
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width / zoom).toBeLessThanOrEqual(scene.width + 0.01);
        expect(y + height / zoom).toBeLessThanOrEqual(scene.height + 0.01);
      }),
    );
  });
});
