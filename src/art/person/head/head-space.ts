/** The neck point in the space of the library's heads, and how large a head is drawn: its ink comes out as ours. */
const NECK = { x: 375, y: 585 };
const HEAD_SCALE = 0.425;

/** Puts what is drawn in the space of the library's heads where a head belongs: neck at the origin, scene pixels. */
export function inHeadSpace(content: string): string {
  return `<g transform="scale(${HEAD_SCALE}) translate(${-NECK.x} ${-NECK.y})">${content}</g>`;
}
