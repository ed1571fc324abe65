import { paintLights } from './paint-light.ts';
import type { LightArt, PlaceArt, SceneArt } from './scene-art.ts';

/** A place in the light of a trust as three pictures, with its people between the last two. */
export interface PaintedPlace {
  /** Sky and land; weather falls before it and behind the room. */
  far: HTMLCanvasElement;
  room: HTMLCanvasElement;
  /** What stands before people, light over all, and the grain of the paper. */
  front: HTMLCanvasElement;
}

export interface PlaceColours {
  sheet(index: number): HTMLImageElement | undefined;
  grain: HTMLCanvasElement;
}

/** How much darker the edges of the room are while a choice weighs. */
const HUSH = 0.22;

/**
 * Blends a place once, on plain canvases, so that no frame must: both renderers then draw three finished
 * pictures and the people. Draws over what the canvases hold; they have the size of the scene.
 */
export function paintPlace(
  art: SceneArt,
  place: PlaceArt,
  { trust, weighty }: { trust: number; weighty: boolean },
  colours: PlaceColours,
  on: PaintedPlace,
): void {
  const draw = drawer(art, colours, trust);
  draw(on.far, (paint) => {
    paint.frame(place.sky);
    paint.light(place, 'sky');
    paint.frame(place.outside);
    paint.light(place, 'outside');
  });
  draw(on.room, (paint) => {
    paint.frame(place.room);
    paint.light(place, 'room');
  });
  draw(on.front, (paint, context) => {
    paint.light(place, 'people');
    paint.frame(place.near);
    paint.light(place, 'all');
    if (weighty) hush(context, art);
    grain(context, colours.grain, art);
  });
}

interface Painter {
  frame(name: string | null): void;
  light(place: PlaceArt, over: LightArt['over']): void;
}

function drawer(art: SceneArt, colours: PlaceColours, trust: number) {
  return (
    canvas: HTMLCanvasElement,
    run: (paint: Painter, context: CanvasRenderingContext2D) => void,
  ): void => {
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    const frame: Painter['frame'] = (name) => {
      const at = name === null ? undefined : art.frames[name];
      const sheet = at === undefined ? undefined : colours.sheet(at.sheet);
      if (at === undefined || sheet === undefined) return;
      const { x, y, width, height, left, top, scale } = at;
      context.drawImage(sheet, x, y, width, height, left, top, width * scale, height * scale);
    };
    const light: Painter['light'] = (place, over) =>
      paintLights(
        context,
        place.light.filter((each) => each.over === over),
        trust,
        art,
      );
    run({ frame, light }, context);
  };
}

function hush(context: CanvasRenderingContext2D, { width, height }: SceneArt): void {
  const edge = context.createRadialGradient(
    width * 0.4,
    height * 0.4,
    height * 0.35,
    width * 0.4,
    height * 0.4,
    width * 0.72,
  );
  edge.addColorStop(0, 'rgba(24,20,18,0)');
  edge.addColorStop(1, `rgba(24,20,18,${HUSH})`);
  context.fillStyle = edge;
  context.fillRect(0, 0, width, height);
}

function grain(
  context: CanvasRenderingContext2D,
  tile: HTMLCanvasElement,
  { width, height }: SceneArt,
): void {
  const pattern = context.createPattern(tile, 'repeat');
  if (pattern === null) return;
  context.fillStyle = pattern;
  context.fillRect(0, 0, width, height);
}
