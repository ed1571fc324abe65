import type { Problem } from '../../scenario/problem.ts';
import { changedProblems } from './changed-problems.ts';
import type { CheckResult } from './check-paths.ts';
import {
  checkReport,
  counted,
  countsOf,
  type ReportOptions,
  shownProblems,
} from './check-report.ts';
import { harmless } from './shown-line.ts';
import { REPORT_WORDS } from './report-words.ts';
import { ScenarioPathError } from './scenario-files.ts';

/** Calls back after each change of a file, until it is told to stop. */
export type Watch = (changed: () => void) => () => void;

export interface WatchCheck {
  check(): Promise<CheckResult>;
  /** Gives what a report needs to show the lines of these problems. */
  optionsFor(problems: readonly Problem[]): Promise<ReportOptions>;
  watch: Watch;
  /** Ends it all. */
  stop: AbortSignal;
  now(): Date;
  out(text: string): void;
}

/**
 * Checks, reports, and checks again at every change, telling only what became different. Changes during a check lead
 * to one more. A file that cannot be read for the moment is told, and waited for. Gives back when `stop` fires.
 */
export async function watchCheck(given: WatchCheck): Promise<void> {
  const { check, optionsFor, watch, stop, out } = given;
  let wake = (): void => {};
  let isChanged = false;
  const unwatch = watch(() => {
    isChanged = true;
    wake();
  });
  const ended = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    const first = await check();
    const options = await optionsFor(first.problems);
    out(checkReport(first, options));
    out(`${timeOf(given.now())}  ${REPORT_WORDS[options.lang].watching}\n`);
    let before = first.problems;
    while (!stop.aborted) {
      const change = new Promise<void>((resolve) => (wake = resolve));
      if (!isChanged) await Promise.race([change, ended]);
      if (stop.aborted) break;
      isChanged = false;
      before = await tellAgain(given, before);
    }
  } finally {
    unwatch();
  }
}

async function tellAgain(
  { check, optionsFor, now, out }: WatchCheck,
  before: readonly Problem[],
): Promise<Problem[]> {
  let problems: Problem[];
  try {
    ({ problems } = await check());
  } catch (error) {
    if (!(error instanceof ScenarioPathError)) throw error;
    out(`${timeOf(now())}  ${harmless(error.message)}\n`);
    return [...before];
  }
  const { mended, fresh } = changedProblems(before, problems);
  const options = await optionsFor(fresh);
  const words = REPORT_WORDS[options.lang];
  const changes = [
    ...(mended.length > 0 ? [`${mended.length} ${words.mended}`] : []),
    ...(fresh.length > 0 ? [counted(fresh.length, words.fresh)] : []),
  ];
  const what = changes.length === 0 ? words.unchanged : `${changes.join(', ')}.`;
  out(`${timeOf(now())}  ${what} ${words.left(countsOf(problems, options.lang))}\n`);
  for (const { file, code, says } of mended)
    out(`    ${words.mended} ${code} ${harmless(`${file}: ${says[options.lang][0]}`)}\n`);
  if (fresh.length > 0) out(`\n${shownProblems(fresh, options)}`);
  return problems;
}

/** «09:05:07», where the machine stands. */
function timeOf(date: Date): string {
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
