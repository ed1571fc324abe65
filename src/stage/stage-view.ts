import type { Game } from 'phaser';
import type { CameraPlace } from './camera-for.ts';
import { chooseRenderer, releaseContext, type Surface } from './choose-renderer.ts';
import { RoomScene } from './room-scene.ts';
import type { SceneArt } from './scene-art.ts';
import type { SheetShelf } from './sheet-shelf.ts';
import type { RendererName } from './stage.ts';
import type { StagePose } from './stage-motion.ts';
import { startPhaser, stopPhaser } from './start-phaser.ts';

export interface ViewPictures {
  parent: HTMLElement;
  art: SceneArt;
  shelf: SheetShelf;
}

/** No sheet is larger on any side; where WebGL holds less, Canvas draws. */
const LARGEST_SHEET = 2048;

export interface ViewEvents {
  /** A frame was drawn. */
  onFrame: () => void;
  /** The WebGL context went. */
  onLost: () => void;
}

export interface ViewSize {
  /** Canvas pixels. */
  readonly width: number;
  readonly height: number;
  /** Canvas pixels a CSS pixel. */
  readonly scale: number;
}

/** One canvas with Phaser on it. Draws when told, never by itself. */
export class StageView {
  readonly #surface: Surface;
  readonly #game: Game;
  readonly #scene: RoomScene;
  readonly #onLost: () => void;
  readonly #snapshot = document.createElement('canvas');

  private constructor(surface: Surface, game: Game, scene: RoomScene, events: ViewEvents) {
    this.#surface = surface;
    this.#game = game;
    this.#scene = scene;
    this.#onLost = events.onLost;
    surface.canvas.addEventListener('webglcontextlost', events.onLost);
    game.events.on('postrender', events.onFrame);
  }

  /**
   * Opens a canvas as the last child of the parent. Where WebGL promises and then fails, Canvas takes
   * its place. Rejects with `StageError` `no-canvas`.
   */
  static async open(
    wish: 'auto' | RendererName,
    pictures: ViewPictures,
    events: ViewEvents,
  ): Promise<StageView> {
    const { origin } = self;
    const surface = chooseRenderer({ wish, longestSide: LARGEST_SHEET, makeCanvas, origin });
    pictures.parent.append(surface.canvas);
    try {
      const scene = new RoomScene(pictures.art, pictures.shelf);
      const game = await startPhaser(surface, scene);
      return new StageView(surface, game, scene, events);
    } catch (error) {
      surface.canvas.remove();
      releaseContext(surface.context);
      if (surface.renderer === 'canvas' || wish === 'webgl') throw error;
      return StageView.open('canvas', pictures, events);
    }
  }

  get renderer(): RendererName {
    return this.#surface.renderer;
  }

  get scene(): RoomScene {
    return this.#scene;
  }

  draw(pose: StagePose): void {
    this.#scene.apply(pose);
    this.#game.loop.tick();
  }

  look(camera: CameraPlace, { width, height, scale }: ViewSize): void {
    const { canvas } = this.#surface;
    if (canvas.width !== width || canvas.height !== height) this.#game.scale.resize(width, height);
    this.#scene.look(camera, scale);
  }

  /** Keeps a picture of what is to be seen now. */
  remember(now: StagePose): void {
    const { canvas, renderer } = this.#surface;
    // WebGL forgets its picture once the page has shown it, so it is drawn once more.
    if (renderer === 'webgl') this.draw(now);
    this.#snapshot.width = canvas.width;
    this.#snapshot.height = canvas.height;
    this.#snapshot.getContext('2d', { alpha: false })?.drawImage(canvas, 0, 0);
  }

  /** Lays the picture that was kept over everything. */
  cover(): void {
    this.#scene.cover(this.#snapshot);
  }

  close(): void {
    const { canvas, context } = this.#surface;
    canvas.removeEventListener('webglcontextlost', this.#onLost);
    stopPhaser(this.#game);
    this.#scene.release();
    canvas.remove();
    releaseContext(context);
    for (const each of [canvas, this.#snapshot]) {
      each.width = 0;
      each.height = 0;
    }
  }
}

/** Seen, never met: not by a screen reader, the keyboard or a finger. */
function makeCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  canvas.style.pointerEvents = 'none';
  return canvas;
}
