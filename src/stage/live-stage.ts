import tokens from '../../assets/tokens.json' with { type: 'json' };
import { cameraFor } from './camera-for.ts';
import { type Composition, compose } from './composition.ts';
import type { Cue } from './cue.ts';
import { focusFor } from './focus-for.ts';
import { browserFrames, FrameBudget, type FrameSource } from './frame-budget.ts';
import type { SheetShelf } from './sheet-shelf.ts';
import { StageError } from './stage-error.ts';
import type { Focus, RendererName, Stage, StageOptions } from './stage.ts';
import { StageMotion, STILL, type StagePose } from './stage-motion.ts';
import { StageView } from './stage-view.ts';

/** Posture, face and light answer within this time; going on cuts it short. */
const DISSOLVE_MS = tokens.motion.scene;
/** Canvas pixels a CSS pixel, and in all: the art has 1280 × 720, so more would cost and show nothing. */
const SHARPEST = 2;
const MOST_PIXELS = 1920 * 1080;

/** The stage in a page: turns cues into pictures and decides when one is drawn. */
export class LiveStage implements Stage {
  readonly #options: StageOptions;
  readonly #shelf: SheetShelf;
  readonly #frames: FrameSource = browserFrames();
  readonly #motion: StageMotion;
  readonly #budget = new FrameBudget(this.#frames, (nowMs) => this.#draw(nowMs));
  #view: StageView | null = null;
  #composition: Composition | null = null;
  #focus: Focus = {};
  #drawn: StagePose | null = null;
  #framesDrawn = 0;
  #renderer: RendererName = 'canvas';
  #destroyed = false;
  /** The last cue: whatever comes for an earlier one is too late. */
  #wanted: Cue | null = null;
  #settled: Promise<void> = Promise.resolve();

  constructor(options: StageOptions, shelf: SheetShelf) {
    this.#options = options;
    this.#shelf = shelf;
    this.#motion = new StageMotion(options.reducedMotion);
  }

  /** Opens a canvas and draws the last cue on it, or the bare wall. Rejects with `StageError`. */
  async open(wish: 'auto' | RendererName): Promise<void> {
    const { parent, art } = this.#options;
    const pictures = { parent, art, shelf: this.#shelf };
    const view = await StageView.open(wish, pictures, {
      onFrame: () => {
        this.#framesDrawn += 1;
      },
      onLost: () => void this.#recover(),
    });
    if (this.#destroyed) {
      view.close();
      return;
    }
    this.#view = view;
    this.#renderer = view.renderer;
    document.addEventListener('visibilitychange', this.#onVisibility);
    if (this.#composition !== null) view.scene.compose(this.#composition);
    this.#look();
    this.#motion.settle();
    this.#paint(this.#pose());
  }

  get renderer(): RendererName {
    return this.#renderer;
  }

  get framesDrawn(): number {
    return this.#framesDrawn;
  }

  get settled(): Promise<void> {
    return this.#settled;
  }

  show(cue: Cue): void {
    if (this.#destroyed) return;
    this.#wanted = cue;
    const next = compose(this.#options.art, cue, this.#composition);
    if (next === null) return;
    if (this.#shelf.has(next.sheets)) {
      this.#play(cue, next);
      this.#settled = Promise.resolve();
    } else this.#settled = this.#playWhenThere(cue, next);
  }

  setReducedMotion(on: boolean): void {
    if (this.#destroyed) return;
    this.#motion.setReduced(on);
    this.#rouse();
  }

  resize(focus: Focus): void {
    if (this.#destroyed) return;
    this.#focus = focus;
    if (this.#view === null) return;
    this.#motion.dropVeil();
    this.#look();
    // At once: a canvas forgets its picture when its size changes.
    this.#paint(this.#pose());
    this.#rouse();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#budget.sleep();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#view?.close();
    this.#view = null;
    this.#shelf.keep([]);
  }

  async #playWhenThere(cue: Cue, next: Composition): Promise<void> {
    try {
      await this.#shelf.fetch(next.sheets);
    } catch (error) {
      // The picture that is there stays, and the words go on.
      if (!(error instanceof StageError)) throw error;
      return;
    }
    if (!this.#destroyed && this.#wanted === cue) this.#play(cue, next);
  }

  #play(cue: Cue, next: Composition): void {
    const isNew = this.#composition?.key !== next.key;
    if (isNew) this.#compose(next);
    const parts = cue.weighty ? STILL : (this.#view?.scene.idleParts ?? STILL);
    const dissolveMs = isNew ? DISSOLVE_MS : 0;
    this.#motion.play({ dissolveMs, line: cue.line, parts }, this.#frames.now());
    this.#rouse();
  }

  /** Sets the stage anew; what was seen until now lies over it, to fade. */
  #compose(next: Composition): void {
    const fades = this.#mayMove() && this.#composition !== null;
    if (fades) this.#view?.remember(this.#pose());
    this.#composition = next;
    this.#view?.scene.compose(next);
    this.#view?.scene.dropSheets(this.#shelf.keep(next.sheets));
    this.#look();
    if (fades) this.#view?.cover();
    this.#drawn = null;
  }

  #look(): void {
    const { parent, art } = this.#options;
    const { clientWidth: width, clientHeight: height } = parent;
    const affordable = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
    const scale = Math.min(SHARPEST, affordable, window.devicePixelRatio || 1);
    const camera = cameraFor({
      parent: { width, height },
      uncovered: this.#focus.uncovered ?? { left: 0, top: 0, width, height },
      focus: this.#focus.scene ?? focusFor(art, this.#composition),
      scene: art,
    });
    this.#view?.look(camera, {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      scale,
    });
  }

  #pose(): StagePose {
    return this.#motion.poseAt(this.#frames.now());
  }

  #mayMove(): boolean {
    return !this.#motion.reduced && !document.hidden;
  }

  #rouse(): void {
    if (document.hidden) {
      this.#motion.settle();
      this.#budget.sleep();
    } else if (this.#view !== null) {
      this.#budget.wake();
    }
  }

  #draw(nowMs: number): number | null {
    const pose = this.#motion.poseAt(nowMs);
    if (this.#drawn === null || !isSamePose(pose, this.#drawn)) this.#paint(pose);
    return this.#motion.nextChangeAt(nowMs);
  }

  #paint(pose: StagePose): void {
    this.#view?.draw(pose);
    this.#drawn = pose;
  }

  readonly #onVisibility = (): void => this.#rouse();

  /** A lost WebGL context does not always come back: Canvas takes over, with the picture at rest. */
  async #recover(): Promise<void> {
    this.#budget.sleep();
    this.#view?.close();
    this.#view = null;
    try {
      await this.open('canvas');
    } catch (error) {
      // No context at all any more: the page's own background stays, and the words go on.
      if (!(error instanceof StageError)) throw error;
    }
  }
}

function isSamePose(a: StagePose, b: StagePose): boolean {
  return (
    a.veil === b.veil &&
    a.lift === b.lift &&
    a.eyesClosed === b.eyesClosed &&
    a.weatherFrame === b.weatherFrame
  );
}
