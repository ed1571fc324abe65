import { chromium, type Page } from '@playwright/test';
import type { Drawing, SheetDrawings } from '../art/scene-drawings.ts';
import { findChromium } from './find-chromium.ts';
import { openPaintingPage, type Part, pixelsOf } from './page-pixels.ts';
import { packShelves, type Placed } from './pack-shelves.ts';
import { type EncodeWebp, openWebpEncoder, type Pixels } from './webp-encoder.ts';

export interface RenderedArt {
  /** In the order that `ArtPicture.sheet` counts. */
  sheets: { file: string; bytes: Uint8Array }[];
  frames: Record<string, ArtPicture>;
}

/** A group of pictures on sheets of their own, and how finely they are kept, 0 to 1. */
export interface SheetWish extends SheetDrawings {
  quality: number;
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

const SHEET_PX = 2048;

/** Runs in the page: draws one SVG and finds the part of it that is not empty. */
async function measure(svg: string): Promise<Part> {
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

async function renderSheet(
  page: Page,
  placed: readonly Placed[],
  look: Map<string, { drawing: Drawing; trim: Part }>,
): Promise<Pixels> {
  const width = Math.max(...placed.map((each) => each.x + each.width));
  const height = Math.max(...placed.map((each) => each.y + each.height));
  const pictures = placed.flatMap(({ id, x, y }) => {
    const each = look.get(id);
    return each ? [{ svg: each.drawing.svg, part: each.trim, x, y }] : [];
  });
  return pixelsOf(page, { width, height, pictures });
}

async function renderGroup(
  page: Page,
  { name, drawings, quality }: SheetWish,
  firstSheet: number,
  encode: EncodeWebp,
): Promise<RenderedArt> {
  const look = new Map<string, { drawing: Drawing; trim: Part }>();
  for (const drawing of drawings)
    look.set(drawing.id, { drawing, trim: await page.evaluate(measure, drawing.svg) });
  const sizes = [...look].map(([id, { trim }]) => ({ id, width: trim.width, height: trim.height }));
  const placed = packShelves(sizes, SHEET_PX);
  const count = Math.max(...placed.map((each) => each.sheet)) + 1;
  const sheets: RenderedArt['sheets'] = [];
  for (let sheet = 0; sheet < count; sheet++) {
    const here = placed.filter((each) => each.sheet === sheet);
    const bytes = await encode(await renderSheet(page, here, look), quality);
    sheets.push({ file: `${name}${count > 1 ? `-${sheet}` : ''}.webp`, bytes });
  }
  const frames = placed.flatMap(({ id, sheet, x, y, width, height }) => {
    const each = look.get(id);
    if (!each) return [];
    const { drawing, trim } = each;
    const { scale } = drawing;
    const left = drawing.left + trim.x * scale;
    const top = drawing.top + trim.y * scale;
    return [[id, { sheet: firstSheet + sheet, x, y, width, height, left, top, scale }] as const];
  });
  return { sheets, frames: Object.fromEntries(frames) };
}

/**
 * Renders groups of drawings in a headless Chromium, trims them and packs each group into WebP sheets of its own,
 * at most 2048 × 2048. Tells of each group as it is done.
 */
export async function renderArt(
  groups: readonly SheetWish[],
  onGroup: (name: string, bytes: number) => void,
): Promise<RenderedArt> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await openPaintingPage(await browser.newPage());
    const encode = await openWebpEncoder();
    const all: RenderedArt = { sheets: [], frames: {} };
    for (const group of groups) {
      const { sheets, frames } = await renderGroup(page, group, all.sheets.length, encode);
      all.sheets.push(...sheets);
      Object.assign(all.frames, frames);
      onGroup(
        group.name,
        sheets.reduce((sum, sheet) => sum + sheet.bytes.length, 0),
      );
    }
    const named = Object.entries(all.frames).sort(([a], [b]) => (a < b ? -1 : 1));
    return { sheets: all.sheets, frames: Object.fromEntries(named) };
  } finally {
    await browser.close();
  }
}
