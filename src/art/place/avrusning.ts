import { AVRUSNING_LIGHT } from './avrusning-light.ts';
import type { PlacePlan } from './place-plan.ts';

/**
 * A single room on the detox ward, three in the night. He has sat up on the edge of the bed; his shoes stand ready and his
 * jacket hangs where he can see it. The door is ajar: from there comes the light of those who are awake.
 */
export const AVRUSNING: PlacePlan = {
  outside: { view: 'night-lights', at: [684, 24] },
  shell: {
    corner: { side: 'right', x: 1190 },
    floorY: 534,
    vanishing: [640, 200],
    wall: '#74849a',
    wallSide: '#64748a',
    wainscot: { top: 404, color: '#5b6b81', side: '#4e5d72', grooves: false },
    trim: '#8893a1',
    trimSide: '#788392',
    floor: '#6a6a74',
    floorKind: 'linoleum',
    windows: [[720, 52, 290, 232]],
  },
  room: [
    { thing: 'wide-window-frame', at: [720, 52] },
    { thing: 'night-door', at: [30, 536] },
    { thing: 'exit-sign', at: [92, 48] },
    { thing: 'clock-at-three', at: [300, 112], scale: 1.1 },
    { thing: 'wardrobe', at: [1046, 546], scale: 0.9 },
    { thing: 'suit-on-hanger', at: [1112, 196] },
    { thing: 'bed-lamp', at: [624, 244] },
    { thing: 'wall-socket', at: [650, 336] },
    { thing: 'call-button', at: [652, 336], scale: 0.8 },
    { thing: 'bedside-table', at: [812, 612] },
    { thing: 'water-jug', at: [900, 470], scale: 0.86 },
    { thing: 'basin-and-towel', at: [880, 581] },
    { thing: 'pressure-stand', at: [274, 586] },
    { thing: 'night-bed', at: [492, 606], close: true },
    { thing: 'evening-shoes', at: [722, 702], close: true },
  ],
  near: [{ thing: 'learner-chair-arm', at: [868, 640] }],
  light: AVRUSNING_LIGHT,
  spots: {
    patient: { at: [492, 606], scale: 0.98, faces: 'right', pose: 'seated' },
    colleague: { at: [872, 580], scale: 0.92, faces: 'left', pose: 'standing' },
    seats: [],
  },
};
