import { face } from '../../../node_modules/@dicebear/open-peeps/lib/components/face.js';
import { JONAS, INK } from '../palette.ts';
import type { MoodLook } from './moods.ts';
import { splitPath } from './split-path.ts';

/** Where a library face lies in the space of the head. */
const FACE_AT = { x: 315, y: 248 };
const EYES = { top: 86, bottom: 136 };
const MERGED_BROW = { top: 83, bottom: 86 };

/**
 * A face of Open Peeps (Pablo Stanley, CC0) in our ink, whole or without its eyes, so that own eyes
 * and closed lids can take their place. The brow of `serious` is one stroke with its eyes and goes
 * with them.
 */
export function libraryFace(name: NonNullable<MoodLook['library']>, withEyes: boolean): string {
  const draw = face[name];
  if (draw === undefined) throw new Error(`Open Peeps has no face ${name}`);
  const svg = draw({}, {}).replaceAll(/<path[^>]*\/>/g, (path) => {
    const d = / d="([^"]*)"/.exec(path)?.[1] ?? '';
    const fill = / fill="([^"]*)"/.exec(path)?.[1] ?? '#000';
    const kept = splitPath(d).filter(
      ({ x, y }) =>
        withEyes ||
        !(
          (y >= EYES.top && y <= EYES.bottom && x < 250) ||
          (name === 'serious' && y >= MERGED_BROW.top && y <= MERGED_BROW.bottom)
        ),
    );
    return `<path fill-rule="evenodd" d="${kept.map((part) => part.d).join('')}" fill="${paint(fill)}"/>`;
  });
  return `<g transform="translate(${FACE_AT.x} ${FACE_AT.y})">${svg}</g>`;
}

function paint(fill: string): string {
  if (fill === '#000') return INK;
  return /^#f{3,6}$/i.test(fill) ? JONAS.teeth : JONAS.tongue;
}
