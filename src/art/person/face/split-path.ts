/** A closed part of an SVG path, made to stand alone. */
export interface PathPart {
  d: string;
  /** Where it starts. */
  x: number;
  y: number;
}

const ARGUMENTS: Record<string, number> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** Where the pen stands after one command. */
function moved(command: string, numbers: readonly number[], from: readonly [number, number]) {
  const relative = command === command.toLowerCase();
  const [x, y] = from;
  const last = numbers.at(-1) ?? 0;
  const before = numbers.at(-2) ?? 0;
  switch (command.toLowerCase()) {
    case 'h':
      return [relative ? x + last : last, y] as const;
    case 'v':
      return [x, relative ? y + last : last] as const;
    default:
      return [relative ? x + before : before, relative ? y + last : last] as const;
  }
}

/**
 * Splits path data at its `m` commands, giving every part an absolute start, so that an eye can be
 * taken out of a face that was drawn as one path. Arc flags must be written apart, as SVGO's default
 * for browsers of this library does.
 */
export function splitPath(d: string): PathPart[] {
  const parts: PathPart[] = [];
  let at: readonly [number, number] = [0, 0];
  let start = at;
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const size = ARGUMENTS[command.toLowerCase()] ?? 0;
    const part = parts.at(-1);
    if (command.toLowerCase() === 'z') {
      if (part) part.d += 'Z';
      at = start;
      continue;
    }
    if (command.toLowerCase() === 'm') {
      at = moved(command, numbers.slice(0, 2), at);
      start = at;
      parts.push({ d: `M${at[0]} ${at[1]}`, x: at[0], y: at[1] });
      const lines = numbers.slice(2);
      if (lines.length > 0) addTo(parts.at(-1), command === 'm' ? 'l' : 'L', lines);
      for (let i = 0; i < lines.length; i += 2) at = moved(command, lines.slice(i, i + 2), at);
      continue;
    }
    addTo(part, command, numbers);
    for (let i = 0; i < numbers.length; i += size)
      at = moved(command, numbers.slice(i, i + size), at);
  }
  return parts;
}

function addTo(part: PathPart | undefined, command: string, numbers: readonly number[]): void {
  if (part) part.d += `${command}${numbers.join(' ')}`;
}
