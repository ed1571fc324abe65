import { ART_SEED } from '../art/art-seed.ts';
import {
  type ContactSheet,
  isPersonName,
  isPlaceName,
  peopleSheet,
  personSheet,
  placeSheets,
  placesSheet,
} from '../art/scene/contact-sheets.ts';
import { drawSheets } from './draw-sheets.ts';

/** `people`, `places`, a person's name, or a place's name with or without who sits there. */
function wanted([name = '', person = '']: readonly string[]): ContactSheet[] | null {
  if (name === 'people') return [peopleSheet(ART_SEED)];
  if (name === 'places') return [placesSheet(ART_SEED)];
  if (isPersonName(name)) return personSheet(name, ART_SEED);
  if (isPlaceName(name)) return placeSheets(name, isPersonName(person) ? person : null, ART_SEED);
  return null;
}

const sheets = wanted(process.argv.slice(2));
if (sheets === null) {
  console.error('npm run art:look -- people | places | <person> | <place> [<person>]');
  process.exitCode = 2;
} else for (const path of await drawSheets(sheets)) console.log(path);
