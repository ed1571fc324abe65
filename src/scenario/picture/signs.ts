import type { WayKind } from './chart.ts';
import { CARD, endingColour, INK, WAY_COLOURS } from './poster-colours.ts';
import { px, textAt } from './xml.ts';

/** Each kind of way has a shape of its own besides its colour; about the origin, 24 pixels wide. */
const SHAPES: Readonly<Record<WayKind, string>> = {
  good: '<circle r="11"/>',
  fair: '<path d="M0-13.5 13.5 0 0 13.5-13.5 0Z"/>',
  poor: '<path d="M-15-11H15L0 14Z"/>',
  consult: '<path d="M-11-10H11V7H-1L-7 13V7H-11Z"/>',
  unrated: '<rect x="-10" y="-10" width="20" height="20" rx="3"/>',
  continue: '<path d="M-8-9 9 0-8 9Z"/>',
  route: '<path d="M-8-9 9 0-8 9Z"/>',
};

/** The bare shape of a way, to be filled. */
export function wayShape(kind: WayKind): string {
  return SHAPES[kind];
}

/** The sign of a way, with the letter that the choice has on paper. */
export function waySign(kind: WayKind, x: number, y: number, letter: string): string {
  const rise = kind === 'poor' ? 1 : kind === 'consult' ? 3 : 4.5;
  return (
    `<g transform="translate(${px(x)} ${px(y)})"><g fill="${WAY_COLOURS[kind]}">${SHAPES[kind]}</g>` +
    `${letter === '' ? '' : textAt(0, rise, 'letter', letter)}</g>`
  );
}

/** How a way is drawn: whole, in long dashes, in dots. */
export function wayDashes(kind: WayKind): string {
  if (kind === 'fair') return ' stroke-dasharray="16 5"';
  if (kind === 'poor') return ' stroke-dasharray="1 7.5" stroke-linecap="round"';
  if (kind === 'consult') return ' stroke-dasharray="7 5"';
  return '';
}

/** The rank of an ending: a star for the best, a ring for the last, six sides for those between. */
export function endingSign(rank: number, endings: number, x: number, y: number): string {
  const look = isLastRank(rank, endings) ? 'rank last' : 'rank';
  const shape = endingShape(rank, endings);
  return `<g transform="translate(${px(x)} ${px(y)})">${shape}${textAt(0, 6.5, look, String(rank))}</g>`;
}

/** The same without its number. */
export function endingShape(rank: number, endings: number): string {
  const colour = endingColour(rank, endings);
  if (rank === 1) return `<path d="${star(27, 17, 10)}" fill="${colour}"/>`;
  return isLastRank(rank, endings)
    ? `<circle r="19" fill="${CARD}" stroke="${colour}" stroke-width="5"/>`
    : `<path d="${star(22, 22, 3)}" fill="${colour}"/>`;
}

export function isLastRank(rank: number, endings: number): boolean {
  return rank === endings && endings > 1;
}

/** A pennant: where an attempt is taken up again. */
export function checkpointSign(x: number, y: number): string {
  return (
    `<g transform="translate(${px(x)} ${px(y)})"><path d="M0 8V-26" stroke="${INK}" stroke-width="3" stroke-linecap="round"/>` +
    `<path d="M1.5-26 22-19 1.5-11Z" fill="#d9a441" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/></g>`
  );
}

/** A pair of scales: a choice that weighs. */
export function weightySign(x: number, y: number): string {
  return (
    `<g transform="translate(${px(x)} ${px(y)})" fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">` +
    '<path d="M0-9V9M-5 9H5M-10-6H10M-10-6-13.5 2A3.6 3.6 0 0 0-6.5 2ZM10-6 6.5 2A3.6 3.6 0 0 0 13.5 2Z"/></g>'
  );
}

function star(outer: number, inner: number, points: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (Math.PI * index) / points - Math.PI / 2;
    return `${px(radius * Math.cos(angle))} ${px(radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}
