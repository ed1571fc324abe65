import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProgress } from '../../../src/attempt/merge.ts';
import { moduleResult } from '../../../src/attempt/module-result.ts';
import type { TakenChoice } from '../../../src/attempt/replay.ts';
import { scoreOf } from '../../../src/attempt/score.ts';
import type { Module } from '../../../src/scenario/module.ts';
import type { Quality } from '../../../src/scenario/scenario.ts';

/** One thing a learner did: a decision of a quality, mended later or not. */
interface Met {
  quality: Quality;
  isMended: boolean;
}

const met: fc.Arbitrary<Met> = fc.record({
  quality: fc.constantFrom<Quality>('good', 'fair', 'poor'),
  isMended: fc.boolean(),
});
const path = fc.array(met, { minLength: 1, maxLength: 15 });

const rated = (id: string, meta: object) => ({ id, meta: { code: 'xx', ...meta } });

/** The choices of a path: each poor one that is mended has its repair right behind it. */
function taken(path: readonly Met[]): TakenChoice[] {
  return path.flatMap(({ quality, isMended }, at) => {
    const decision = {
      ...rated(`valg-${at}`, { quality }),
      offered: [rated('a', { quality: 'good' }), rated('b', { quality: 'poor' })],
    };
    if (quality !== 'poor' || !isMended) return [decision];
    const repair = rated(`mend-${at}`, { quality: 'good', repairs: `valg-${at}` });
    return [decision, { ...repair, offered: [repair, rated('c', { quality: 'fair' })] }];
  }) as unknown as TakenChoice[];
}

const RANK: Record<Quality, number> = { poor: 0, fair: 1, good: 2 };

describe('scores', () => {
  it('rise with one better choice, all else equal, and never fall', () => {
    fc.assert(
      fc.property(path, fc.nat(), met, (played, index, other) => {
        const at = index % played.length;
        const before = played[at];
        if (before === undefined || RANK[other.quality] <= RANK[before.quality]) return;
        // What was mended and what was fair are worth the same.
        if (before.isMended && before.quality === 'poor' && other.quality === 'fair') return;
        const better = played.with(at, other);
        expect(scoreOf(taken(better))).toBeGreaterThan(scoreOf(taken(played)));
      }),
    );
  });

  it('rise when a poor choice is mended, and stay below those of one who chose well', () => {
    fc.assert(
      fc.property(path, fc.nat(), (played, index) => {
        const at = index % played.length;
        const as = (quality: Quality, isMended: boolean): number =>
          scoreOf(taken(played.with(at, { quality, isMended })));
        expect(as('poor', true)).toBeGreaterThan(as('poor', false));
        expect(as('good', false)).toBeGreaterThan(as('poor', true));
        expect(as('fair', false)).toBe(as('poor', true));
      }),
    );
  });

  it('are 100 for whoever only chose well and 0 for whoever only chose poorly and mended nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (length) => {
        const all = (quality: Quality): Met[] =>
          Array.from({ length }, () => ({ quality, isMended: false }));
        expect(scoreOf(taken(all('good')))).toBe(100);
        expect(scoreOf(taken(all('poor')))).toBe(0);
      }),
    );
  });

  it('of a module never fall by another attempt', () => {
    const ids = ['a', 'b', 'c'];
    const module = {
      days: [{ encounters: ids.map((id) => ({ id, code: id })), talks: [] }],
      completion: { encounters: 'all', checks: 0 },
      mastery: 50,
    } as unknown as Module;
    const kept = fc.dictionary(
      fc.constantFrom(...ids),
      fc.record({
        best: fc.option(fc.integer({ min: 0, max: 100 })),
        endings: fc.constant<string[]>([]),
      }),
    );
    fc.assert(
      fc.property(kept, kept, (before, after) => {
        const progress = (encounters: typeof before) => ({ attempts: [], facts: [], encounters });
        const first = moduleResult(module, progress(before));
        const then = moduleResult(module, mergeProgress(progress(before), progress(after)));
        expect(then.score).toBeGreaterThanOrEqual(first.score);
        expect(then.met).toBeGreaterThanOrEqual(first.met);
        if (first.isComplete) expect(then.isComplete).toBe(true);
      }),
    );
  });
});
