import { describe, expect, it } from 'vitest';
import { markdownOf, type Row, tableOf, unmeasured } from '../../bench/row.ts';
import { spreadOf } from '../../bench/statistics.ts';

describe('spreadOf', () => {
  it('is the middle, the ends and the value that nineteen of twenty do not exceed', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1).toReversed();
    expect(spreadOf(twenty)).toEqual({ median: 10.5, least: 1, most: 20, p95: 19 });
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3, p95: 3 });
    expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7, p95: 7 });
  });
});

describe('tableOf', () => {
  const met: Row = {
    id: 'a',
    what: 'fast',
    ratio: '1.0×',
    absolute: '5 ms',
    budget: '≤ 2×',
    isMet: true,
  };
  const missed: Row = { ...met, id: 'b', what: 'slow', isMet: false };

  it('marks a missed budget in words, and in red where there is colour', () => {
    expect(tableOf([met, missed], false)).toMatch(/^ok .*fast.*\n(.*\n)?MISSED +slow/m);
    expect(tableOf([met, missed], false)).not.toContain('\u001B');
    const [, , first, second] = tableOf([met, missed], true).split('\n');
    expect([first?.includes('\u001B[31m'), second?.includes('\u001B[31m')]).toEqual([false, true]);
  });

  it('counts what could not be measured as missed, with the reason', () => {
    const row = unmeasured('c', 'idle', '0 frames', new Error('no browser\n    at …'));
    expect(row).toMatchObject({ isMet: false, absolute: 'could not be measured: no browser' });
    expect(markdownOf([row])).toContain('**MISSED**');
  });
});
