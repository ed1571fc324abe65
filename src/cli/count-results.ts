/** Tests that passed, and all that did not: failed, skipped, not even started. */
export interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; skipped: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Adds counts up. */
export function sumCounts(counts: Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** Counts Vitest's JSON report. A file that broke before its first test counts as one that failed. */
export function countVitest(report: unknown): Count {
  const { numTotalTests, numPassedTests, testResults } = report as VitestReport;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

/** Counts Playwright's JSON report. A flaky test failed: it would on a learner's machine. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = report as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.skipped + stats.unexpected + stats.flaky + errors.length,
  };
}

/**
 * The count of a run that left with `code`. A runner that failed without a failed test, or that says
 * nothing readable or nothing at all, counts as one failure: green must have been seen.
 */
export function countRun(
  code: number | null,
  reportText: string | null,
  count: (report: unknown) => Count,
): Count {
  let counted: Count;
  try {
    counted = count(JSON.parse(reportText ?? ''));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const { passed, failed } = counted;
  const isSound = Number.isInteger(passed) && Number.isInteger(failed) && passed + failed > 0;
  if (!isSound) return { passed: 0, failed: 1 };
  return code !== 0 && failed === 0 ? { passed, failed: 1 } : counted;
}
