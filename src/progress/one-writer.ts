/** Whose turn it is to play and write one learner’s progress: this page’s, or another’s on the same machine. */
export type Turn = 'here' | 'elsewhere';

export interface OneWriter {
  /** Takes the turn from whoever has it. Resolves when that is done; does nothing where it is here already. */
  takeOver(): Promise<void>;
  close(): void;
}

/** What is used of the browser’s Web Locks. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Lets one page at a time have the turn, by a lock of the browser that a page which crashes or closes lets go of by
 * itself. `onTurn` hears first whose turn it is, then each change: a page that waits has it as soon as the other is gone.
 * Resolves when the first answer has come. Where there are none, nor a database that stands in for them (a sandbox), every
 * page has the turn, and only the law of merging keeps their steps.
 */
export async function openOneWriter(
  name: string,
  locks: Locks | undefined,
  onTurn: (turn: Turn) => void,
): Promise<OneWriter> {
  let isClosed = false;
  let isHere = false;
  let letGo = (): void => undefined;
  let waiting = new AbortController();

  const turn = (next: Turn): void => {
    isHere = next === 'here';
    if (!isClosed) onTurn(next);
  };

  /** Resolves when the lock is had or refused, and not when it is let go of. */
  const ask = (wanted: Locks, options: LockOptions): Promise<void> =>
    new Promise((answered) => {
      let isHeld = false;
      const held = (lock: Lock | null): Promise<void> | undefined => {
        if (lock === null) {
          turn('elsewhere');
          wait(wanted);
          answered();
          return undefined;
        }
        isHeld = true;
        turn('here');
        answered();
        return new Promise((resolve) => (letGo = resolve));
      };
      Promise.resolve()
        .then(async () => wanted.request(name, options, held))
        .catch((error: unknown) => {
          if (isHeld) {
            // Taken over by another page: this one has its turn again when that one is gone.
            turn('elsewhere');
            wait(wanted);
          } else if (!isAbort(error)) turn('here');
          answered();
        });
    });

  const wait = (wanted: Locks): void => {
    if (isClosed) return;
    waiting = new AbortController();
    void ask(wanted, { signal: waiting.signal });
  };

  if (locks === undefined) turn('here');
  else await ask(locks, { ifAvailable: true });
  return {
    async takeOver() {
      if (locks === undefined || isHere) return;
      waiting.abort();
      await ask(locks, { steal: true });
    },
    close() {
      isClosed = true;
      waiting.abort();
      letGo();
    },
  };
}

function isAbort(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'AbortError';
}
