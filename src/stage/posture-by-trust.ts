import type { Posture } from './scene-art.ts';

/** Trust below the first is closed, below the second waiting, else open. */
const WAITS_FROM = 35;
const OPENS_FROM = 65;

export function postureByTrust(trust: number): Posture {
  if (trust < WAITS_FROM) return 'closed';
  return trust < OPENS_FROM ? 'waiting' : 'open';
}
