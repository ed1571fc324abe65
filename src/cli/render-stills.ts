import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Still } from '../art/stills.ts';
import { findChromium } from './find-chromium.ts';
import { openPaintingPage, pixelsOf } from './page-pixels.ts';
import { openWebpEncoder } from './webp-encoder.ts';

/** Renders pictures that stand alone and writes each as a WebP file into a folder; answers with the bytes of all. */
export async function renderStills(stills: readonly Still[], folder: string): Promise<number> {
  const encode = await openWebpEncoder();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  let total = 0;
  try {
    const page = await openPaintingPage(await browser.newPage());
    for (const { file, svg, width, height, quality } of stills) {
      const pixels = await pixelsOf(page, { width, height, pictures: [{ svg, x: 0, y: 0 }] });
      const bytes = await encode(pixels, quality);
      writeFileSync(join(folder, file), bytes);
      total += bytes.length;
    }
  } finally {
    await browser.close();
  }
  return total;
}
