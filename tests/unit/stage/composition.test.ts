import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/stage/composition.ts';
import { cue } from './cue-example.ts';
import { SMALL_ART } from './small-art.ts';

describe('compose', () => {
  const alone = compose(SMALL_ART, cue(), null);

  it('puts the patient in the spot of the patient, in the posture of the trust', () => {
    const [jonas] = alone?.figures ?? [];
    expect(jonas).toMatchObject({ person: 'jonas', posture: 'waiting', isSpeaking: true });
    expect(jonas?.spot).toBe(SMALL_ART.places['samtalerom']?.spots.patient);
  });

  it('lets a mood ask for a posture of its own', () => {
    const ashamed = { person: 'jonas', mood: 'ashamed' } as const;
    const next = compose(SMALL_ART, cue({ patient: ashamed, trust: 90 }), null);
    expect(next?.figures[0]?.posture).toBe('closed');
  });

  it('seats others in the order they are named and lets the asked come in, far to near', () => {
    const all = cue({
      others: [{ person: 'tor', mood: 'wary' }],
      asked: { person: 'sana', mood: 'warm' },
      speaker: 'sana',
    });
    const figures = compose(SMALL_ART, all, null)?.figures ?? [];
    expect(figures.map(({ person }) => person)).toEqual(['tor', 'jonas', 'sana']);
    expect(figures.filter(({ isSpeaking }) => isSpeaking).map(({ person }) => person)).toEqual([
      'sana',
    ]);
  });

  it('leaves out whom the art does not know, and who finds no seat', () => {
    const crowd = ['nobody', 'tor', 'sana'].map((person) => ({ person, mood: 'wary' as const }));
    const figures = compose(SMALL_ART, cue({ others: crowd }), null)?.figures ?? [];
    expect(figures.map(({ person }) => person)).toEqual(['jonas', 'tor']);
  });

  it('shows no patient where patients do not come along', () => {
    const corridor = cue({ place: 'gang', others: [{ person: 'tor', mood: 'warm' }] });
    const figures = compose(SMALL_ART, corridor, alone)?.figures ?? [];
    expect(figures.map(({ person }) => person)).toEqual(['tor']);
  });

  it('stays in the former place when the art does not know the new one, and is nothing without any', () => {
    expect(compose(SMALL_ART, cue({ place: 'månen' }), alone)?.place).toBe('samtalerom');
    expect(compose(SMALL_ART, cue({ place: 'månen' }), null)).toBeNull();
  });

  it('asks only for the sheets of its place, its people and the faces', () => {
    expect(alone?.sheets).toEqual([0, 1, 4]);
    const corridor = cue({ place: 'gang', others: [{ person: 'tor', mood: 'warm' }] });
    expect(compose(SMALL_ART, corridor, alone)?.sheets).toEqual([0, 3, 5]);
  });

  it('has the same key only when it looks the same', () => {
    const key = (more: Parameters<typeof cue>[0]): string | undefined =>
      compose(SMALL_ART, cue(more), null)?.key;
    expect(key({ line: 'b' })).toBe(alone?.key);
    const others = [
      { trust: 51 },
      { weighty: true },
      { speaker: null },
      { patient: { person: 'jonas', mood: 'warm' } as const },
      { place: 'gang' },
    ].map(key);
    expect(others).not.toContain(alone?.key);
    expect(new Set(others).size).toBe(others.length);
  });
});
