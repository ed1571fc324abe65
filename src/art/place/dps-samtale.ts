import { DPS_SAMTALE_LIGHT, LAMP_AT, PHONE_AT, PHONE_SCALE } from './dps-samtale-light.ts';
import type { PlacePlan } from './place-plan.ts';

/**
 * An office at the outpatient clinic, late in the day. The small desk is for two: she sits turned to it, the learner on
 * its other side, and between them stands the telephone with its loudspeaker on.
 */
export const DPS_SAMTALE: PlacePlan = {
  outside: { view: 'evening-town', at: [590, -16] },
  shell: {
    corner: { side: 'left', x: 150 },
    floorY: 534,
    vanishing: [640, 200],
    wall: '#a9b5a2',
    wallSide: '#98a592',
    wainscot: null,
    trim: '#d8d2c0',
    trimSide: '#c4beac',
    floor: '#a38a70',
    floorKind: 'boards',
    windows: [[634, -10, 332, 362]],
  },
  room: [
    { thing: 'rug', at: [507, 622] },
    { thing: 'window-frame', at: [634, -10] },
    { thing: 'radiator', at: [666, 424] },
    { thing: 'window-sill', at: [800, 374] },
    { thing: 'sill-plant', at: [924, 374], scale: 0.9 },
    { thing: 'service-board', at: [180, 60], scale: 0.96 },
    { thing: 'clock', at: [1086, 92] },
    { thing: 'coat-on-hook', at: [1090, 196], scale: 0.96 },
    { thing: 'hand-sanitiser', at: [1164, 300] },
    { thing: 'door', at: [1214, 536] },
    { thing: 'exit-sign', at: [1222, 54] },
    { thing: 'waste-basket', at: [1094, 566] },
    { thing: 'floor-plant', at: [246, 590] },
    { thing: 'low-bookcase', at: [30, 620], scale: 1.12 },
    { thing: 'books', at: [44, 606] },
    { thing: 'binders', at: [48, 530] },
    { thing: 'table-lamp', at: LAMP_AT },
    { thing: 'tub-chair', at: [494, 322], close: true },
  ],
  near: [
    { thing: 'call-desk', at: [846, 652] },
    { thing: 'half-closed-laptop', at: [962, 622] },
    { thing: 'tissue-box', at: [772, 590], scale: 0.66 },
    { thing: 'desk-phone', at: PHONE_AT, scale: PHONE_SCALE },
    { thing: 'notebook-and-pen', at: [850, 646], scale: 0.86 },
    { thing: 'tub-chair-arm', at: [1050, 640] },
  ],
  light: DPS_SAMTALE_LIGHT,
  spots: {
    patient: { at: [482, 622], scale: 0.96, faces: 'right', pose: 'seated' },
    colleague: { at: [880, 560], scale: 0.9, faces: 'left', pose: 'standing' },
    seats: [],
  },
};
