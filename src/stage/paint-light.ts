import { opacityByTrust } from './opacity-by-trust.ts';
import { isWeather, type LightArt, type SceneArt, type SoftShape } from './scene-art.ts';

/** `#rrggbb` with an alpha of 0 to 1. */
function withAlpha(color: string, alpha: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, alpha)) * 255);
  return color + byte.toString(16).padStart(2, '0');
}

/** Scene pixels per pixel of the canvas that light is blended on: what is soft needs no more. */
const COARSE = 4;
/** Patches with sharper edges than this are painted as finely as the picture. */
const SHARP = 3;

/**
 * Paints lights on a canvas of the scene's size, in order, each as strong as its trust says. Those with soft edges
 * are blended together in low resolution first: a wash of the whole scene costs a sixteenth.
 */
export function paintLights(
  context: CanvasRenderingContext2D,
  lights: readonly LightArt[],
  trust: number,
  scene: Pick<SceneArt, 'width' | 'height'>,
): void {
  const shapes = lights.flatMap(({ opacity, shapes: all }) => {
    const strength = opacityByTrust(opacity, trust);
    return all.flatMap((shape) => (isWeather(shape) || strength <= 0 ? [] : [{ shape, strength }]));
  });
  const isSharp = (shape: SoftShape): boolean => shape.kind === 'patches' && shape.blur < SHARP;
  const small = document.createElement('canvas');
  small.width = Math.ceil(scene.width / COARSE);
  small.height = Math.ceil(scene.height / COARSE);
  const coarse = small.getContext('2d');
  if (coarse === null) return;
  coarse.scale(1 / COARSE, 1 / COARSE);
  for (const { shape, strength } of shapes) {
    if (isSharp(shape)) continue;
    coarse.globalAlpha = strength;
    paintShape(coarse, shape, scene);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(small, 0, 0, small.width * COARSE, small.height * COARSE);
  small.width = 0;
  for (const { shape, strength } of shapes) {
    if (!isSharp(shape)) continue;
    context.globalAlpha = strength;
    paintShape(context, shape, scene);
  }
  context.globalAlpha = 1;
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: SoftShape,
  { width, height }: Pick<SceneArt, 'width' | 'height'>,
): void {
  if (shape.kind === 'patches') {
    paintSoftPatches(context, shape, width, height);
    return;
  }
  const [x, y, wide, high] = shape.area ?? [0, 0, width, height];
  context.fillStyle = gradientOf(context, shape);
  context.fillRect(x, y, wide, high);
}

function gradientOf(
  context: CanvasRenderingContext2D,
  shape: Extract<SoftShape, { kind: 'radial' | 'vertical' }>,
): CanvasGradient {
  if (shape.kind === 'radial') {
    const [x, y] = shape.at;
    const gradient = context.createRadialGradient(x, y, 0, x, y, shape.radius);
    for (const [at, alpha] of shape.stops) gradient.addColorStop(at, withAlpha(shape.color, alpha));
    return gradient;
  }
  const gradient = context.createLinearGradient(0, shape.from, 0, shape.to);
  for (const [at, color, alpha] of shape.stops) gradient.addColorStop(at, withAlpha(color, alpha));
  return gradient;
}

/** Small and enlarged: soft edges without a filter, which not every browser has. */
function paintSoftPatches(
  context: CanvasRenderingContext2D,
  { outlines, color, alpha, blur }: Extract<SoftShape, { kind: 'patches' }>,
  width: number,
  height: number,
): void {
  const coarse = Math.max(1, Math.round(blur * 1.6));
  const small = document.createElement('canvas');
  small.width = Math.ceil(width / coarse);
  small.height = Math.ceil(height / coarse);
  const drawn = small.getContext('2d');
  if (drawn === null) return;
  drawn.scale(1 / coarse, 1 / coarse);
  drawn.fillStyle = withAlpha(color, alpha);
  for (const outline of outlines) {
    drawn.beginPath();
    for (const [x, y] of outline) drawn.lineTo(x, y);
    drawn.closePath();
    drawn.fill();
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(small, 0, 0, small.width * coarse, small.height * coarse);
  small.width = 0;
}
