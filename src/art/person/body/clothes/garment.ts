import type { Pen } from '../../../pen.ts';
import type { Pose, TopLook } from '../../person-look.ts';
import type { SleeveCut } from '../arms/sleeve-cut.ts';
import type { Torso } from '../torso.ts';

/** What a garment is drawn with. */
export interface Fabric {
  pen: Pen;
  torso: Torso;
  top: TopLook;
  /** Where it ends, in pixels from the hips. */
  hem: number;
}

/** A kind of top. What its wearer chose of colours and details is in `TopLook`. */
export interface Garment {
  sleeve(top: TopLook): SleeveCut;
  /** How far below the hips it ends; null: behind the lap. */
  drop: Readonly<Record<Pose, number | null>>;
  /** Where hands go when they go into pockets. */
  pockets: 'pouch' | 'coat' | 'trousers';
  /** How far from the middle a name badge is clipped on, in pixels. */
  badge: number;
  /** Behind the neck: a hood. */
  behind?(fabric: Fabric): string;
  /** All but the sleeves, over the neck. */
  trunk(fabric: Fabric): string;
}
