import type { Joint } from '../../../limb-outline.ts';
import type { Point } from '../../../spline.ts';
import type { PosedHand } from '../hands/draw-hand.ts';
import type { Side } from '../stances.ts';

/** Shoulder, elbow, wrist. */
export type ArmJoints = readonly [shoulder: Joint, elbow: Joint, wrist: Joint];

/** One arm, on the measure. */
export interface ArmPlan {
  joints: ArmJoints;
  /** Null where it is hidden by what lies over it. */
  hand: PosedHand | null;
  /** What of the hand lies over the thing held. */
  over?: PosedHand;
  /** Where a reflective band begins and ends on the upper arm, 0 to 1. */
  band?: readonly [number, number];
  /** The end of the sleeve is hidden. */
  endHidden?: true;
}

/** What is drawn, one over the other. `pocket` is what covers hands that are in it. */
export type ArmsLayer = `${Side}-hand` | `${Side}-over` | `${Side}-sleeve` | 'held' | 'pocket';

/** What both arms do, on the measure of a pose. */
export interface ArmsPlan {
  back: ArmPlan;
  front: ArmPlan;
  held?: { thing: 'mug' | 'notes'; at: Point };
  order: readonly ArmsLayer[];
}

/** The back arm whole, then the front one over it. */
export const BACK_THEN_FRONT: readonly ArmsLayer[] = [
  'back-hand',
  'back-sleeve',
  'front-hand',
  'front-sleeve',
];
