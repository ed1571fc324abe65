import { describe, expect, it } from 'vitest';
import { drawBody } from '../../../src/art/person/body/draw-body.ts';
import { PATIENTS } from '../../../src/art/person/patients.ts';
import { DPS_SAMTALE } from '../../../src/art/place/dps-samtale.ts';

const room = DPS_SAMTALE.room.map(({ thing }) => thing as string);
const near = DPS_SAMTALE.near.map(({ thing }) => thing as string);

/** What a light does as trust grows. */
function course([low, middle, high]: readonly [number, number, number]): 'warm' | 'cold' | 'mixed' {
  if (low <= middle && middle <= high && low < high) return 'warm';
  return low >= middle && middle >= high ? 'cold' : 'mixed';
}

const opacity = (id: string): readonly number[] =>
  DPS_SAMTALE.light.find((light) => light.id === id)?.opacity ?? [];

describe('DPS_SAMTALE', () => {
  it('is told by the telephone on the desk between two and by the cards of six services', () => {
    for (const sign of ['call-desk', 'desk-phone']) expect(near).toContain(sign);
    expect(room).toContain('service-board');
  });

  it('has her own words ready, and nobody writes on a machine: notebook, laptop half closed', () => {
    for (const thing of ['notebook-and-pen', 'half-closed-laptop', 'tissue-box'])
      expect(near).toContain(thing);
  });

  it('has two chairs of the same kind, hers and the learner’s', () => {
    expect(room.at(-1)).toBe('tub-chair');
    expect(near).toContain('tub-chair-arm');
  });

  it('looks out on a town on a rainy evening that clears a little with trust', () => {
    expect(DPS_SAMTALE.outside?.view).toBe('evening-town');
    expect(opacity('rain')).toEqual([1, 0.6, 0.25]);
  });

  it('shows who is on the line: one cold lamp waits with little trust, three warm ones shine with much', () => {
    expect(opacity('call-waits')).toEqual([1, 0.25, 0]);
    expect(opacity('call-lit')).toEqual([0, 0.6, 1]);
    const lamps = (id: string): number =>
      DPS_SAMTALE.light
        .find((light) => light.id === id)
        ?.shapes.flatMap((shape) => (shape.kind === 'patches' ? shape.outlines : [])).length ?? 0;
    expect([lamps('call-waits'), lamps('call-lit')]).toEqual([1, 3]);
  });

  it('answers trust: warm light never falls, and dusk, rain and cold never rise', () => {
    const ids = (kind: string): string[] =>
      DPS_SAMTALE.light.filter((light) => course(light.opacity) === kind).map(({ id }) => id);
    expect(ids('warm')).toEqual([
      'evening-sky',
      'town-lit',
      'lamp-lit',
      'room-warm',
      'light-on-person',
      'call-lit',
    ]);
    expect(ids('cold')).toEqual(['dusk', 'rain', 'room-dusk', 'call-waits', 'cold', 'vignette']);
    expect(ids('mixed')).toEqual([]);
  });

  it('has its people inside the scene, and the head of its patient left of the words', () => {
    const { patient, colleague } = DPS_SAMTALE.spots;
    if (patient === null) throw new Error('The patient has no spot');
    for (const { at } of [patient, colleague]) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(1280);
      expect(at[1]).toBeGreaterThan(0);
      expect(at[1]).toBeLessThan(720);
    }
    for (const posture of ['closed', 'waiting', 'open'] as const) {
      const neck = drawBody(PATIENTS.ida.body, 'seated', posture, 1).head;
      expect(patient.at[0] + neck.x * patient.scale).toBeLessThan(600);
    }
    expect(colleague.at[0] - patient.at[0]).toBeGreaterThan(300);
  });
});
