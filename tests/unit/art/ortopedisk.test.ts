import { describe, expect, it } from 'vitest';
import { ORTOPEDISK } from '../../../src/art/place/ortopedisk.ts';

const names = (list: readonly { thing: string }[]): string[] => list.map(({ thing }) => thing);
/** From the hips to the middle of a seated head, in pixels of a body of scale 1. */
const HEAD = 380;

describe('ORTOPEDISK', () => {
  const all = [...names(ORTOPEDISK.room), ...names(ORTOPEDISK.near)];

  it('shows by its things that this is a bed on a hospital ward', () => {
    for (const sign of [
      'raised-bed',
      'bed-rail',
      'call-button',
      'oxygen-panel',
      'ward-curtain',
      'overbed-table',
    ])
      expect(all).toContain(sign);
  });

  it('shows by its things that somebody is to learn to walk again', () => {
    for (const sign of ['lifting-pole', 'crutches', 'walking-frame']) expect(all).toContain(sign);
  });

  it('has what is her own within reach', () => {
    for (const own of ['newspaper-and-glasses', 'flower-vase', 'water-glass'])
      expect(names(ORTOPEDISK.near)).toContain(own);
  });

  it('covers her legs by the duvet, and the duvet by the foot end', () => {
    const near = names(ORTOPEDISK.near);
    expect(near.indexOf('bed-duvet')).toBeGreaterThanOrEqual(0);
    expect(near.indexOf('bed-end')).toBeGreaterThan(near.indexOf('bed-duvet'));
    expect(names(ORTOPEDISK.room)).toContain('raised-bed');
  });

  it('lies by a window with a town behind it', () => {
    expect(ORTOPEDISK.outside?.view).toBe('autumn-town');
    expect(ORTOPEDISK.shell.windows).toHaveLength(1);
  });

  it('never lets sun and lamp grow dimmer, nor rain and cold stronger, with more trust', () => {
    const warm = [
      'low-sun',
      'sun-on-town',
      'sun-on-floor',
      'sun-on-back',
      'lamp-lit',
      'lamp-glow',
      'room-warm',
      'window-on-person',
      'sun-on-duvet',
      'warm',
    ];
    const cold = ['overcast', 'rain', 'room-shade', 'cold', 'vignette'];
    expect(ORTOPEDISK.light.map(({ id }) => id).toSorted()).toEqual([...warm, ...cold].toSorted());
    for (const { id, opacity } of ORTOPEDISK.light) {
      const [low, middle, high] = opacity;
      const steps = warm.includes(id) ? [low, middle, high] : [high, middle, low];
      expect(steps, id).toEqual(steps.toSorted((a, b) => a - b));
      expect(low, id).not.toBe(high);
    }
  });

  it('has everybody in the picture, and her head where words do not cover it', () => {
    const { patient, colleague, seats } = ORTOPEDISK.spots;
    for (const { at } of [patient, colleague, ...seats].filter((spot) => spot !== null)) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(1280);
      expect(at[1]).toBeLessThan(720);
    }
    expect(patient?.pose).toBe('seated');
    expect(patient?.at[0]).toBeLessThan(600);
    const head = (patient?.at[1] ?? 0) - HEAD * (patient?.scale ?? 0);
    expect(head).toBeGreaterThan(110);
    expect(head).toBeLessThan(330);
    expect(colleague.at[0]).toBeGreaterThan(760);
  });
});
