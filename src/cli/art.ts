import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ART_SEED } from '../art/art-seed.ts';
import { peopleSheet, personSheet, placeSheets, placesSheet } from '../art/scene/contact-sheets.ts';
import { PERSON_NAMES } from '../art/person/people.ts';
import { PLACE_NAMES } from '../art/place/places.ts';
import { sceneSheets } from '../art/scene-drawings.ts';
import { sceneMeaning } from '../art/scene-meaning.ts';
import { stills } from '../art/stills.ts';
import { drawSheets } from './draw-sheets.ts';
import { hashOfArtSources } from './hash-art-sources.ts';
import { projectRoot } from './project-root.ts';
import { renderArt } from './render-art.ts';
import { renderStills } from './render-stills.ts';

/** How finely pictures are kept, 0 to 1: faces and hands are looked at longer than walls. */
const QUALITY = { place: 0.72, person: 0.62, faces: 0.7 } as const;

function qualityOf(name: string): number {
  if (name.startsWith('place-')) return QUALITY.place;
  return name === 'faces' ? QUALITY.faces : QUALITY.person;
}

async function buildArt(root: string): Promise<void> {
  const folder = join(root, 'assets/art');
  mkdirSync(folder, { recursive: true });
  const groups = sceneSheets(ART_SEED).map((group) => ({
    ...group,
    quality: qualityOf(group.name),
  }));
  const { sheets, frames } = await renderArt(groups, (name, bytes) =>
    process.stderr.write(`${name}: ${bytes} bytes\n`),
  );
  for (const file of readdirSync(folder)) if (file.endsWith('.webp')) rmSync(join(folder, file));
  for (const { file, bytes } of sheets) writeFileSync(join(folder, file), bytes);
  const alone = await renderStills(stills(ART_SEED), folder);
  const names = sheets.map(({ file }) => file);
  const json = JSON.stringify({
    sheets: names,
    ...sceneMeaning(ART_SEED),
    frames,
  });
  writeFileSync(join(folder, 'scene-art.json'), `${json}\n`);
  writeFileSync(join(folder, 'scene-art.sha256'), `${hashOfArtSources(root)}\n`);
  const [people, places] = [peopleSheet(ART_SEED), placesSheet(ART_SEED)];
  await renderStills(
    [people, places].map((sheet) => ({ ...sheet, file: `${sheet.name}.webp`, quality: 0.5 })),
    join(root, 'docs/pictures'),
  );
  await drawSheets([
    people,
    places,
    ...PERSON_NAMES.flatMap((person) => personSheet(person, ART_SEED)),
    ...PLACE_NAMES.flatMap((place) => placeSheets(place, null, ART_SEED)),
  ]);
  const bytes = sheets.reduce((sum, sheet) => sum + sheet.bytes.length, 0);
  console.log(
    `${Object.keys(frames).length} pictures on ${sheets.length} sheets, ${bytes} bytes; title and portraits ${alone} bytes; together ${bytes + alone}. Contact sheets: reports/art`,
  );
}

await buildArt(projectRoot);
