import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stills } from '../art/stills.ts';
import { sceneDrawings, sceneMeaning } from '../art/scene-drawings.ts';
import { type ContactSheet, drawContactSheets, type Scene } from './contact-sheet.ts';
import { hashOfArtSources } from './hash-art-sources.ts';
import { renderArt } from './render-art.ts';
import { renderStills } from './render-stills.ts';

/** Another seed is another hand: change it, and every line in the school is drawn anew. */
const SEED = 11;
const QUALITY = 0.78;
const NAME = 'scene-art';

const CROPS = {
  phone: { x: 300, y: 70, width: 390, height: 400 },
  face: { x: 330, y: 70, width: 340, height: 380 },
  hands: { x: 280, y: 390, width: 500, height: 320 },
  lms: { x: 160, y: 0, width: 904, height: 720 },
} as const;

/** Scenes worth a look after every change: three ways of sitting in three lights, every face, and the crops. */
function sheetsToSee(): ContactSheet[] {
  const moods = Object.keys(sceneMeaning().people.jonas.moods);
  const face =
    (posture: string, blink: boolean) =>
    (mood: string): Scene => ({ trust: 50, posture, mood, blink, crop: CROPS.face });
  const low: Scene = { trust: 0, posture: 'closed', mood: 'wary' };
  const middle: Scene = { trust: 50, posture: 'waiting', mood: 'listening' };
  const high: Scene = { trust: 100, posture: 'open', mood: 'warm' };
  const phone = (scene: Scene): Scene => ({ ...scene, crop: CROPS.phone });
  return [
    { name: 'low', columns: 1, scenes: [low] },
    { name: 'middle', columns: 1, scenes: [middle] },
    { name: 'high', columns: 1, scenes: [high] },
    {
      name: 'between',
      columns: 1,
      scenes: [
        { ...low, trust: 25, mood: 'worried' },
        { ...high, trust: 75, mood: 'telling' },
      ],
    },
    { name: 'lms', columns: 1, scenes: [{ ...high, trust: 75, mood: 'telling', crop: CROPS.lms }] },
    { name: 'phone', columns: 3, scenes: [low, middle, high].map(phone) },
    {
      name: 'hands',
      columns: 2,
      scenes: [low, middle, high].map((scene): Scene => ({
        ...scene,
        trust: 50,
        crop: CROPS.hands,
      })),
    },
    {
      name: 'faces',
      columns: 4,
      scenes: [...moods.map(face('waiting', false)), ...moods.map(face('waiting', true))],
    },
    {
      name: 'postures',
      columns: 4,
      scenes: [...moods.map(face('closed', false)), ...moods.map(face('open', false))],
    },
  ];
}

async function buildArt(root: string): Promise<void> {
  const folder = join(root, 'assets/art');
  mkdirSync(folder, { recursive: true });
  const { sheets, frames } = await renderArt(sceneDrawings(SEED), QUALITY);
  for (const file of readdirSync(folder))
    if (/^scene-art-\d+\.webp$/.test(file)) rmSync(join(folder, file));
  const names = sheets.map((_, sheet) => `${NAME}-${sheet}.webp`);
  for (const [sheet, bytes] of sheets.entries())
    writeFileSync(join(folder, `${NAME}-${sheet}.webp`), bytes);
  const json = JSON.stringify({ sheets: names, ...sceneMeaning(), frames });
  writeFileSync(join(folder, `${NAME}.json`), `${json}\n`);
  writeFileSync(join(folder, `${NAME}.sha256`), `${hashOfArtSources(root)}\n`);
  const alone = await renderStills(stills(SEED), folder);
  const reports = join(root, 'reports/art');
  mkdirSync(reports, { recursive: true });
  await drawContactSheets(folder, reports, sheetsToSee());
  const bytes = sheets.reduce((sum, sheet) => sum + sheet.length, 0);
  console.log(
    `${Object.keys(frames).length} pictures on ${sheets.length} sheets, ${bytes} bytes of WebP; title and portraits ${alone} bytes`,
  );
}

await buildArt(process.cwd());
