import { describe, expect, it } from 'vitest';
import { encodeCompact } from '../../../../src/attempt/compact.ts';
import { openLmsRecord } from '../../../../src/progress/lms/lms-record.ts';
import { anAttempt, someProgress } from '../../../contract/progress-store.ts';

const CODES = { 'forste-samtale': 'E2' };
const some = someProgress({ attempts: [anAttempt()], facts: [12] });
const text = encodeCompact(some, CODES);

describe('openLmsRecord', () => {
  it('reads what the LMS gave back, with its counter and without', () => {
    for (const given of [text, `${text}~1z`]) {
      const record = openLmsRecord(given, CODES);
      expect(record.progress).toEqual(some);
      expect(record.refusal).toBeNull();
    }
  });

  it('goes on counting where the last launch stopped, so that no value is ever sent twice', () => {
    const record = openLmsRecord(`${text}~z`, CODES);
    expect(record.text(some)).toBe(`${text}~10`);
    expect(record.text(some)).toBe(`${text}~11`);
  });

  it('is never behind what the LMS gave back', () => {
    expect(openLmsRecord(text, CODES).text(someProgress())).toBe(`${text}~1`);
  });

  it('says that the LMS holds something only when it gave all of it back at launch', () => {
    const more = someProgress({ ...some, attempts: [anAttempt({ log: 'aaab' })] });
    const record = openLmsRecord(text, CODES);
    expect(record.holds(some)).toBe(true);
    expect(record.holds(someProgress())).toBe(true);
    expect(record.holds(more)).toBe(false);
    record.text(more);
    expect(record.holds(more)).toBe(false);
    expect(openLmsRecord(record.text(more), CODES).holds(more)).toBe(true);
    expect(openLmsRecord('', CODES).holds(some)).toBe(false);
  });

  it.each([
    ['', 'empty'],
    ['9~x', 'newer'],
    [`${text.slice(0, -1)}`, 'corrupt'],
    ['<script>', 'corrupt'],
  ])('makes nothing of %s, and says why', (given, refusal) => {
    const record = openLmsRecord(given, CODES);
    expect(record.refusal).toBe(refusal);
    expect(record.progress).toEqual(someProgress());
    expect(record.holds(some)).toBe(false);
    expect(record.text(some)).toBe(`${text}~1`);
  });

  it('writes back what belongs to encounters that it does not know', () => {
    const both = { ...CODES, 'andre-samtale': 'E3' };
    const whole = someProgress({
      attempts: [anAttempt({ scenario: 'andre-samtale' }), anAttempt()],
    });
    const later = openLmsRecord(openLmsRecord(encodeCompact(whole, both), CODES).text(some), both);
    expect(later.progress.attempts).toHaveLength(2);
    expect(later.progress.facts).toEqual([12]);
  });
});
