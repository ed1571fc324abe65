import type { Head } from '../scenario/machine.ts';
import type { Profession } from '../scenario/scenario.ts';

/** One play of an encounter: all that a guard can read stands in its head and is fixed when it begins. */
export interface Attempt {
  /** The scenario's machine `id`. */
  scenario: string;
  /** Counts from 1, over all devices that were known when it began. */
  number: number;
  /** Three characters that tell devices apart; says nothing about who or where. */
  device: string;
  profession: Profession;
  /** Four hexadecimal digits: the content it was begun on. */
  fingerprint: string;
  /** The codes of the choices made, two characters each. */
  log: string;
  /** «Fortsett» steps since the last choice. Kept on the device only. */
  steps: number;
  /** Written at the ending, because a later edit must not take it away. */
  finished: Finish | null;
}

export interface Finish {
  /** 0–100, see `scoreOf`. */
  score: number;
  /** The ending's permanent code, `endingCode(id)`. */
  ending: string;
}

/** At most so many choices an attempt (design of the compact form). */
export const MOST_CHOICES = 60;

/** The codes of a log, in order. A half code at the end is dropped. */
export function codesOf(log: string): string[] {
  return log.match(/../g) ?? [];
}

/** What tells two attempts apart. */
export function attemptKey(attempt: Pick<Attempt, 'scenario' | 'number' | 'device'>): string {
  return `${attempt.scenario}/${attempt.number}/${attempt.device}`;
}

/** All of an attempt that a guard can read. */
export function headOf(attempt: Pick<Attempt, 'profession' | 'number'>): Head {
  return { profession: attempt.profession, attempt: attempt.number };
}
