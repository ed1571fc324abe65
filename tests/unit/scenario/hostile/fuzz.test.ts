import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../../src/scenario/problem.ts';
import { fuzz } from '../../../fuzz/fuzz-runs.ts';

describe('a thousand damaged schools', () => {
  it('are each told of in words, none crashes, and what is let through can be played', () => {
    const report = fuzz({ runs: 1000, seed: 4 });
    const { failure, codes, playable } = report;
    expect(failure, `seed ${report.seed}`).toBeNull();
    // Else the laws would be held by refusing everything at the first look.
    expect(codes.size).toBeGreaterThan(0.8 * Object.keys(PROBLEMS).length);
    expect(playable).toBeGreaterThan(20);
    process.stdout.write(
      `fuzz: seed ${report.seed}, ${codes.size} codes met, ${playable} playable\n`,
    );
  }, 120_000);
});
