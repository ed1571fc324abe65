import type { Point } from '../spline.ts';

/**
 * Light or weather as data: shapes with alpha, blended normally, whose opacity follows trust. The stage paints them
 * once a change, in low resolution; they cost no bytes.
 */
export interface LightPlan {
  id: string;
  /** What it falls on: each covers the ones before it. `people` lies under what stands before them. */
  over: 'sky' | 'outside' | 'room' | 'people' | 'all';
  /** Opacity at trust 0, 50, 100. */
  opacity: readonly [low: number, middle: number, high: number];
  shapes: readonly LightShape[];
}

type Area = readonly [x: number, y: number, width: number, height: number];

export type LightShape =
  /** Dies out from a point; `stops` are shares of the radius and alphas. Without an area: the whole scene. */
  | {
      kind: 'radial';
      at: Point;
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
  /** Patches of sun, of light from a door, of shadow. */
  | {
      kind: 'patches';
      outlines: readonly (readonly Point[])[];
      color: string;
      alpha: number;
      /** Pixels of softness at the edges. */
      blur: number;
    }
  /** Falls in three pictures shown in turn; the light has no other shapes then. */
  | { kind: 'rain' | 'snow'; area: Area };
