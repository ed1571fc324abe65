import { describe, expect, it } from 'vitest';
import { daysBefore } from '../../../src/player/screens/days-before.ts';

describe('daysBefore', () => {
  it.each([
    ['2026-11-24', 'i dag'],
    ['2026-11-23', 'i går'],
    ['2026-11-21', '21. november'],
    ['2026-10-24', '24. oktober'],
    ['2027-01-01', 'i dag'],
  ])('%s is «%s» late in the evening of 24 November', (day, told) => {
    expect(daysBefore(day, new Date(2026, 10, 24, 23, 59), 'nb')).toBe(told);
    expect(daysBefore(day, new Date(2026, 10, 24, 0, 1), 'nb')).toBe(told);
  });
});
