import type { Page } from '@playwright/test';
import type { Pixels } from './webp-encoder.ts';

/** Part of a drawing, in its own pixels. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Drawings to be painted beside one another; without a part a drawing is painted whole. */
export interface SheetJob {
  width: number;
  height: number;
  pictures: readonly { svg: string; part?: Part; x: number; y: number }[];
}

/** Runs in the page: paints one sheet and answers with its pixels in base64. */
async function paint({ width, height, pictures }: SheetJob): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas');
  for (const { svg, part, x, y } of pictures) {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    const from = part ?? { x: 0, y: 0, width: image.naturalWidth, height: image.naturalHeight };
    const size = [from.width, from.height] as const;
    context.drawImage(image, from.x, from.y, ...size, x, y, ...size);
    URL.revokeObjectURL(image.src);
  }
  const { data } = context.getImageData(0, 0, width, height);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.addEventListener('error', () => reject(new Error('The pixels could not be read')));
    reader.readAsDataURL(new Blob([data]));
  });
}

/** A blank page that can paint SVG. */
export async function openPaintingPage(page: Page): Promise<Page> {
  // tsx names functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (given) => given');
  await page.goto('about:blank');
  return page;
}

/** The pixels of a sheet, painted in a page of `openPaintingPage`. */
export async function pixelsOf(page: Page, job: SheetJob): Promise<Pixels> {
  const data = new Uint8ClampedArray(Buffer.from(await page.evaluate(paint, job), 'base64'));
  return { width: job.width, height: job.height, data };
}
