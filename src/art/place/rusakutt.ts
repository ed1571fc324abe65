import { WIDE_WINDOW_GLASS } from '../furniture/wide-window-frame.ts';
import type { PlacePlan } from './place-plan.ts';
import { RUSAKUTT_LIGHT } from './rusakutt-light.ts';

/**
 * The observation room of the acute ward, the morning after. He sits up on the edge of a high bed; what has watched
 * over him through the night stands by his head, the antidote to take home lies beside him, and day comes in from
 * the bay where the ambulances stop.
 */
export const RUSAKUTT: PlacePlan = {
  outside: { view: 'ambulance-bay', at: [620, 4] },
  shell: {
    corner: { side: 'left', x: 158 },
    floorY: 534,
    vanishing: [640, 200],
    wall: '#d9d8cb',
    wallSide: '#c9cabd',
    wainscot: { top: 372, color: '#b2c0ae', side: '#a2b19f', grooves: false },
    trim: '#e3e1d5',
    trimSide: '#d0d0c4',
    floor: '#a9ada3',
    floorKind: 'linoleum',
    windows: [[628, 46, WIDE_WINDOW_GLASS.width, WIDE_WINDOW_GLASS.height]],
  },
  room: [
    { thing: 'wide-window-frame', at: [628, 46] },
    { thing: 'oxygen-panel', at: [174, 270] },
    { thing: 'glove-rack', at: [174, 92], scale: 0.92 },
    { thing: 'sharps-box', at: [1040, 236] },
    { thing: 'hooded-jacket-on-hook', at: [50, 150], onSideWall: true },
    { thing: 'cook-bag-on-hook', at: [116, 162], onSideWall: true },
    { thing: 'clock', at: [1080, 110] },
    { thing: 'sink-counter', at: [962, 538] },
    { thing: 'hand-sanitiser', at: [1102, 226], scale: 1.2 },
    { thing: 'light-switch', at: [1104, 318] },
    { thing: 'corridor-door', at: [1140, 536] },
    { thing: 'exit-sign', at: [1176, 44] },
    { thing: 'ward-curtain', at: [934, 22] },
    { thing: 'vital-signs-monitor', at: [334, 566] },
    { thing: 'rolling-stool', at: [1020, 640], scale: 0.92 },
    { thing: 'exam-bed', at: [492, 612], close: true },
  ],
  near: [
    { thing: 'lap-blanket', at: [492, 612] },
    { thing: 'steel-trolley', at: [268, 664] },
    { thing: 'breakfast-plate', at: [78, 647] },
    { thing: 'naloxone-box', at: [164, 650] },
    { thing: 'water-glass', at: [24, 632] },
  ],
  light: RUSAKUTT_LIGHT,
  spots: {
    patient: { at: [492, 612], scale: 0.98, faces: 'right', pose: 'seated' },
    colleague: { at: [866, 640], scale: 0.92, faces: 'left', pose: 'standing' },
    seats: [],
  },
};
