import { clipped, patch, type Pen } from '../pen.ts';
import { type Knot, type Point, rectangle } from '../spline.ts';
import { HOUSE, SNOW } from './house-paint.ts';
import { softLight } from '../soft-light.ts';

const WIDE = 66;

/** A casement with snow on its sill. Lit, somebody has hung a lamp and set out a plant. */
export function drawHouseWindow(pen: Pen, [x, y]: Point, high: number, isLit: boolean): string {
  const bar = (points: Point[], width: number): string =>
    pen.ink(points, { width, color: isLit ? '#efe3c2' : HOUSE.trim, wobble: 0.4 });
  const crossY = y + high * 0.34;
  const head: Point[] = [
    [x - 13, y - 9],
    [x - 8, y - 17],
    [x + WIDE + 8, y - 17],
    [x + WIDE + 13, y - 9],
  ];
  const sill: Knot[] = [
    [x - 13, y + high + 15],
    [x - 11, y + high + 5],
    [x + 10, y + high + 2],
    [x + WIDE * 0.6, y + high + 5],
    [x + WIDE + 11, y + high + 4],
    [x + WIDE + 13, y + high + 15],
  ];
  return (
    pen.box(rectangle(x - 8, y - 8, WIDE + 16, high + 18), HOUSE.trim, { width: 3.6 }) +
    pen.box(head, HOUSE.trim, { width: 3.4 }) +
    pen.box(rectangle(x, y, WIDE, high), isLit ? HOUSE.lit : HOUSE.glass, { width: 3 }) +
    clipped(
      pen,
      rectangle(x + 1.5, y + 1.5, WIDE - 3, high - 3),
      isLit ? atHome(pen, x, y, high) : darkRoom(x, y, high),
    ) +
    bar(
      [
        [x + WIDE / 2, y + 1],
        [x + WIDE / 2, y + high - 1],
      ],
      4.6,
    ) +
    bar(
      [
        [x + 1, crossY],
        [x + WIDE - 1, crossY],
      ],
      4.2,
    ) +
    pen.shape(sill, SNOW.light, { width: 3.4 })
  );
}

/** The evening sky in the glass, and curtains that nobody has drawn. */
function darkRoom(x: number, y: number, high: number): string {
  const curtain = (side: -1 | 1): string => {
    const edge = side < 0 ? x : x + WIDE;
    return patch(
      [
        [edge, y],
        [edge - side * 15, y],
        [edge - side * 12, y + high * 0.5],
        [edge - side * 6, y + high],
        [edge, y + high],
      ],
      '#54686e',
      0.75,
    );
  };
  const shine = (from: number, wide: number): string =>
    patch(
      [
        [x + from + 26, y],
        [x + from + 26 + wide, y],
        [x + from + wide - 8, y + high],
        [x + from - 8, y + high],
      ],
      HOUSE.glassShine,
      0.32,
    );
  return (
    patch(rectangle(x, y + high * 0.66, WIDE, high * 0.34), HOUSE.glassLow) +
    curtain(-1) +
    curtain(1) +
    shine(14, 13) +
    shine(34, 5)
  );
}

function atHome(pen: Pen, x: number, y: number, high: number): string {
  const leaf = (from: Point, by: Point): string =>
    pen.line(
      [from, [from[0] + by[0] * 0.4, from[1] + by[1] * 0.6], [from[0] + by[0], from[1] + by[1]]],
      {
        width: 5,
        color: '#50643f',
        taper: 16,
      },
    );
  const pot: Point = [x + 49, y + high - 17];
  const curtain = (side: -1 | 1): string => {
    const edge = side < 0 ? x : x + WIDE;
    return (
      patch(
        [
          [edge, y],
          [edge - side * 17, y],
          [edge - side * 13, y + high * 0.5],
          [edge - side * 7, y + high],
          [edge, y + high],
        ],
        '#c9803f',
      ) +
      pen.line(
        [
          [edge - side * 9, y],
          [edge - side * 5, y + high * 0.9],
        ],
        { width: 1.8, color: '#a5642f', taper: 8 },
      )
    );
  };
  return (
    softLight(`lamp-${pen.freshId()}`, [x + 20, y + 52], [50, 56], '#fff3cd', 0.95) +
    patch(rectangle(x, y + high - 22, WIDE, 22), HOUSE.litShade) +
    curtain(-1) +
    curtain(1) +
    pen.ink(
      [
        [x + 17, y + 66],
        [x + 17, y + high],
      ],
      { width: 3 },
    ) +
    pen.box(
      [
        [x + 11, y + 46],
        [x + 23, y + 46],
        [x + 29, y + 68],
        [x + 5, y + 68],
      ],
      '#fdeebb',
      { width: 2.6 },
    ) +
    leaf(pot, [-9, -20]) +
    leaf(pot, [1, -26]) +
    leaf(pot, [9, -17]) +
    pen.box(
      [
        [pot[0] - 8, pot[1]],
        [pot[0] + 8, pot[1]],
        [pot[0] + 6, pot[1] + 16],
        [pot[0] - 6, pot[1] + 16],
      ],
      '#8a4733',
      { width: 2.4 },
    )
  );
}
