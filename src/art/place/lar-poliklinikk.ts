import { LAR_POLIKLINIKK_LIGHT } from './lar-poliklinikk-light.ts';
import type { PlacePlan } from './place-plan.ts';

/**
 * The room beside the medicine hatch of the clinic for opioid substitution. One talks next to what used to be the
 * whole meeting: a shutter, a cup, a signature. What he comes from and goes to is here too: the harbour and the bass.
 */
export const LAR_POLIKLINIKK: PlacePlan = {
  outside: { view: 'harbour', at: [730, 0] },
  shell: {
    corner: { side: 'left', x: 150 },
    floorY: 534,
    vanishing: [640, 200],
    wall: '#cbcfc6',
    wallSide: '#b9beb6',
    wainscot: { top: 380, color: '#76909a', side: '#68818b', grooves: false },
    trim: '#dcd8ca',
    trimSide: '#c8c5b8',
    floor: '#a99a88',
    floorKind: 'linoleum',
    windows: [[766, -10, 332, 362]],
  },
  room: [
    { thing: 'medicine-hatch', at: [188, 110] },
    { thing: 'lungs-poster', at: [594, 50] },
    { thing: 'heart-poster', at: [34, 84], onSideWall: true },
    { thing: 'work-jacket-on-hook', at: [112, 206], onSideWall: true },
    { thing: 'window-frame', at: [766, -10] },
    { thing: 'radiator', at: [800, 424] },
    { thing: 'water-dispenser', at: [674, 552] },
    { thing: 'window-sill', at: [934, 374], scale: 0.93 },
    { thing: 'sill-plant', at: [1034, 374], scale: 0.9 },
    { thing: 'clock', at: [1170, 84] },
    { thing: 'appointment-rack', at: [1126, 146], scale: 0.78 },
    { thing: 'hand-sanitiser', at: [1136, 300] },
    { thing: 'light-switch', at: [1180, 318] },
    { thing: 'door', at: [1218, 536] },
    { thing: 'exit-sign', at: [1222, 54] },
    { thing: 'floor-scale', at: [1168, 580], scale: 0.86 },
    { thing: 'gig-bag', at: [70, 648] },
    { thing: 'sturdy-chair', at: [507, 270], close: true },
  ],
  near: [
    { thing: 'side-table', at: [126, 634] },
    { thing: 'blood-pressure-meter', at: [190, 630], scale: 1.06 },
    { thing: 'learner-chair-arm', at: [868, 640] },
  ],
  light: LAR_POLIKLINIKK_LIGHT,
  spots: {
    patient: { at: [492, 618], scale: 1, faces: 'right', pose: 'seated' },
    colleague: { at: [864, 640], scale: 0.93, faces: 'left', pose: 'standing' },
    seats: [],
  },
};
