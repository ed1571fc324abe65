/** The shape of `assets/art/scene-art.json`: what the art command writes and the stage reads. */

/** A rectangle of an atlas sheet and where it belongs. Scene pixels: a place is 1280 × 720. */
export interface ArtFrame {
  /** Index into `SceneArt.sheets`. */
  sheet: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Top left corner: of places and light in the scene, of bodies from the hips, of heads and faces from the neck. */
  left: number;
  top: number;
  /** Scene pixels per picture pixel: 1 for drawings, more for low-resolution light. */
  scale: number;
}

/** Opacity at trust 0, 50 and 100; linear between. */
export type ByTrust = readonly [low: number, middle: number, high: number];

type XY = readonly [x: number, y: number];
type Area = readonly [x: number, y: number, width: number, height: number];

/** Shapes with alpha, in scene pixels; colours are `#rrggbb`. */
export type SoftShape =
  /** Dies out from a point; `stops` are shares of the radius and alphas. Without an area: everywhere. */
  | {
      kind: 'radial';
      at: XY;
      radius: number;
      color: string;
      stops: readonly (readonly [at: number, alpha: number])[];
      area?: Area;
    }
  /** From above to below. */
  | {
      kind: 'vertical';
      from: number;
      to: number;
      stops: readonly (readonly [at: number, color: string, alpha: number])[];
      area: Area;
    }
  /** Patches with soft edges. */
  | {
      kind: 'patches';
      outlines: readonly (readonly XY[])[];
      color: string;
      alpha: number;
      blur: number;
    };

/** Falls in three pictures shown in turn while idle life lasts. Drops: x, y from the top of the area, size. */
export interface WeatherShape {
  kind: 'rain' | 'snow';
  area: Area;
  drops: readonly (readonly [x: number, y: number, size: number])[];
}

export type LightShape = SoftShape | WeatherShape;

export function isWeather(shape: LightShape): shape is WeatherShape {
  return shape.kind === 'rain' || shape.kind === 'snow';
}

/** Light or weather, blended normally. */
export interface LightArt {
  /** What it falls on; `people` lies under what stands before them. */
  over: 'sky' | 'outside' | 'room' | 'people' | 'all';
  opacity: ByTrust;
  shapes: LightShape[];
}

/** Where the hips of a person are, and how large and which way this person is drawn. */
export interface SpotArt {
  at: readonly [x: number, y: number];
  scale: number;
  faces: 'left' | 'right';
  pose: Pose;
}

export interface PlaceArt {
  /** Frames far to near; null where the place has none. */
  sky: string | null;
  outside: string | null;
  room: string;
  near: string | null;
  light: LightArt[];
  /** A patient is not shown where there is no spot: in a corridor one steps out into. */
  spots: { patient: SpotArt | null; colleague: SpotArt; seats: SpotArt[] };
}

export type Pose = 'seated' | 'standing';
export type Posture = 'closed' | 'waiting' | 'open';

/** How a head is held: where the neck point lands from the hips, and the head's scale and turn in degrees. */
export interface HeadHold {
  x: number;
  y: number;
  scale: number;
  rotation: number;
}

export interface BodyArt {
  frame: string;
  head: HeadHold;
  /** From the hips: breath lifts what is above it. */
  seat: number;
}

export interface PersonArt {
  /** How much lower the hips are in a spot where others stand, in scene pixels at scale 1: for whoever sits. */
  lower: number;
  /** What lies under the face and, or null, over it: beard, glasses. */
  head: string;
  front: string | null;
  bodies: Record<Posture, BodyArt>;
}

/** A mood on anybody's head. */
export interface MoodArt {
  face: string;
  /** The same face with closed eyes, or null where they are closed already. */
  blink: string | null;
  /** Degrees of tilt towards the other, and scene pixels that head and shoulders sink. */
  tilt: number;
  drop: number;
  /** The head is mirrored: one who looks away. */
  away: boolean;
  /** The posture this mood asks for whatever the trust. */
  posture: Posture | null;
}

export interface SceneArt {
  /** File names beside the JSON. A place, a person and the faces each have sheets of their own. */
  sheets: string[];
  width: number;
  height: number;
  frames: Record<string, ArtFrame>;
  places: Record<string, PlaceArt>;
  people: Record<string, PersonArt>;
  /** Keyed by mood name. */
  moods: Record<string, MoodArt>;
  /** Three short strokes beside the head of who speaks; origin at the neck. */
  speech: string;
}
