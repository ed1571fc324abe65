import type { Point } from '../../spline.ts';
import type { BodyLook, Pose, PostureName } from '../person-look.ts';
import { type Side, SIDES, type Stance, stanceOf } from './stances.ts';

/** One side of a trunk, from the shoulder down. */
export interface TorsoSide {
  shoulder: Point;
  chest: Point;
  waist: Point;
  hip: Point;
  knee: Point;
}

/** A trunk as points in scene pixels from the hips: clothes hang on them, arms grow from them. */
export interface Torso {
  pose: Pose;
  neck: Point;
  /** Against Jonas's: thickness of the neck, of the arms, of the thighs, and the size of the hands. */
  neckWidth: number;
  limb: number;
  thigh: number;
  hand: number;
  /** How far a belly reaches over belt and lap, in pixels. */
  belly: number;
  back: TorsoSide;
  front: TorsoSide;
  crotch: number;
  lap: number;
  stance: Stance;
}

/** What makes one build differ from another; see `BodyLook`. */
export type Build = Pick<BodyLook, 'breadth' | 'roundness' | 'curve' | 'sunk' | 'height' | 'knees'>;

/** The build stances and arms are written for. */
export const MEASURE: Build = { breadth: 1, roundness: 0.2 };

function sideOf(stance: Stance, side: Side, pose: Pose, build: Build): TorsoSide {
  const { breadth, curve = 0, sunk = 0, height = 1, knees = 1 } = build;
  const round = build.roundness - 0.2;
  const out = side === 'back' ? -1 : 1;
  const middle = (at: Stance['hips']): number => (at.back[0] + at.front[0]) / 2;
  const half = (at: Stance['hips']): number => (at.front[0] - at.back[0]) / 2;
  const [hipX, hipY] = [middle(stance.hips), stance.hips[side][1]];
  const raise = (y: number): number => hipY + (y - hipY) * height;
  const chestX = middle(stance.shoulders);
  const shoulder = half(stance.shoulders) * breadth + 4 * round;
  const hip = half(stance.hips) * (0.55 + 0.45 * breadth) + 9 * curve + 20 * round;
  const top = raise(stance.shoulders[side][1]) + 18 * sunk + 7 * curve;
  // A short way down from the shoulders when seated; when standing the waist is where the belt would be.
  const waistY = pose === 'seated' ? top + 0.52 * (hipY - top) : top + 0.6 * (hipY - top);
  const waistX = chestX + (hipX - chestX) * 0.55;
  const boxy = pose === 'seated' ? shoulder - 8 : shoulder - 20;
  const waist = boxy - 20 * curve + (26 - 8 * curve) * round;
  const thigh =
    half(stance.knees) * (0.7 + 0.3 * breadth) * (pose === 'seated' ? knees : 1) + 8 * round;
  return {
    shoulder: [chestX + out * shoulder, top],
    chest: [chestX + out * (shoulder + 6 - 5 * curve), top + 40],
    waist: [waistX + out * waist, waistY],
    hip: [hipX + out * (hip + 5), hipY],
    knee: [middle(stance.knees) + out * thigh, stance.knees[side][1]],
  };
}

/** The trunk of a build held in a stance. */
export function torsoIn(stance: Stance, pose: Pose, build: Build): Torso {
  const { breadth, sunk = 0, height = 1 } = build;
  const round = build.roundness - 0.2;
  const [back, front] = SIDES.map((side) => sideOf(stance, side, pose, build));
  if (!back || !front) throw new Error('A trunk has two sides');
  const hipY = (stance.hips.back[1] + stance.hips.front[1]) / 2;
  const neckY = hipY + (stance.neck[1] - hipY) * height;
  return {
    pose,
    stance,
    neck: [stance.neck[0] + 8 * sunk, neckY + 14 * sunk],
    neckWidth: Math.max(0.82, 0.25 + 0.75 * breadth + 0.08 * round),
    limb: (0.5 + 0.5 * breadth + 0.1 * round) * stance.lean,
    thigh: 0.55 + 0.45 * breadth + 0.12 * round,
    hand: (0.6 + 0.4 * breadth) * stance.lean,
    belly: Math.max(0, round) * 26,
    back,
    front,
    crotch: hipY + stance.crotch,
    lap: stance.lap,
  };
}

/** The trunk of a person. */
export function torsoOf(build: Build, pose: Pose, posture: PostureName): Torso {
  return torsoIn(stanceOf(pose, posture), pose, build);
}
