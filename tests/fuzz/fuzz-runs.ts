import fc from 'fast-check';
import { type Edit, edited, someEdits } from './edits.ts';
import { judge } from './laws.ts';
import { baseSchools } from './bases.ts';
import type { School, SchoolFile } from './school.ts';

export interface Failure {
  /** Which run it was, from 1. */
  readonly run: number;
  /** What the law, or the error, says. */
  readonly sentence: string;
  /** The fewest edits of the run that still break it. */
  readonly edits: readonly Edit[];
  readonly school: School;
}

export interface FuzzReport {
  readonly runs: number;
  readonly seed: number;
  /** Every code that was seen, with how many runs told it. */
  readonly codes: ReadonlyMap<string, number>;
  /** Runs whose scenario could be played. */
  readonly playable: number;
  /** Different sets of codes that were met; those who met one first are built upon. */
  readonly kinds: number;
  /** Milliseconds of the slowest run. */
  readonly slowest: number;
  readonly failure: Failure | null;
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  onRun?(run: number, kinds: number): void;
}

/** Schools that are built upon, at most; the oldest make room. */
const POOL = 400;
/** Edits after which nothing new is built upon a school. */
const MOST_EDITS = 12;

/** A school that something is done to, and what. */
interface Case {
  readonly base: Record<SchoolFile, string>;
  readonly edits: readonly Edit[];
}

/**
 * Damages schools again and again, and judges every one. What leads to a set of problems that was not met before is
 * kept and damaged further, so that the runs spread over the rules instead of staying at the first. The same seed does
 * the same. Ends at the first broken law, with as few edits as still break it.
 */
export function fuzz({ runs, seed, onRun }: FuzzOptions): FuzzReport {
  const bases = baseSchools().map((base): Case => ({ base, edits: [] }));
  const codes = new Map<string, number>();
  const kinds = new Set<string>();
  const pool: Case[] = [];
  let playable = 0;
  let slowest = 0;
  const report = (run: number, failure: Failure | null): FuzzReport => ({
    runs: run,
    seed,
    codes,
    playable,
    kinds: kinds.size,
    slowest,
    failure,
  });
  for (let run = 1; run <= runs; run += 1) {
    const [fresh = [], turn = 0] = draw(seed, run);
    // Every other run starts from what nothing has damaged yet.
    const from = turn % 2 === 0 || pool.length === 0 ? bases : pool;
    const chosen = from[(turn >> 1) % from.length];
    if (chosen === undefined) throw new Error('there is no school to begin from');
    const { base, edits: before } = chosen;
    const edits = [...before, ...fresh];
    const school = edited(base, edits);
    const start = performance.now();
    try {
      const judged = judge(school);
      if (judged.isPlayable) playable += 1;
      for (const code of judged.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
      const kind = judged.codes.join();
      if (!kinds.has(kind) && edits.length <= MOST_EDITS) pool.push({ base, edits });
      kinds.add(kind);
      if (pool.length > POOL) pool.shift();
    } catch (error) {
      const least = fewest(edits, base);
      const failure = { run, sentence: sentenceOf(error), edits: least };
      return report(run, { ...failure, school: edited(base, least) });
    }
    slowest = Math.max(slowest, performance.now() - start);
    onRun?.(run, kinds.size);
  }
  return report(runs, null);
}

function draw(seed: number, run: number): [Edit[], number] | [] {
  const each = fc.tuple(someEdits, fc.nat());
  // Seeds that lie close together must not give runs that do.
  const [drawn] = fc.sample(each, { seed: Math.imul(seed, 0x9e3779b1) + run, numRuns: 1 });
  return drawn ?? [];
}

/** Leaves out one edit after the other, as long as a law stays broken. */
function fewest(edits: readonly Edit[], base: Case['base']): Edit[] {
  let least = [...edits];
  for (let at = least.length - 1; at >= 0; at -= 1) {
    const fewer = least.toSpliced(at, 1);
    if (isBroken(edited(base, fewer))) least = fewer;
  }
  return least;
}

function isBroken(school: School): boolean {
  try {
    judge(school);
    return false;
  } catch {
    return true;
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
