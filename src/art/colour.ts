function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

/** A colour between two `#rrggbb`: 0 is the first, 1 the second. */
export function mixColours(first: string, second: string, share: number): string {
  const goal = channels(second);
  const mixed = channels(first).map((value, i) =>
    Math.round(value + ((goal[i] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
