import type { PageRect, SceneRect } from './stage.ts';

/** How much of the uncovered part the focus may fill when the camera moves closer. */
const FILL = 0.9;
/** CSS pixels a scene pixel: large enough to read a face, so no reason to move closer. */
const LEGIBLE = 0.9;
/** How much closer than it must be the camera may come to show a focus that words would cover. */
const CLOSEST = 2;
const STEPS = 40;
/** The head is the upper middle of head and shoulders. */
const HEAD_WIDTH = 0.45;
const HEAD_HEIGHT = 2 / 3;

export interface CameraQuestion {
  /** The whole picture area in CSS pixels. */
  readonly parent: { readonly width: number; readonly height: number };
  readonly uncovered: PageRect;
  /** What must be seen. */
  readonly focus: SceneRect;
  readonly scene: { readonly width: number; readonly height: number };
}

export interface CameraPlace {
  /** CSS pixels a scene pixel. */
  readonly zoom: number;
  /** The scene point in the parent's top left corner. */
  readonly x: number;
  readonly y: number;
}

/**
 * Where the camera stands. The scene always covers the whole parent (like `background-size: cover`).
 * It shows as much of the room as it can, and comes closer only as far as needed: until a face is
 * large enough to read, and until the head lies in the uncovered part.
 */
export function cameraFor(question: CameraQuestion): CameraPlace {
  const parent = atLeastOnePixel(question.parent);
  const { focus, scene } = question;
  const uncovered = usable(question.uncovered, parent);
  const cover = Math.max(parent.width / scene.width, parent.height / scene.height);
  const fit = Math.min(uncovered.width / focus.width, uncovered.height / focus.height);
  const nearest = Math.max(cover, Math.min(FILL * fit, LEGIBLE));

  let best = placeAt(nearest, { ...question, parent, uncovered });
  let bestHidden = hiddenShare(best, focus, uncovered);
  for (let step = 1; step <= STEPS && bestHidden > 0; step += 1) {
    const zoom = nearest * (1 + ((CLOSEST - 1) * step) / STEPS);
    const place = placeAt(zoom, { ...question, parent, uncovered });
    const hidden = hiddenShare(place, focus, uncovered);
    if (hidden < bestHidden - 0.02) {
      best = place;
      bestHidden = hidden;
    }
  }
  return best;
}

function placeAt(zoom: number, { parent, uncovered, focus, scene }: CameraQuestion): CameraPlace {
  const middleX = uncovered.left + uncovered.width / 2;
  const middleY = uncovered.top + uncovered.height / 2;
  const fits = focus.height * zoom <= uncovered.height;
  const x = focus.x + focus.width / 2 - middleX / zoom;
  const y = fits ? focus.y + focus.height / 2 - middleY / zoom : focus.y - uncovered.top / zoom;
  return {
    zoom,
    x: between(0, x, scene.width - parent.width / zoom),
    y: between(0, y, scene.height - parent.height / zoom),
  };
}

/** How much of the head lies outside the uncovered part: 0–1. */
function hiddenShare({ zoom, x, y }: CameraPlace, focus: SceneRect, uncovered: PageRect): number {
  const width = focus.width * HEAD_WIDTH * zoom;
  const height = focus.height * HEAD_HEIGHT * zoom;
  const left = (focus.x + (focus.width * (1 - HEAD_WIDTH)) / 2 - x) * zoom;
  const top = (focus.y - y) * zoom;
  const seenWidth =
    Math.min(left + width, uncovered.left + uncovered.width) - Math.max(left, uncovered.left);
  const seenHeight =
    Math.min(top + height, uncovered.top + uncovered.height) - Math.max(top, uncovered.top);
  return 1 - (Math.max(0, seenWidth) * Math.max(0, seenHeight)) / (width * height);
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function atLeastOnePixel(size: CameraQuestion['parent']): CameraQuestion['parent'] {
  return { width: Math.max(1, size.width), height: Math.max(1, size.height) };
}

/** The uncovered part within the parent; when words cover everything, the parent itself. */
function usable(rect: PageRect, parent: CameraQuestion['parent']): PageRect {
  const left = between(0, rect.left, parent.width);
  const top = between(0, rect.top, parent.height);
  const width = Math.min(rect.left + rect.width, parent.width) - left;
  const height = Math.min(rect.top + rect.height, parent.height) - top;
  const some = width >= 1 && height >= 1;
  return some ? { left, top, width, height } : { left: 0, top: 0, ...parent };
}
