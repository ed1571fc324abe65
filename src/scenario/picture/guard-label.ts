import type { Guard } from '../scenario.ts';

/** How a picture names what a guard reads: places and choices by their numbers, «14» and «14b». */
export interface Marks {
  place(key: string): string;
  choice(id: string): string;
}

/**
 * A guard in as few words as a label has room for: «tillit ≥ 60 og valgt 14b». A named condition is told by its name,
 * because an author chose that to be read.
 */
export function guardLabel(guard: Guard, marks: Marks): string {
  const inner = (one: Guard): string => guardLabel(one, marks);
  const joined = (guards: readonly Guard[], by: string): string =>
    guards
      .map((one) => (guards.length > 1 && isCompound(one) ? `(${inner(one)})` : inner(one)))
      .join(` ${by} `);
  switch (guard.type) {
    case 'atLeast':
      return `${guard.params.measure}${NARROW}≥${NARROW}${guard.params.value}`;
    case 'atMost':
      return `${guard.params.measure}${NARROW}≤${NARROW}${guard.params.value}`;
    case 'has':
      return spaced(guard.params.flag);
    case 'chosen':
      return `valgt ${marks.choice(guard.params.choice)}`;
    case 'visits':
      return `vært ved ${marks.place(guard.params.beat)}${timesOf(guard.params)}`;
    case 'attempt':
      return `forsøk ${boundsOf(guard.params)}`;
    case 'profession':
      return guard.params.is.join(' eller ');
    case 'not':
      return isCompound(guard.params.of)
        ? `ikke (${inner(guard.params.of)})`
        : `ikke ${inner(guard.params.of)}`;
    case 'all':
      return joined(guard.params.of, 'og');
    case 'any':
      return joined(guard.params.of, 'eller');
    case 'condition':
      return spaced(guard.params.name);
  }
}

/** Keeps a measure, its sign and its number on one line. */
const NARROW = '\u00a0';

/** «vet-om-bytte» → «vet om bytte». */
export function spaced(key: string): string {
  return key.replaceAll('-', ' ');
}

function isCompound({ type }: Guard): boolean {
  return type === 'all' || type === 'any';
}

interface Bounds {
  atLeast?: number;
  atMost?: number;
}

function boundsOf({ atLeast, atMost }: Bounds): string {
  if (atMost === undefined) return `≥${NARROW}${atLeast ?? 1}`;
  if (atLeast === undefined) return `≤${NARROW}${atMost}`;
  return atLeast === atMost ? String(atMost) : `${atLeast}–${atMost}`;
}

/** Once at least needs no word; else «minst 2 ganger», «høyst 1 gang», «2–3 ganger». */
function timesOf({ atLeast, atMost }: Bounds): string {
  if (atMost === undefined)
    return (atLeast ?? 1) <= 1 ? '' : ` minst${NARROW}${atLeast ?? 1}${NARROW}ganger`;
  const times = `${NARROW}${atMost === 1 ? 'gang' : 'ganger'}`;
  if (atLeast === undefined) return ` høyst${NARROW}${atMost}${times}`;
  return ` ${atLeast === atMost ? atMost : `${atLeast}–${atMost}`}${times}`;
}
