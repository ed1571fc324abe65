import type { Knot, Point } from '../../spline.ts';

/** A stroke of the pen with thin ends. */
export interface Stroke {
  knots: readonly Knot[];
  width: number;
  taper: number;
}

/** One eye as its lids leave it, in units of the head (an open eye is about 40 wide, 32 high). */
export interface EyeLook {
  at: Point;
  /** How far above the middle the upper lid stands; below 0 it covers the middle. */
  upper: number;
  /** How far below the middle the lower lid stands. */
  lower: number;
  /** How far the inner corner is raised and the outer lowered: worry and grief. */
  slant: number;
  /** Where the eye looks: from the middle, positive to the right and down. Left is at the viewer. */
  gaze: Point;
  /** Of the upper lid's line. */
  lid: number;
  /** The lower lid is tense, and drawn. */
  tense: boolean;
}

export interface MouthLook {
  strokes: readonly Stroke[];
  /** Open lips: what is dark, and teeth and tongue in it. */
  open?: {
    outline: readonly Knot[];
    teeth?: readonly Knot[];
    tongue?: readonly Knot[];
  };
}

/** What a mood adds to the skin, see-through, so that it suits every skin. */
export type SkinMark = 'blush' | 'shame' | 'bags' | 'pallor' | 'sweat' | 'tear';

/** The features of a mood, in the space all heads share. The head may be any: nothing here reaches its edge. */
export interface FaceLook {
  brows: readonly [near: Stroke, far: Stroke];
  eyes: readonly [near: EyeLook, far: EyeLook];
  mouth: MouthLook;
  /** Folds of the skin: thinner and softer than features. */
  folds: readonly Stroke[];
  marks: readonly SkinMark[];
}
