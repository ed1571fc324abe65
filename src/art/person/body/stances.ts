import type { Point } from '../../spline.ts';
import type { Pose, PostureName } from '../person-look.ts';

/** The side turned from the one talked with, and the side turned to: left and right in the drawing. */
export const SIDES = ['back', 'front'] as const;
export type Side = (typeof SIDES)[number];

/**
 * How a trunk of Jonas's build is held, in scene pixels from the hips, facing right. What another build
 * makes of it is told in `torso.ts`.
 */
export interface Stance {
  /** Where the neck point of the head lands. */
  neck: Point;
  shoulders: Readonly<Record<Side, Point>>;
  hips: Readonly<Record<Side, Point>>;
  /** Standing: where the legs leave the picture. */
  knees: Readonly<Record<Side, Point>>;
  /** Where the legs part, from the hips' height. */
  crotch: number;
  /** Where the lap begins, from the hips' height. */
  lap: number;
  /** How large all is drawn, about the hips: leaning back makes smaller, forward larger. */
  nearness: number;
  /** How much nearer than the hips head and arms are. */
  lean: number;
  /** Degrees the head is turned with the trunk. */
  headRotation: number;
}

const SEATED: Record<PostureName, Stance> = {
  /** Leans back and turns a little away. */
  closed: {
    neck: [-32, -300],
    shoulders: { back: [-160, -252], front: [96, -250] },
    hips: { back: [-108, -40], front: [64, -40] },
    knees: { back: [-118, 30], front: [112, 26] },
    crotch: 36,
    lap: -44,
    nearness: 0.96,
    lean: 1,
    headRotation: -8,
  },
  waiting: {
    neck: [-10, -296],
    shoulders: { back: [-136, -250], front: [112, -250] },
    hips: { back: [-100, -40], front: [80, -40] },
    knees: { back: [-128, 34], front: [118, 32] },
    crotch: 46,
    lap: -22,
    nearness: 1,
    lean: 1,
    headRotation: 0,
  },
  /** Leans towards us: the trunk is foreshortened, head and shoulders come nearer. */
  open: {
    neck: [20, -243],
    shoulders: { back: [-122, -232], front: [152, -222] },
    hips: { back: [-98, -36], front: [88, -40] },
    knees: { back: [-136, 38], front: [130, 32] },
    crotch: 48,
    lap: -16,
    nearness: 1.03,
    lean: 1.07,
    headRotation: 5,
  },
};

/** Weight on the leg at the back, the other one eased. */
const ON_ONE_LEG = {
  hips: { back: [-92, -12], front: [76, -4] },
  knees: { back: [-56, 290], front: [62, 290] },
  crotch: 52,
  lap: 0,
} as const;

const STANDING: Record<'waiting' | 'open', Stance> = {
  waiting: {
    ...ON_ONE_LEG,
    neck: [-8, -312],
    shoulders: { back: [-132, -260], front: [112, -264] },
    nearness: 1,
    lean: 1,
    headRotation: 0,
  },
  open: {
    ...ON_ONE_LEG,
    neck: [14, -300],
    shoulders: { back: [-118, -254], front: [132, -252] },
    nearness: 1.02,
    lean: 1.03,
    headRotation: 4,
  },
};

/** How a trunk is held. Nobody stands closed: see `draw-body.ts`. */
export function stanceOf(pose: Pose, posture: PostureName): Stance {
  if (pose === 'seated') return SEATED[posture];
  return STANDING[posture === 'open' ? 'open' : 'waiting'];
}
