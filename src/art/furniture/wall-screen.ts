import { knots } from '../knots.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const SCREEN_PICTURE = { x: 7, y: 7, width: 142, height: 88 } as const;

/** A screen on the wall, a list on it; origin: its upper left corner (156 × 102). */
export function drawWallScreen(pen: Pen): string {
  const { x, y, width, height } = SCREEN_PICTURE;
  const rows = [26, 44, 62].map(
    (down, i) =>
      patch(rectangle(x + 12, y + down, 8, 8), i === 1 ? '#c4a267' : '#c3d6da') +
      pen.line(knots([x + 30, y + down + 4, x + 108 - i * 16, y + down + 4]), {
        width: 3.6,
        color: '#c3d6da',
        taper: 3,
      }),
  );
  return (
    patch(rectangle(8, 9, 156, 102), '#40362c', 0.2) +
    pen.box(rectangle(0, 0, 156, 102), '#30383c', { width: 5 }) +
    patch(rectangle(x, y, width, height), '#5d7f8f') +
    patch(rectangle(x, y, width, 16), '#8fb0ba') +
    rows.join('')
  );
}
