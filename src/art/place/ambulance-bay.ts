import { knots } from '../knots.ts';
import { curvedPatch, patch } from '../pen.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

const ROAD = '#8b9193';
const AMBULANCE = '#d6bb5a';

/** The sky over the hospital before the sun is up. */
export function drawAmbulanceSky(): string {
  return (
    patch(rectangle(0, 0, 450, 390), '#c5cfd2') +
    curvedPatch(
      knots([-20, 60, 90, 40, 200, 58, 320, 38, 480, 52, 480, 92, 330, 86, 190, 104, -20, 88]),
      '#d9ddda',
      0.8,
    ) +
    curvedPatch(knots([-20, 130, 120, 118, 260, 132, 480, 116, 480, 160, -20, 166]), '#dcdcd2', 0.7)
  );
}

/** A wing of the hospital with windows, some of them lit: others are awake too. */
function wing(): string {
  const lit = new Set([1, 6, 7, 12]);
  const windows = Array.from({ length: 15 }, (_, i) => {
    const [column, row] = [i % 5, Math.floor(i / 5)];
    return patch(
      rectangle(226 + column * 42, 84 + row * 38, 24, 20),
      lit.has(i) ? '#edd596' : '#6f858d',
    );
  });
  return (
    patch(rectangle(206, 66, 300, 160), '#b3b1a4') +
    patch(rectangle(206, 58, 300, 10), '#8b8a80') +
    windows.join('') +
    patch(rectangle(206, 190, 300, 36), '#94938a')
  );
}

/** Seen from its side, waiting, its lamps off. */
function ambulance([x, y]: Point): string {
  const wheel = (at: number): string =>
    patch(ellipse(x + at, y, 12), '#3d4446') + patch(ellipse(x + at, y, 5), '#a6acab');
  const star = [0, 60, 120].map(
    (turn) =>
      `<path d="M${x + 44} ${y - 58}v20" stroke="#4b6f86" stroke-width="5" transform="rotate(${turn} ${x + 44} ${y - 48})"/>`,
  );
  return (
    patch(ellipse(x + 74, y + 10, 92, 7), '#5f6567', 0.6) +
    curvedPatch(
      knots(
        [
          x - 8,
          y,
          x - 8,
          y - 76,
          x,
          y - 82,
          x + 96,
          y - 82,
          x + 104,
          y - 76,
          x + 106,
          y - 62,
          x + 128,
          y - 38,
          x + 152,
          y - 30,
          x + 158,
          y - 20,
          x + 158,
          y,
        ],
        [0, 9],
      ),
      AMBULANCE,
    ) +
    patch(rectangle(x - 8, y - 32, 164, 12), '#5e8a72') +
    patch(rectangle(x - 8, y - 6, 166, 6), '#6b6a5c') +
    curvedPatch(
      knots([x + 106, y - 60, x + 112, y - 60, x + 130, y - 38, x + 106, y - 38], [0, 1, 2, 3]),
      '#566d75',
    ) +
    patch(rectangle(x + 66, y - 66, 30, 22), '#7f959b') +
    star.join('') +
    patch(rectangle(x + 86, y - 88, 26, 6), '#6d8fa6') +
    wheel(20) +
    wheel(124)
  );
}

function car([x, y]: Point, color: string): string {
  return (
    patch(ellipse(x + 34, y + 4, 40, 4), '#5f6567', 0.5) +
    curvedPatch(
      knots(
        [
          x,
          y,
          x,
          y - 14,
          x + 12,
          y - 18,
          x + 22,
          y - 30,
          x + 46,
          y - 30,
          x + 58,
          y - 17,
          x + 68,
          y - 13,
          x + 68,
          y,
        ],
        [0, 7],
      ),
      color,
    ) +
    curvedPatch(
      knots([x + 18, y - 18, x + 25, y - 26, x + 44, y - 26, x + 52, y - 18], [0, 3]),
      '#5b6d73',
    ) +
    patch(ellipse(x + 15, y, 6.5), '#3d4446') +
    patch(ellipse(x + 54, y, 6.5), '#3d4446')
  );
}

function birch(x: number, y: number): string {
  return (
    curvedPatch(
      knots([
        x - 26,
        y - 60,
        x - 30,
        y - 96,
        x - 8,
        y - 126,
        x + 20,
        y - 112,
        x + 30,
        y - 80,
        x + 16,
        y - 52,
      ]),
      '#7d8a66',
    ) +
    patch(rectangle(x - 3, y - 76, 6, 76), '#d9d7cd') +
    patch(rectangle(x - 3, y - 50, 4, 3), '#5d6063') +
    patch(rectangle(x, y - 30, 3, 3), '#5d6063')
  );
}

/** The bay where ambulances come in, under its roof, and the car park behind; without lines, as all that is outside. */
export function drawAmbulanceBay(): string {
  return (
    curvedPatch(
      knots(
        [-20, 196, 60, 170, 130, 178, 210, 156, 320, 172, 480, 150, 480, 240, -20, 240],
        [6, 7],
      ),
      '#93a5a6',
    ) +
    wing() +
    patch(rectangle(-20, 212, 500, 190), '#9fa48f') +
    patch(rectangle(-20, 224, 500, 170), ROAD) +
    patch(rectangle(-20, 224, 500, 6), '#a8acaa') +
    birch(196, 226) +
    car([252, 236], '#7d5a4e') +
    car([336, 238], '#5f7680') +
    [244, 326, 412]
      .map((x) =>
        patch(
          [
            [x, 240],
            [x + 4, 240],
            [x + 14, 268],
            [x + 8, 268],
          ],
          '#c9ccc8',
        ),
      )
      .join('') +
    patch(rectangle(-20, 120, 190, 20), '#7e8788') +
    patch(rectangle(-20, 116, 196, 8), '#a8aeab') +
    patch(rectangle(156, 136, 8, 112), '#6d7677') +
    patch(rectangle(20, 139, 70, 4), '#f1e2b0') +
    ambulance([10, 252])
  );
}
