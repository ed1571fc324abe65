/** Time that only runs forward. The player passes one over `performance.now`, a test its own. */
export interface MonotoneClock {
  /** Milliseconds from any point in time. */
  nowMs(): number;
  /** Calls back once after so many milliseconds. */
  after(ms: number, callback: () => void): void;
}
