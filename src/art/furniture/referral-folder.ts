import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';

const CARD = '#b4694b';
const CARD_SHADE = '#96533b';

/**
 * A folder lying open on the table, the referral in it: one sheet, and not much on it. Origin: the middle of its near
 * edge.
 */
export function drawReferralFolder(pen: Pen): string {
  const row = (y: number, from: number, to: number): string =>
    pen.line(knots([from, y, to, y]), { width: 2.8, opacity: 0.5, taper: 4 });
  return (
    patch(polygon([-142, 4, 150, 4, 168, 12, -120, 14]), PAINT.shadow, 0.28) +
    pen.box(polygon([-112, -78, -2, -80, -4, 0, -146, 0]), CARD_SHADE, { width: 6 }) +
    pen.box(polygon([-2, -80, 106, -78, 142, 0, -4, 0]), CARD, { width: 6 }) +
    pen.box(polygon([-96, -70, -10, -72, -14, -8, -124, -8]), '#d9c9a6', { width: 4 }) +
    row(-54, -88, -36) +
    row(-40, -94, -24) +
    pen.box(polygon([8, -76, 92, -74, 122, -6, 8, -6]), PAINT.paper, { width: 4.6 }) +
    patch(polygon([16, -68, 52, -68, 54, -58, 16, -58]), PAINT.fjord) +
    row(-48, 18, 88) +
    row(-38, 18, 64) +
    patch(polygon([18, -26, 46, -26, 47, -16, 18, -16]), '#d9c9a6') +
    pen.line(knots([70, -84, 70, -66, 78, -66, 78, -80, 66, -80]), {
      width: 3,
      color: PAINT.slate,
    }) +
    curvedPatch(knots([100, -70, 106, -76, 140, -2, 128, -2], [0, 1, 2, 3]), CARD_SHADE, 0.7)
  );
}
