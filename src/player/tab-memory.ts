const NAME = 'tsb-skolen/learner';

/** What a tab remembers until it is closed: who plays in it. Nothing where the browser refuses. */
export const tabMemory = {
  read(): string | null {
    try {
      return sessionStorage.getItem(NAME);
    } catch {
      return null;
    }
  },
  write(symbol: string | null): void {
    try {
      if (symbol === null) sessionStorage.removeItem(NAME);
      else sessionStorage.setItem(NAME, symbol);
    } catch {
      // Refused: the next page asks again.
    }
  },
};
