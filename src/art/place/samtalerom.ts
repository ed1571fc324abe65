import type { ThingName } from '../furniture/catalogue.ts';
import type { Point } from '../spline.ts';

/** A thing of the catalogue standing in a place. */
export interface PlacedThing {
  thing: ThingName;
  /** Scene pixels of the thing's origin. */
  at: Point;
  /** Hangs on the side wall and is seen at a slant. */
  onSideWall?: boolean;
}

export interface DrawnLayer {
  id: string;
  /** Far to near, 0 to 100. */
  depth: number;
  /** Near things are drawn with the ink of figures, far ones softer and thinner. */
  hand: 'near' | 'far';
  /** What the layer shows besides its things. */
  ground?: 'sky' | 'landscape' | 'shell';
  /** Drawn in this order. */
  things: readonly PlacedThing[];
}

/** Scene pixels of the hole in the wall. */
export const WINDOW_AT: Point = [644, -10];
/** The lamp's foot; light hangs on it. */
export const LAMP_AT: Point = [112, 640];
export const PERSON_DEPTH = 50;

/**
 * The talking room. Jonas sits left of the middle, because words cover the lower right of a wide
 * screen and a phone shows only what is round his head: lamp on his one side, window on the other,
 * the door he glances at furthest away.
 */
export const SAMTALEROM: readonly DrawnLayer[] = [
  { id: 'sky', depth: 2, hand: 'far', ground: 'sky', things: [] },
  { id: 'landscape', depth: 5, hand: 'far', ground: 'landscape', things: [] },
  {
    id: 'room',
    depth: 20,
    hand: 'far',
    ground: 'shell',
    things: [
      { thing: 'rug', at: [507, 622] },
      { thing: 'window-frame', at: WINDOW_AT },
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
    ],
  },
  {
    id: 'furniture',
    depth: 34,
    hand: 'far',
    things: [
      { thing: 'curtain', at: [984, -10] },
      { thing: 'low-bookcase', at: [1074, 552] },
      { thing: 'binders', at: [1088, 468] },
      { thing: 'books', at: [1090, 540] },
      { thing: 'shelf-plant', at: [1104, 394] },
      { thing: 'waste-basket', at: [1036, 566] },
    ],
  },
  {
    // A layer of its own: one picture from the lamp to the curtain would be three fifths empty.
    id: 'lamp',
    depth: 35,
    hand: 'far',
    things: [
      { thing: 'lamp-cord', at: LAMP_AT },
      { thing: 'floor-lamp', at: LAMP_AT },
      { thing: 'floor-plant', at: [252, 588] },
    ],
  },
  { id: 'chair', depth: 46, hand: 'near', things: [{ thing: 'armchair', at: [507, 263] }] },
  {
    id: 'table',
    depth: 62,
    hand: 'near',
    things: [
      { thing: 'side-table', at: [130, 622] },
      { thing: 'carafe', at: [36, 612] },
      { thing: 'water-glass', at: [80, 626] },
      { thing: 'tissue-box', at: [98, 620] },
      { thing: 'table-mug', at: [222, 618] },
    ],
  },
  {
    id: 'foreground',
    depth: 82,
    hand: 'near',
    things: [{ thing: 'learner-chair-arm', at: [868, 640] }],
  },
  {
    id: 'leaves',
    depth: 90,
    hand: 'near',
    things: [{ thing: 'foreground-leaves', at: [1276, 740] }],
  },
];
