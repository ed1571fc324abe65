import { describe, expect, it } from 'vitest';
import { drawFace } from '../../../src/art/person/face/draw-face.ts';
import { FACES } from '../../../src/art/person/face/faces.ts';
import { MOODS } from '../../../src/scenario/scenario.ts';

/** What two strings share at their beginning and at their end. */
function shared(a: string, b: string): [beginning: number, end: number] {
  const length = Math.min(a.length, b.length);
  let beginning = 0;
  while (beginning < length && a[beginning] === b[beginning]) beginning += 1;
  let end = 0;
  while (end < length - beginning && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [beginning, end];
}

describe('drawFace', () => {
  it('gives every mood a face of its own, open-eyed and closed', () => {
    for (const eyes of ['open', 'closed'] as const)
      expect(new Set(MOODS.map((mood) => drawFace(mood, eyes, 5))).size).toBe(MOODS.length);
  });

  it.each(MOODS)('changes nothing but the eyes when someone %s blinks', (mood) => {
    const [open, closed] = [drawFace(mood, 'open', 5), drawFace(mood, 'closed', 5)];
    expect(open).not.toBe(closed);
    const [beginning, end] = shared(open, closed);
    const changed = open.slice(beginning, open.length - end);
    const points = [...changed.matchAll(/[ML](\d+(?:\.\d)?) (\d+(?:\.\d)?)/g)];
    expect(points.length).toBeGreaterThan(0);
    for (const [, x, y] of points) {
      expect(Number(x)).toBeGreaterThan(370);
      expect(Number(x)).toBeLessThan(550);
      expect(Number(y)).toBeGreaterThan(335);
      expect(Number(y)).toBeLessThan(405);
    }
  });

  it('draws only finite numbers, the same from the same seed, with another hand from another', () => {
    for (const mood of MOODS) {
      const face = drawFace(mood, 'open', 5);
      expect(face).not.toMatch(/NaN|Infinity|undefined/);
      expect(drawFace(mood, 'open', 5)).toBe(face);
      expect(drawFace(mood, 'open', 6)).not.toBe(face);
    }
  });

  it('leaves no name behind that another picture could take', () => {
    for (const mood of MOODS) expect(drawFace(mood, 'open', 5)).not.toContain(' id="');
  });
});

describe('FACES', () => {
  const towardsViewer = (mood: (typeof MOODS)[number]): boolean =>
    FACES[mood].eyes.every(({ gaze: [x] }) => x < 0);

  it('meets the eyes of whoever plays when in touch, and looks past them when not', () => {
    expect(MOODS.filter(towardsViewer)).toEqual([
      'wary',
      'listening',
      'worried',
      'telling',
      'warm',
    ]);
  });

  it('looks down in shame and grief', () => {
    for (const mood of ['ashamed', 'sad', 'tired'] as const)
      for (const { gaze } of FACES[mood].eyes) expect(gaze[1]).toBeGreaterThan(3);
  });

  it('shows sweat and pallor in pain, a tear in grief, warmth in the cheeks of shame', () => {
    expect(FACES.pained.marks).toEqual(expect.arrayContaining(['sweat', 'pallor']));
    expect(FACES.sad.marks).toContain('tear');
    expect(FACES.ashamed.marks).toContain('shame');
  });

  it('keeps every mouth where a beard leaves the lips bare', () => {
    for (const { mouth } of Object.values(FACES))
      for (const [x, y] of mouth.strokes.flatMap(({ knots }) => [...knots])) {
        expect(x).toBeGreaterThan(410);
        expect(x).toBeLessThan(515);
        expect(y).toBeGreaterThan(455);
        expect(y).toBeLessThan(520);
      }
  });
});
