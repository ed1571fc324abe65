import type { Pen } from '../../../pen.ts';
import type { BodyLook } from '../../person-look.ts';
import type { Torso } from '../torso.ts';
import { drawLap } from './draw-lap.ts';
import { drawSkirtLap } from './draw-skirt-lap.ts';
import { drawStandingLegs } from './draw-standing-legs.ts';

/** What is seen from the hips down. */
export function drawLegs(pen: Pen, torso: Torso, lower: BodyLook['lower']): string {
  if (torso.pose === 'standing') return drawStandingLegs(pen, torso, lower);
  return lower.kind === 'skirt' ? drawSkirtLap(pen, torso, lower) : drawLap(pen, torso, lower);
}
