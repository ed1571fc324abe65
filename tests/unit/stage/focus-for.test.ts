import { describe, expect, it } from 'vitest';
import { focusFor } from '../../../src/stage/focus-for.ts';
import type { PostureArt, SceneArt } from '../../../src/stage/scene-art.ts';

function posture(x: number): PostureArt {
  return { body: 'body', front: null, head: { x, y: 300, scale: 0.5, rotation: 0 }, seat: 500 };
}

const art: SceneArt = {
  sheets: ['a.webp'],
  width: 1280,
  height: 720,
  frames: {
    head: { sheet: 0, x: 0, y: 0, width: 300, height: 400, left: -150, top: -400, scale: 1 },
  },
  places: {},
  people: {
    jonas: {
      postures: { closed: posture(700), waiting: posture(680), open: posture(660) },
      moods: { wary: { head: 'head', blink: null, tilt: 0, drop: 0 } },
      thresholds: [35, 65],
    },
  },
};

describe('focusFor', () => {
  it('holds the heads of all postures and shoulders on both sides', () => {
    const { x, y, width, height } = focusFor(art, 'jonas');
    expect(x).toBeLessThan(660 - 75 - 50);
    expect(x + width).toBeGreaterThan(700 + 75 + 50);
    expect(y).toBeLessThan(100);
    expect(y + height).toBeGreaterThan(300);
    expect(y + height).toBeLessThan(450);
  });

  it('is the middle of the room without a person, or with one the art does not know', () => {
    const { x, width } = focusFor(art, null);
    expect(x + width / 2).toBe(640);
    expect(focusFor(art, 'nobody')).toEqual(focusFor(art, null));
  });
});
