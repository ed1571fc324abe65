import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** A round stool on castors, to sit down at somebody's height; origin: the floor under its middle. */
export function drawRollingStool(pen: Pen): string {
  const leg = (x: number, y: number): string =>
    pen.line(knots([0, -34, x * 0.6, y - 20, x, y - 8]), { width: 9, taper: 0 }) +
    pen.shape(
      knots([x - 8, y - 8, x, y - 13, x + 8, y - 8, x + 7, y + 3, x, y + 6, x - 7, y + 3]),
      PAINT.slate,
      { width: 4 },
    );
  return (
    curvedPatch(knots([-84, 2, 0, -16, 96, 2, 60, 22, -50, 22]), PAINT.shadow, 0.22) +
    leg(-62, 0) +
    leg(62, 2) +
    leg(-22, 16) +
    leg(34, 16) +
    pen.line(knots([0, -30, 0, -120]), { width: 17, taper: 0 }) +
    pen.line(knots([0, -34, 0, -118]), { width: 7, taper: 0, color: '#aab4b2' }) +
    pen.shape(knots([-78, -136, 78, -136, 74, -114, 0, -104, -74, -114]), '#4f6a66', { width: 6 }) +
    pen.shape(
      knots([-78, -138, -50, -156, 0, -161, 50, -156, 78, -138, 50, -124, 0, -120, -50, -124]),
      '#6b8781',
      { width: 6 },
    )
  );
}
