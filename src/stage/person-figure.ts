import type { GameObjects, Scene } from 'phaser';
import { addPicture, sheetKey } from './add-picture.ts';
import { nudgeOffset } from './nudge-offset.ts';
import type { Posture } from './posture-by-trust.ts';
import type { MoodArt, PersonArt, PostureArt, SceneArt } from './scene-art.ts';
import type { StagePose } from './stage-motion.ts';

/** Rows of the body drawn by both its halves, so that no seam opens when the upper one moves. */
const OVERLAP_PX = 3;

export interface PersonRole {
  person: PersonArt;
  posture: Posture;
  mood: string;
  depth: number;
}

interface Part {
  image: GameObjects.Image;
  x: number;
}

/**
 * A sitting person. Below the seat the body stands still; above it breath and mood lift or lower it,
 * with the head on top. Limbs are never moved: another posture is another picture.
 */
export class PersonFigure {
  /** False for moods whose eyes are closed already. */
  readonly canBlink: boolean;
  readonly #art: SceneArt;
  readonly #posture: PostureArt;
  readonly #mood: MoodArt | undefined;
  readonly #depth: number;
  /** How high the upper body reaches over the seat, in scene pixels. */
  readonly #reach: number;
  readonly #still: Part[] = [];
  readonly #upper: Part[] = [];
  readonly #head: GameObjects.Image | null;

  constructor(scene: Scene, art: SceneArt, { person, posture, mood, depth }: PersonRole) {
    this.#art = art;
    this.#posture = person.postures[posture];
    this.#mood = person.moods[mood] ?? Object.values(person.moods)[0];
    this.#depth = depth;
    this.#reach = Math.max(1, this.#posture.seat - (art.frames[this.#posture.body]?.top ?? 0));
    this.canBlink = (this.#mood?.blink ?? null) !== null;
    this.#addBody(scene);
    this.#head = this.#mood === undefined ? null : addPicture(scene, art, this.#mood.head);
    this.#headTurns(this.#mood?.head);
    if (this.#posture.front !== null) this.#addAboveSeat(scene, this.#posture.front);
  }

  apply(pose: StagePose): void {
    const aside = nudgeOffset(pose.nudge, this.#depth);
    const lift = pose.lift - (this.#mood?.drop ?? 0);
    for (const part of [...this.#still, ...this.#upper]) part.image.x = part.x + aside;
    for (const { image } of this.#upper) image.scaleY = image.scaleX * (1 + lift / this.#reach);
    const { x, y } = this.#posture.head;
    const neckShare = Math.max(0, (this.#posture.seat - y) / this.#reach);
    this.#head?.setPosition(x + aside, y - lift * neckShare);
    this.#headTurns(pose.eyesClosed ? (this.#mood?.blink ?? this.#mood?.head) : this.#mood?.head);
  }

  #addBody(scene: Scene): void {
    const name = this.#posture.body;
    const frame = this.#art.frames[name];
    if (frame === undefined) return;
    const rows = Math.round((this.#posture.seat - frame.top) / frame.scale);
    if (rows <= 0 || rows >= frame.height) {
      this.#addAboveSeat(scene, name);
      return;
    }
    const texture = scene.textures.get(sheetKey(frame.sheet));
    const { sheet, x, y, width, height, left, top, scale } = frame;
    const upper = `${name}#upper`;
    const lower = `${name}#lower`;
    if (!texture.has(upper)) {
      texture.add(upper, 0, x, y, width, Math.min(height, rows + OVERLAP_PX));
      texture.add(lower, 0, x, y + rows, width, height - rows);
    }
    const stretched = scene.add.image(left, top + rows * scale, sheetKey(sheet), upper);
    stretched.setScale(scale).setDisplayOrigin(0, rows);
    const still = scene.add.image(left, top + rows * scale, sheetKey(sheet), lower);
    still.setScale(scale).setOrigin(0);
    this.#upper.push({ image: stretched, x: left });
    this.#still.push({ image: still, x: left });
  }

  /** Adds a picture that is stretched from the seat upward. */
  #addAboveSeat(scene: Scene, name: string): void {
    const image = addPicture(scene, this.#art, name);
    const frame = this.#art.frames[name];
    if (image === null || frame === undefined) return;
    image.setDisplayOrigin(0, (this.#posture.seat - frame.top) / frame.scale);
    image.y = this.#posture.seat;
    this.#upper.push({ image, x: frame.left });
  }

  /** Shows a head; its neck point is what lands in place and what it is turned around. */
  #headTurns(name: string | undefined): void {
    const frame = name === undefined ? undefined : this.#art.frames[name];
    if (name === undefined || frame === undefined || this.#head === null) return;
    const { scale, rotation } = this.#posture.head;
    this.#head
      .setTexture(sheetKey(frame.sheet), name)
      .setScale(frame.scale * scale)
      .setDisplayOrigin(-frame.left / frame.scale, -frame.top / frame.scale)
      .setAngle(rotation + (this.#mood?.tilt ?? 0));
  }
}
