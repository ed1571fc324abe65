import type { Progress } from '../attempt/progress.ts';

/** What one is known by on a shared machine where no LMS says who plays: a drawing that one chooses, never a name. */
export const LEARNER_SYMBOLS = [
  'fjell',
  'baat',
  'kopp',
  'lykt',
  'sol',
  'nokkel',
  'blad',
  'fugl',
] as const;

export type LearnerSymbol = (typeof LEARNER_SYMBOLS)[number];

/** What somebody has played on this machine, as much as is told before one has said who one is. */
export interface LearnerRecord {
  symbol: LearnerSymbol;
  /** Encounters that were played to an end. */
  met: number;
  /** The last day on which something was kept, YYYY-MM-DD; null where it is not known. */
  day: string | null;
}

/** The key of a record. The first symbol has the key from the time when there was one record only. */
export function recordKey(module: string, symbol: LearnerSymbol): string {
  return symbol === LEARNER_SYMBOLS[0] ? `web/${module}` : `web/${module}/${symbol}`;
}

/** True when there is something to go on with. */
export function isBegun({ attempts, encounters }: Progress): boolean {
  return attempts.some(({ log }) => log !== '') || Object.keys(encounters).length > 0;
}

export function countMet({ encounters }: Progress): number {
  return Object.values(encounters).filter(({ best }) => best !== null).length;
}
