import { chromium, type Page } from '@playwright/test';
import type { Drawing } from '../art/scene-drawings.ts';
import { packShelves, type Placed } from './pack-shelves.ts';

export interface RenderedArt {
  sheets: Uint8Array[];
  frames: Record<string, ArtPicture>;
}

/** Where a picture lies in the atlas and in the scene. */
export interface ArtPicture {
  sheet: number;
  x: number;
  y: number;
  width: number;
  height: number;
  left: number;
  top: number;
  scale: number;
}

interface Trim {
  x: number;
  y: number;
  width: number;
  height: number;
}

const SHEET_PX = 2048;

/** Runs in the page: draws one SVG and finds the part of it that is not empty. */
async function measure(svg: string): Promise<Trim> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const found = { left: width, top: height, right: -1, bottom: -1 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((data[(y * width + x) * 4 + 3] ?? 0) > 1) {
        found.left = Math.min(found.left, x);
        found.right = Math.max(found.right, x);
        found.top = Math.min(found.top, y);
        found.bottom = Math.max(found.bottom, y);
      }
  URL.revokeObjectURL(image.src);
  if (found.right < 0) throw new Error('An empty picture');
  return {
    x: found.left,
    y: found.top,
    width: found.right - found.left + 1,
    height: found.bottom - found.top + 1,
  };
}

interface SheetJob {
  width: number;
  height: number;
  quality: number;
  pictures: { svg: string; trim: Trim; x: number; y: number }[];
}

/** Runs in the page: paints one sheet and answers with its WebP in base64. */
async function paintSheet({ width, height, quality, pictures }: SheetJob): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas');
  for (const { svg, trim, x, y } of pictures) {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    context.drawImage(
      image,
      trim.x,
      trim.y,
      trim.width,
      trim.height,
      x,
      y,
      trim.width,
      trim.height,
    );
    URL.revokeObjectURL(image.src);
  }
  return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
}

async function renderSheet(
  page: Page,
  placed: readonly Placed[],
  look: Map<string, { drawing: Drawing; trim: Trim }>,
  quality: number,
) {
  const width = Math.max(...placed.map((each) => each.x + each.width));
  const height = Math.max(...placed.map((each) => each.y + each.height));
  const pictures = placed.flatMap(({ id, x, y }) => {
    const each = look.get(id);
    return each ? [{ svg: each.drawing.svg, trim: each.trim, x, y }] : [];
  });
  return Buffer.from(
    await page.evaluate(paintSheet, { width, height, quality, pictures }),
    'base64',
  );
}

/** Renders drawings in a headless Chromium, trims them and packs them into WebP sheets of at most 2048 × 2048. */
export async function renderArt(
  drawings: readonly Drawing[],
  quality: number,
): Promise<RenderedArt> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    // tsx names functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (given) => given');
    await page.goto('about:blank');
    const look = new Map<string, { drawing: Drawing; trim: Trim }>();
    for (const drawing of drawings)
      look.set(drawing.id, { drawing, trim: await page.evaluate(measure, drawing.svg) });
    const sizes = [...look].map(([id, { trim }]) => ({
      id,
      width: trim.width,
      height: trim.height,
    }));
    const placed = packShelves(sizes, SHEET_PX);
    const count = Math.max(...placed.map((each) => each.sheet)) + 1;
    const sheets: Uint8Array[] = [];
    for (let sheet = 0; sheet < count; sheet++)
      sheets.push(
        await renderSheet(
          page,
          placed.filter((each) => each.sheet === sheet),
          look,
          quality,
        ),
      );
    const frames = placed.flatMap(({ id, sheet, x, y, width, height }) => {
      const each = look.get(id);
      if (!each) return [];
      const { drawing, trim } = each;
      const { scale } = drawing;
      const left = drawing.left + trim.x * scale;
      const top = drawing.top + trim.y * scale;
      return [[id, { sheet, x, y, width, height, left, top, scale }] as const];
    });
    return { sheets, frames: Object.fromEntries(frames.sort(([a], [b]) => (a < b ? -1 : 1))) };
  } finally {
    await browser.close();
  }
}
