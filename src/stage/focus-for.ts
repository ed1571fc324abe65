import type { Composition, Figure } from './composition.ts';
import { standingOf } from './person-figure.ts';
import type { ArtFrame, Posture, SceneArt } from './scene-art.ts';
import type { SceneRect } from './stage.ts';

/** Shoulders are about two and a half heads wide; they end about half a head under the chin. */
const SHOULDERS = 2.4;
const HEADROOM = 0.12;
const BELOW_CHIN = 0.55;
/** Two who talk are shown together when they sit no further apart than this, in scene pixels. */
const TOGETHER = 760;

/**
 * What must be seen: head and shoulders of the patient, in every posture, so that the camera stays when the posture
 * changes, and of whoever else speaks. Are they too far apart, the one who speaks. In an empty room: its middle.
 */
export function focusFor(art: SceneArt, composition: Composition | null): SceneRect {
  const figures = composition?.figures ?? [];
  const patient = figures.find(
    ({ spot }) => spot === art.places[composition?.place ?? '']?.spots.patient,
  );
  const speaker = figures.find(({ isSpeaking }) => isSpeaking);
  const shown = [patient, speaker].flatMap((figure) => (figure === undefined ? [] : [figure]));
  const [first, second] = shown.map((figure) => bustOf(art, figure));
  if (first === undefined) return middleOf(art);
  if (second === undefined) return first;
  const both = around([first, second]);
  return both.width <= TOGETHER ? both : second;
}

function middleOf({ width, height }: SceneArt): SceneRect {
  const side = height * 0.6;
  return { x: (width - side) / 2, y: (height - side) / 2, width: side, height: side };
}

function bustOf(art: SceneArt, figure: Figure): SceneRect {
  const frame = art.frames[figure.art.head];
  if (frame === undefined) return middleOf(art);
  const postures = Object.keys(figure.art.bodies) as Posture[];
  const head = around(postures.map((posture) => headRect(frame, figure, posture)));
  const each = headRect(frame, figure, figure.posture);
  const shoulders = (each.width * (SHOULDERS - 1)) / 2;
  const y = Math.max(0, head.y - each.height * HEADROOM);
  return {
    x: head.x - shoulders,
    y,
    width: head.width + 2 * shoulders,
    height: head.y + head.height + each.height * BELOW_CHIN - y,
  };
}

function headRect(frame: ArtFrame, figure: Figure, posture: Posture): SceneRect {
  const { x, y, scale, flip } = standingOf(figure);
  const { head } = figure.art.bodies[posture];
  const size = scale * head.scale;
  const left = flip === 1 ? frame.left : -(frame.left + frame.width);
  return {
    x: x + flip * head.x * scale + left * size,
    y: y + head.y * scale + frame.top * size,
    width: frame.width * size,
    height: frame.height * size,
  };
}

function around(rects: readonly SceneRect[]): SceneRect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
