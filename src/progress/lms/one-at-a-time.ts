/**
 * Runs one transfer at a time. What is asked for while one runs follows it, once, and is stronger if any
 * of the askers was (`mayCommit`). The promise ends when nothing is left to do; `run` must not reject.
 */
export function oneAtATime(
  run: (mayCommit: boolean) => Promise<void>,
): (mayCommit: boolean) => Promise<void> {
  let running: Promise<void> | null = null;
  let next: boolean | null = null;

  async function runAll(first: boolean): Promise<void> {
    await run(first);
    while (next !== null) {
      const mayCommit = next;
      next = null;
      await run(mayCommit);
    }
  }

  return (mayCommit) => {
    if (running !== null) {
      next = mayCommit || next === true;
      return running;
    }
    running = runAll(mayCommit).finally(() => {
      running = null;
    });
    return running;
  };
}
