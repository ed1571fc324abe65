import type { PlacePlan } from './place-plan.ts';
import { PHONE_AT, VURDERINGSTEAM_LIGHT } from './vurderingsteam-light.ts';

/**
 * The meeting room where the assessment team reads referrals: only colleagues meet here. Before the empty chair lies the
 * folder with somebody's name, and the telephone through which she can be asked.
 */
export const VURDERINGSTEAM: PlacePlan = {
  outside: { view: 'river-valley', at: [650, 14] },
  shell: {
    corner: { side: 'left', x: 176 },
    floorY: 534,
    vanishing: [640, 220],
    wall: '#b9c6c6',
    wallSide: '#a9b7b8',
    wainscot: null,
    trim: '#e2ded2',
    trimSide: '#cfcabd',
    floor: '#a39c8e',
    floorKind: 'linoleum',
    windows: [[722, 46, 290, 232]],
  },
  room: [
    { thing: 'wall-screen', at: [12, 92], onSideWall: true },
    { thing: 'week-board', at: [200, 36], scale: 0.95 },
    { thing: 'wide-window-frame', at: [722, 46] },
    { thing: 'slatted-blind', at: [722, 46] },
    { thing: 'clock', at: [656, 96], scale: 0.9 },
    { thing: 'low-bookcase', at: [716, 536] },
    { thing: 'low-bookcase', at: [848, 536] },
    { thing: 'binders', at: [730, 452] },
    { thing: 'binders', at: [862, 452] },
    { thing: 'sill-plant', at: [944, 378], scale: 0.9 },
    { thing: 'coat-stand', at: [1080, 572], scale: 0.9 },
    { thing: 'hand-sanitiser', at: [1152, 262] },
    { thing: 'corridor-door', at: [1192, 536] },
    { thing: 'exit-sign', at: [1206, 44] },
    { thing: 'meeting-chair', at: [290, 362], scale: 0.78 },
    { thing: 'meeting-chair', at: [730, 362], scale: 0.78 },
    { thing: 'meeting-chair', at: [510, 358], scale: 0.86, close: true },
    { thing: 'meeting-chair', at: [76, 382], scale: 0.9, close: true },
  ],
  near: [
    { thing: 'oval-table', at: [480, 548] },
    { thing: 'loose-papers', at: [250, 622], scale: 0.9 },
    { thing: 'table-mug', at: [138, 650] },
    { thing: 'referral-folder', at: [430, 668] },
    { thing: 'conference-phone', at: PHONE_AT, scale: 0.96 },
    { thing: 'loose-papers', at: [842, 640], scale: 0.86, mirrored: true },
    { thing: 'table-mug', at: [936, 690], mirrored: true },
  ],
  light: VURDERINGSTEAM_LIGHT,
  spots: {
    patient: null,
    colleague: { at: [930, 552], scale: 0.88, faces: 'left', pose: 'standing' },
    seats: [
      { at: [290, 552], scale: 0.77, faces: 'right', pose: 'seated' },
      { at: [730, 552], scale: 0.77, faces: 'left', pose: 'seated' },
      { at: [74, 600], scale: 0.9, faces: 'right', pose: 'seated' },
    ],
  },
};
