import { CATALOGUE } from '../furniture/catalogue.ts';
import { INK, INK_FAR } from '../palette.ts';
import { createPen, type Pen } from '../pen.ts';
import { seedOf } from '../seeded-random.ts';
import { drawFjordLandscape, drawFjordSky } from './fjord-landscape.ts';
import { drawRoomShell } from './room-shell.ts';
import type { DrawnLayer, PlacedThing } from './samtalerom.ts';

const LOOKS = { near: { width: 7.2, color: INK }, far: { width: 5.4, color: INK_FAR } } as const;

/** Level lines of the side wall, a little below the eye. */
const SIDE_WALL = ' skewY(-9) scale(.84 1)';

function drawThing(placed: PlacedThing, index: number, pen: (name: string) => Pen): string {
  const { thing, at, onSideWall } = placed;
  const turned = onSideWall ? SIDE_WALL : '';
  const drawn = CATALOGUE[thing](pen(`${thing}-${index}`));
  return `<g transform="translate(${at[0]} ${at[1]})${turned}">${drawn}</g>`;
}

/** One layer of a place as SVG content in scene pixels. Same layer and seed, same drawing. */
export function drawPlaceLayer(layer: DrawnLayer, seed: number): string {
  const pen = (name: string): Pen =>
    createPen(seedOf(`${seed}/${layer.id}/${name}`), LOOKS[layer.hand]);
  const things = layer.things.map((thing, index) => drawThing(thing, index, pen)).join('');
  if (layer.ground === 'sky') return drawFjordSky() + things;
  if (layer.ground === 'landscape') return drawFjordLandscape(pen('ground'), seed) + things;
  if (layer.ground === 'shell') return drawRoomShell(pen('ground')) + things;
  return things;
}
