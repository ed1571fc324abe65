import { adjusted, MEASURE_UNIT } from '../holds.ts';
import type { Trail } from './stepper.ts';

/** How one way moves the measures beside another from the same place. */
export interface Comparison {
  /** On no measure, wherever it stood before, does it leave less. */
  readonly isNeverLess: boolean;
  /** On some measure, where that stood at some height, it leaves more. */
  readonly isSometimesMore: boolean;
}

/** Compares trails, each two of them once. */
export function trailComparer(
  measures: readonly string[],
): (one: Trail, other: Trail) => Comparison {
  const effects = new Map<Trail, Uint8Array>();
  const effectOf = (trail: Trail): Uint8Array => {
    const known =
      effects.get(trail) ?? Uint8Array.from(measures.flatMap((name) => after(trail, name)));
    effects.set(trail, known);
    return known;
  };
  const compared = new Map<Trail, Map<Trail, Comparison>>();
  return (one, other) => {
    const row = compared.get(one) ?? new Map<Trail, Comparison>();
    compared.set(one, row);
    const known = row.get(other);
    if (known !== undefined) return known;
    const [own, their] = [effectOf(one), effectOf(other)];
    const fresh = {
      isNeverLess: own.every((value, index) => value >= (their[index] ?? 0)),
      isSometimesMore: own.some((value, index) => value > (their[index] ?? 0)),
    };
    row.set(other, fresh);
    return fresh;
  };
}

/** Where a measure stands after a trail, for each value that it can have before. */
function after({ adjustments }: Trail, name: string): number[] {
  const own = adjustments.filter(({ measure }) => measure === name);
  const values: number[] = [];
  for (let value = 0; value <= 100; value += MEASURE_UNIT)
    values.push(own.reduce((now, { by }) => adjusted(now, by), value));
  return values;
}
