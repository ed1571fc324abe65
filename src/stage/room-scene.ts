import { type GameObjects, Scene } from 'phaser';
import { addPicture, addSheets, placePicture } from './add-picture.ts';
import type { CameraPlace } from './camera-for.ts';
import type { IdleParts } from './idle-life.ts';
import { nudgeOffset } from './nudge-offset.ts';
import { opacityByTrust } from './opacity-by-trust.ts';
import { PersonFigure } from './person-figure.ts';
import type { Posture } from './posture-by-trust.ts';
import type { PlaceLayer, SceneArt } from './scene-art.ts';
import type { StagePose } from './stage-motion.ts';

/** What stands on the stage; only another composition needs other pictures. */
export interface Composition {
  place: string;
  person: string | null;
  posture: Posture;
  mood: string;
}

interface DrawnLayer {
  layer: PlaceLayer;
  left: number;
  image: GameObjects.Image;
}

/** The room: layers far to near with the person among them. Draws what it is told, knows no time. */
export class RoomScene extends Scene {
  readonly #art: SceneArt;
  readonly #sheets: readonly HTMLImageElement[];
  /** Called once the pictures are with Phaser. */
  onCreated: () => void = () => {};
  #layers: DrawnLayer[] = [];
  #figure: PersonFigure | null = null;
  #veil: GameObjects.Image | null = null;

  constructor(art: SceneArt, sheets: readonly HTMLImageElement[]) {
    super('room');
    this.#art = art;
    this.#sheets = sheets;
  }

  create(): void {
    addSheets(this, this.#art, this.#sheets);
    this.onCreated();
  }

  /** Sets the stage anew. A place that the art does not have is an empty stage. */
  compose({ place, person, posture, mood }: Composition): void {
    for (const child of this.children.getAll()) child.destroy();
    this.#veil = null;
    this.#figure = null;
    this.#layers = [];
    const room = this.#art.places[place];
    const personArt = person === null ? undefined : this.#art.people[person];
    const personDepth = room?.personDepth ?? 50;
    const layers = [...(room?.layers ?? [])].sort((a, b) => a.depth - b.depth);
    for (const layer of layers.filter(({ depth }) => depth <= personDepth)) this.#addLayer(layer);
    if (personArt !== undefined) {
      const role = { person: personArt, posture, mood, depth: personDepth };
      this.#figure = new PersonFigure(this, this.#art, role);
    }
    for (const layer of layers.filter(({ depth }) => depth > personDepth)) this.#addLayer(layer);
  }

  /** Whether anything of a composition can be seen moving without a cue. */
  idleParts(trust: number): IdleParts {
    return {
      breath: this.#figure !== null,
      blink: this.#figure?.canBlink ?? false,
      weather: this.#layers.some(
        ({ layer }) =>
          (layer.frames?.length ?? 0) > 1 &&
          (layer.opacity === undefined || opacityByTrust(layer.opacity, trust) > 0),
      ),
    };
  }

  apply(pose: StagePose): void {
    for (const { layer, left, image } of this.#layers) {
      if (layer.opacity === undefined) image.x = left + nudgeOffset(pose.nudge, layer.depth);
      else image.setAlpha(opacityByTrust(layer.opacity, pose.trust));
      const frames = layer.frames ?? [];
      const frame = frames[pose.weatherFrame % Math.max(1, frames.length)];
      if (frame !== undefined) this.#setFrame(image, frame);
    }
    this.#figure?.apply(pose);
    this.#veil?.setAlpha(pose.veil).setVisible(pose.veil > 0);
  }

  /** Moves the camera; `scale` is canvas pixels a CSS pixel. */
  look({ zoom, x, y }: CameraPlace, scale: number): void {
    const camera = this.cameras.main;
    const { width, height } = this.scale;
    const pixels = zoom * scale;
    camera.setViewport(0, 0, width, height);
    camera.setZoom(pixels);
    // Phaser zooms around the middle of the view.
    camera.setScroll(x - width / 2 + width / (2 * pixels), y - height / 2 + height / (2 * pixels));
    this.#veil?.setVisible(false);
  }

  /** Lays a picture of the whole canvas over everything, to be faded by `StagePose.veil`. */
  cover(picture: HTMLCanvasElement): void {
    if (this.textures.exists('veil')) this.textures.remove('veil');
    this.textures.addImage('veil', picture as unknown as HTMLImageElement);
    const { zoom, scrollX, scrollY, width, height } = this.cameras.main;
    this.#veil = this.add
      .image(
        scrollX + width / 2 - width / (2 * zoom),
        scrollY + height / 2 - height / (2 * zoom),
        'veil',
      )
      .setOrigin(0)
      .setScale(1 / zoom);
  }

  #addLayer(layer: PlaceLayer): void {
    const image = addPicture(this, this.#art, layer.frame);
    if (image !== null) this.#layers.push({ layer, left: image.x, image });
  }

  #setFrame(image: GameObjects.Image, name: string): void {
    const frame = this.#art.frames[name];
    if (frame === undefined || image.frame.name === name) return;
    placePicture(image, frame, name);
  }
}
