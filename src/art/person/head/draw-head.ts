import { mixColours } from '../../colour.ts';
import { knots } from '../../knots.ts';
import { INK } from '../../palette.ts';
import { createPen, type Pen } from '../../pen.ts';
import { seededRandom } from '../../seeded-random.ts';
import type { Point } from '../../spline.ts';
import { splitPath } from '../face/split-path.ts';
import type { HeadLook } from '../person-look.ts';
import { SKINS } from '../skin.ts';
import { ageLines, freckles } from './age-marks.ts';
import { earring, hearingAid } from './at-the-ear.ts';
import { croppedBeard, fullBeard } from './beard.ts';
import { flatShape, inkAndHair, litShape, shadedArea, shadowOnFace } from './draw-hair.ts';
import { drawGlasses } from './glasses.ts';
import { HAIR_SHAPES, type HairName, type HairShape } from './hair-shapes.ts';
import { inHeadSpace } from './head-space.ts';
import { type LibraryHead, libraryHead } from './library-head.ts';
import { drawStubble } from './stubble.ts';

/** The side of the face that is turned from the light; it begins under the hair. */
const FACE_SHADE = knots(
  [200, 340, 304, 176, 322, 330, 300, 400, 320, 470, 372, 530, 430, 572, 380, 620, 200, 600],
  [0, 1, 7, 8],
);
/** Where the arms of glasses end when the ear is hidden. */
const HIDDEN_EAR: Point = [262, 400];

/** What lies under the face, and what lies over it (glasses), or null. */
export interface DrawnHead {
  head: string;
  front: string | null;
}

/** The library's paths, without what was left lying beside the head. */
function cleanHead(name: HairName, { speck }: HairShape): LibraryHead {
  const library = libraryHead(name);
  if (speck === undefined) return library;
  const kept = (d: string): string =>
    splitPath(d)
      .filter((_, index) => index !== speck)
      .map((part) => part.d)
      .join('');
  return { ...library, ink: library.ink.map(kept) };
}

function drawHair(pen: Pen, look: HeadLook, shape: HairShape, library: LibraryHead): string {
  const { hairColor } = look;
  const { hair, cloth } = library;
  const dark = mixColours(hairColor, INK, 0.62);
  const deep = mixColours(hairColor, '#1a120c', 0.6);
  const plugs = library.ink.flatMap((d) =>
    splitPath(d).filter((_, index) => shape.plugs?.includes(index) ?? false),
  );
  return [
    ...plugs.map(({ d }) => flatShape(d, mixColours(hairColor, '#ffffff', 0.12))),
    cloth === null ? '' : litShape(pen, cloth, look.cloth ?? hairColor),
    hair !== null && shape.shade
      ? flatShape(hair, hairColor) + shadedArea(pen, hair, shape.shade, deep, 0.28)
      : '',
    hair !== null && !shape.shade ? litShape(pen, hair, hairColor) : '',
    inkAndHair(pen, library, hairColor),
    ...shape.strands.map((lock) => pen.line(lock, { width: 7.5, color: dark, taper: 40 })),
  ].join('');
}

/**
 * A head without a face as SVG content, facing right, with the neck point at the origin, in scene pixels.
 * The shapes are from Open Peeps (Pablo Stanley, CC0).
 */
export function drawHead(look: HeadLook, seed: number): DrawnHead {
  const { beard } = look;
  const skin = SKINS[look.skin];
  const pen = createPen(seed, { width: 11, color: INK });
  const shape: HairShape = HAIR_SHAPES[look.hair];
  const library = cleanHead(look.hair, shape);
  const drawn = [
    flatShape(library.skin, skin.base),
    look.stubble ? drawStubble(pen, seededRandom(seed)) : '',
    beard?.style === 'cropped' ? croppedBeard(pen, library.skin, beard.color, skin.base) : '',
    shadedArea(pen, library.skin, shape.faceShade ?? FACE_SHADE, skin.shade, 0.2),
    shape.castsNoShadow ? '' : shadowOnFace(pen, library, skin.shade),
    ageLines(pen, look.lines ?? 0, skin),
    look.freckles ? freckles(seededRandom(seed), skin) : '',
    drawHair(pen, look, shape, library),
    beard && beard.style !== 'cropped' ? fullBeard(pen, beard.style, beard.color, skin.base) : '',
    look.earring && shape.ear ? earring(pen, shape.ear, look.earring) : '',
    look.hearingAid && shape.ear ? hearingAid(pen, shape.ear) : '',
  ];
  const front = look.glasses ? drawGlasses(pen, look.glasses, shape.ear ?? HIDDEN_EAR) : null;
  return { head: inHeadSpace(drawn.join('')), front: front && inHeadSpace(front) };
}
