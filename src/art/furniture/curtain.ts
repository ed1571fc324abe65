import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** A linen curtain drawn aside, from above the picture to the floor; origin: top of its window side. */
export function drawCurtain(pen: Pen): string {
  return (
    curvedPatch(
      [
        [2, 0, 'c'],
        [10, 130],
        [18, 250],
        [10, 410],
        [-2, 549, 'c'],
        [84, 546, 'c'],
        [78, 300],
        [80, 0, 'c'],
      ],
      PAINT.curtain,
    ) +
    curvedPatch(
      [
        [2, 0, 'c'],
        [10, 130],
        [18, 250],
        [10, 410],
        [-2, 549, 'c'],
        [24, 546, 'c'],
        [34, 410],
        [38, 230],
        [32, 0, 'c'],
      ],
      '#463a2e',
      0.16,
    ) +
    pen.line(
      [
        [2, 0],
        [10, 130],
        [18, 250],
        [10, 410],
        [-2, 549],
      ],
      { taper: 0 },
    ) +
    pen.line(
      [
        [80, 0],
        [78, 300],
        [84, 546],
      ],
      { taper: 0 },
    ) +
    pen.line(
      [
        [-2, 549],
        [24, 541],
        [56, 550],
        [84, 545],
      ],
      { taper: 0 },
    ) +
    pen.line(
      [
        [40, 0],
        [46, 160],
        [48, 330],
        [42, 510],
      ],
      { width: 3.6, opacity: 0.6 },
    ) +
    pen.line(
      [
        [62, 0],
        [62, 200],
        [60, 400],
        [66, 520],
      ],
      { width: 3.6, opacity: 0.6 },
    )
  );
}
