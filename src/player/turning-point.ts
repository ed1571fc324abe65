import type { TakenChoice } from '../attempt/replay.ts';

/** The choice a debrief opens at: where trust fell most, else where it rose most, else the first. */
export function turningPoint(taken: readonly TakenChoice[]): number {
  const changes = taken.map(
    (choice) => (choice.after['tillit'] ?? 0) - (choice.before['tillit'] ?? 0),
  );
  const lowest = Math.min(0, ...changes);
  const wanted = lowest < 0 ? lowest : Math.max(0, ...changes);
  return Math.max(0, changes.indexOf(wanted));
}
