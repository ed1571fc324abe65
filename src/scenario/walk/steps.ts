/** How far a long work has come. */
export interface Progress {
  /** Finding the places that paths reach, or telling what lies between them. */
  readonly part: 'places' | 'paths';
  readonly done: number;
  /** As far as is known now: while places are found, it grows. */
  readonly of: number;
}

/** A long work in steps of some milliseconds each, so that whoever runs it may show progress, or stop. */
export type Steps<Result> = Generator<Progress, Result, void>;

/** Runs a work to its end without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export interface InTurns {
  /** Rejects with its reason when it fires. */
  signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/** So long the work has the thread, in milliseconds, before messages and clicks get their turn. */
const TURN = 30;

/**
 * Runs a work in turns, so that the thread it runs on, a worker’s or the page’s own, hears messages in between: the
 * studio can show how far it has come and let a newer edit stop it. Rejects with the signal’s reason.
 */
export async function inTurns<Result>(
  steps: Steps<Result>,
  { signal, onProgress }: InTurns = {},
): Promise<Result> {
  for (;;) {
    const until = performance.now() + TURN;
    let progress: Progress | null = null;
    while (performance.now() < until) {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done === true) return step.value;
      progress = step.value;
    }
    if (progress !== null) onProgress?.(progress);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
