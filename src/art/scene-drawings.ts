import { drawJonasBody, headAnchor, SEAT_Y } from './person/jonas-body.ts';
import { drawJonasHead } from './person/jonas-head.ts';
import { MOOD_LOOKS, MOOD_NAMES } from './person/moods.ts';
import { drawPlaceLayer } from './place/draw-place-layer.ts';
import { SAMTALEROM_LIGHT } from './place/samtalerom-light.ts';
import { PERSON_DEPTH, SAMTALEROM } from './place/samtalerom.ts';
import { seedOf } from './seeded-random.ts';
import { svgSheet } from './svg-sheet.ts';

/** One picture to be rendered: a whole SVG document, and what its pixels mean in the scene. */
export interface Drawing {
  id: string;
  svg: string;
  /** Scene coordinates (or coordinates about the neck, for heads) of the SVG's upper left corner. */
  left: number;
  top: number;
  /** Scene pixels per picture pixel. */
  scale: number;
}

interface LayerMeaning {
  id: string;
  frame: string;
  depth: number;
  /** Opacity at trust 0, 50, 100. */
  opacity?: readonly [number, number, number];
  frames?: string[];
}

const SCENE = { left: 0, top: 0, width: 1280, height: 720 };
/** Light reaches past the picture on all sides. */
const LIT = { left: -32, top: -32, width: 1344, height: 784 };
const HEAD_BOX = { left: -140, top: -270, width: 290, height: 320 };
const POSTURE_NAMES = ['closed', 'waiting', 'open'] as const;
/** Trust below 35 sits closed, below 65 waits. */
const THRESHOLDS = [35, 65] as const;

/** Every picture of the atlas, the same for the same seed. */
export function sceneDrawings(seed: number): Drawing[] {
  const own = (name: string): number => seedOf(`${seed}/${name}`);
  const layers = SAMTALEROM.map((layer) =>
    paper(`samtalerom/${layer.id}`, drawPlaceLayer(layer, seed), SCENE),
  );
  const light = SAMTALEROM_LIGHT.flatMap((layer) =>
    layer.pictures.map((picture, frame): Drawing => {
      const id = lightFrame(layer.id, frame);
      return {
        id,
        svg: svgSheet(picture, LIT, layer.scale, null),
        left: LIT.left,
        top: LIT.top,
        scale: layer.scale,
      };
    }),
  );
  const bodies = POSTURE_NAMES.map((name) =>
    paper(`jonas/${name}`, drawJonasBody(name, own(`jonas/${name}`)), SCENE),
  );
  const heads = MOOD_NAMES.flatMap((mood) =>
    (['open', 'closed'] as const).map((eyes) =>
      // Both eyes of a mood share a seed: nothing but the lids moves in a blink.
      paper(headFrame(mood, eyes), drawJonasHead(mood, eyes, own(`jonas/${mood}`)), HEAD_BOX),
    ),
  );
  return [...layers, ...light, ...bodies, ...heads];
}

/** How the pictures make places and people; `frame` names are those of `sceneDrawings`. */
export function sceneMeaning() {
  const drawn = SAMTALEROM.map(({ id, depth }) => ({ id, frame: `samtalerom/${id}`, depth }));
  const light = SAMTALEROM_LIGHT.map(({ id, depth, opacity, pictures }) => ({
    id,
    frame: lightFrame(id, 0),
    depth,
    opacity,
    ...(pictures.length > 1 ? { frames: pictures.map((_, frame) => lightFrame(id, frame)) } : {}),
  }));
  const layers: LayerMeaning[] = [...drawn, ...light].sort((a, b) => a.depth - b.depth);
  const posture = (name: (typeof POSTURE_NAMES)[number]) => ({
    body: `jonas/${name}`,
    front: null,
    head: headAnchor(name),
    seat: SEAT_Y,
  });
  const moods = MOOD_NAMES.map((mood) => {
    const { tilt, drop } = MOOD_LOOKS[mood];
    return [
      mood,
      { head: headFrame(mood, 'open'), blink: headFrame(mood, 'closed'), tilt, drop },
    ] as const;
  });
  return {
    width: SCENE.width,
    height: SCENE.height,
    places: { samtalerom: { personDepth: PERSON_DEPTH, layers } },
    people: {
      jonas: {
        postures: { closed: posture('closed'), waiting: posture('waiting'), open: posture('open') },
        moods: Object.fromEntries(moods),
        thresholds: THRESHOLDS,
      },
    },
  };
}

function paper(id: string, content: string, box: typeof SCENE): Drawing {
  return {
    id,
    svg: svgSheet(content, box, 1, seedOf(id) % 1000),
    left: box.left,
    top: box.top,
    scale: 1,
  };
}

function lightFrame(layer: string, frame: number): string {
  return `samtalerom/light/${layer}${frame === 0 ? '' : `-${frame}`}`;
}

function headFrame(mood: string, eyes: 'open' | 'closed'): string {
  return `jonas/head/${mood}${eyes === 'closed' ? '-blink' : ''}`;
}
