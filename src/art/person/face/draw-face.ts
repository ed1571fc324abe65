import type { Mood } from '../../../scenario/scenario.ts';
import { INK, FACE_COLOURS } from '../../palette.ts';
import { createPen, curvedPatch, type Pen } from '../../pen.ts';
import type { Knot } from '../../spline.ts';
import { inHeadSpace } from '../head/head-space.ts';
import { drawEyes } from './draw-eyes.ts';
import type { MouthLook, Stroke } from './face-look.ts';
import { FACES } from './faces.ts';
import { skinMarks } from './skin-marks.ts';

const NOSE: readonly Knot[] = [
  [488, 392],
  [503, 404],
  [500, 424],
  [482, 432],
  [462, 420],
];
const THROAT = '#43221f';

const stroke = (pen: Pen, { knots, width, taper }: Stroke): string =>
  pen.line(knots, { width, taper, wobble: 0.6 });

function drawMouth(pen: Pen, { strokes, open }: MouthLook): string {
  const lips = strokes.map((each) => stroke(pen, each)).join('');
  if (open === undefined) return lips;
  return (
    curvedPatch(open.outline, THROAT) +
    (open.tongue ? curvedPatch(open.tongue, FACE_COLOURS.tongue) : '') +
    (open.teeth ? curvedPatch(open.teeth, FACE_COLOURS.teeth) : '') +
    lips
  );
}

/**
 * A face without a head: brows, eyes, nose, mouth and what the mood adds to the skin, all see-through
 * where nothing is drawn, so that one face serves every head. The neck point is the origin. Open and closed
 * eyes of one seed differ in nothing but the eyes.
 */
export function drawFace(mood: Mood, eyes: 'open' | 'closed', seed: number): string {
  const look = FACES[mood];
  const pen = createPen(seed, { width: 11, color: INK });
  const drawn = [
    skinMarks(pen, look.marks, 'under'),
    ...look.folds.map((fold) => `<g opacity=".6">${stroke(pen, fold)}</g>`),
    ...look.brows.map((brow) => stroke(pen, brow)),
    pen.line(NOSE, { width: 11, taper: 6, wobble: 0.6 }),
    drawMouth(pen, look.mouth),
    skinMarks(pen, look.marks, 'over'),
    drawEyes(createPen(seed + 1, { width: 11, color: INK }), look, eyes),
  ];
  return inHeadSpace(drawn.join(''));
}
