import { Game } from 'phaser';
import tokens from '../../assets/tokens.json' with { type: 'json' };
import type { Surface } from './choose-renderer.ts';
import type { RoomScene } from './room-scene.ts';
import { StageError } from './stage-error.ts';

/** `Phaser.CANVAS` and `Phaser.WEBGL`. */
const CANVAS = 1;
const WEBGL = 2;
/** The calm colour behind everything and before the first cue: the wall. */
const BACKGROUND = tokens.paper.wall;
/** Phaser waits for three small built-in pictures; a browser that refuses them leaves it waiting. */
const PATIENCE_MS = 10_000;

/**
 * Starts Phaser on a surface with one scene and puts its loop to sleep: whoever calls decides when a
 * frame is drawn (`game.loop.tick()`). No sound, input, banner, loader or DOM element.
 */
export async function startPhaser(surface: Surface, scene: RoomScene): Promise<Game> {
  let patience = 0;
  const game = await new Promise<Game>((resolve, reject) => {
    patience = window.setTimeout(
      () => reject(new StageError('no-canvas', 'Phaser did not start')),
      PATIENCE_MS,
    );
    scene.onCreated = () => resolve(started);
    const started = new Game({
      type: surface.renderer === 'webgl' ? WEBGL : CANVAS,
      canvas: surface.canvas,
      // Phaser's own type leaves out WebGL, which its renderer takes as well.
      context: surface.context as CanvasRenderingContext2D,
      // No parent: the stage places and measures the canvas itself.
      parent: null as unknown as HTMLElement,
      width: surface.canvas.width,
      height: surface.canvas.height,
      backgroundColor: BACKGROUND,
      banner: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      autoFocus: false,
      transparent: false,
      loader: { imageLoadType: 'HTMLImageElement' },
      scene,
    });
  }).finally(() => window.clearTimeout(patience));
  game.loop.sleep();
  return game;
}

/** Phaser destroys itself in its next step; this makes that step happen now. */
export function stopPhaser(game: Game): void {
  game.loop.sleep();
  // Phaser forgets this one, and the pool of canvases it draws from would keep the whole game alive.
  game.textures.tileSprite.destroy();
  game.destroy(true);
  game.loop.wake();
}
