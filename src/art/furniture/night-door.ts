import { knots } from '../knots.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

/** What is open of it, from its origin: the corridor's light comes in here. */
export const NIGHT_DOOR_GAP: readonly Point[] = [
  [104, -424],
  [172, -424],
  [172, 0],
  [104, 0],
];

/** The corridor of the ward at night: its far wall with handrail, one lamp of three lit. */
function drawCorridor(pen: Pen): string {
  return (
    patch(NIGHT_DOOR_GAP, '#d8b070') +
    patch(rectangle(104, -424, 68, 46), '#b8905a') +
    patch(rectangle(116, -404, 50, 12), '#fbe6ae') +
    patch(rectangle(104, -150, 68, 108), '#bb8f5c') +
    patch(rectangle(104, -158, 68, 9), '#8d6a44') +
    patch(
      [
        [104, -42],
        [172, -42],
        [172, 0],
        [104, 0],
      ],
      '#a57c50',
    ) +
    patch(rectangle(130, -330, 30, 40), '#f2d79c', 0.9) +
    pen.ink(
      [
        [104, -42],
        [172, -42],
      ],
      { width: 3, opacity: 0.6 },
    )
  );
}

/**
 * A door that stands ajar to a lit corridor, opened towards us; origin: lower left corner of its frame (190 × 440). The one
 * inside can open it further, or ask for it.
 */
export function drawNightDoor(pen: Pen): string {
  const leaf: Point[] = [
    [16, -424],
    [112, -438],
    [112, 44],
    [16, 0],
  ];
  return (
    pen.box(rectangle(0, -440, 190, 440), '#8d969d', { width: 4.8 }) +
    drawCorridor(pen) +
    pen.ink(
      [
        [172, 0],
        [172, -424],
        [60, -424],
      ],
      { width: 4.6 },
    ) +
    patch(
      [
        [16, 4],
        [112, 48],
        [150, 30],
        [172, 2],
      ],
      '#2a2f3a',
      0.25,
    ) +
    pen.box(leaf, '#8a7d6c') +
    pen.box(
      [
        [112, -438],
        [121, -434],
        [121, 40],
        [112, 44],
      ],
      '#e0b776',
      { width: 3.6 },
    ) +
    pen.ink(
      [
        [30, -392],
        [98, -402],
        [98, -232],
        [30, -228],
      ],
      { width: 3, closed: true, opacity: 0.4 },
    ) +
    pen.box(ellipse(98, -178, 7, 9), '#b9bdb9', { width: 3.4, wobble: 0.3 }) +
    pen.line(knots([98, -178, 74, -174]), { width: 7.4 })
  );
}
