import { describe, expect, it } from 'vitest';
import { AVRUSNING } from '../../../src/art/place/avrusning.ts';

const names = (list: readonly { thing: string }[]): string[] => list.map(({ thing }) => thing);
/** From the hips to the middle of a seated head, in pixels of a body of scale 1. */
const HEAD = 380;

/** Of a `#rrggbb`: 0 is black, 1 white. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

describe('AVRUSNING', () => {
  const all = [...names(AVRUSNING.room), ...names(AVRUSNING.near)];

  it('shows by its things that somebody is looked after here through the night', () => {
    for (const sign of [
      'pressure-stand',
      'call-button',
      'water-jug',
      'basin-and-towel',
      'night-bed',
    ])
      expect(all).toContain(sign);
  });

  it('tells by its things who he is and that he thinks of leaving', () => {
    for (const own of ['suit-on-hanger', 'evening-shoes']) expect(all).toContain(own);
  });

  it('stands at three in the night, the door to those who are awake ajar', () => {
    for (const sign of ['clock-at-three', 'night-door']) expect(all).toContain(sign);
    expect(AVRUSNING.outside?.view).toBe('night-lights');
  });

  it('has a chair for the night nurse near by', () => {
    expect(names(AVRUSNING.near)).toContain('learner-chair-arm');
  });

  it('is painted as night: walls and floor are darker than half and cool', () => {
    const { wall, wallSide, floor } = AVRUSNING.shell;
    for (const color of [wall, wallSide, floor])
      expect(brightness(color), color).toBeLessThan(0.55);
    expect(Number.parseInt(wall.slice(5), 16)).toBeGreaterThan(
      Number.parseInt(wall.slice(1, 3), 16),
    );
  });

  it('never lets lamp and corridor grow dimmer, nor snow and night stronger, with more trust', () => {
    const warm = [
      'lights-outside',
      'corridor',
      'door-opened',
      'corridor-glow',
      'lamp-lit',
      'lamp-glow',
      'corridor-on-person',
      'lamp-on-person',
      'warm',
    ];
    const cold = [
      'snow-clouds',
      'snowfall',
      'night',
      'snow-light',
      'snow-on-floor',
      'night-on-people',
      'cold',
      'night-near',
      'vignette',
    ];
    expect(AVRUSNING.light.map(({ id }) => id).toSorted()).toEqual([...warm, ...cold].toSorted());
    for (const { id, opacity } of AVRUSNING.light) {
      const [low, middle, high] = opacity;
      const steps = warm.includes(id) ? [low, middle, high] : [high, middle, low];
      expect(steps, id).toEqual(steps.toSorted((a, b) => a - b));
      expect(low, id).not.toBe(high);
    }
  });

  it('has everybody in the picture, and his head where words do not cover it', () => {
    const { patient, colleague, seats } = AVRUSNING.spots;
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
