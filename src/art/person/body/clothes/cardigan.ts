import { patch, type Pen } from '../../../pen.ts';
import { ellipse, type Point, spline } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Side } from '../stances.ts';
import type { Fabric, Garment } from './garment.ts';
import { backShade, bellyShade, innerEdge, openFronts, type Opening, panel } from './panels.ts';
import { drawUnderLayer } from './under-layer.ts';

const OPEN: Opening = [34, 30, 34];
const BUTTONED: Opening = [26, 1, 1];
const BAND = 15;

const openingOf = ({ top }: Fabric): Opening => (top.buttoned ? BUTTONED : OPEN);

function collarOf({ torso }: Fabric): Record<Side, Point> {
  const at = aboutNeck(torso);
  return { back: at(-62, 8), front: at(40, 14) };
}

/** The band along one free edge, from the neck to the hem. */
function band(pen: Pen, fabric: Fabric, side: Side): string {
  const { torso, top, hem } = fabric;
  const out = side === 'back' ? -1 : 1;
  const edge: Point[] = [
    collarOf(fabric)[side],
    ...innerEdge(torso, side, openingOf(fabric), hem).toReversed(),
  ];
  const outer = edge.map(([x, y], i): Point => [x + out * BAND, y + (i === 0 ? 4 : 0)]);
  return (
    patch([...spline(edge), ...spline(outer).toReversed()], top.trim) +
    pen.line(edge, { taper: 0 }) +
    pen.line(outer, { width: 4.4, taper: 0 })
  );
}

function buttons(pen: Pen, fabric: Fabric): string {
  const { torso, hem, top } = fabric;
  const edge = innerEdge(torso, 'front', openingOf(fabric), hem);
  const [low, chest, high] = edge;
  if (!low || !chest || !high) return '';
  const between = (a: Point, b: Point, t: number): Point => [
    a[0] + (b[0] - a[0]) * t + BAND / 2,
    a[1] + (b[1] - a[1]) * t,
  ];
  return [between(high, chest, 0.1), between(high, chest, 0.8), between(chest, low, 0.35)]
    .map(
      ([x, y]) =>
        patch(ellipse(x, y, 5, 5, 12), top.under) +
        pen.ink(ellipse(x, y, 5, 5, 16), { closed: true, width: 3.2, wobble: 0.2 }),
    )
    .join('');
}

/** A knitted cardigan worn open. */
export const CARDIGAN: Garment = {
  sleeve: () => ({ to: 2, width: 1, end: 'rib' }),
  drop: { seated: 12, standing: 50 },
  pockets: 'coat',
  badge: 30,
  trunk(fabric) {
    const { pen, top } = fabric;
    const fronts = openFronts(fabric, openingOf(fabric), collarOf(fabric));
    return [
      drawUnderLayer(fabric, openingOf(fabric)[2]),
      panel(pen, fronts.front, top.color, bellyShade(fabric)),
      panel(pen, fronts.back, top.color, backShade(fabric) + bellyShade(fabric)),
      band(pen, fabric, 'back'),
      band(pen, fabric, 'front'),
      buttons(pen, fabric),
    ].join('');
  },
};
