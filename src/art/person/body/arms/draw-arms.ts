import type { Point } from '../../../spline.ts';
import type { ArmsName, BodyLook, Pose } from '../../person-look.ts';
import { SKINS } from '../../skin.ts';
import { checkColor, checks } from '../clothes/checks.ts';
import type { Fabric, Garment } from '../clothes/garment.ts';
import { trunkHalf } from '../clothes/panels.ts';
import { drawPockets } from '../clothes/pockets.ts';
import { drawYoke } from '../clothes/yoke.ts';
import { type Fit, fitTo } from '../fit.ts';
import { drawHand, type PosedHand } from '../hands/draw-hand.ts';
import { drawHeld } from '../held/draw-held.ts';
import type { Side } from '../stances.ts';
import { MEASURE, type TorsoSide, torsoOf } from '../torso.ts';
import { wovenBand } from '../worn/woven-band.ts';
import { acrossLimb } from './across-limb.ts';
import type { ArmJoints, ArmPlan, ArmsLayer, ArmsPlan } from './arms-plan.ts';
import { drawBareArm } from './draw-bare-arm.ts';
import { drawSleeve } from './draw-sleeve.ts';
import { SEATED_ARMS } from './seated-arms.ts';
import { STANDING_ARMS } from './standing-arms.ts';

const BAND = [0.36, 0.53] as const;

function planOf(name: ArmsName, pose: Pose, { pockets }: Garment): { plan: ArmsPlan; pose: Pose } {
  const key = name === 'pockets' && pockets === 'pouch' ? 'pouch' : name;
  const standing = pose === 'standing' ? STANDING_ARMS[key] : undefined;
  return standing ? { plan: standing, pose } : { plan: SEATED_ARMS[key], pose: 'seated' };
}

/** An arm on its body. However thick arm and sleeve are, they fill the trunk's shoulder from within. */
function fitted(plan: ArmPlan, fit: Fit, { shoulder, chest }: TorsoSide, width: number): ArmJoints {
  const [a, b, c] = plan.joints;
  const [, y, radius] = fit.joint(a);
  const inward = Math.sign(fit.point([0, a[1]])[0] - chest[0]);
  const thick = radius * width;
  return [
    [chest[0] + inward * thick, Math.max(y, shoulder[1] + thick + 1), radius],
    fit.joint(b),
    fit.joint(c),
  ];
}

/** What is woven into a sleeve, or knitted into it. */
function patternOn({ pen, torso, top }: Fabric, [shoulder, elbow]: ArmJoints): string {
  if (top.kind === 'flannel')
    return checks(pen, checkColor(top), [pointOf(shoulder), pointOf(elbow)]);
  return top.yoke === undefined ? '' : drawYoke(torso, top.yoke);
}

/** Both arms with what they hold, over trunk and legs. */
export function drawArms(fabric: Fabric, look: BodyLook, garment: Garment, name: ArmsName): string {
  const { pen, torso, top } = fabric;
  const { plan, pose } = planOf(name, torso.pose, garment);
  const fit = fitTo(torso, torsoOf(MEASURE, pose, 'waiting'));
  const cut = garment.sleeve(top);
  const arms = {
    back: fitted(plan.back, fit, torso.back, cut.width),
    front: fitted(plan.front, fit, torso.front, cut.width),
  };
  const skin = SKINS[look.skin];
  const hand = (posed: PosedHand | null | undefined): string =>
    posed
      ? drawHand(
          pen,
          { ...posed, wrist: fit.point(posed.wrist), scale: posed.scale * torso.hand },
          skin.base,
        )
      : '';
  const bare = (side: Side): string => (cut.to < 2 ? drawBareArm(pen, arms[side], skin, side) : '');
  const sleeve = (side: Side): string => {
    const { band = BAND } = plan[side];
    const endHidden = plan[side].endHidden === true && cut.to >= 2;
    const arm = arms[side];
    const woven = look.gakti === true && !endHidden;
    const pattern = patternOn(fabric, arm);
    const trunk = trunkHalf(fabric, side);
    return (
      drawSleeve(
        pen,
        { side, arm, cut, band, endHidden: endHidden || woven, trunk, pattern },
        top,
      ) + (woven ? wovenBand(pen, acrossLimb(arm[1], arm[2], 0.95, 0.98, 6)) : '')
    );
  };
  const layers: Record<ArmsLayer, () => string> = {
    'back-hand': () => bare('back') + hand(plan.back.hand),
    'front-hand': () => bare('front') + hand(plan.front.hand),
    'back-over': () => hand(plan.back.over),
    'front-over': () => hand(plan.front.over),
    'back-sleeve': () => sleeve('back'),
    'front-sleeve': () => sleeve('front'),
    held: () =>
      plan.held ? drawHeld(pen, plan.held.thing, fit.point(plan.held.at), torso.stance.lean) : '',
    pocket: () =>
      drawPockets(
        fabric,
        garment.pockets,
        { back: pointOf(arms.back[2]), front: pointOf(arms.front[2]) },
        look.lower,
      ),
  };
  return plan.order.map((layer) => layers[layer]()).join('');
}

const pointOf = ([x, y]: readonly [number, number, number]): Point => [x, y];
