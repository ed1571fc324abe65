import type { ReadonlySignal } from '@preact/signals';
import type { ModuleResult } from '../attempt/module-result.ts';
import type { Progress } from '../attempt/progress.ts';
import type { Saved } from './local-copy.ts';

/** The learner's record at the LMS, as the session sees it. No method throws. */
export interface LmsLink {
  /** Null where there is no LMS to speak of (the web edition). */
  readonly saved: ReadonlySignal<Saved | null>;
  /** Finds the LMS and reads what it holds; null when there is none, or nothing readable. */
  connect(): Promise<Progress | null>;
  /** What the LMS held at launch that could not be read; null when there was nothing of the kind. */
  unreadable(): string | null;
  /** Tells learners apart on a shared origin; empty without an LMS. */
  learnerId(): string;
  /** True when the LMS gave back at launch all that it would be given for this. */
  holds(progress: Progress): boolean;
  /** Brings over what this machine has and the LMS did not give back at launch. */
  catchUp(progress: Progress, result: ModuleResult): void;
  /** A choice was made that comes with the next `afterChoice` or `afterEnding`: the sign stops saying that all is kept. */
  expect(): void;
  /** After each choice, once its words are painted. */
  afterChoice(progress: Progress): void;
  afterEnding(progress: Progress, result: ModuleResult): void;
  hidden(): void;
  shown(): void;
}

/** True while an LMS is there to take what this machine cannot keep, whether or not it has everything yet. */
export function isSavedElsewhere({ saved }: Pick<LmsLink, 'saved'>): boolean {
  return saved.value === 'yes' || saved.value === 'waiting';
}
