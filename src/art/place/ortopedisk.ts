import { ORTOPEDISK_LIGHT } from './ortopedisk-light.ts';
import type { PlacePlan } from './place-plan.ts';

/**
 * The bed by the window on the orthopaedic ward. She sits up in it, seen from its foot end: over her the triangle to pull
 * oneself up by, at the wall the crutches that are to come, on the table what she has made hers.
 */
export const ORTOPEDISK: PlacePlan = {
  outside: { view: 'autumn-town', at: [690, 40], scale: 0.9 },
  shell: {
    corner: null,
    floorY: 534,
    vanishing: [640, 200],
    wall: '#d8d7cc',
    wallSide: '#c8c7bc',
    wainscot: null,
    trim: '#c4bfb0',
    trimSide: '#b4afa0',
    floor: '#a8a294',
    floorKind: 'linoleum',
    windows: [[728, 66, 326, 316]],
  },
  room: [
    { thing: 'head-wall', at: [176, 64] },
    { thing: 'ward-window-frame', at: [728, 66] },
    { thing: 'radiator', at: [762, 436] },
    { thing: 'oxygen-panel', at: [196, 162] },
    { thing: 'bed-lamp', at: [206, 104], scale: 0.94 },
    { thing: 'clock', at: [1146, 100] },
    { thing: 'hand-sanitiser', at: [1088, 288], scale: 1.1 },
    { thing: 'wardrobe', at: [1140, 548] },
    { thing: 'ward-curtain', at: [112, 22], mirrored: true },
    { thing: 'crutches', at: [206, 566] },
    { thing: 'walking-frame', at: [800, 574] },
    { thing: 'visitor-chair', at: [1010, 620] },
    { thing: 'lifting-pole', at: [346, 340] },
    { thing: 'raised-bed', at: [474, 566], scale: 0.94, close: true },
    { thing: 'call-button', at: [612, 214], close: true },
  ],
  near: [
    { thing: 'bed-duvet', at: [474, 566] },
    { thing: 'bed-rail', at: [276, 556] },
    { thing: 'bed-end', at: [530, 676] },
    { thing: 'overbed-table', at: [110, 640] },
    { thing: 'flower-vase', at: [52, 612] },
    { thing: 'water-glass', at: [122, 604] },
    { thing: 'newspaper-and-glasses', at: [100, 636], scale: 0.92 },
  ],
  light: ORTOPEDISK_LIGHT,
  spots: {
    patient: { at: [474, 556], scale: 0.92, faces: 'right', pose: 'seated' },
    colleague: { at: [886, 572], scale: 0.92, faces: 'left', pose: 'standing' },
    seats: [],
  },
};
