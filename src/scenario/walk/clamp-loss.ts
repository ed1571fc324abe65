import { adjusted, MEASURE_UNIT } from '../holds.ts';
import type { Scenario } from '../scenario.ts';
import type { Places, Reached } from './places.ts';
import type { Trail } from './stepper.ts';

/** What a path loses of a measure at its edges, 0 and 100, in points. */
export interface ClampLoss {
  readonly measure: string;
  readonly points: number;
}

const VALUES = 100 / MEASURE_UNIT + 1;

/** By index of the value before: the index after a trail, and the points lost on it. */
interface Move {
  readonly to: Uint8Array;
  readonly lost: Uint16Array;
}

/** By group of heads and value: the most that was lost on a way here, or NEVER. */
type Lost = Int16Array;
const NEVER = -1;

/**
 * For each measure, the most points that some path loses because the measure cannot go below 0 or above 100. Exact:
 * each measure is walked beside the places, value by value and for each group that goes the same ways.
 */
export function clampLoss(
  scenario: Scenario,
  places: Places,
  groups: readonly number[],
): ClampLoss[] {
  return Object.entries(scenario.context).map(([measure, first]) => ({
    measure,
    points: mostLost(places, groups, measure, first),
  }));
}

function mostLost(
  { starts, order }: Places,
  groups: readonly number[],
  measure: string,
  first: number,
): number {
  const held: (Lost | null)[] = order.map(() => null);
  const unused: Lost[] = [];
  const lostAt = ({ index }: Reached): Lost => {
    const known = held[index] ?? null;
    if (known !== null) return known;
    const fresh = (unused.pop() ?? new Int16Array(groups.length * VALUES)).fill(NEVER);
    held[index] = fresh;
    return fresh;
  };
  const moves = new Map<Trail, Move>();
  const moveOn = (trail: Trail): Move => {
    const move = moves.get(trail) ?? moveBy(trail, measure);
    moves.set(trail, move);
    return move;
  };
  let most = 0;
  const carry = (here: Lost, heads: number, trail: Trail, there: Lost): void => {
    const { to, lost } = moveOn(trail);
    for (let group = 0; group < groups.length; group += 1) {
      if (((groups[group] ?? 0) & heads) === 0) continue;
      const base = group * VALUES;
      for (let value = 0; value < VALUES; value += 1) {
        const before = here[base + value] ?? NEVER;
        if (before === NEVER) continue;
        const after = before + (lost[value] ?? 0);
        const at = base + (to[value] ?? 0);
        if (after > (there[at] ?? NEVER)) there[at] = after;
        if (after > most) most = after;
      }
    }
  };
  const origin = new Int16Array(groups.length * VALUES).fill(NEVER);
  for (const group of groups.keys()) origin[group * VALUES + first / MEASURE_UNIT] = 0;
  for (const { at, heads, trail } of starts) carry(origin, heads, trail, lostAt(at));
  for (const from of order) {
    const here = held[from.index] ?? null;
    if (here === null) continue;
    for (const { to, heads, trail } of from.steps) carry(here, heads, trail, lostAt(to));
    held[from.index] = null;
    unused.push(here);
  }
  return most;
}

function moveBy({ adjustments }: Trail, measure: string): Move {
  const to = new Uint8Array(VALUES);
  const lost = new Uint16Array(VALUES);
  for (let index = 0; index < VALUES; index += 1) {
    let value = index * MEASURE_UNIT;
    for (const { measure: moved, by } of adjustments) {
      if (moved !== measure) continue;
      const next = adjusted(value, by);
      lost[index] = (lost[index] ?? 0) + Math.abs(value + by - next);
      value = next;
    }
    to[index] = value / MEASURE_UNIT;
  }
  return { to, lost };
}
