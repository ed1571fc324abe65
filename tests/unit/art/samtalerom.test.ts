import { describe, expect, it } from 'vitest';
import { SAMTALEROM_LIGHT } from '../../../src/art/place/samtalerom-light.ts';
import { PERSON_DEPTH, SAMTALEROM } from '../../../src/art/place/samtalerom.ts';

describe('SAMTALEROM', () => {
  const things = SAMTALEROM.flatMap((layer) => layer.things);

  it('is furnished with at least 25 different things', () => {
    expect(new Set(things.map(({ thing }) => thing)).size).toBeGreaterThanOrEqual(25);
  });

  it('shows quietly that this is a clinic', () => {
    const names = things.map(({ thing }) => thing);
    for (const sign of ['exit-sign', 'hand-sanitiser', 'notice-board', 'tissue-box'] as const)
      expect(names).toContain(sign);
  });

  it('has the chair behind whoever sits in it and the table before', () => {
    const depth = (id: string): number => SAMTALEROM.find((layer) => layer.id === id)?.depth ?? NaN;
    expect(depth('chair')).toBeLessThan(PERSON_DEPTH);
    expect(depth('table')).toBeGreaterThan(PERSON_DEPTH);
  });

  it('gives every layer its own depth', () => {
    const depths = [...SAMTALEROM, ...SAMTALEROM_LIGHT].map((layer) => layer.depth);
    expect(new Set(depths).size).toBe(depths.length);
  });
});

describe('SAMTALEROM_LIGHT', () => {
  it('never lets lamp and sun grow dimmer, nor rain and cold stronger, with more trust', () => {
    const rises = (id: string): boolean => {
      const [low, middle, high] = SAMTALEROM_LIGHT.find((layer) => layer.id === id)?.opacity ?? [
        1, 1, 0,
      ];
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
    expect(['grey-sky', 'rain', 'room-shade', 'cold'].filter(rises)).toEqual([]);
  });

  it('has rain in three frames', () => {
    expect(SAMTALEROM_LIGHT.find((layer) => layer.id === 'rain')?.pictures).toHaveLength(3);
  });
});
