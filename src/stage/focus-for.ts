import type { ArtFrame, PersonArt, SceneArt } from './scene-art.ts';
import type { SceneRect } from './stage.ts';

/** Shoulders are about two and a half heads wide; they end about half a head under the chin. */
const SHOULDERS = 2.4;
const HEADROOM = 0.12;
const BELOW_CHIN = 0.55;

/**
 * Head and shoulders of a person, in every posture, so that the camera stays when the posture changes.
 * Without a person: the middle of the room.
 */
export function focusFor(art: SceneArt, person: string | null): SceneRect {
  const heads = person === null ? [] : headsOf(art, art.people[person]);
  if (heads.length === 0) {
    const side = art.height * 0.6;
    return {
      x: (art.width - side) / 2,
      y: (art.height - side) / 2,
      width: side,
      height: side,
    };
  }
  const left = Math.min(...heads.map((head) => head.x));
  const right = Math.max(...heads.map((head) => head.x + head.width));
  const top = Math.min(...heads.map((head) => head.y));
  const bottom = Math.max(...heads.map((head) => head.y + head.height));
  const headWidth = Math.max(...heads.map((head) => head.width));
  const headHeight = Math.max(...heads.map((head) => head.height));
  const shoulders = (headWidth * (SHOULDERS - 1)) / 2;
  const y = Math.max(0, top - headHeight * HEADROOM);
  return {
    x: left - shoulders,
    y,
    width: right - left + 2 * shoulders,
    height: bottom + headHeight * BELOW_CHIN - y,
  };
}

function headsOf(art: SceneArt, person: PersonArt | undefined): SceneRect[] {
  if (person === undefined) return [];
  const frames = Object.values(person.moods)
    .map((mood) => art.frames[mood.head])
    .filter((frame) => frame !== undefined);
  return Object.values(person.postures).flatMap((posture) =>
    frames.map((frame) => headRect(frame, posture.head)),
  );
}

function headRect(frame: ArtFrame, at: { x: number; y: number; scale: number }): SceneRect {
  return {
    x: at.x + frame.left * at.scale,
    y: at.y + frame.top * at.scale,
    width: frame.width * frame.scale * at.scale,
    height: frame.height * frame.scale * at.scale,
  };
}
