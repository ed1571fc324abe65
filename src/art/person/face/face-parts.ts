import { knots } from '../../knots.ts';
import type { Point } from '../../spline.ts';
import type { EyeLook, FaceLook, Stroke } from './face-look.ts';

/** Width of the pen, how far its ends thin out, then x and y in turn. */
export const stroke = (width: number, taper: number, values: readonly number[]): Stroke => ({
  knots: knots(values),
  width,
  taper,
});

/** An eye that looks at whoever plays. */
export const OPEN = {
  upper: 16,
  lower: 14,
  slant: 0,
  gaze: [-5, 0],
  lid: 7.5,
  tense: false,
} as const;

/** Both eyes alike, but for the height: the far one sits a little higher. */
export function eyes(
  look: Partial<Omit<EyeLook, 'at'>>,
  at: readonly [Point, Point] = [
    [402, 365],
    [516, 363],
  ],
): FaceLook['eyes'] {
  return [
    { ...OPEN, ...look, at: at[0] },
    { ...OPEN, ...look, at: at[1] },
  ];
}
