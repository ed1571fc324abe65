import type { PersonArt } from './scene-art.ts';

export type Posture = keyof PersonArt['postures'];

/** Below the first threshold closed, below the second waiting, else open. */
export function postureByTrust([waiting, open]: PersonArt['thresholds'], trust: number): Posture {
  if (trust < waiting) return 'closed';
  return trust < open ? 'waiting' : 'open';
}
