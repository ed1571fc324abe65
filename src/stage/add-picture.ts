import type { GameObjects, Scene } from 'phaser';
import type { ArtFrame, SceneArt } from './scene-art.ts';

/** The texture that holds sheet number `index`. */
export function sheetKey(index: number): string {
  return `sheet-${index}`;
}

/** Gives Phaser the sheets and tells it where every frame lies in them. */
export function addSheets(scene: Scene, art: SceneArt, sheets: readonly HTMLImageElement[]): void {
  for (const [index, sheet] of sheets.entries()) scene.textures.addImage(sheetKey(index), sheet);
  for (const [name, frame] of Object.entries(art.frames)) {
    const margin = marginOf(frame);
    scene.textures
      .get(sheetKey(frame.sheet))
      .add(
        name,
        0,
        frame.x + margin,
        frame.y + margin,
        frame.width - 2 * margin,
        frame.height - 2 * margin,
      );
  }
}

/** Puts a frame of the atlas where it belongs; null when the art lacks it. */
export function addPicture(scene: Scene, art: SceneArt, name: string): GameObjects.Image | null {
  const frame = art.frames[name];
  if (frame === undefined) return null;
  const image = scene.add.image(0, 0, sheetKey(frame.sheet), name).setOrigin(0);
  placePicture(image, frame, name);
  return image;
}

/** Shows a frame of the atlas where it belongs. */
export function placePicture(image: GameObjects.Image, frame: ArtFrame, name: string): void {
  image
    .setTexture(sheetKey(frame.sheet), name)
    .setPosition(frame.left, frame.top)
    .setDisplaySize(frame.width * frame.scale, frame.height * frame.scale);
}

/**
 * Enlarged pictures leave out half a pixel of their edge: there WebGL would mix in the neighbour on the
 * sheet, many scene pixels wide, where Canvas does not.
 */
function marginOf(frame: ArtFrame): number {
  return frame.scale > 1 ? 0.5 : 0;
}
