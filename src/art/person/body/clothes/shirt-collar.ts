import type { Pen } from '../../../pen.ts';
import { aboutNeck, cornerAboutNeck } from '../draw-neck.ts';
import type { Torso } from '../torso.ts';

/** Both leaves of a shirt's collar, folded down, over a small opening at the throat. */
export function shirtCollar(pen: Pen, torso: Torso, color: string, inside: string): string {
  const at = aboutNeck(torso);
  const corner = cornerAboutNeck(torso);
  return (
    pen.shape(
      [corner(-50, 4), at(-34, 24), corner(-10, 50), corner(-30, 66), at(-56, 44), corner(-68, 16)],
      color,
      { width: 6.4 },
    ) +
    pen.shape(
      [corner(30, 8), at(18, 28), corner(-6, 50), corner(18, 66), at(40, 46), corner(48, 16)],
      color,
      { width: 6.4 },
    ) +
    pen.line([at(-46, 16), at(-30, 33), at(-14, 46)], { width: 3.6, color: inside, taper: 8 })
  );
}
