import { INK } from '../../palette.ts';
import { createPen } from '../../pen.ts';

/** Three short strokes beside the mouth of who speaks, for when several are in the room; the neck is the origin. */
export function drawSpeechMarks(seed: number): string {
  const pen = createPen(seed, { width: 6, color: INK });
  const stroke = (fromX: number, fromY: number, toX: number, toY: number): string =>
    pen.line(
      [
        [fromX, fromY],
        [(fromX + toX) / 2, (fromY + toY) / 2 - 2],
        [toX, toY],
      ],
      { taper: 10 },
    );
  return stroke(112, -74, 136, -90) + stroke(118, -52, 148, -54) + stroke(112, -30, 136, -18);
}
