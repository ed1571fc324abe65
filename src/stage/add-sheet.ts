import type { Scene } from 'phaser';
import type { SceneArt } from './scene-art.ts';

/** The texture that holds sheet number `index`. */
export function sheetKey(index: number): string {
  return `sheet-${index}`;
}

/** Gives Phaser a sheet and tells it where every frame lies in it. */
export function addSheet(
  scene: Scene,
  art: SceneArt,
  index: number,
  image: HTMLImageElement,
): void {
  if (scene.textures.exists(sheetKey(index))) return;
  scene.textures.addImage(sheetKey(index), image);
  const texture = scene.textures.get(sheetKey(index));
  for (const [name, { sheet, x, y, width, height }] of Object.entries(art.frames))
    if (sheet === index) texture.add(name, 0, x, y, width, height);
}
