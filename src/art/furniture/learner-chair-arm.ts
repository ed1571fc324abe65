import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** The wooden arm of the chair the learner sits in, so near that it runs out of the picture; origin: its front end. */
export function drawLearnerChairArm(pen: Pen): string {
  return (
    pen.shape(
      [
        [44, 20, 'c'],
        [88, 22, 'c'],
        [94, 140, 'c'],
        [52, 140, 'c'],
      ],
      PAINT.woodShade,
      { width: 8 },
    ) +
    pen.shape(
      [
        [0, 8],
        [10, -12],
        [40, -20],
        [160, -8],
        [300, 26],
        [420, 74, 'c'],
        [420, 128, 'c'],
        [290, 70],
        [160, 34],
        [40, 26],
        [10, 22],
      ],
      PAINT.wood,
      { width: 8 },
    ) +
    curvedPatch(
      [
        [6, 16],
        [40, 14],
        [160, 22],
        [290, 58],
        [420, 112, 'c'],
        [420, 128, 'c'],
        [290, 70],
        [160, 34],
        [40, 26],
      ],
      PAINT.woodShade,
      0.8,
    ) +
    pen.line(
      [
        [30, -6],
        [120, -2],
        [220, 18],
      ],
      { width: 4, opacity: 0.35 },
    ) +
    pen.line(
      [
        [120, 8],
        [200, 22],
        [300, 52],
      ],
      { width: 3.4, opacity: 0.25 },
    )
  );
}
