import { describe, expect, it } from 'vitest';
import { drawBody } from '../../../src/art/person/body/draw-body.ts';
import { PATIENTS } from '../../../src/art/person/patients.ts';
import { RUSAKUTT } from '../../../src/art/place/rusakutt.ts';

const room = RUSAKUTT.room.map(({ thing }) => thing as string);
const near = RUSAKUTT.near.map(({ thing }) => thing as string);

/** What a light does as trust grows. */
function course([low, middle, high]: readonly [number, number, number]): 'warm' | 'cold' | 'mixed' {
  if (low <= middle && middle <= high && low < high) return 'warm';
  return low >= middle && middle >= high ? 'cold' : 'mixed';
}

describe('RUSAKUTT', () => {
  it('is told by what watches over somebody through a night', () => {
    for (const sign of [
      'vital-signs-monitor',
      'oxygen-panel',
      'ward-curtain',
      'glove-rack',
      'sharps-box',
    ])
      expect(room).toContain(sign);
    expect(RUSAKUTT.outside?.view).toBe('ambulance-bay');
  });

  it('has the antidote to take home within reach, beside breakfast', () => {
    for (const thing of ['naloxone-box', 'breakfast-plate', 'steel-trolley'])
      expect(near).toContain(thing);
  });

  it('lets him sit on the edge of the bed, a blanket over his knees', () => {
    expect(room.at(-1)).toBe('exam-bed');
    expect(near).toContain('lap-blanket');
  });

  it('tells that he is more than a patient: his jacket, and his work in a bag', () => {
    for (const own of ['hooded-jacket-on-hook', 'cook-bag-on-hook']) expect(room).toContain(own);
  });

  it('answers trust: warm light never falls, and cold, weather and shade never rise', () => {
    const ids = (kind: string): string[] =>
      RUSAKUTT.light.filter(({ opacity }) => course(opacity) === kind).map(({ id }) => id);
    expect(ids('warm')).toEqual([
      'sunrise',
      'sun-outside',
      'sun-in-room',
      'window-light',
      'corridor-light',
      'morning-on-person',
      'sun-on-blanket',
      'warm',
    ]);
    expect(ids('cold')).toEqual([
      'grey-dawn',
      'drizzle',
      'night-tubes',
      'room-shade',
      'cold',
      'vignette',
    ]);
    expect(ids('mixed')).toEqual([]);
  });

  it('has its people inside the scene, and the head of its patient left of the words', () => {
    const { patient, colleague } = RUSAKUTT.spots;
    if (patient === null) throw new Error('The patient has no spot');
    for (const { at } of [patient, colleague]) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(1280);
      expect(at[1]).toBeGreaterThan(0);
      expect(at[1]).toBeLessThan(720);
    }
    for (const posture of ['closed', 'waiting', 'open'] as const) {
      const neck = drawBody(PATIENTS.sander.body, 'seated', posture, 1).head;
      expect(patient.at[0] + neck.x * patient.scale).toBeLessThan(600);
    }
    expect(colleague.at[0] - patient.at[0]).toBeGreaterThan(300);
  });
});
