const TILE_PX = 160;
/** Dark specks of the paper: their colour, and the alpha (of 255) that the strongest has. */
const SPECK = [64, 54, 44] as const;
const STRONGEST = 26;

/** The grain of paper: a tile of specks, each a little like its neighbours so that it reads as fibre and not as noise. */
export function grainTile(): HTMLCanvasElement {
  const tile = Object.assign(document.createElement('canvas'), { width: TILE_PX, height: TILE_PX });
  const context = tile.getContext('2d');
  if (context === null) return tile;
  const image = context.createImageData(TILE_PX, TILE_PX);
  let state = 1;
  const next = (): number => {
    // A multiplicative generator is even enough for paper, and the same paper everywhere.
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  let before = 0;
  for (let at = 0; at < image.data.length; at += 4) {
    before = before * 0.4 + next() * 0.6;
    image.data.set([...SPECK, Math.max(0, before - 0.42) * 2 * STRONGEST], at);
  }
  context.putImageData(image, 0, 0);
  return tile;
}
