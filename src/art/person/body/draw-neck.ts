import { curvedPatch, type Pen } from '../../pen.ts';
import type { Knot, Point } from '../../spline.ts';
import type { Skin } from '../skin.ts';
import type { Torso } from './torso.ts';

/** The neck lies a little behind the point the head turns about. */
const NECK_MIDDLE = -12;

/** Places what is drawn about a neck of Jonas's thickness. */
export function aboutNeck({ neck: [x, y], neckWidth }: Torso): (dx: number, dy: number) => Point {
  return (dx, dy) => [x + NECK_MIDDLE + (dx - NECK_MIDDLE) * neckWidth, y + dy];
}

/** The same, as corners of an outline. */
export function cornerAboutNeck(torso: Torso): (dx: number, dy: number) => Knot {
  const at = aboutNeck(torso);
  return (dx, dy) => [...at(dx, dy), 'c'];
}

/**
 * The neck: its fill runs up under the jaw, so that head and body never part when the head leans, and to both
 * sides, so that they fit when the head is turned the other way.
 */
export function drawNeck(pen: Pen, torso: Torso, skin: Skin): string {
  const at = aboutNeck(torso);
  const corner = cornerAboutNeck(torso);
  const fill: Knot[] = [
    corner(30, -46),
    at(20, -10),
    at(21, 10),
    corner(34, 42),
    corner(-68, 42),
    at(-46, 6),
    corner(-36, -46),
  ];
  const shade: Knot[] = [
    corner(28, -30),
    at(21, 10),
    at(4, 16),
    at(-20, -2),
    at(-38, -34),
    corner(-34, -46),
  ];
  return (
    curvedPatch(fill, skin.base) +
    curvedPatch(shade, skin.shade, 0.3) +
    pen.line([at(-36, -40), at(-42, -8), at(-58, 22)]) +
    pen.line([at(29, -40), at(20, -8), at(21, 10), at(30, 28)])
  );
}
