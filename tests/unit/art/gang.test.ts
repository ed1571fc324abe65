import { describe, expect, it } from 'vitest';
import { GANG } from '../../../src/art/place/gang.ts';

const things = GANG.room.map(({ thing }) => thing);

function opacities(id: string): readonly [number, number, number] {
  const found = GANG.light.find((light) => light.id === id);
  if (!found) throw new Error(`No light ${id}`);
  return found.opacity;
}

describe('GANG', () => {
  it('is a corridor: doors and a window down it, a rail to hold on to, a sign that shows the way out', () => {
    for (const sign of ['corridor-opening', 'handrail', 'exit-sign', 'room-plate'])
      expect(things).toContain(sign);
  });

  it('is in a clinic: chairs to wait on, a board, a poster about health, spirit for the hands', () => {
    for (const sign of ['waiting-chairs', 'notice-board', 'heart-poster', 'hand-sanitiser'])
      expect(things).toContain(sign);
  });

  it('has the coffee corner where colleagues meet, and the door of the talk ajar', () => {
    for (const sign of ['coffee-counter', 'coffee-machine', 'mug-shelf', 'fruit-bowl', 'door-ajar'])
      expect(things).toContain(sign);
  });

  it('has no place for the patient, and one colleague facing the words', () => {
    expect(GANG.spots.patient).toBeNull();
    expect(GANG.spots.seats).toEqual([GANG.spots.colleague]);
    expect(GANG.spots.colleague).toMatchObject({ faces: 'right', pose: 'standing' });
  });

  it('keeps the colleague inside the scene, the head left of the words', () => {
    const [x, y] = GANG.spots.colleague.at;
    expect(x).toBeGreaterThan(200);
    expect(x).toBeLessThan(600);
    expect(y).toBeGreaterThan(400);
    expect(y).toBeLessThan(720);
  });

  it('never lets warm light grow dimmer, nor cold stronger, with more trust', () => {
    const warm = [
      'golden-day',
      'sun-on-floor',
      'day-glow',
      'talk-lit',
      'talk-glow',
      'corridor-warm',
      'glow-on-person',
    ];
    const cold = ['grey-day', 'talk-dim', 'medicine-light', 'corridor-shade', 'cold', 'vignette'];
    const all = GANG.light.map(({ id }) => id);
    expect([...warm, ...cold].toSorted()).toEqual(all.toSorted());
    for (const id of warm) {
      const [low, middle, high] = opacities(id);
      expect(low <= middle && middle <= high && low < high, id).toBe(true);
    }
    for (const id of cold) {
      const [low, middle, high] = opacities(id);
      expect(low >= middle && middle >= high && low > high, id).toBe(true);
    }
  });
});
