import { describe, expect, it } from 'vitest';
import { drawBody } from '../../../src/art/person/body/draw-body.ts';
import { COLLEAGUES } from '../../../src/art/person/colleagues.ts';
import { PATIENTS } from '../../../src/art/person/patients.ts';
import { ANSVARSGRUPPE } from '../../../src/art/place/ansvarsgruppe.ts';

const room = ANSVARSGRUPPE.room.map(({ thing }) => thing as string);
const near = ANSVARSGRUPPE.near.map(({ thing }) => thing as string);
const { patient, colleague, seats } = ANSVARSGRUPPE.spots;
if (patient === null) throw new Error('The patient has no spot');
const around = [patient, ...seats];

/** What a light does as trust grows. */
function course([low, middle, high]: readonly [number, number, number]): 'warm' | 'cold' | 'mixed' {
  if (low <= middle && middle <= high && low < high) return 'warm';
  return low >= middle && middle >= high ? 'cold' : 'mixed';
}

describe('ANSVARSGRUPPE', () => {
  it('is a meeting about a plan: one sheet for all on the table, a path on the flip chart', () => {
    for (const sign of ['team-table', 'plan-sheet', 'name-card']) expect(near).toContain(sign);
    expect(room).toContain('flip-chart');
  });

  it('remembers the children: a drawing on the table, drawings on the wall, a jacket and a bag', () => {
    expect(near).toContain('child-drawing');
    for (const sign of ['childrens-drawings', 'childs-jacket-on-hook', 'school-bag'])
      expect(room).toContain(sign);
    expect(ANSVARSGRUPPE.outside?.view).toBe('spring-garden');
  });

  it('seats six round the table, and the learner is the seventh', () => {
    expect(around).toHaveLength(6);
    expect(patient.at[0]).toBeGreaterThan(430);
    expect(patient.at[0]).toBeLessThan(500);
  });

  it('leaves room at the right end for whoever brings their own chair', () => {
    const chairs = ANSVARSGRUPPE.room.filter(({ thing }) => thing === 'shell-chair');
    expect(chairs).toHaveLength(5);
    expect(chairs.every(({ at }) => at[0] < 1000)).toBe(true);
    expect(Math.max(...seats.map(({ at }) => at[0]))).toBeGreaterThan(1000);
  });

  it('turns those left of her to the right and those right of her to the left', () => {
    for (const { at, faces } of seats) expect(faces).toBe(at[0] < patient.at[0] ? 'right' : 'left');
  });

  it('shows all six faces at once, above y 420 and left of x 1180, none before another', () => {
    const heads = [PATIENTS.mari, ...Object.values(COLLEAGUES)].flatMap(({ body }) =>
      (['closed', 'waiting', 'open'] as const).map(
        (posture) => drawBody(body, 'seated', posture, 1).head,
      ),
    );
    for (const head of heads)
      for (const { at, scale, faces } of around) {
        const side = faces === 'right' ? 1 : -1;
        expect(at[1] + head.y * scale).toBeLessThan(420);
        expect(at[0] + (side * head.x + 90) * scale).toBeLessThan(1180);
        expect(at[0] + (side * head.x - 90) * scale).toBeGreaterThan(-40);
      }
    const xs = around.map(({ at }) => at[0]).toSorted((a, b) => a - b);
    for (const [i, x] of xs.entries()) expect((xs[i + 1] ?? 1280) - x).toBeGreaterThan(170);
  });

  it('answers trust: sun never falls, and rain, grey and cold never rise', () => {
    const ids = (kind: string): string[] =>
      ANSVARSGRUPPE.light.filter(({ opacity }) => course(opacity) === kind).map(({ id }) => id);
    expect(ids('warm')).toEqual([
      'spring-sky',
      'sun-on-drawings',
      'day-glow',
      'room-warm',
      'sun-on-people',
      'sun-on-plan',
      'warm',
    ]);
    expect(ids('cold')).toEqual(['grey-day', 'rain', 'room-shade', 'cold', 'vignette']);
    expect(ids('mixed')).toEqual([]);
  });

  it('has its people inside the scene, and the head of its patient left of the words', () => {
    for (const { at } of [...around, colleague]) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(1280);
      expect(at[1]).toBeGreaterThan(0);
      expect(at[1]).toBeLessThan(720);
    }
    for (const posture of ['closed', 'waiting', 'open'] as const) {
      const neck = drawBody(PATIENTS.mari.body, 'seated', posture, 1).head;
      expect(patient.at[0] + neck.x * patient.scale).toBeLessThan(600);
    }
    expect(colleague.at[0] - patient.at[0]).toBeGreaterThan(300);
  });
});
