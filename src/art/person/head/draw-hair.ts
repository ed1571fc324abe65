import { mixColours } from '../../colour.ts';
import { INK } from '../../palette.ts';
import { pathData, type Pen } from '../../pen.ts';
import { type Knot, spline } from '../../spline.ts';
import { LIBRARY_AT, type LibraryHead } from './library-head.ts';

/** Half of it lies outside the shape and is cut away. */
const EDGE = 27;
/** From where the light comes, as the way that what it meets is moved. */
const LIGHT = '16 -15';
const SHADOW_ON_FACE = '9 13';

function place(content: string): string {
  return `<g fill-rule="evenodd" transform="${LIBRARY_AT}">${content}</g>`;
}

function clip(id: string, d: string): string {
  return `<clipPath id="${id}"><path clip-rule="evenodd" transform="${LIBRARY_AT}" d="${d}"/></clipPath>`;
}

/** A flat area drawn only inside a library path. */
export function shadedArea(
  pen: Pen,
  d: string,
  area: readonly Knot[],
  color: string,
  opacity: number,
): string {
  const id = pen.freshId();
  return `${clip(id, d)}<path clip-path="url(#${id})" d="${pathData(spline(area, true))}" fill="${color}" opacity="${opacity}"/>`;
}

/** A library path in a colour, its edges away from the light in a darker one. */
export function litShape(pen: Pen, d: string, color: string): string {
  const id = pen.freshId();
  const dark = mixColours(color, INK, 0.24);
  return (
    `${clip(id, d)}<g clip-path="url(#${id})">` +
    `${place(`<path d="${d}" fill="${dark}"/><path d="${d}" fill="${color}" transform="translate(${LIGHT})"/>`)}</g>`
  );
}

/**
 * The lines of a library head. Where hair and lines are one black path, the hair gets its colour and keeps
 * an edge of ink as wide as the lines are: the edge is drawn along the whole path and cut off at it, so
 * that whatever is no wider than two edges stays ink.
 */
export function inkAndHair(pen: Pen, { ink, hair }: LibraryHead, color: string): string {
  if (hair !== null) return ink.map((d) => flatShape(d, INK)).join('');
  return ink.map((d) => edged(pen, d, color)).join('');
}

function edged(pen: Pen, d: string, color: string): string {
  const id = pen.freshId();
  return (
    litShape(pen, d, color) +
    `${clip(id, d)}<g clip-path="url(#${id})">` +
    `${place(`<path d="${d}" fill="none" stroke="${INK}" stroke-width="${EDGE}" stroke-linejoin="round"/>`)}</g>`
  );
}

/** The shadow that hair, hat or cloth throws on the face. */
export function shadowOnFace(pen: Pen, { skin, ink, hair }: LibraryHead, color: string): string {
  const id = pen.freshId();
  const shadows = (hair === null ? ink : [hair])
    .map((d) => `<path d="${d}" fill="${color}" transform="translate(${SHADOW_ON_FACE})"/>`)
    .join('');
  return `${clip(id, skin)}<g clip-path="url(#${id})" opacity=".22">${place(shadows)}</g>`;
}

/** A library path in one colour. */
export function flatShape(d: string, color: string): string {
  return place(`<path d="${d}" fill="${color}"/>`);
}
