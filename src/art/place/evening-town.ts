import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

const LIT = '#eac981';
const DARK = '#3f4d59';

/** The last light of an evening with rain in it. */
export function drawEveningSky(): string {
  return (
    patch(rectangle(0, 0, 450, 390), '#6c7f90') +
    curvedPatch(
      knots([-20, 62, 90, 44, 220, 60, 340, 40, 480, 58, 480, 104, 330, 92, 200, 112, -20, 98]),
      '#7f909d',
      0.8,
    ) +
    curvedPatch(
      knots([-20, 128, 120, 116, 260, 130, 480, 112, 480, 240, -20, 240], [4, 5]),
      '#97a0a6',
      0.7,
    )
  );
}

/** Homes above one another; `lit` names the windows with somebody in. */
function flats(
  x: number,
  y: number,
  [columns, rows]: Point,
  wall: string,
  lit: readonly number[],
): string {
  const [width, height] = [columns * 24 + 12, rows * 26 + 60];
  const panes = Array.from({ length: columns * rows }, (_, i) =>
    patch(
      rectangle(x + 12 + (i % columns) * 24, y + 12 + Math.floor(i / columns) * 26, 13, 14),
      lit.includes(i) ? LIT : DARK,
    ),
  );
  return (
    patch(rectangle(x - 3, y - 5, width + 6, 6), '#3c4852') +
    patch(rectangle(x, y, width, height), wall) +
    panes.join('')
  );
}

function gable(x: number, y: number, width: number, wall: string, lit: boolean): string {
  const pane = (at: number, down: number, on: boolean): string =>
    patch(rectangle(x + width * at, y + down, width * 0.17, 16), on ? LIT : DARK);
  return (
    patch(
      polygon([x, y + 92, x, y, x + width / 2, y - width * 0.42, x + width, y, x + width, y + 92]),
      wall,
    ) +
    patch(
      polygon([
        x - 7,
        y + 4,
        x + width / 2,
        y - width * 0.42 - 8,
        x + width + 7,
        y + 4,
        x + width / 2,
        y - width * 0.42 + 6,
      ]),
      '#3d474f',
    ) +
    pane(0.18, 16, lit) +
    pane(0.64, 16, !lit) +
    pane(0.41, -14, lit) +
    pane(0.18, 52, true) +
    pane(0.64, 52, false)
  );
}

/** A street lamp and what the wet street makes of its light. */
function streetLamp([x, y]: Point): string {
  return (
    patch(ellipse(x, y - 112, 24, 24, 24), LIT, 0.22) +
    patch(rectangle(x - 2, y - 110, 4, 112), '#2f3942') +
    patch(ellipse(x, y - 112, 8, 8, 18), '#f8e5b4') +
    patch(ellipse(x, y + 22, 15, 26, 24), LIT, 0.32)
  );
}

/** A small town in the rain, a light behind some of its windows; without lines, as all that is outside. */
export function drawEveningTown(_pen: Pen): string {
  return (
    curvedPatch(
      knots(
        [-20, 172, 80, 140, 190, 160, 300, 132, 400, 150, 480, 136, 480, 300, -20, 300],
        [6, 7],
      ),
      '#5d6f79',
    ) +
    flats(32, 150, [3, 4], '#5c6a74', [1, 5, 6, 10]) +
    flats(286, 128, [4, 5], '#66727a', [2, 4, 9, 11, 14, 17]) +
    gable(128, 206, 84, '#7a5a50', true) +
    gable(214, 222, 72, '#8a8370', false) +
    gable(382, 214, 80, '#5f6c64', true) +
    gable(-30, 224, 74, '#6e7a7c', false) +
    curvedPatch(
      knots([-20, 300, 140, 294, 300, 302, 480, 292, 480, 420, -20, 420], [4, 5]),
      '#4c5a63',
    ) +
    curvedPatch(
      knots([-20, 322, 160, 314, 320, 324, 480, 314, 480, 336, 300, 342, 140, 334, -20, 342]),
      '#63727b',
      0.8,
    ) +
    [150, 236, 322].map((x, i) => patch(ellipse(x, 318 + i * 6, 12, 16, 20), LIT, 0.22)).join('') +
    streetLamp([112, 312]) +
    streetLamp([344, 322])
  );
}
