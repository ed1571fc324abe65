import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import { checkPaths } from '../../../../src/cli/scenario/check-paths.ts';
import { localDay } from '../../../../src/cli/scenario/local-day.ts';

describe('localDay', () => {
  it('is the day where the machine stands, with two figures for month and day', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
  });
});

describe('checkPaths', () => {
  it('judges dates by the day it is given', async () => {
    const folder = join(projectRoot, 'scenarios');
    const codesOn = async (today: string): Promise<string[]> =>
      (await checkPaths([folder], projectRoot, today)).problems.map(({ code }) => code);
    expect(await codesOn('2026-11-23')).not.toContain('TSB090');
    expect(await codesOn('2199-01-01')).toContain('TSB090');
  });
});
