import { glideAt, isGliding, restingAt } from './glide.ts';
import { IDLE_LIFE_MS, type IdleParts, idlePoseAt, nextIdleChange } from './idle-life.ts';

/** All that moves in the picture, at one moment. */
export interface StagePose {
  /** Opacity of the picture that was shown before, 1–0. */
  readonly veil: number;
  readonly lift: number;
  readonly eyesClosed: boolean;
  readonly weatherFrame: number;
}

/** What a cue means for movement. */
export interface Move {
  /** How long the old picture takes to fade; 0: nothing else is seen, or it is gone at once. */
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
  #veil = restingAt(0);
  /** Null before the first cue. */
  #line: string | null = null;
  #lineAtMs = 0;
  #weatherBefore = 0;
  #parts = STILL;

  constructor(reduced: boolean) {
    this.#reduced = reduced;
  }

  play({ dissolveMs, line, parts }: Move, nowMs: number): void {
    if (dissolveMs > 0 && !this.#reduced)
      this.#veil = { from: 1, to: 0, startMs: nowMs, durationMs: dissolveMs };
    if (line !== this.#line) {
      this.#weatherBefore = this.poseAt(nowMs).weatherFrame;
      this.#line = line;
      this.#lineAtMs = nowMs;
    }
    this.#parts = this.#reduced ? STILL : parts;
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
      veil: glideAt(this.#veil, nowMs),
      lift: idle.lift,
      eyesClosed: idle.eyesClosed,
      weatherFrame: this.#weatherBefore + idle.weatherFrames,
    };
  }

  /** When the pose next differs: `nowMs` itself while the old picture fades, null when all is still. */
  nextChangeAt(nowMs: number): number | null {
    if (isGliding(this.#veil, nowMs)) return nowMs;
    const elapsedMs = nowMs - this.#lineAtMs;
    if (this.#line === null || elapsedMs >= IDLE_LIFE_MS) return null;
    const next = nextIdleChange(elapsedMs, this.#line, this.#parts);
    return next === null ? null : this.#lineAtMs + next;
  }
}
