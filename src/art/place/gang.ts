import { COUNTER_TOP } from '../furniture/coffee-counter.ts';
import { LINOLEUM } from '../furniture/corridor-opening.ts';
import { PAINT } from '../palette.ts';
import type { Point } from '../spline.ts';
import type { PlacePlan, Spot } from './place-plan.ts';
import { DOOR_AT, GANG_LIGHT, OPENING_AT } from './gang-light.ts';

const COUNTER_AT: Point = [150, 552];

/** By the coffee corner, where one meets whoever one asks; nobody else comes along. */
const BY_THE_COUNTER: Spot = { at: [470, 560], scale: 1, faces: 'right', pose: 'standing' };

/**
 * The corridor of the outpatient clinic: one has stepped out in the middle of a talk, and its door stands ajar
 * on the left. The colleague stands between the coffee and the long view down the corridor.
 */
export const GANG: PlacePlan = {
  shell: {
    corner: null,
    floorY: 534,
    vanishing: [640, 214],
    wall: PAINT.wall,
    wallSide: PAINT.wallSide,
    wainscot: { top: 372, color: '#9baa9f', side: '#8b9a90', grooves: false },
    trim: PAINT.trim,
    trimSide: PAINT.trimSide,
    floor: LINOLEUM,
    floorKind: 'linoleum',
    windows: [],
  },
  room: [
    { thing: 'corridor-opening', at: OPENING_AT },
    { thing: 'exit-sign', at: [607, 27] },
    { thing: 'door-ajar', at: DOOR_AT },
    { thing: 'room-plate', at: [140, 206] },
    { thing: 'mug-shelf', at: [190, 144] },
    { thing: 'coffee-counter', at: COUNTER_AT },
    { thing: 'fruit-bowl', at: [184, COUNTER_AT[1] + COUNTER_TOP], scale: 0.86 },
    { thing: 'coffee-machine', at: [284, COUNTER_AT[1] + COUNTER_TOP] },
    { thing: 'notice-board', at: [930, 150], scale: 1.2 },
    { thing: 'heart-poster', at: [1160, 140] },
    { thing: 'clock', at: [1006, 84] },
    { thing: 'hand-sanitiser', at: [1110, 262] },
    { thing: 'handrail', at: [900, 352] },
    { thing: 'waiting-chairs', at: [904, 562] },
    { thing: 'floor-plant', at: [1226, 584], scale: 1.1 },
  ],
  near: [],
  light: GANG_LIGHT,
  spots: { patient: null, colleague: BY_THE_COUNTER, seats: [BY_THE_COUNTER] },
};
