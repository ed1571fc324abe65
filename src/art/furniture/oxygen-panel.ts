import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

function outlet(pen: Pen, x: number, ring: string): string {
  return (
    pen.box(ellipse(x, 26, 13), ring, { width: 3.4, wobble: 0.3 }) +
    patch(ellipse(x, 26, 6.5), '#4f5b5e')
  );
}

function socket(pen: Pen, x: number): string {
  const hole = ([dx, dy]: Point): string => patch(ellipse(x + dx, 26 + dy, 2.4), PAINT.slate);
  return (
    pen.box(rectangle(x - 13, 14, 26, 24), PAINT.paper, { width: 3 }) + hole([-5, 0]) + hole([5, 0])
  );
}

/** Oxygen, measured by a ball in a glass tube; it is off. */
function drawFlowmeter(pen: Pen): string {
  return (
    pen.box(rectangle(52, 24, 26, 12), '#c3cbc7', { width: 3.4 }) +
    pen.box(rectangle(56, -30, 18, 56), '#d9e4e3', { width: 3.8 }) +
    patch(ellipse(65, 20, 5), PAINT.ochre) +
    pen.shape(knots([52, 40, 78, 40, 80, 78, 72, 86, 58, 86, 50, 78], [0, 1]), '#cfdedf', {
      width: 3.8,
    }) +
    patch(rectangle(54, 60, 22, 20), '#a9c6cb') +
    pen.line(knots([66, 86, 70, 116, 96, 124, 110, 96, 98, 70, 86, 90, 100, 120]), {
      width: 4,
      color: '#7e9a96',
      taper: 6,
    })
  );
}

/** The service panel over a bed: light, oxygen, air, sockets, bell; origin: its upper left corner (408 × 50). */
export function drawOxygenPanel(pen: Pen): string {
  return (
    patch(rectangle(6, 8, 408, 52), PAINT.shadow, 0.16) +
    pen.box(rectangle(0, 0, 408, 50), '#dedccf', { width: 5 }) +
    patch(rectangle(3, 3, 402, 8), '#f3efdf') +
    pen.line(knots([2, 12, 406, 12]), { width: 2.8, opacity: 0.5, taper: 0 }) +
    outlet(pen, 26, '#f4f2ea') +
    outlet(pen, 104, '#6d7678') +
    outlet(pen, 140, PAINT.ochre) +
    socket(pen, 188) +
    socket(pen, 222) +
    socket(pen, 382) +
    drawFlowmeter(pen)
  );
}
