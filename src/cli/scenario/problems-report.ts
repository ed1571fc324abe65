import type { Problem, ToldIn } from '../../scenario/problem.ts';
import type { CheckResult } from './check-paths.ts';
import { checkReport, type ReportOptions } from './check-report.ts';
import { linesOfProblems } from './lines-of-problems.ts';
import type { CommandIo } from './subcommand.ts';

/** What a report of these problems needs to show their lines, and in the colours of this terminal. */
export async function reportOptions(
  problems: readonly Problem[],
  lang: ToldIn,
  io: CommandIo,
): Promise<ReportOptions> {
  const linesOf = await linesOfProblems(problems, io.folders[0]);
  return { lang, linesOf, hasColour: io.hasColour === true };
}

/** The findings as people read them, with their lines; see `checkReport`. */
export async function problemsReport(
  result: CheckResult,
  lang: ToldIn,
  io: CommandIo,
): Promise<string> {
  return checkReport(result, await reportOptions(result.problems, lang, io));
}
