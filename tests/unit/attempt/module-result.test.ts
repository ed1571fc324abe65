import { describe, expect, it } from 'vitest';
import { moduleResult } from '../../../src/attempt/module-result.ts';
import { noProgress, type Progress } from '../../../src/attempt/progress.ts';
import type { Module } from '../../../src/scenario/module.ts';

function aModule(encounters: 'all' | number, mastery = 0, ids = ['a', 'b', 'c']): Module {
  return {
    id: 'prove',
    format: 1,
    version: '1.0.0',
    status: 'utkast',
    minutes: 30,
    days: ids.map((id, index) => ({ encounters: [{ id, code: `0${index}` }], talks: [] })),
    checks: [],
    completion: { encounters, checks: 0 },
    mastery,
  };
}

/** Best scores by encounter; null for one that was met but never finished. */
function withBest(best: Record<string, number | null>): Progress {
  const kept = Object.entries(best).map(([id, score]) => [id, { best: score, endings: [] }]);
  return { ...noProgress(), encounters: Object.fromEntries(kept) };
}

describe('moduleResult', () => {
  it('is the mean of the best scores over all encounters, the unmet as 0, rounded', () => {
    const result = moduleResult(aModule('all'), withBest({ a: 100, b: 50 }));
    expect(result).toEqual({ score: 50, met: 2, of: 3, isComplete: false });
    expect(moduleResult(aModule('all'), withBest({ a: 100, b: 100 })).score).toBe(67);
  });

  it('is complete when all encounters were finished, at whatever score', () => {
    expect(moduleResult(aModule('all'), withBest({ a: 0, b: 0, c: 0 }))).toEqual({
      score: 0,
      met: 3,
      of: 3,
      isComplete: true,
    });
  });

  it('is complete when as many were finished as the module asks for', () => {
    expect(moduleResult(aModule(2), withBest({ a: 10 })).isComplete).toBe(false);
    expect(moduleResult(aModule(2), withBest({ a: 10, c: 10 })).isComplete).toBe(true);
  });

  it('is not complete below mastery', () => {
    const all = { a: 80, b: 80, c: 79 };
    expect(moduleResult(aModule('all', 80), withBest(all))).toMatchObject({
      score: 80,
      isComplete: true,
    });
    expect(moduleResult(aModule('all', 81), withBest(all)).isComplete).toBe(false);
    expect(moduleResult(aModule(1, 50), withBest({ a: 100 })).isComplete).toBe(false);
  });

  it('counts only encounters of the module, and only finished ones', () => {
    const progress = withBest({ a: 100, b: null, gone: 100 });
    expect(moduleResult(aModule('all'), progress)).toMatchObject({ score: 33, met: 1 });
  });

  it('is never complete when there is nothing to meet', () => {
    expect(moduleResult(aModule('all', 0, []), noProgress())).toEqual({
      score: 0,
      met: 0,
      of: 0,
      isComplete: false,
    });
  });
});
