import { INK } from '../../palette.ts';
import { createPen } from '../../pen.ts';
import type { ArmsName, BodyLook, HeadAnchor, Pose, PostureName } from '../person-look.ts';
import { SKINS } from '../skin.ts';
import { drawArms } from './arms/draw-arms.ts';
import type { Fabric, Garment } from './clothes/garment.ts';
import { WARDROBE } from './clothes/wardrobe.ts';
import { drawNeck } from './draw-neck.ts';
import { drawLegs } from './legs/draw-legs.ts';
import { type Torso, torsoOf } from './torso.ts';
import { wheelchairBefore, wheelchairBehind } from './wheelchair.ts';
import { drawWorn } from './worn/draw-worn.ts';

/** Breath lifts what is above this, in pixels from the hips. */
const BREATHES_ABOVE = -40;

/** A body without a head, as SVG content about the hips, facing right, in scene pixels. */
export interface DrawnBody {
  content: string;
  head: HeadAnchor;
  /** From the hips: breath lifts what is above it. */
  seat: number;
}

/** At work one does not turn away: whoever stands and is closed stands as one who waits. */
function heldPosture(pose: Pose, posture: PostureName): PostureName {
  return pose === 'standing' && posture === 'closed' ? 'waiting' : posture;
}

function armsOf({ seated, standing }: BodyLook, pose: Pose, posture: PostureName): ArmsName {
  if (pose === 'seated' || posture === 'closed') return seated[posture];
  return standing[posture];
}

/** Hands in trouser pockets push a shirt up. */
const PUSHED_UP = -14;

function hemOf({ pose, back, front }: Torso, { drop, pockets }: Garment, arms: ArmsName): number {
  const hips = (back.hip[1] + front.hip[1]) / 2;
  const pushed = arms === 'pockets' && pockets === 'trousers';
  return hips + (pushed ? PUSHED_UP : (drop[pose] ?? 0));
}

function drawParts(torso: Torso, look: BodyLook, arms: ArmsName, seed: number): string {
  const pen = createPen(seed, { width: 7.2, color: INK });
  const garment = WARDROBE[look.top.kind];
  const fabric: Fabric = { pen, torso, top: look.top, hem: hemOf(torso, garment, arms) };
  const trunk = garment.trunk(fabric);
  const legs = drawLegs(pen, torso, look.lower);
  const behindTheLap = garment.drop[torso.pose] === null;
  return [
    look.wheelchair ? wheelchairBehind(pen, torso) : '',
    garment.behind?.(fabric) ?? '',
    drawNeck(pen, torso, SKINS[look.skin]),
    ...(behindTheLap ? [trunk, legs] : [legs, trunk]),
    drawWorn(fabric, garment, look),
    look.wheelchair ? wheelchairBefore(pen, torso) : '',
    drawArms(fabric, look, garment, arms),
  ].join('');
}

/** Draws a person from the neck down. Same look, pose, posture and seed, same drawing. */
export function drawBody(look: BodyLook, pose: Pose, asked: PostureName, seed: number): DrawnBody {
  const posture = heldPosture(pose, asked);
  const torso = torsoOf(look, pose, posture);
  const drawn = drawParts(torso, look, armsOf(look, pose, posture), seed);
  const { nearness: k, lean, headRotation } = torso.stance;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    content: `<g transform="scale(${k})">${drawn}</g>`,
    head: {
      x: round(torso.neck[0] * k),
      y: round(torso.neck[1] * k),
      scale: round(k * lean * 100) / 100,
      rotation: headRotation,
    },
    seat: BREATHES_ABOVE,
  };
}
