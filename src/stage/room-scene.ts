import { type GameObjects, Scene } from 'phaser';
import { addSheet, sheetKey } from './add-sheet.ts';
import type { CameraPlace } from './camera-for.ts';
import type { Composition } from './composition.ts';
import type { IdleParts } from './idle-life.ts';
import { opacityByTrust } from './opacity-by-trust.ts';
import { grainTile } from './paint-grain.ts';
import { type PaintedPlace, paintPlace } from './paint-place.ts';
import { paintWeather, WEATHER_FRAMES, weatherOf } from './paint-weather.ts';
import { PersonFigure } from './person-figure.ts';
import type { PlaceArt, SceneArt } from './scene-art.ts';
import type { SheetShelf } from './sheet-shelf.ts';
import type { StagePose } from './stage-motion.ts';

const PARTS = ['far', 'room', 'front'] as const;

/** The pictures of one weather, of which one is seen. */
type Weather = readonly GameObjects.Image[];

/** A place as three finished pictures with its people among them. Draws what it is told, knows no time. */
export class RoomScene extends Scene {
  readonly #art: SceneArt;
  readonly #shelf: SheetShelf;
  readonly #painted: PaintedPlace;
  /** Called once Phaser has started. */
  onCreated: () => void = () => {};
  readonly #grain = grainTile();
  #figures: PersonFigure[] = [];
  #weather: Weather[] = [];
  #veil: GameObjects.Image | null = null;

  constructor(art: SceneArt, shelf: SheetShelf) {
    super('room');
    this.#art = art;
    this.#shelf = shelf;
    const { width, height } = art;
    const canvas = (): HTMLCanvasElement =>
      Object.assign(document.createElement('canvas'), { width, height });
    this.#painted = { far: canvas(), room: canvas(), front: canvas() };
  }

  create(): void {
    this.onCreated();
  }

  /** Sets the stage anew. Its sheets must be on the shelf. */
  compose(composition: Composition): void {
    const place = this.#art.places[composition.place];
    if (place === undefined) return;
    this.#clear();
    for (const sheet of composition.sheets) {
      const image = this.#shelf.get(sheet);
      if (image !== undefined) addSheet(this, this.#art, sheet, image);
    }
    const colours = { sheet: (index: number) => this.#shelf.get(index), grain: this.#grain };
    paintPlace(this.#art, place, composition, colours, this.#painted);
    this.#addFar(place);
    this.#addWeather(place, composition.trust);
    this.#addPainted('room');
    const isCompany = composition.figures.length > 1;
    this.#figures = composition.figures.map(
      (figure) => new PersonFigure(this, this.#art, figure, isCompany),
    );
    this.#addPainted('front');
  }

  /** Gives back sheets that no composition on stage needs. */
  dropSheets(gone: readonly number[]): void {
    for (const sheet of gone)
      if (this.textures.exists(sheetKey(sheet))) this.textures.remove(sheetKey(sheet));
  }

  /** What of the picture can move without a cue. */
  get idleParts(): IdleParts {
    return {
      breath: this.#figures.length > 0,
      blink: this.#figures.some((figure) => figure.canBlink),
      weather: this.#weather.length > 0,
    };
  }

  apply(pose: StagePose): void {
    for (const pictures of this.#weather)
      for (const [frame, image] of pictures.entries())
        image.setVisible(frame === pose.weatherFrame % WEATHER_FRAMES);
    for (const figure of this.#figures) figure.apply(pose);
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
    const { zoom, scrollX, scrollY, width, height } = this.cameras.main;
    this.#veil?.destroy();
    this.#veil = this.#addCanvas('veil', picture)
      .setPosition(
        scrollX + width / 2 - width / (2 * zoom),
        scrollY + height / 2 - height / (2 * zoom),
      )
      .setScale(1 / zoom);
  }

  /** Lets go of the canvases; the scene draws nothing any more. */
  release(): void {
    for (const part of PARTS) Object.assign(this.#painted[part], { width: 0, height: 0 });
  }

  #clear(): void {
    for (const child of this.children.getAll()) child.destroy();
    this.#veil = null;
    this.#figures = [];
    this.#weather = [];
  }

  /** Sky and land, as far as windows show them: the rest of that canvas is empty and need not be drawn. */
  #addFar({ sky, outside }: PlaceArt): void {
    const frames = [sky, outside].flatMap((name) => {
      const frame = name === null ? undefined : this.#art.frames[name];
      return frame === undefined ? [] : [frame];
    });
    if (frames.length === 0) return;
    const left = Math.min(...frames.map((frame) => frame.left));
    const top = Math.min(...frames.map((frame) => frame.top));
    const right = Math.max(...frames.map((frame) => frame.left + frame.width * frame.scale));
    const bottom = Math.max(...frames.map((frame) => frame.top + frame.height * frame.scale));
    this.#addCanvas('far', this.#painted.far).setCrop(left, top, right - left, bottom - top);
  }

  #addWeather({ light }: PlaceArt, trust: number): void {
    for (const each of light) {
      const shape = weatherOf(each);
      const opacity = opacityByTrust(each.opacity, trust);
      if (shape === null || opacity <= 0) continue;
      const [x, y] = shape.area;
      this.#weather.push(
        Array.from({ length: WEATHER_FRAMES }, (_, frame) =>
          this.#addCanvas(`${shape.kind}-${frame}`, paintWeather(shape, frame))
            .setPosition(x, y)
            .setAlpha(opacity),
        ),
      );
    }
  }

  #addPainted(part: (typeof PARTS)[number]): void {
    this.#addCanvas(part, this.#painted[part]);
  }

  /** A canvas as it looks now; painted over, it must be added again. */
  #addCanvas(key: string, canvas: HTMLCanvasElement): GameObjects.Image {
    if (this.textures.exists(key)) this.textures.remove(key);
    // Not `addCanvas`, which reads every pixel back.
    this.textures.addImage(key, canvas as unknown as HTMLImageElement);
    return this.add.image(0, 0, key).setOrigin(0);
  }
}
