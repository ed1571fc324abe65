import { describe, expect, it } from 'vitest';
import { MOOD_LOOKS, MOOD_NAMES } from '../../../src/art/person/face/moods.ts';
import { MOODS } from '../../../src/scenario/scenario.ts';

describe('MOOD_LOOKS', () => {
  it('knows every mood a line can have, in the same order', () => {
    expect(MOOD_NAMES).toEqual([...MOODS]);
  });

  it('turns the head away in dismissal and shame only', () => {
    expect(MOODS.filter((mood) => MOOD_LOOKS[mood].away)).toEqual(['dismissive', 'ashamed']);
  });

  it('closes the body in pain and shame, whatever the trust', () => {
    expect(MOODS.filter((mood) => MOOD_LOOKS[mood].posture === 'closed')).toEqual([
      'pained',
      'ashamed',
    ]);
  });

  it('moves heads no further than a neck allows', () => {
    for (const { tilt, drop } of Object.values(MOOD_LOOKS)) {
      expect(Math.abs(tilt)).toBeLessThanOrEqual(10);
      expect(drop).toBeGreaterThanOrEqual(0);
      expect(drop).toBeLessThanOrEqual(12);
    }
  });
});
