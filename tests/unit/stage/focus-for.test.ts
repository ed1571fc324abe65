import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/stage/composition.ts';
import type { Cue } from '../../../src/stage/cue.ts';
import { focusFor } from '../../../src/stage/focus-for.ts';
import type { SceneArt } from '../../../src/stage/scene-art.ts';
import type { SceneRect } from '../../../src/stage/stage.ts';
import { cue } from './cue-example.ts';
import { SMALL_ART, spot } from './small-art.ts';

function focus(more: Partial<Cue>, art: SceneArt = SMALL_ART): SceneRect {
  return focusFor(art, compose(art, cue(more), null));
}

function holds({ x, width }: SceneRect, at: number): boolean {
  return x < at && at < x + width;
}

describe('focusFor', () => {
  it('holds the heads of all postures and shoulders on both sides', () => {
    const { x, y, width, height } = focus({});
    expect(x).toBeLessThan(480 - 75 - 50);
    expect(x + width).toBeGreaterThan(520 + 75 + 50);
    expect(y).toBeLessThan(100);
    expect(y + height).toBeGreaterThan(300);
    expect(y + height).toBeLessThan(450);
  });

  it('holds the patient and the colleague who has come in and speaks', () => {
    const asked = { person: 'sana', mood: 'warm' } as const;
    const both = focus({ asked, speaker: 'sana' });
    expect([500, 800].every((at) => holds(both, at))).toBe(true);
    expect(holds(focus({ asked, speaker: 'jonas' }), 800)).toBe(false);
  });

  it('holds the one who speaks when two sit too far apart to be seen together', () => {
    const others = ['tor', 'sana'].map((person) => ({ person, mood: 'warm' as const }));
    const far = focus({ others, speaker: 'sana' });
    expect([holds(far, 1100), holds(far, 500)]).toEqual([true, false]);
  });

  it('mirrors with whoever faces left', () => {
    const room = SMALL_ART.places['samtalerom'];
    if (room === undefined) throw new Error('no room');
    const patient = spot(500, 600, { faces: 'left', scale: 0.8 });
    const places = { samtalerom: { ...room, spots: { ...room.spots, patient } } };
    const { x, width } = focus({}, { ...SMALL_ART, places });
    expect(x + width / 2).toBeCloseTo(500, 0);
  });

  it('is the middle of the room when nobody is there', () => {
    const { x, width } = focus({ patient: null, speaker: null });
    expect(x + width / 2).toBe(640);
    expect(focusFor(SMALL_ART, null)).toEqual(focus({ patient: null, speaker: null }));
  });
});
