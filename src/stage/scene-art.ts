/** The shape of `assets/art/scene-art.json`: what the art command writes and the stage reads. */

/** A rectangle of an atlas sheet and where it belongs. Scene pixels: the room is 1280 × 720. */
export interface ArtFrame {
  /** Index into `SceneArt.sheets`. */
  sheet: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Top left corner in the scene (layers, light) or relative to the anchor (bodies, heads). */
  left: number;
  top: number;
  /** Scene pixels per picture pixel: 1 for drawings, more for low-resolution light. */
  scale: number;
}

/** Opacity at trust 0, 50 and 100; linear between. */
export type ByTrust = readonly [low: number, middle: number, high: number];

export interface PlaceLayer {
  id: string;
  frame: string;
  /** Far to near, 0 at the horizon, 100 at the eye; people stand at `PlaceArt.personDepth`. */
  depth: number;
  /** Opacity by trust, for light and weather; drawings have none and are always opaque. */
  opacity?: ByTrust;
  /** Weather and other loops: frames shown in turn while idle life lasts. */
  frames?: string[];
}

export interface PlaceArt {
  personDepth: number;
  layers: PlaceLayer[];
}

export interface PostureArt {
  /** The body without head. `left`/`top` of its frame are scene pixels. */
  body: string;
  /** Drawn over the head (a raised hand), or null. */
  front: string | null;
  /** Where the neck point of a head lands, in scene pixels, and how the head is held there. */
  head: { x: number; y: number; scale: number; rotation: number };
  /** Where breath lifts the shoulders from: scene y of the seat. */
  seat: number;
}

export interface MoodArt {
  /** `left`/`top` of a head's frame are relative to the neck point. */
  head: string;
  /** The same head with closed eyes, or null where they are closed already. */
  blink: string | null;
  /** Extra tilt in degrees and shift in scene pixels that this mood gives head and shoulders. */
  tilt: number;
  drop: number;
}

export interface PersonArt {
  postures: { closed: PostureArt; waiting: PostureArt; open: PostureArt };
  /** Keyed by mood name. */
  moods: Record<string, MoodArt>;
  /** Trust below the first value: closed; below the second: waiting; else open. */
  thresholds: readonly [number, number];
}

export interface SceneArt {
  /** File names beside the JSON, `samtalerom-0.webp`. */
  sheets: string[];
  width: number;
  height: number;
  frames: Record<string, ArtFrame>;
  places: Record<string, PlaceArt>;
  people: Record<string, PersonArt>;
}
