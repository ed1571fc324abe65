import type { Cue } from './cue.ts';
import type { SceneArt } from './scene-art.ts';

/** The two ways to draw; both show the same picture. */
export type RendererName = 'webgl' | 'canvas';

/** A rectangle of the scene, in scene pixels (the room is 1280 × 720). */
export interface SceneRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the page, in CSS pixels from the top left corner of the stage's parent. */
export interface PageRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What must be seen, and where nothing covers the picture. */
export interface Focus {
  /** The part that must be seen. Left out: head and shoulders of the person on stage. */
  readonly scene?: SceneRect;
  /** The part of the parent that words do not cover. Left out: all of it. */
  readonly uncovered?: PageRect;
}

export interface StageOptions {
  /** Gets one canvas, which fills it. Must have a size and a position of its own. */
  parent: HTMLElement;
  art: SceneArt;
  /** The address of a file of `SceneArt.sheets`. */
  artUrl: (file: string) => string;
  reducedMotion: boolean;
  /** `auto` (left out): WebGL where it is accelerated, else Canvas. The others are for tests. */
  renderer?: 'auto' | RendererName;
}

/** A room and people that follow cues. No method throws, and none does anything after `destroy`. */
export interface Stage {
  /**
   * Plays a moment, as soon as its pictures are there; until then the former one stays. At a place the art does
   * not know the former place stays; an unknown person is left out. Pictures that do not come change nothing.
   */
  show(cue: Cue): void;
  setReducedMotion(on: boolean): void;
  /** To be called whenever the parent's size, or what covers it, changes. Draws at once. */
  resize(focus: Focus): void;
  /** Gives back canvas, context, listeners and timers at once. */
  destroy(): void;
  readonly renderer: RendererName;
  /** How many frames were drawn since the stage opened. */
  readonly framesDrawn: number;
  /** Resolves when the pictures of the last cue are on stage, or could not be had. */
  readonly settled: Promise<void>;
}

/**
 * Opens a stage. Resolves when a first frame, the bare wall, is drawn.
 * Rejects with `StageError` (`no-canvas`) when it cannot.
 */
export type CreateStage = (options: StageOptions) => Promise<Stage>;
