import { spline } from '../../../spline.ts';
import type { BodyLook } from '../../person-look.ts';
import type { Fabric, Garment } from '../clothes/garment.ts';
import { aboutNeck } from '../draw-neck.ts';
import { drawBrooch } from './brooch.ts';
import { drawNameBadge } from './name-badge.ts';
import { wovenBand } from './woven-band.ts';

/** What is fastened to the clothes: a badge, a brooch at the throat, a woven band at the neck. */
export function drawWorn({ pen, torso }: Fabric, { badge }: Garment, look: BodyLook): string {
  const at = aboutNeck(torso);
  const atNeck = [at(-56, 14), at(-38, 33), at(-9, 42), at(20, 35), at(34, 20)];
  return (
    (look.top.badge ? drawNameBadge(pen, torso, badge) : '') +
    (look.gakti ? wovenBand(pen, spline(atNeck)) + drawBrooch(pen, torso) : '')
  );
}
