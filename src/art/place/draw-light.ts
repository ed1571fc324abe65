import { patch } from '../pen.ts';
import { rectangle } from '../spline.ts';
import { type Drop, dropsOf, WEATHER_FRAMES } from './drops.ts';
import type { LightPlan, LightShape } from './light-plan.ts';

/** The scene with a margin: smoothing would thin out light that ended at the edge of the picture. */
const WHOLE = [-64, -64, 1408, 848] as const;

function stop(at: number, color: string, alpha: number): string {
  return `<stop offset="${at}" stop-color="${color}" stop-opacity="${alpha}"/>`;
}

function weather(
  drops: readonly Drop[],
  kind: 'rain' | 'snow',
  height: number,
  top: number,
  frame: number,
): string {
  const fallen = drops.map(([x, y, size]) => {
    const at = top + ((y + (frame * height) / WEATHER_FRAMES) % height);
    return kind === 'rain'
      ? `M${x} ${at.toFixed(0)}l${(-size * 0.22).toFixed(1)} ${size}`
      : `M${x} ${at.toFixed(0)}h.1`;
  });
  const width = kind === 'rain' ? 1.8 : 4;
  return `<path d="${fallen.join('')}" fill="none" stroke="#e8eef0" stroke-width="${width}" stroke-linecap="round" opacity=".6"/>`;
}

function drawShape(shape: LightShape, id: string, frame: number): string {
  switch (shape.kind) {
    case 'radial': {
      const stops = shape.stops.map(([at, alpha]) => stop(at, shape.color, alpha)).join('');
      const [x, y] = shape.at;
      return (
        `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${shape.radius}">${stops}</radialGradient>` +
        patch(rectangle(...(shape.area ?? WHOLE)), `url(#${id})`)
      );
    }
    case 'vertical':
      return (
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${shape.from}" x2="0" y2="${shape.to}">` +
        `${shape.stops.map((each) => stop(...each)).join('')}</linearGradient>` +
        patch(rectangle(...shape.area), `url(#${id})`)
      );
    case 'patches':
      return (
        `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${shape.blur}"/></filter>` +
        `<g filter="url(#${id})">${shape.outlines.map((each) => patch(each, shape.color, shape.alpha)).join('')}</g>`
      );
    case 'rain':
    case 'snow': {
      const [, top, , height] = shape.area;
      return weather(dropsOf(shape), shape.kind, height, top, frame);
    }
  }
}

/**
 * A light as SVG content in scene pixels, for sheets to look at; the stage paints the same data on its own canvas,
 * so that light costs no bytes. `id` names its gradients.
 */
export function drawLight(light: LightPlan, id: string): string {
  return light.shapes.map((shape, index) => drawShape(shape, `${id}-${index}`, 0)).join('');
}
