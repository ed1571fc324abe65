import type { ThingName } from '../furniture/catalogue.ts';
import type { Point } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';
import type { ViewName } from './views.ts';

/**
 * A place as data: what lies outside, the room with everything behind its people, what stands before them,
 * its light, and where people are. The scene is 1280 × 720; words cover the lower right of a wide screen,
 * and a phone shows only what is round the patient's head.
 */
export interface PlacePlan {
  /** Seen through holes in the shell; left out where there is no window. */
  outside?: { view: ViewName; at: Point; scale?: number };
  shell: ShellPlan;
  /** Behind people, drawn in this order over the shell. */
  room: readonly PlacedThing[];
  /** Before people: tables, blankets, foreground. */
  near: readonly PlacedThing[];
  light: readonly LightPlan[];
  spots: Spots;
}

/** A thing of the catalogue standing in a place. */
export interface PlacedThing {
  thing: ThingName;
  /** Scene pixels of the thing's origin. */
  at: Point;
  /** 1 when left out. The ink scales with it: keep between 0.6 and 1.4. */
  scale?: number;
  mirrored?: boolean;
  /** Hangs on the side wall and is seen at a slant. */
  onSideWall?: boolean;
  /** Drawn with the ink of figures, though it stands behind them: the chair one sits in. */
  close?: boolean;
}

/** Walls and floor, seen from the learner's chair: a back wall and, where there is a corner, one side wall. */
export interface ShellPlan {
  corner: { side: 'left' | 'right'; x: number } | null;
  /** Where back wall and floor meet, and where lines that run away from us do. */
  floorY: number;
  vanishing: Point;
  wall: string;
  wallSide: string;
  /** Panelling or a painted lower wall, with its rail at `top`; null: one colour down to the skirting. */
  wainscot: { top: number; color: string; side: string; grooves: boolean } | null;
  trim: string;
  trimSide: string;
  floor: string;
  floorKind: 'boards' | 'linoleum' | 'tiles';
  /** Open parts of the back wall, through which the view is seen: left, top, width, height. */
  windows: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

/** Where the hips of a person are, in scene pixels, and how large and which way this person is drawn. */
export interface Spot {
  at: Point;
  scale: number;
  /** Towards the words is right. */
  faces: 'left' | 'right';
  pose: 'seated' | 'standing';
}

export interface Spots {
  /** The one this is about; null where patients do not come along: a corridor one steps out into. */
  patient: Spot | null;
  /** Whoever of the team is asked and comes in. */
  colleague: Spot;
  /** Others who are here all along, in the order in which they are named. */
  seats: readonly Spot[];
}
