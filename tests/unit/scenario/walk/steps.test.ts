import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { walkPaths, walkPathsInTurns } from '../../../../src/scenario/walk-paths.ts';
import { atOnce, inTurns, type Progress, type Steps } from '../../../../src/scenario/walk/steps.ts';
import { adjust, atLeast, type BeatSketch, buildScenario } from '../build-scenario.ts';

/** A work that is as long as its thread is kept waiting. */
function* busy(steps: number, milliseconds: number): Steps<string> {
  for (let done = 0; done < steps; done += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield { part: 'places', done, of: steps };
  }
  return 'done';
}

/** Two measures that an ending asks for: some ten thousands of places. */
function wide(): Scenario {
  const rows = 40;
  const beats = Array.from({ length: rows }, (_, row): [string, BeatSketch] => {
    const to = row + 1 < rows ? `b${row + 1}` : 'veivalg';
    const choices = [
      ['x', adjust('tillit', 5)],
      ['y', adjust('trygghet', 5)],
      ['z', adjust('medvirkning', -5)],
    ] as const;
    return [
      `b${row}`,
      {
        choices: Object.fromEntries(
          choices.map(([id, action]) => [`${id}${row}`, { to, actions: [action] }]),
        ),
      },
    ];
  });
  return buildScenario({
    context: { tillit: 0, trygghet: 0, medvirkning: 100 },
    beats: Object.fromEntries(beats),
    routers: {
      veivalg: [
        {
          to: 'bra',
          guard: {
            type: 'all',
            params: {
              of: [atLeast('tillit', 40), atLeast('trygghet', 40), atLeast('medvirkning', 40)],
            },
          },
        },
        { to: 'slutt' },
      ],
    },
    endings: ['bra', 'slutt'],
  });
}

describe('a long work in turns', () => {
  it('ends with what it would have given at once', async () => {
    expect(atOnce(busy(3, 0))).toBe('done');
    expect(await inTurns(busy(3, 0))).toBe('done');
    const scenario = wide();
    const heard: Progress[] = [];
    const report = await walkPathsInTurns(scenario, { onProgress: (at) => heard.push(at) });
    expect(report).toEqual(walkPaths(scenario));
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.map(({ part }) => part)).toContain('places');
    for (const { done, of } of heard) expect(done).toBeLessThanOrEqual(of);
  });

  it('lets other work on its thread have its turn', async () => {
    const order: string[] = [];
    const work = inTurns(busy(20, 10)).then(() => order.push('work'));
    const other = pause(1).then(() => order.push('other'));
    await Promise.all([work, other]);
    expect(order).toEqual(['other', 'work']);
  });

  it('stops when it is cancelled, with the reason', async () => {
    const cancel = new AbortController();
    const reason = new Error('a newer edit came');
    let last = 0;
    const work = inTurns(busy(1000, 5), {
      signal: cancel.signal,
      onProgress: ({ done }) => {
        last = done;
        if (done > 5) cancel.abort(reason);
      },
    });
    await expect(work).rejects.toBe(reason);
    expect(last).toBeLessThan(100);
  });

  it('does nothing when it was cancelled before', async () => {
    const work = walkPathsInTurns(wide(), { signal: AbortSignal.abort(new Error('before')) });
    await expect(work).rejects.toThrow('before');
  });
});
