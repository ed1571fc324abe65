import { type Glide, glideAt, glideTo, isGliding, restingAt } from './glide.ts';
import { IDLE_LIFE_MS, type IdleParts, idlePoseAt, nextIdleChange } from './idle-life.ts';

export const LIGHT_MS = 600;
export const NUDGE_MS = 900;

/** All that moves in the picture, at one moment. */
export interface StagePose {
  /** The trust that light and weather show, 0–100; behind the cue's while light changes. */
  readonly trust: number;
  /** −1 closed … 1 open: how far near things have moved aside. */
  readonly nudge: number;
  /** Opacity of the picture that was shown before, 1–0. */
  readonly veil: number;
  readonly lift: number;
  readonly eyesClosed: boolean;
  readonly weatherFrame: number;
}

/** What a cue means for movement. */
export interface Move {
  trust: number;
  nudge: number;
  /** How long the old picture takes to fade; 0: it is gone at once. */
  dissolveMs: number;
  line: string;
  parts: IdleParts;
}

/** Nothing moves by itself. */
export const STILL: IdleParts = { breath: false, blink: false, weather: false };

/**
 * Movement over time, with no clock of its own: told when it is, it says what the picture looks like
 * and when it will next look different. With reduced motion (WCAG 2.3.3) every change is complete at
 * once and there is no idle life.
 */
export class StageMotion {
  #reduced: boolean;
  #trust = restingAt(50);
  #nudge = restingAt(0);
  #veil = restingAt(0);
  /** Null before the first cue, which has nothing to move from. */
  #line: string | null = null;
  #lineAtMs = 0;
  #weatherBefore = 0;
  #parts = STILL;

  constructor(reduced: boolean) {
    this.#reduced = reduced;
  }

  play(move: Move, nowMs: number): void {
    const instant = this.#reduced || this.#line === null;
    const duration = (ms: number): number => (instant ? 0 : ms);
    this.#trust = retarget(this.#trust, move.trust, nowMs, duration(LIGHT_MS));
    this.#nudge = retarget(this.#nudge, move.nudge, nowMs, duration(NUDGE_MS));
    if (move.dissolveMs > 0 && !this.#reduced) {
      this.#veil = { from: 1, to: 0, startMs: nowMs, durationMs: move.dissolveMs };
    }
    if (move.line !== this.#line) {
      this.#weatherBefore = this.poseAt(nowMs).weatherFrame;
      this.#line = move.line;
      this.#lineAtMs = nowMs;
    }
    this.#parts = this.#reduced ? STILL : move.parts;
  }

  get reduced(): boolean {
    return this.#reduced;
  }

  setReduced(on: boolean): void {
    this.#reduced = on;
    if (on) this.settle();
  }

  /** Ends every movement where it was going. */
  settle(): void {
    this.#trust = restingAt(this.#trust.to);
    this.#nudge = restingAt(this.#nudge.to);
    this.dropVeil();
    this.#weatherBefore = this.poseAt(this.#lineAtMs).weatherFrame;
    this.#parts = STILL;
  }

  dropVeil(): void {
    this.#veil = restingAt(0);
  }

  poseAt(nowMs: number): StagePose {
    const idle = idlePoseAt(nowMs - this.#lineAtMs, this.#line ?? '', this.#parts);
    return {
      trust: glideAt(this.#trust, nowMs),
      nudge: glideAt(this.#nudge, nowMs),
      veil: glideAt(this.#veil, nowMs),
      lift: idle.lift,
      eyesClosed: idle.eyesClosed,
      weatherFrame: this.#weatherBefore + idle.weatherFrames,
    };
  }

  /** When the pose next differs: `nowMs` itself while something glides, null when all is still. */
  nextChangeAt(nowMs: number): number | null {
    const glides = [this.#trust, this.#nudge, this.#veil];
    if (glides.some((glide) => isGliding(glide, nowMs))) return nowMs;
    const elapsedMs = nowMs - this.#lineAtMs;
    if (this.#line === null || elapsedMs >= IDLE_LIFE_MS) return null;
    const next = nextIdleChange(elapsedMs, this.#line, this.#parts);
    return next === null ? null : this.#lineAtMs + next;
  }
}

/** A glide that already goes there goes on undisturbed. */
function retarget(glide: Glide, to: number, nowMs: number, durationMs: number): Glide {
  return glide.to === to && durationMs > 0 ? glide : glideTo(glide, to, nowMs, durationMs);
}
