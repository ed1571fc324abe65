import { describe, expect, it } from 'vitest';
import { LIGHT_MS, type Move, NUDGE_MS, StageMotion } from '../../../src/stage/stage-motion.ts';

function move(more: Partial<Move> = {}): Move {
  return {
    trust: 50,
    nudge: 0,
    dissolveMs: 0,
    line: 'first',
    parts: { breath: true, blink: true, weather: true },
    ...more,
  };
}

/** A stage that has stood still at trust 50 for long. */
function resting(reduced = false): StageMotion {
  const motion = new StageMotion(reduced);
  motion.play(move(), 0);
  return motion;
}

describe('StageMotion', () => {
  it('shows the first trust at once', () => {
    const motion = new StageMotion(false);
    motion.play(move({ trust: 20 }), 0);
    expect(motion.poseAt(0).trust).toBe(20);
  });

  it('takes 600 ms for a change of light', () => {
    const motion = resting();
    motion.play(move({ trust: 80 }), 10_000);
    expect(motion.poseAt(10_000).trust).toBe(50);
    expect(motion.poseAt(10_300).trust).toBeCloseTo(65);
    expect(motion.poseAt(10_000 + LIGHT_MS).trust).toBe(80);
  });

  it('goes on from where the light is when trust changes again', () => {
    const motion = resting();
    motion.play(move({ trust: 80 }), 10_000);
    motion.play(move({ trust: 20 }), 10_300);
    expect(motion.poseAt(10_300).trust).toBeCloseTo(65);
  });

  it('does not begin the light anew for a cue with the same trust', () => {
    const motion = resting();
    motion.play(move({ trust: 80 }), 10_000);
    motion.play(move({ trust: 80, line: 'second' }), 10_300);
    expect(motion.poseAt(10_600).trust).toBe(80);
  });

  it('fades the old picture over the time it is told', () => {
    const motion = resting();
    motion.play(move({ dissolveMs: 200 }), 10_000);
    expect([10_000, 10_100, 10_200].map((at) => motion.poseAt(at).veil)).toEqual([1, 0.5, 0]);
  });

  it('falls asleep 4.5 seconds after a line and stays asleep', () => {
    const motion = resting();
    motion.play(move({ line: 'second', trust: 90, nudge: 1, dissolveMs: 200 }), 10_000);
    expect(motion.nextChangeAt(10_000 + NUDGE_MS - 1)).toBe(10_000 + NUDGE_MS - 1);
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
    motion.play(move({ trust: 80, nudge: 1, dissolveMs: 300, line: 'second' }), 10_000);
    expect(motion.poseAt(10_000)).toMatchObject({ trust: 80, nudge: 1, veil: 0, lift: 0 });
    expect(motion.nextChangeAt(10_000)).toBeNull();
  });

  it('completes what moves when motion is reduced halfway', () => {
    const motion = resting();
    motion.play(move({ trust: 80, dissolveMs: 300, line: 'second' }), 10_000);
    motion.setReduced(true);
    expect(motion.poseAt(10_010)).toMatchObject({ trust: 80, veil: 0 });
    expect(motion.nextChangeAt(10_010)).toBeNull();
  });
});
