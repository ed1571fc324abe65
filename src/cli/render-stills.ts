import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Still } from '../art/stills.ts';

/** Runs in the page: paints one SVG and answers with its WebP in base64. */
async function paint({ svg, quality }: Still): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
}

/** Renders pictures that stand alone and writes each as a WebP file into a folder; answers with the bytes of all. */
export async function renderStills(stills: readonly Still[], folder: string): Promise<number> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  let total = 0;
  try {
    const page = await browser.newPage();
    // tsx names functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (given) => given');
    await page.goto('about:blank');
    for (const still of stills) {
      const bytes = Buffer.from(await page.evaluate(paint, still), 'base64');
      writeFileSync(join(folder, still.file), bytes);
      total += bytes.length;
    }
  } finally {
    await browser.close();
  }
  return total;
}
