import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import encode, { init } from '@jsquash/webp/encode.js';

/** Pixels as a canvas gives them: red, green, blue, alpha, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** A WebP of pixels with alpha; `quality` is 0 to 1. Same pixels, same bytes. */
export type EncodeWebp = (pixels: Pixels, quality: number) => Promise<Uint8Array>;

/** The encoder's slowest and best way; fine colour edges, because ink on flat colour is all we draw;
 * coarse alpha, because what is seen of it is the rim of an ink line. */
const CAREFUL = { method: 6, use_sharp_yuv: 1, alpha_filtering: 2, alpha_quality: 30 } as const;

/** Starts libwebp as WebAssembly. Read from its package: Node has no address to fetch it from. */
export async function openWebpEncoder(): Promise<EncodeWebp> {
  const require = createRequire(import.meta.url);
  const folder = join(require.resolve('@jsquash/webp/encode.js'), '..');
  const binary = await readFile(join(folder, 'codec/enc/webp_enc_simd.wasm'));
  await init({ wasmBinary: new Uint8Array(binary).buffer });
  return async ({ width, height, data }, quality) => {
    const image = { width, height, data, colorSpace: 'srgb' } as ImageData;
    return new Uint8Array(await encode(image, { ...CAREFUL, quality: quality * 100 }));
  };
}
