/** Middle and spread of some measurements. */
export interface Spread {
  median: number;
  least: number;
  most: number;
  p95: number;
}

/** Of at least one measurement; the 95th percentile is the smallest value that so many do not exceed. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, index))] ?? NaN;
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
  return {
    median,
    least: at(0),
    most: at(sorted.length - 1),
    p95: at(Math.ceil(sorted.length * 0.95) - 1),
  };
}
