import type { Point } from './spline.ts';

/** Light that dies out evenly from its middle. `id` must be the only one of its name in the picture. */
export function softLight(
  id: string,
  [x, y]: Point,
  [rx, ry]: readonly [number, number],
  color: string,
  strength: number,
): string {
  const stops = [1, 0.62, 0.28, 0.08, 0]
    .map(
      (share, i) =>
        `<stop offset="${i / 4}" stop-color="${color}" stop-opacity="${Math.round(share * strength * 1000) / 1000}"/>`,
    )
    .join('');
  return (
    `<radialGradient id="${id}">${stops}</radialGradient>` +
    `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`
  );
}
