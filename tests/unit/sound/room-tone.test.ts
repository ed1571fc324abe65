import { describe, expect, it } from 'vitest';
import { roomTone } from '../../../src/sound/room-tone.ts';

describe('roomTone', () => {
  it('rains while there is little trust, and is dry from the middle on', () => {
    const rain = [0, 20, 49, 50, 100].map(
      (trust) => roomTone({ place: 'samtalerom', trust }).rain.strength,
    );
    expect(rain).toEqual([...rain].sort((a, b) => b - a));
    expect(rain[0]).toBeGreaterThan(0.4);
    expect(rain.slice(-2)).toEqual([0, 0]);
  });

  it('never rains where snow falls or there is no glass', () => {
    for (const place of ['avrusning', 'gang'])
      expect(roomTone({ place, trust: 0 }).rain.strength).toBe(0);
  });

  it('is quieter the more trust there is, but never still', () => {
    const house = (trust: number): number => roomTone({ place: 'rusakutt', trust }).house.strength;
    expect(house(100)).toBeLessThan(house(0));
    expect(house(100)).toBeGreaterThan(0.1);
  });

  it('gives a place it does not know the tone of a quiet room', () => {
    expect(roomTone({ place: 'månen', trust: 50 })).toEqual(roomTone({ place: '', trust: 50 }));
  });

  it('makes a detox room at night quieter than an acute ward', () => {
    const strength = (place: string): number => roomTone({ place, trust: 50 }).house.strength;
    expect(strength('avrusning')).toBeLessThan(strength('rusakutt'));
  });
});
