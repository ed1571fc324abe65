import { adjusted, type Conditions, MEASURE_UNIT } from '../holds.ts';
import type { Action, Guard, Scenario } from '../scenario.ts';
import type { Slots } from './slots.ts';

/** Between which values each slot lies, whatever path was taken. */
export interface Intervals {
  readonly low: Uint16Array;
  readonly high: Uint16Array;
}

export function firstIntervals({ context }: Scenario, { measures, count }: Slots): Intervals {
  const low = new Uint16Array(count);
  for (const [name, slot] of measures) low[slot] = context[name as keyof typeof context] ?? 0;
  return { low, high: low.slice() };
}

export function copyOf({ low, high }: Intervals): Intervals {
  return { low: low.slice(), high: high.slice() };
}

/** Widens the first by the other; true when that changed it. */
export function widen(one: Intervals, { low, high }: Intervals): boolean {
  let isWider = false;
  for (let slot = 0; slot < low.length; slot += 1) {
    const [least, most] = [low[slot] ?? 0, high[slot] ?? 0];
    if (least < (one.low[slot] ?? 0)) {
      one.low[slot] = least;
      isWider = true;
    }
    if (most > (one.high[slot] ?? 0)) {
      one.high[slot] = most;
      isWider = true;
    }
  }
  return isWider;
}

/** As wide as can be. */
export function widenWholly({ low, high }: Intervals, { caps }: Slots): void {
  low.fill(0);
  high.set(caps);
}

export function act(at: Intervals, actions: readonly Action[], slots: Slots): void {
  for (const { type, params } of actions) {
    if (type === 'set') put(at, slots.flags.get(params.flag), () => 1);
    if (type === 'adjust')
      put(at, slots.measures.get(params.measure), (value) => adjusted(value, params.by));
  }
}

/** One more, up to the cap; `isSure` tells whether it is counted on every path. */
export function count(at: Intervals, slot: number | undefined, slots: Slots, isSure = true): void {
  if (slot === undefined) return;
  const cap = slots.caps[slot] ?? 0;
  if (isSure) at.low[slot] = Math.min(cap, (at.low[slot] ?? 0) + 1);
  at.high[slot] = Math.min(cap, (at.high[slot] ?? 0) + 1);
}

function put({ low, high }: Intervals, slot: number | undefined, to: (value: number) => number) {
  if (slot === undefined) return;
  low[slot] = to(low[slot] ?? 0);
  high[slot] = to(high[slot] ?? 0);
}

/**
 * Narrows to what a guard lets through (or, with `wanted` false, to what it does not); false when that is nobody. Where
 * it cannot tell, it leaves things as they are: what comes out holds all that really gets through.
 */
export function narrow(
  at: Intervals,
  guard: Guard,
  wanted: boolean,
  slots: Slots,
  conditions: Conditions,
  named: readonly string[] = [],
): boolean {
  const on = (inner: Guard, is: boolean): boolean =>
    narrow(at, inner, is, slots, conditions, named);
  switch (guard.type) {
    case 'atLeast': {
      const slot = slots.measures.get(guard.params.measure);
      const least = Math.ceil(guard.params.value / MEASURE_UNIT) * MEASURE_UNIT;
      return wanted ? within(at, slot, least, 100) : within(at, slot, 0, least - MEASURE_UNIT);
    }
    case 'atMost': {
      const slot = slots.measures.get(guard.params.measure);
      const most = Math.floor(guard.params.value / MEASURE_UNIT) * MEASURE_UNIT;
      return wanted ? within(at, slot, 0, most) : within(at, slot, most + MEASURE_UNIT, 100);
    }
    case 'has':
      return within(at, slots.flags.get(guard.params.flag), Number(wanted), Number(wanted));
    case 'chosen': {
      const slot = slots.chosen.get(guard.params.choice);
      return wanted ? within(at, slot, 1, Infinity) : within(at, slot, 0, 0);
    }
    case 'visits': {
      const { beat, atLeast = 0, atMost = Infinity } = guard.params;
      const slot = slots.visits.get(beat);
      if (wanted) return within(at, slot, atLeast, atMost);
      if (atMost === Infinity) return within(at, slot, 0, atLeast - 1);
      return atLeast === 0 ? within(at, slot, atMost + 1, Infinity) : true;
    }
    case 'not':
      return on(guard.params.of, !wanted);
    case 'all':
    case 'any': {
      const inner = guard.params.of;
      const isEach = (guard.type === 'all') === wanted;
      // Of several any one may be the reason: what is narrowed by one need not hold for another.
      return isEach
        ? inner.every((one) => on(one, wanted))
        : inner.some((one) => narrow(copyOf(at), one, wanted, slots, conditions, named));
    }
    case 'condition': {
      const { name } = guard.params;
      const inner = conditions[name];
      // A name inside itself, and one that nobody wrote, are false; `check` refuses both.
      if (inner === undefined || named.includes(name)) return !wanted;
      return narrow(at, inner, wanted, slots, conditions, [...named, name]);
    }
    case 'profession':
    case 'attempt':
      return true;
  }
}

function within(
  { low, high }: Intervals,
  slot: number | undefined,
  least: number,
  most: number,
): boolean {
  // What is not remembered is never set.
  if (slot === undefined) return least <= 0;
  const [from, to] = [Math.max(low[slot] ?? 0, least), Math.min(high[slot] ?? 0, most)];
  if (from > to) return false;
  low[slot] = from;
  high[slot] = to;
  return true;
}
