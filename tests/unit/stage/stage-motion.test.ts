import { describe, expect, it } from 'vitest';
import { type Move, StageMotion } from '../../../src/stage/stage-motion.ts';

function move(more: Partial<Move> = {}): Move {
  return {
    dissolveMs: 0,
    line: 'first',
    parts: { breath: true, blink: true, weather: true },
    ...more,
  };
}

/** A stage that has stood still for long. */
function resting(reduced = false): StageMotion {
  const motion = new StageMotion(reduced);
  motion.play(move(), 0);
  return motion;
}

describe('StageMotion', () => {
  it('fades the old picture over the time it is told', () => {
    const motion = resting();
    motion.play(move({ dissolveMs: 200 }), 10_000);
    expect([10_000, 10_100, 10_200].map((at) => motion.poseAt(at).veil)).toEqual([1, 0.5, 0]);
  });

  it('falls asleep 4.5 seconds after a line and stays asleep', () => {
    const motion = resting();
    motion.play(move({ line: 'second', dissolveMs: 300 }), 10_000);
    expect(motion.nextChangeAt(10_299)).toBe(10_299);
    expect(motion.nextChangeAt(12_000)).not.toBeNull();
    expect(motion.nextChangeAt(14_500)).toBeNull();
    expect(motion.nextChangeAt(99_000)).toBeNull();
  });

  it('does not wake for a cue that changes nothing', () => {
    const motion = resting();
    motion.play(move(), 10_000);
    expect(motion.nextChangeAt(10_000)).toBeNull();
  });

  it('lets the weather go on from the frame where it stopped', () => {
    const motion = resting();
    const stopped = motion.poseAt(5000).weatherFrame;
    motion.play(move({ line: 'second' }), 10_000);
    expect(stopped).toBeGreaterThan(0);
    expect(motion.poseAt(10_000).weatherFrame).toBe(stopped);
  });

  it('is complete at once with reduced motion, without idle life', () => {
    const motion = resting(true);
    motion.play(move({ dissolveMs: 300, line: 'second' }), 10_000);
    expect(motion.poseAt(10_000)).toMatchObject({ veil: 0, lift: 0 });
    expect(motion.nextChangeAt(10_000)).toBeNull();
  });

  it('completes what moves when motion is reduced halfway', () => {
    const motion = resting();
    motion.play(move({ dissolveMs: 300, line: 'second' }), 10_000);
    motion.setReduced(true);
    expect(motion.poseAt(10_010)).toMatchObject({ veil: 0 });
    expect(motion.nextChangeAt(10_010)).toBeNull();
  });
});
