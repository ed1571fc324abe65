import { isWeather, type LightArt, type WeatherShape } from './scene-art.ts';

/** Pictures of weather, shown in turn. */
export const WEATHER_FRAMES = 3;
const COLOUR = '#e8eef099';
const WIDTH = { rain: 1.8, snow: 4 } as const;

/** The weather of a light, if it is one. */
export function weatherOf(light: LightArt): WeatherShape | null {
  return light.shapes.find(isWeather) ?? null;
}

/** One picture of falling rain or snow, as large as its area. In each next one everything has fallen a third further. */
export function paintWeather(
  { kind, area, drops }: WeatherShape,
  frame: number,
): HTMLCanvasElement {
  const [left, , width, height] = area;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.strokeStyle = COLOUR;
  context.lineWidth = WIDTH[kind];
  context.lineCap = 'round';
  context.beginPath();
  for (const [x, y, size] of drops) {
    const top = (y + (frame * height) / WEATHER_FRAMES) % height;
    context.moveTo(x - left, top);
    if (kind === 'rain') context.lineTo(x - left - size * 0.22, top + size);
    else context.lineTo(x - left + 0.1, top);
  }
  context.stroke();
  return canvas;
}
