import { curvedPatch, type Pen } from '../pen.ts';
import type { Knot } from '../spline.ts';
import { SNOW } from './house-paint.ts';
import { drawFarFence } from './picket-fence.ts';
import { softLight } from '../soft-light.ts';

/** Snow from the shore to behind the house. */
export function drawSnowBehind(pen: Pen): string {
  const field: Knot[] = [
    [-20, 704],
    [60, 690],
    [160, 700],
    [480, 716],
    [800, 700],
    [890, 688],
    [980, 702],
    [980, 1220, 'c'],
    [-20, 1220, 'c'],
  ];
  const rise = (knots: Knot[], colour: string, opacity: number): string =>
    curvedPatch(knots, colour, opacity);
  return (
    curvedPatch(field, SNOW.shade) +
    rise(
      [
        [-20, 800],
        [70, 776],
        [170, 796],
        [170, 980, 'c'],
        [-20, 980, 'c'],
      ],
      SNOW.light,
      0.55,
    ) +
    rise(
      [
        [980, 790],
        [880, 772],
        [790, 800],
        [790, 980, 'c'],
        [980, 980, 'c'],
      ],
      SNOW.light,
      0.55,
    ) +
    drawFarFence(pen, -6, 158) +
    drawFarFence(pen, 804, 968)
  );
}

/** The yard before the house: the cleared way, its banks and the light from the door on it. */
export function drawYard(): string {
  const ground: Knot[] = [
    [-20, 974],
    [90, 962],
    [230, 970],
    [372, 962],
    [430, 961],
    [530, 961],
    [600, 964],
    [720, 972],
    [860, 960],
    [980, 970],
    [980, 1220, 'c'],
    [-20, 1220, 'c'],
  ];
  const way: Knot[] = [
    [432, 960, 'c'],
    [528, 960, 'c'],
    [556, 1010],
    [590, 1070],
    [612, 1130],
    [650, 1220, 'c'],
    [292, 1220, 'c'],
    [352, 1130],
    [382, 1070],
    [408, 1010],
  ];
  const bank = (side: -1 | 1): string => {
    const at = (x: number): number => 481 + side * x;
    const crest: Knot[] = [
      [at(50), 962, 'c'],
      [at(78), 992],
      [at(90), 1026],
      [at(124), 1068],
      [at(132), 1112],
      [at(176), 1162],
      [at(190), 1220, 'c'],
      [at(290), 1220, 'c'],
      [at(240), 1160],
      [at(206), 1130],
      [at(190), 1074],
      [at(146), 1040],
      [at(128), 990],
    ];
    const foot: Knot[] = [
      [at(49), 962, 'c'],
      [at(70), 1000],
      [at(82), 1034],
      [at(112), 1078],
      [at(122), 1122],
      [at(160), 1170],
      [at(174), 1220, 'c'],
      [at(190), 1220, 'c'],
      [at(176), 1162],
      [at(132), 1112],
      [at(124), 1068],
      [at(90), 1026],
      [at(78), 992],
    ];
    return curvedPatch(crest, '#e3e7e5') + curvedPatch(foot, SNOW.deep, 0.75);
  };
  const drift = (knots: Knot[], colour: string, opacity: number): string =>
    curvedPatch(knots, colour, opacity);
  return (
    curvedPatch(ground, SNOW.light) +
    drift(
      [
        [-20, 1030],
        [110, 1022],
        [260, 1042],
        [330, 1100],
        [260, 1220, 'c'],
        [-20, 1220, 'c'],
      ],
      SNOW.shade,
      0.65,
    ) +
    drift(
      [
        [980, 1024],
        [850, 1034],
        [700, 1062],
        [652, 1110],
        [720, 1220, 'c'],
        [980, 1220, 'c'],
      ],
      SNOW.shade,
      0.65,
    ) +
    curvedPatch(way, '#c6cfd1') +
    bank(-1) +
    bank(1) +
    '<linearGradient id="beam" gradientUnits="userSpaceOnUse" x1="0" y1="961" x2="0" y2="1200"><stop offset="0" stop-color="#f9d48c" stop-opacity=".8"/><stop offset=".5" stop-color="#f6d79c" stop-opacity=".5"/><stop offset="1" stop-color="#f3dcb0" stop-opacity=".12"/></linearGradient>' +
    curvedPatch(
      [
        [436, 961, 'c'],
        [524, 961, 'c'],
        [572, 1070],
        [636, 1220, 'c'],
        [318, 1220, 'c'],
        [388, 1070],
      ],
      'url(#beam)',
    ) +
    softLight('door-on-snow', [480, 978], [270, 120], '#f8cf84', 0.75) +
    softLight('window-on-snow', [634, 984], [120, 30], '#f8d698', 0.5)
  );
}

/** Somebody has gone in already. */
export function drawFootprints(): string {
  let drawn = '';
  for (let step = 0; step < 9; step += 1) {
    const near = (step / 8) ** 1.25;
    const y = 984 + near * 206;
    const side = step % 2 === 0 ? -1 : 1;
    const x = 481 + Math.sin(near * 2.6) * 10 - near * 16 + side * (6 + near * 9);
    const size = 0.55 + near * 0.75;
    drawn +=
      `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(2)}) rotate(${side * 7})" fill="#8a7a63" opacity="${(0.62 - near * 0.14).toFixed(2)}">` +
      '<ellipse cx="0" cy="-7" rx="6.4" ry="8"/><ellipse cx="0" cy="7.4" rx="5" ry="4.6"/></g>';
  }
  return drawn;
}
