import type { GameObjects, Scene } from 'phaser';
import { sheetKey } from './add-sheet.ts';
import type { Figure } from './composition.ts';
import type { ArtFrame, BodyArt, SceneArt } from './scene-art.ts';
import type { StagePose } from './stage-motion.ts';

/** Rows of the body drawn by both its halves, so that no seam opens when the upper one moves. */
const OVERLAP_PX = 3;

/** Where a figure's hips are, its size, and −1 when it is seen in a mirror. */
interface Standing {
  x: number;
  y: number;
  scale: number;
  flip: 1 | -1;
}

/** Where the hips of a figure land: whoever sits is lower in a spot where others stand. */
export function standingOf({ spot, art }: Pick<Figure, 'spot' | 'art'>): Standing {
  const lower = spot.pose === 'standing' ? art.lower : 0;
  return {
    x: spot.at[0],
    y: spot.at[1] + lower * spot.scale,
    scale: spot.scale,
    flip: spot.faces === 'left' ? -1 : 1,
  };
}

/**
 * A person on stage. Below the seat the body stands still; above it breath and mood lift or lower it, with
 * head, face and what lies over the face on top. Limbs are never moved: another posture is another picture.
 */
export class PersonFigure {
  readonly #scene: Scene;
  readonly #art: SceneArt;
  readonly #figure: Figure;
  readonly #body: BodyArt;
  readonly #at: Standing;
  /** How high the upper body reaches over the seat, in pixels of the drawing. */
  readonly #reach: number;
  #upper: GameObjects.Image | null = null;
  readonly #head: GameObjects.Image[] = [];
  readonly #face: GameObjects.Image | null;

  constructor(scene: Scene, art: SceneArt, figure: Figure, marksSpeech: boolean) {
    this.#scene = scene;
    this.#art = art;
    this.#figure = figure;
    this.#body = figure.art.bodies[figure.posture];
    this.#at = standingOf(figure);
    this.#reach = Math.max(1, this.#body.seat - (art.frames[this.#body.frame]?.top ?? 0));
    this.#addBody();
    this.#addHead(figure.art.head);
    this.#face = this.#addHead(figure.mood.face);
    if (figure.art.front !== null) this.#addHead(figure.art.front);
    if (marksSpeech && figure.isSpeaking) this.#addHead(art.speech);
  }

  apply({ lift: breath, eyesClosed }: StagePose): void {
    const { mood } = this.#figure;
    const lift = breath - mood.drop;
    const { scale, flip } = this.#at;
    this.#upper?.setScale(scale * flip, scale * (1 + lift / this.#reach));
    const { x, y } = this.#body.head;
    const neckShare = Math.max(0, (this.#body.seat - y) / this.#reach);
    const left = this.#at.x + flip * x * scale;
    const top = this.#at.y + (y - lift * neckShare) * scale;
    for (const image of this.#head) image.setPosition(left, top);
    const face = eyesClosed && mood.blink !== null ? mood.blink : mood.face;
    const shown = this.#art.frames[face];
    if (this.#face !== null && shown !== undefined && this.#face.frame.name !== face) {
      this.#face.setTexture(sheetKey(shown.sheet), face);
      this.#hold(this.#face, shown, mood.away);
    }
  }

  /** False for moods whose eyes are closed already. */
  get canBlink(): boolean {
    return this.#figure.mood.blink !== null;
  }

  #addBody(): void {
    const name = this.#body.frame;
    const frame = this.#art.frames[name];
    if (frame === undefined) return;
    const texture = this.#scene.textures.get(sheetKey(frame.sheet));
    const rows = Math.min(frame.height, Math.max(1, Math.round(this.#body.seat - frame.top)));
    const upper = `${name}#upper`;
    const lower = `${name}#lower`;
    if (!texture.has(upper)) {
      const { x, y, width, height } = frame;
      texture.add(upper, 0, x, y, width, Math.min(height, rows + OVERLAP_PX));
      texture.add(lower, 0, x, y + rows, width, Math.max(1, height - rows));
    }
    const { x, y, scale, flip } = this.#at;
    const seat = y + this.#body.seat * scale;
    this.#upper = this.#scene.add
      .image(x, seat, sheetKey(frame.sheet), upper)
      .setDisplayOrigin(-frame.left, rows)
      .setScale(scale * flip, scale);
    this.#scene.add
      .image(x, seat, sheetKey(frame.sheet), lower)
      .setDisplayOrigin(-frame.left, 0)
      .setScale(scale * flip, scale);
  }

  #addHead(name: string): GameObjects.Image | null {
    const frame = this.#art.frames[name];
    if (frame === undefined) return null;
    const image = this.#scene.add.image(0, 0, sheetKey(frame.sheet), name);
    this.#hold(image, frame, this.#figure.mood.away);
    this.#head.push(image);
    return image;
  }

  /** The neck point is what lands in place and what a head is turned around. */
  #hold(image: GameObjects.Image, frame: ArtFrame, away: boolean): void {
    const { scale, flip } = this.#at;
    const { head } = this.#body;
    const size = scale * head.scale;
    image
      .setDisplayOrigin(-frame.left, -frame.top)
      .setScale(size * flip * (away ? -1 : 1), size)
      .setAngle(flip * (head.rotation + this.#figure.mood.tilt));
  }
}
