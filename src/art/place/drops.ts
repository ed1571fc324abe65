import { seededRandom } from '../seeded-random.ts';
import type { LightShape } from './light-plan.ts';

/** Where a drop or a flake is in the first picture, from the top of its area, and how long or large it is. */
export type Drop = readonly [x: number, y: number, size: number];

/** Pictures of weather, shown in turn: each drop has then fallen a third of its way. */
export const WEATHER_FRAMES = 3;
/** Scene pixels squared that have one drop. */
const SPARSE = 2050;

/** The drops of rain or snow over an area, always the same ones. */
export function dropsOf({ kind, area }: Extract<LightShape, { kind: 'rain' | 'snow' }>): Drop[] {
  const [left, , width, height] = area;
  const random = seededRandom(kind === 'rain' ? 77 : 41);
  return Array.from({ length: Math.round((width * height) / SPARSE) }, () => [
    Math.round(left + random() * width),
    Math.round(random() * height),
    Math.round(16 + random() * 22),
  ]);
}
