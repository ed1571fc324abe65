import { head } from '../../../node_modules/@dicebear/open-peeps/lib/components/head.js';
import type { Mood } from '../../scenario/scenario.ts';
import { INK, JONAS } from '../palette.ts';
import { createPen, pathData } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Knot, spline } from '../spline.ts';
import { libraryFace } from './library-face.ts';
import { MOOD_LOOKS } from './moods.ts';
import { closedLids, ownEyes, ownFace, skinMarks, straightBrow, stubble } from './own-face.ts';

/** The neck point in head space, and how large a head is drawn: ink of the library comes out as ours. */
const NECK = { x: 375, y: 585 };
export const HEAD_SCALE = 0.425;

const LIBRARY_AT = 'matrix(.99789 0 0 1 156 62)';
const FACE_SHADE: readonly Knot[] = [
  [200, 340, 'c'],
  [318, 230, 'c'],
  [322, 330],
  [300, 400],
  [320, 470],
  [372, 530],
  [430, 572],
  [380, 620, 'c'],
  [200, 600, 'c'],
];
const HAIR_SHADE: readonly Knot[] = [
  [200, 60, 'c'],
  [300, 90],
  [290, 160],
  [330, 205],
  [420, 200],
  [560, 214],
  [560, 260, 'c'],
  [300, 400, 'c'],
  [200, 400, 'c'],
];

function libraryHead(skin: string): readonly [skin: string, hair: string, ink: string] {
  const svg = head.short4?.({}, { skin, headContrast: JONAS.hair }) ?? '';
  const [face, hair, lines] = svg.match(/<path[\s\S]*?\/>/g) ?? [];
  if (face === undefined || hair === undefined || lines === undefined)
    throw new Error('The Open Peeps head short4 no longer has three paths');
  return [face, hair, lines.replaceAll('#000', INK)];
}

function shaded(
  id: string,
  path: string,
  area: readonly Knot[],
  color: string,
  opacity: number,
): string {
  const d = / d="([^"]*)"/.exec(path)?.[1] ?? '';
  return (
    `<clipPath id="${id}"><path clip-rule="evenodd" transform="${LIBRARY_AT}" d="${d}"/></clipPath>` +
    `<path clip-path="url(#${id})" d="${pathData(spline(area, true))}" fill="${color}" opacity="${opacity}"/>`
  );
}

/**
 * Jonas's head as SVG content, facing right, with the neck point at the origin and 1:1 in scene pixels.
 * The head and most faces are from Open Peeps (Pablo Stanley, CC0).
 */
export function drawJonasHead(mood: Mood, eyes: 'open' | 'closed', seed: number): string {
  const look = MOOD_LOOKS[mood];
  const pen = createPen(seed, { width: 11, color: INK });
  const [face, hair, lines] = libraryHead(mood === 'strained' ? JONAS.skinUnwell : JONAS.skin);
  const place = (part: string): string =>
    `<g fill-rule="evenodd" transform="${LIBRARY_AT}">${part}</g>`;
  const keepsEyes = look.eyes === 'library' && eyes === 'open';
  const drawn = [
    place(face),
    stubble(pen, seededRandom(seed)),
    shaded(pen.freshId(), face, FACE_SHADE, '#7a4a36', 0.2),
    skinMarks(look),
    place(hair),
    shaded(pen.freshId(), hair, HAIR_SHADE, JONAS.hairShade, 0.28),
    place(lines),
    look.library === null ? ownFace(pen, mood) : libraryFace(look.library, keepsEyes),
    mood === 'dismissive' && !keepsEyes ? straightBrow(pen) : '',
  ];
  if (eyes === 'closed') drawn.push(closedLids(pen, look));
  else if (!keepsEyes) drawn.push(ownEyes(pen, look));
  return `<g transform="scale(${HEAD_SCALE}) translate(${-NECK.x} ${-NECK.y})">${drawn.join('')}</g>`;
}
