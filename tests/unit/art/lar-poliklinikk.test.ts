import { describe, expect, it } from 'vitest';
import { drawBody } from '../../../src/art/person/body/draw-body.ts';
import { PATIENTS } from '../../../src/art/person/patients.ts';
import { LAR_POLIKLINIKK } from '../../../src/art/place/lar-poliklinikk.ts';

const room = LAR_POLIKLINIKK.room.map(({ thing }) => thing as string);
const near = LAR_POLIKLINIKK.near.map(({ thing }) => thing as string);

/** What a light does as trust grows. */
function course([low, middle, high]: readonly [number, number, number]): 'warm' | 'cold' | 'mixed' {
  if (low <= middle && middle <= high && low < high) return 'warm';
  return low >= middle && middle >= high ? 'cold' : 'mixed';
}

describe('LAR_POLIKLINIKK', () => {
  it('is told by the hatch, the water and the cards for the next time', () => {
    for (const sign of ['medicine-hatch', 'water-dispenser', 'appointment-rack'])
      expect(room).toContain(sign);
  });

  it('asks for more than opioids: lungs, heart, weight, blood pressure', () => {
    for (const thing of ['lungs-poster', 'heart-poster', 'floor-scale'])
      expect(room).toContain(thing);
    expect(near).toContain('blood-pressure-meter');
  });

  it('tells where he comes from and goes to: the bass, the work jacket, the harbour', () => {
    for (const own of ['gig-bag', 'work-jacket-on-hook']) expect(room).toContain(own);
    expect(LAR_POLIKLINIKK.outside?.view).toBe('harbour');
  });

  it('has a sturdy chair behind whoever sits in it', () => {
    expect(room.at(-1)).toBe('sturdy-chair');
  });

  it('opens the hatch with trust: its dark goes before the lamp behind it is fully lit', () => {
    const opacity = (id: string): readonly number[] =>
      LAR_POLIKLINIKK.light.find((light) => light.id === id)?.opacity ?? [];
    expect(opacity('hatch-dark')).toEqual([1, 0.12, 0]);
    expect(opacity('hatch-lit')).toEqual([0, 0.35, 1]);
  });

  it('answers trust: warm light never falls, and cold, weather and shade never rise', () => {
    const ids = (kind: string): string[] =>
      LAR_POLIKLINIKK.light.filter(({ opacity }) => course(opacity) === kind).map(({ id }) => id);
    expect(ids('warm')).toEqual([
      'evening-sky',
      'evening-harbour',
      'sun-on-floor',
      'hatch-lit',
      'hatch-glow',
      'light-from-hatch',
      'hatch-on-person',
      'warm',
    ]);
    expect(ids('cold')).toEqual([
      'sea-fog',
      'sleet',
      'room-shade',
      'hatch-dark',
      'cold',
      'vignette',
    ]);
    expect(ids('mixed')).toEqual([]);
  });

  it('has its people inside the scene, and the head of its patient left of the words', () => {
    const { patient, colleague } = LAR_POLIKLINIKK.spots;
    if (patient === null) throw new Error('The patient has no spot');
    for (const { at } of [patient, colleague]) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(1280);
      expect(at[1]).toBeGreaterThan(0);
      expect(at[1]).toBeLessThan(720);
    }
    for (const posture of ['closed', 'waiting', 'open'] as const) {
      const neck = drawBody(PATIENTS.rune.body, 'seated', posture, 1).head;
      expect(patient.at[0] + neck.x * patient.scale).toBeLessThan(600);
    }
    expect(colleague.at[0] - patient.at[0]).toBeGreaterThan(300);
  });
});
