import { describe, expect, it } from 'vitest';
import { SAMTALEROM } from '../../../src/art/place/samtalerom.ts';

const names = (list: readonly { thing: string }[]): string[] => list.map(({ thing }) => thing);

describe('SAMTALEROM', () => {
  const all = [...names(SAMTALEROM.room), ...names(SAMTALEROM.near)];

  it('is furnished with at least 25 different things', () => {
    expect(new Set(all).size).toBeGreaterThanOrEqual(25);
  });

  it('shows quietly that this is a clinic', () => {
    for (const sign of ['exit-sign', 'hand-sanitiser', 'notice-board', 'tissue-box'])
      expect(all).toContain(sign);
  });

  it('has the chair behind whoever sits in it and the table before', () => {
    expect(names(SAMTALEROM.room)).toContain('armchair');
    expect(names(SAMTALEROM.near)).toContain('side-table');
  });

  it('never lets lamp and sun grow dimmer, nor rain and cold stronger, with more trust', () => {
    const rises = (id: string): boolean => {
      const found = SAMTALEROM.light.find((light) => light.id === id);
      const [low, middle, high] = found?.opacity ?? [1, 1, 0];
      return low <= middle && middle <= high && low < high;
    };
    const grow = [
      'golden-sky',
      'golden-land',
      'sun-on-floor',
      'lamp-lit',
      'lamp-glow',
      'lamp-on-person',
      'room-warm',
      'warm',
    ];
    expect(grow.filter((id) => !rises(id))).toEqual([]);
    expect(['grey-day', 'rain', 'room-shade', 'cold'].filter(rises)).toEqual([]);
  });
});
