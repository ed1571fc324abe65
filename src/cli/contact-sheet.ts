import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { ArtPicture } from './render-art.ts';

interface Posture {
  body: string;
  head: { x: number; y: number; scale: number; rotation: number };
}

/** What of the atlas a still picture needs. */
interface Atlas {
  sheets: string[];
  frames: Record<string, ArtPicture>;
  places: Record<
    string,
    {
      personDepth: number;
      layers: { frame: string; depth: number; opacity?: [number, number, number] }[];
    }
  >;
  people: Record<
    string,
    {
      postures: Record<string, Posture>;
      moods: Record<string, { head: string; blink: string; tilt: number; drop: number }>;
    }
  >;
}

export interface Scene {
  trust: number;
  posture: string;
  mood: string;
  blink?: boolean;
  /** The part of the scene to show; all of it by default. */
  crop?: { x: number; y: number; width: number; height: number };
}

/** One file to look at: scenes of the same size in rows. */
export interface ContactSheet {
  name: string;
  columns: number;
  scenes: readonly Scene[];
}

/** Runs in the page: puts scenes together as the stage does, and answers with a PNG in base64. */
async function compose({
  atlas,
  images,
  sheet: page,
}: {
  atlas: Atlas;
  images: string[];
  sheet: ContactSheet;
}): Promise<string> {
  const sheets = await Promise.all(
    images.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image;
    }),
  );
  const canvas = document.createElement('canvas');
  const first = page.scenes[0]?.crop ?? { x: 0, y: 0, width: 1280, height: 720 };
  canvas.width = first.width * page.columns;
  canvas.height = first.height * Math.ceil(page.scenes.length / page.columns);
  const context = canvas.getContext('2d');
  const place = atlas.places.samtalerom;
  if (!context || !place) throw new Error('The atlas has no talking room');
  const paint = (id: string, opacity = 1): void => {
    const frame = atlas.frames[id];
    const sheet = frame && sheets[frame.sheet];
    if (!frame || !sheet || opacity <= 0) return;
    context.globalAlpha = opacity;
    const { x, y, width, height, left, top, scale } = frame;
    context.drawImage(sheet, x, y, width, height, left, top, width * scale, height * scale);
    context.globalAlpha = 1;
  };
  for (const [index, scene] of page.scenes.entries()) {
    const posture = atlas.people.jonas?.postures[scene.posture];
    const mood = atlas.people.jonas?.moods[scene.mood];
    if (!posture || !mood) throw new Error(`The atlas has no ${scene.posture} ${scene.mood}`);
    const { x, y, width, height } = scene.crop ?? first;
    const half = (from: number, to: number, share: number): number => from + (to - from) * share;
    const opacityOf = ([low, middle, high]: [number, number, number]): number =>
      scene.trust < 50
        ? half(low, middle, scene.trust / 50)
        : half(middle, high, scene.trust / 50 - 1);
    context.save();
    context.beginPath();
    context.translate((index % page.columns) * width, Math.floor(index / page.columns) * height);
    context.rect(0, 0, width, height);
    context.clip();
    context.translate(-x, -y);
    let seated = false;
    for (const layer of place.layers) {
      if (!seated && layer.depth > place.personDepth) {
        seated = true;
        paint(posture.body);
        context.save();
        context.translate(posture.head.x, posture.head.y + mood.drop);
        context.rotate(((posture.head.rotation + mood.tilt) * Math.PI) / 180);
        context.scale(posture.head.scale, posture.head.scale);
        paint(scene.blink ? mood.blink : mood.head);
        context.restore();
      }
      paint(layer.frame, layer.opacity ? opacityOf(layer.opacity) : 1);
    }
    context.restore();
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** Writes PNGs of whole scenes, put together from the atlas, for people to look at. */
export async function drawContactSheets(
  artFolder: string,
  reportFolder: string,
  contactSheets: readonly ContactSheet[],
): Promise<void> {
  const atlas = JSON.parse(readFileSync(join(artFolder, 'scene-art.json'), 'utf8')) as Atlas;
  const images = atlas.sheets.map(
    (sheet) => `data:image/webp;base64,${readFileSync(join(artFolder, sheet)).toString('base64')}`,
  );
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page: Page = await browser.newPage();
    // tsx names functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (given) => given');
    await page.goto('about:blank');
    for (const sheet of contactSheets) {
      const png = await page.evaluate(compose, { atlas, images, sheet });
      writeFileSync(join(reportFolder, `${sheet.name}.png`), Buffer.from(png, 'base64'));
    }
  } finally {
    await browser.close();
  }
}
