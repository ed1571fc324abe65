import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { clipped, patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

/** Where the pane of the door is, from its origin: the corridor's light comes through it. */
export const CORRIDOR_PANE = { x: 38, y: -372, width: 58, height: 190 } as const;

/** What the pane shows: the far wall with its handrail, and a lamp in the ceiling. */
function drawCorridor(pen: Pen, pane: ReturnType<typeof rectangle>): string {
  const { x, y, width, height } = CORRIDOR_PANE;
  return clipped(
    pen,
    pane,
    patch(pane, '#d9cfb4') +
      patch(rectangle(x, y + 120, width, 70), '#a8b5a0') +
      patch(rectangle(x + 8, y + 12, 42, 9), '#fbf0cf') +
      patch(rectangle(x, y + 112, width, 8), PAINT.woodShade) +
      patch(rectangle(x + 30, y + 44, 22, 30), '#8fa3a6') +
      patch(
        [
          [x, y + height],
          [x + 26, y],
          [x + 40, y],
          [x + 12, y + height],
        ],
        '#ffffff',
        0.22,
      ),
  );
}

/** A wide door with a pane to the corridor, running out of the picture to the right; origin: lower left of its frame. */
export function drawCorridorDoor(pen: Pen): string {
  const { x, y, width, height } = CORRIDOR_PANE;
  const pane = rectangle(x, y, width, height);
  return (
    pen.box(rectangle(0, -446, 220, 446), PAINT.trim, { width: 4.8 }) +
    pen.box(rectangle(20, -428, 210, 428), '#c6b48f') +
    drawCorridor(pen, pane) +
    pen.ink(pane, { closed: true, width: 4.6 }) +
    pen.box(rectangle(20, -96, 210, 84), '#aab2ae', { width: 3.4 }) +
    pen.box(ellipse(48, -166, 9), '#8d9696', { width: 3.4, wobble: 0.3 }) +
    pen.line(knots([48, -166, 84, -164]), { width: 8 })
  );
}
