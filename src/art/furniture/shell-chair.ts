import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/**
 * A chair of bent wood on steel legs at a meeting table: what is seen of it over the table top. Origin: the middle of
 * the top of its back.
 */
export function drawShellChair(pen: Pen): string {
  const post = (side: number): string => {
    const line = knots([side * 70, 70, side * 78, 150, side * 74, 264]);
    return (
      pen.line(line, { width: 15, taper: 0 }) +
      pen.line(line, { width: 6.6, taper: 0, color: '#a9b3b0', wobble: 0.3 })
    );
  };
  return (
    curvedPatch(knots([-110, 20, -138, 60, -130, 128, 60, 128]), PAINT.shadow, 0.14) +
    post(-1) +
    post(1) +
    pen.shape(
      knots([
        -124, 44, -114, 12, -70, 0, 0, -4, 70, 0, 114, 12, 124, 44, 116, 92, 84, 108, 0, 114, -84,
        108, -116, 92,
      ]),
      PAINT.wood,
    ) +
    curvedPatch(
      knots([-120, 44, -110, 15, -74, 5, -94, 40, -90, 84, -74, 104, -112, 89]),
      PAINT.woodShade,
      0.75,
    ) +
    curvedPatch(
      knots([74, 5, 110, 15, 120, 44, 112, 88, 84, 103, 98, 70, 96, 36]),
      '#dccaa4',
      0.7,
    ) +
    pen.shape(knots([-30, 30, 30, 30, 30, 46, -30, 46]), PAINT.woodDark, { width: 4 })
  );
}
