import { INK } from '../palette.ts';
import { createPen, curvedPatch, type Pen } from '../pen.ts';
import { seedOf } from '../seeded-random.ts';
import { drawBirch, drawDuskLandscape, DUSK_SNOW } from './dusk-landscape.ts';
import { drawHouseFront } from './house-front.ts';

export const UNIT_AT_DUSK = { left: 0, top: 0, width: 960, height: 1200 };

/** The unit on a winter afternoon: the door is lit, and one window for the one who waits. */
export function drawUnitAtDusk(seed: number): string {
  const pen = createPen(seedOf(`${seed}/unit-at-dusk`), { width: 6, color: INK });
  return (
    drawDuskLandscape(seedOf(`${seed}/dusk`)) +
    drawHouseFront(pen, new Set([6])) +
    snowdrifts() +
    footprints() +
    bench(pen) +
    `<g transform="translate(872 1040)">${drawBirch(pen, 420)}</g>`
  );
}

function snowdrifts(): string {
  return (
    curvedPatch(
      [
        [-20, 984],
        [120, 962],
        [300, 978],
        [392, 996],
        [340, 1060],
        [250, 1220, 'c'],
        [-20, 1220, 'c'],
      ],
      DUSK_SNOW.shade,
      0.7,
    ) +
    curvedPatch(
      [
        [980, 1004],
        [840, 1016],
        [700, 1046],
        [640, 1090],
        [720, 1220, 'c'],
        [980, 1220, 'c'],
      ],
      DUSK_SNOW.shade,
      0.7,
    ) +
    curvedPatch(
      [
        [-20, 1100],
        [120, 1082],
        [250, 1120],
        [300, 1220, 'c'],
        [-20, 1220, 'c'],
      ],
      DUSK_SNOW.blue,
      0.55,
    )
  );
}

/** Somebody has gone in already. */
function footprints(): string {
  let drawn = '';
  for (let step = 0; step < 9; step += 1) {
    const near = step / 8;
    const y = 990 + near * 200;
    const x =
      478 + Math.sin(step * 1.1) * 6 - near * 26 + (step % 2 === 0 ? -1 : 1) * (8 + near * 12);
    drawn += `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(4 + near * 6).toFixed(1)}" ry="${(3 + near * 4).toFixed(1)}" fill="#8b7f73" opacity=".5"/>`;
  }
  return drawn;
}

function bench(pen: Pen): string {
  const slat = (y: number): string =>
    pen.box(
      [
        [64, y],
        [226, y + 4],
        [226, y + 16],
        [64, y + 12],
      ],
      '#8a6a4b',
      { width: 4.4 },
    );
  const leg = (x: number): string =>
    pen.ink(
      [
        [x, 1010],
        [x, 1062],
      ],
      { width: 7 },
    );
  const snow = pen.shape(
    [
      [58, 1014],
      [66, 1000],
      [146, 996],
      [224, 1004],
      [232, 1016],
    ],
    DUSK_SNOW.light,
    { width: 4.4 },
  );
  return leg(84) + leg(208) + slat(956) + slat(978) + slat(1012) + snow;
}
