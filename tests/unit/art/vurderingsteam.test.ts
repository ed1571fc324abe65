import { describe, expect, it } from 'vitest';
import { VURDERINGSTEAM } from '../../../src/art/place/vurderingsteam.ts';

const room = VURDERINGSTEAM.room.map(({ thing }) => thing as string);
const near = VURDERINGSTEAM.near.map(({ thing }) => thing as string);

/** What a light does as trust grows. */
function course([low, middle, high]: readonly [number, number, number]): 'warm' | 'cold' | 'mixed' {
  if (low <= middle && middle <= high && low < high) return 'warm';
  return low >= middle && middle >= high ? 'cold' : 'mixed';
}

describe('VURDERINGSTEAM', () => {
  it('is where referrals are read: a folder open on an oval table, papers, a plan of the week', () => {
    for (const sign of ['oval-table', 'referral-folder', 'loose-papers'])
      expect(near).toContain(sign);
    for (const sign of ['week-board', 'wall-screen', 'binders']) expect(room).toContain(sign);
  });

  it('has a telephone through which somebody more can be asked, its lamps lit with trust', () => {
    expect(near).toContain('conference-phone');
    const lit = VURDERINGSTEAM.light.find(({ id }) => id === 'call-lit');
    expect(lit?.opacity).toEqual([0, 0.6, 1]);
  });

  it('is a room of a clinic in the north: spirit for the hands, the way out, coats, a valley', () => {
    for (const sign of ['hand-sanitiser', 'exit-sign', 'coat-stand']) expect(room).toContain(sign);
    expect(VURDERINGSTEAM.outside?.view).toBe('river-valley');
  });

  it('has no spot for a patient: she is talked about here, so her chair stands empty', () => {
    expect(VURDERINGSTEAM.spots.patient).toBeNull();
    expect(VURDERINGSTEAM.spots.seats).toHaveLength(3);
    expect(room.filter((thing) => thing === 'meeting-chair')).toHaveLength(4);
  });

  it('seats the colleagues left and right of the empty chair and at the end, turned to each other', () => {
    const [left, right, end] = VURDERINGSTEAM.spots.seats;
    const chairs = VURDERINGSTEAM.room.filter(({ thing }) => thing === 'meeting-chair');
    const empty = chairs[2]?.at[0] ?? 0;
    if (!left || !right || !end) throw new Error('A seat is missing');
    expect(left.at[0]).toBeLessThan(empty);
    expect(left.faces).toBe('right');
    expect(right.at[0]).toBeGreaterThan(empty);
    expect(right.faces).toBe('left');
    expect(end.at[0]).toBeLessThan(left.at[0]);
    expect(end.scale).toBeGreaterThan(left.scale);
  });

  it('keeps every two faces at the table apart by more than a head', () => {
    const all = VURDERINGSTEAM.spots.seats.toSorted((a, b) => a.at[0] - b.at[0]);
    for (const [i, spot] of all.entries()) {
      const next = all[i + 1];
      if (next)
        expect(next.at[0] - spot.at[0]).toBeGreaterThan(170 * Math.max(spot.scale, next.scale));
    }
  });

  it('answers trust: morning never falls, and fog, the screen, shade and cold never rise', () => {
    const ids = (kind: string): string[] =>
      VURDERINGSTEAM.light.filter(({ opacity }) => course(opacity) === kind).map(({ id }) => id);
    expect(ids('warm')).toEqual([
      'morning-sky',
      'sun-on-wall',
      'room-warm',
      'morning-on-people',
      'sun-on-table',
      'call-lit',
      'warm',
    ]);
    expect(ids('cold')).toEqual(['fog', 'room-shade', 'screen-glow', 'cold', 'vignette']);
    expect(ids('mixed')).toEqual([]);
  });

  it('has its people inside the scene', () => {
    const { colleague, seats } = VURDERINGSTEAM.spots;
    for (const { at } of [colleague, ...seats]) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(1280);
      expect(at[1]).toBeGreaterThan(0);
      expect(at[1]).toBeLessThan(720);
    }
  });
});
