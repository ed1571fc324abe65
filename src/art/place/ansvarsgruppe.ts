import { ANSVARSGRUPPE_LIGHT } from './ansvarsgruppe-light.ts';
import type { PlacePlan } from './place-plan.ts';

/**
 * The meeting of everyone who is to help her, seen from the seventh place at the table. The plan lies before her, drawn
 * round her. The right end of the table has no chair: there is room for whoever brings their own.
 */
export const ANSVARSGRUPPE: PlacePlan = {
  outside: { view: 'spring-garden', at: [462, 16], scale: 0.84 },
  shell: {
    corner: { side: 'right', x: 1136 },
    floorY: 520,
    vanishing: [640, 220],
    wall: '#e0d2bb',
    wallSide: '#cdbda4',
    wainscot: { top: 372, color: '#b98d78', side: '#a67c68', grooves: false },
    trim: '#ece5d6',
    trimSide: '#d8d0bf',
    floor: '#b5a389',
    floorKind: 'linoleum',
    windows: [[520, 42, 290, 232]],
  },
  room: [
    { thing: 'wide-window-frame', at: [520, 42] },
    { thing: 'flip-chart', at: [172, 552] },
    { thing: 'childrens-drawings', at: [284, 56] },
    { thing: 'low-bookcase', at: [856, 536] },
    { thing: 'low-bookcase', at: [988, 536] },
    { thing: 'binders', at: [870, 452] },
    { thing: 'books', at: [1000, 452] },
    { thing: 'shelf-plant', at: [1040, 378] },
    { thing: 'clock', at: [884, 96] },
    { thing: 'framed-print', at: [976, 92] },
    { thing: 'hand-sanitiser', at: [1092, 262] },
    { thing: 'childs-jacket-on-hook', at: [1208, 280], onSideWall: true },
    { thing: 'school-bag', at: [1222, 596] },
    { thing: 'shell-chair', at: [256, 372], scale: 0.7 },
    { thing: 'shell-chair', at: [668, 372], scale: 0.7 },
    { thing: 'shell-chair', at: [858, 372], scale: 0.7 },
    { thing: 'shell-chair', at: [458, 362], scale: 0.78, close: true },
    { thing: 'shell-chair', at: [72, 392], scale: 0.84, close: true },
  ],
  near: [
    { thing: 'team-table', at: [560, 530] },
    { thing: 'name-card', at: [276, 576] },
    { thing: 'name-card', at: [640, 570] },
    { thing: 'name-card', at: [846, 578] },
    { thing: 'plan-sheet', at: [452, 672] },
    { thing: 'child-drawing', at: [262, 660] },
    { thing: 'table-mug', at: [150, 640] },
    { thing: 'carafe', at: [676, 660], scale: 0.86 },
    { thing: 'water-glass', at: [728, 650], scale: 0.86 },
    { thing: 'water-glass', at: [764, 674], scale: 0.9 },
    { thing: 'loose-papers', at: [888, 660], scale: 0.86 },
    { thing: 'table-mug', at: [1000, 650], mirrored: true },
  ],
  light: ANSVARSGRUPPE_LIGHT,
  spots: {
    patient: { at: [458, 552], scale: 0.79, faces: 'right', pose: 'seated' },
    colleague: { at: [960, 548], scale: 0.86, faces: 'left', pose: 'standing' },
    seats: [
      { at: [256, 546], scale: 0.7, faces: 'right', pose: 'seated' },
      { at: [668, 546], scale: 0.7, faces: 'left', pose: 'seated' },
      { at: [858, 548], scale: 0.7, faces: 'left', pose: 'seated' },
      { at: [72, 586], scale: 0.84, faces: 'right', pose: 'seated' },
      { at: [1064, 586], scale: 0.84, faces: 'left', pose: 'seated' },
    ],
  },
};
