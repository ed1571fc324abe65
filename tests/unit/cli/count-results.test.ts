import { describe, expect, it } from 'vitest';
import {
  countPlaywright,
  countRun,
  countVitest,
  sumCounts,
} from '../../../src/cli/count-results.ts';

function vitestReport(passed: number, total: number, broken = 0) {
  const file = { status: 'failed', assertionResults: [] };
  return {
    numTotalTests: total,
    numPassedTests: passed,
    testResults: Array.from({ length: broken }, () => file),
  };
}

function playwrightReport(stats: Record<string, number>, errors: unknown[] = []) {
  return { stats: { expected: 0, skipped: 0, unexpected: 0, flaky: 0, ...stats }, errors };
}

describe('countVitest', () => {
  it('counts what did not pass as failed, skipped tests too', () => {
    expect(countVitest(vitestReport(3, 5))).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that broke before its first test', () => {
    expect(countVitest(vitestReport(3, 3, 1))).toEqual({ passed: 3, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('counts skipped and flaky tests and errors outside tests as failed', () => {
    const report = playwrightReport({ expected: 4, skipped: 1, unexpected: 2, flaky: 1 }, ['boom']);
    expect(countPlaywright(report)).toEqual({ passed: 4, failed: 5 });
  });
});

describe('countRun', () => {
  const green = JSON.stringify(vitestReport(2, 2));

  it('believes a green report of a runner that left in peace', () => {
    expect(countRun(0, green, countVitest)).toEqual({ passed: 2, failed: 0 });
  });

  it('counts one failure when the runner failed without a failed test', () => {
    expect(countRun(1, green, countVitest)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts one failure when the runner was killed', () => {
    expect(countRun(null, green, countVitest)).toEqual({ passed: 2, failed: 1 });
  });

  it.each([
    ['no report', null],
    ['half a report', '{"numTotal'],
    ['a report of something else', '{}'],
    ['a report without tests', JSON.stringify(vitestReport(0, 0))],
  ])('counts one failure for %s', (_, text) => {
    expect(countRun(0, text, countVitest)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('sumCounts', () => {
  it('adds up', () => {
    const counts = [
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ];
    expect(sumCounts(counts)).toEqual({ passed: 4, failed: 6 });
  });
});
