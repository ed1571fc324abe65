import { type Adjustment, adjusted } from '../holds.ts';
import type { Scenario } from '../scenario.ts';

/** The least and the most, both really met. */
export type Range = readonly [least: number, most: number];
/** By name of the measure. */
export type Ranges = Readonly<Record<string, Range>>;

/** Before the first choice. */
export function firstRanges({ context }: Scenario): Ranges {
  const first = Object.entries(context).map(([name, value]) => [name, [value, value]] as const);
  return Object.fromEntries(first);
}

/** A clamp keeps order, so both ends of a range are really reached. */
export function moved(ranges: Ranges, adjustments: readonly Adjustment[]): Ranges {
  if (adjustments.length === 0) return ranges;
  const after: Record<string, Range> = { ...ranges };
  for (const { measure, by } of adjustments) {
    const [low, high] = after[measure] ?? [0, 0];
    after[measure] = [adjusted(low, by), adjusted(high, by)];
  }
  return after;
}

export function joined(one: Ranges | undefined, other: Ranges): Ranges {
  if (one === undefined || one === other) return other;
  const both: Record<string, Range> = {};
  for (const [name, [low, high]] of Object.entries(other)) {
    const [lowest, highest] = one[name] ?? [low, high];
    both[name] = [Math.min(lowest, low), Math.max(highest, high)];
  }
  return both;
}
