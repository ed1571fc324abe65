import { PAINT } from '../palette.ts';
import type { PlacePlan } from './place-plan.ts';
import { SAMTALEROM_LIGHT } from './samtalerom-light.ts';

/**
 * The talking room. The patient sits left of the middle, because words cover the lower right of a wide
 * screen and a phone shows only what is round the head: lamp on the one side, window on the other, the
 * door one glances at furthest away.
 */
export const SAMTALEROM: PlacePlan = {
  outside: { view: 'fjord', at: [606, 0] },
  shell: {
    corner: { side: 'left', x: 196 },
    floorY: 534,
    vanishing: [640, 200],
    wall: PAINT.wall,
    wallSide: PAINT.wallSide,
    wainscot: {
      top: 396,
      color: PAINT.wainscot,
      side: PAINT.wainscotSide,
      grooves: true,
    },
    trim: PAINT.trim,
    trimSide: PAINT.trimSide,
    floor: PAINT.floor,
    floorKind: 'boards',
    windows: [[644, -10, 332, 362]],
  },
  room: [
    { thing: 'rug', at: [507, 622] },
    { thing: 'window-frame', at: [644, -10] },
    { thing: 'radiator', at: [676, 424] },
    { thing: 'window-sill', at: [810, 374] },
    { thing: 'sill-plant', at: [736, 374] },
    { thing: 'folder-and-pen', at: [838, 376] },
    { thing: 'framed-print', at: [244, 92] },
    { thing: 'air-vent', at: [1092, 26] },
    { thing: 'clock', at: [1138, 112] },
    { thing: 'notice-board', at: [1080, 168] },
    { thing: 'door', at: [1214, 536] },
    { thing: 'exit-sign', at: [1222, 54] },
    { thing: 'hand-sanitiser', at: [1170, 318] },
    { thing: 'light-switch', at: [1142, 346] },
    { thing: 'wall-socket', at: [240, 470] },
    { thing: 'coat-on-hook', at: [46, 232], onSideWall: true },
    { thing: 'curtain', at: [984, -10] },
    { thing: 'low-bookcase', at: [1074, 552] },
    { thing: 'binders', at: [1088, 468] },
    { thing: 'books', at: [1090, 540] },
    { thing: 'shelf-plant', at: [1104, 394] },
    { thing: 'waste-basket', at: [1036, 566] },
    { thing: 'lamp-cord', at: [112, 640] },
    { thing: 'floor-lamp', at: [112, 640] },
    { thing: 'floor-plant', at: [252, 588] },
    { thing: 'armchair', at: [507, 263], close: true },
  ],
  near: [
    { thing: 'side-table', at: [130, 622] },
    { thing: 'carafe', at: [36, 612] },
    { thing: 'water-glass', at: [80, 626] },
    { thing: 'tissue-box', at: [98, 620] },
    { thing: 'table-mug', at: [222, 618] },
    { thing: 'learner-chair-arm', at: [868, 640] },
    { thing: 'foreground-leaves', at: [1276, 740] },
  ],
  light: SAMTALEROM_LIGHT,
  spots: {
    patient: { at: [492, 618], scale: 1, faces: 'right', pose: 'seated' },
    colleague: { at: [850, 590], scale: 0.9, faces: 'left', pose: 'standing' },
    seats: [],
  },
};
