import { describe, expect, it } from 'vitest';
import type { StrictLmsOptions } from '../../../src/lms/strict-lms.ts';
import { StrictScorm12Lms } from '../../../src/lms/strict-scorm12-lms.ts';

const STATUS = 'cmi.core.lesson_status';

function opened(options: StrictLmsOptions = {}) {
  const lms = new StrictScorm12Lms(options);
  lms.api.LMSInitialize('');
  /** Sets and gives the error code. */
  const set = (element: string, value: string): string => {
    lms.api.LMSSetValue(element, value);
    return lms.api.LMSGetLastError();
  };
  const get = (element: string): string => lms.api.LMSGetValue(element);
  return { lms, set, get };
}

describe('StrictScorm12Lms', () => {
  it('answers 301 before LMSInitialize and after LMSFinish', () => {
    const { api } = new StrictScorm12Lms();
    expect([api.LMSGetValue(STATUS), api.LMSGetLastError()]).toEqual(['', '301']);
    expect([api.LMSSetValue(STATUS, 'passed'), api.LMSGetLastError()]).toEqual(['false', '301']);
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '301']);
    expect([api.LMSFinish(''), api.LMSGetLastError()]).toEqual(['false', '301']);
    api.LMSInitialize('');
    expect(api.LMSFinish('')).toBe('true');
    expect([api.LMSFinish(''), api.LMSGetLastError()]).toEqual(['false', '301']);
  });

  it('takes 4,096 characters of suspend_data, refuses 4,097 with 405, and keeps the old value', () => {
    const { set, get } = opened();
    expect(set('cmi.suspend_data', 'a'.repeat(4096))).toBe('0');
    expect(set('cmi.suspend_data', 'b'.repeat(4097))).toBe('405');
    expect(get('cmi.suspend_data')).toBe('a'.repeat(4096));
  });

  it('takes 255 characters of lesson_location and refuses 256', () => {
    const { set } = opened();
    expect(set('cmi.core.lesson_location', 'a'.repeat(255))).toBe('0');
    expect(set('cmi.core.lesson_location', 'a'.repeat(256))).toBe('405');
  });

  it.each([
    ['cmi.core.score.raw', '101', '405'],
    ['cmi.core.score.raw', '-1', '405'],
    ['cmi.core.score.raw', '83.5', '0'],
    ['cmi.core.score.raw', 'NaN', '405'],
    ['cmi.core.session_time', '0000:01:02.50', '0'],
    ['cmi.core.session_time', '00:90:00', '0'],
    ['cmi.core.session_time', '1:2:3', '405'],
    ['cmi.core.session_time', 'PT10M', '405'],
    [STATUS, 'browsed', '0'],
    [STATUS, 'not attempted', '405'],
    [STATUS, 'unknown', '405'],
    ['cmi.core.exit', 'suspend', '0'],
    ['cmi.core.exit', '', '0'],
    ['cmi.core.exit', 'normal', '405'],
    ['cmi.core.student_id', 'x', '403'],
    ['cmi.core._children', 'x', '402'],
    ['cmi.interactions._count', '3', '402'],
    ['cmi.completion_status', 'completed', '201'],
    ['cmi.interactions.0.id', 'jonas-1', '0'],
    ['cmi.interactions.0.id', 'møte 1', '405'],
    ['cmi.interactions.1.id', 'gap', '201'],
    ['cmi.interactions.0.result', 'incorrect', '405'],
    ['cmi.interactions.0.result', 'wrong', '0'],
    ['cmi.interactions.0.time', '12:34:56.123', '405'],
    ['cmi.interactions.0.description', 'x', '201'],
    ['cmi.interactions.0.student_response', 'a'.repeat(256), '405'],
    ['', 'x', '201'],
  ])('sets %s to %s with error %s', (element, value, error) => {
    expect(opened().set(element, value)).toBe(error);
  });

  it('lets interactions be written, counted and not read', () => {
    const { lms, set, get } = opened();
    set('cmi.interactions.0.id', 'a');
    set('cmi.interactions.1.id', 'b');
    expect(get('cmi.interactions._count')).toBe('2');
    expect([get('cmi.interactions.0.id'), lms.api.LMSGetLastError()]).toEqual(['', '404']);
  });

  it('tells children, counts and unknown elements apart', () => {
    const { lms, get } = opened();
    const error = (element: string): string => {
      get(element);
      return lms.api.LMSGetLastError();
    };
    expect(get('cmi.core.score._children')).toBe('raw,min,max');
    expect(error('cmi.suspend_data._children')).toBe('202');
    expect(error('cmi.suspend_data._count')).toBe('203');
    expect(error('cmi.nothing')).toBe('201');
    expect(error('__proto__')).toBe('201');
  });

  it('stores an empty score as 0', () => {
    const { lms, set } = opened();
    set('cmi.core.score.raw', '');
    lms.api.LMSCommit('');
    expect(lms.record['cmi.core.score.raw']).toBe('0');
  });

  it('stores completed when it is finished without a status', () => {
    const { lms } = opened();
    lms.api.LMSFinish('');
    expect(lms.record[STATUS]).toBe('completed');
  });

  it('rewrites even incomplete when there is a mastery score and a raw score', () => {
    const { lms, set } = opened({ masteryScore: '80' });
    set(STATUS, 'incomplete');
    set('cmi.core.score.raw', '79');
    lms.api.LMSFinish('');
    expect(lms.record[STATUS]).toBe('failed');
  });

  it('opens a finished module for review, without credit, and still stores what it is told', () => {
    const { set, lms } = opened();
    set(STATUS, 'completed');
    set('cmi.core.score.raw', '80');
    lms.api.LMSFinish('');
    const again = lms.relaunch();
    again.api.LMSInitialize('');
    expect(again.api.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
    expect(again.api.LMSGetValue('cmi.core.credit')).toBe('no-credit');
    again.api.LMSSetValue('cmi.core.score.raw', '10');
    again.api.LMSCommit('');
    expect(again.record['cmi.core.score.raw']).toBe('10');
  });

  it('says ab-initio at first, resume after suspend, and nothing after another exit', () => {
    const { lms, set, get } = opened();
    expect(get('cmi.core.entry')).toBe('ab-initio');
    set(STATUS, 'incomplete');
    set('cmi.core.exit', 'suspend');
    lms.api.LMSFinish('');
    const second = lms.relaunch();
    second.api.LMSInitialize('');
    expect(second.api.LMSGetValue('cmi.core.entry')).toBe('resume');
    second.api.LMSSetValue('cmi.core.exit', 'logout');
    second.api.LMSFinish('');
    const third = second.relaunch();
    third.api.LMSInitialize('');
    expect(third.api.LMSGetValue('cmi.core.entry')).toBe('');
  });

  it('hands suspend_data back after any exit, unless it is one of those that forget', () => {
    for (const forgetsUnlessSuspended of [false, true]) {
      const { lms, set } = opened({ forgetsUnlessSuspended });
      set(STATUS, 'incomplete');
      set('cmi.suspend_data', 'kept');
      lms.api.LMSFinish('');
      const again = lms.relaunch();
      again.api.LMSInitialize('');
      const wanted = forgetsUnlessSuspended ? '' : 'kept';
      expect(again.api.LMSGetValue('cmi.suspend_data')).toBe(wanted);
    }
  });

  it('loses what was not committed when it is initialised a second time', () => {
    const { lms, set, get } = opened();
    set('cmi.suspend_data', 'unsaved');
    expect(lms.api.LMSInitialize('')).toBe('false');
    expect(lms.api.LMSGetLastError()).toBe('101');
    expect(get('cmi.suspend_data')).toBe('');
  });

  it('says true when the line is down, and never sends the lost value again until it changes', () => {
    const { lms, set } = opened();
    lms.network = 'down';
    set('cmi.suspend_data', 'lost');
    expect(lms.api.LMSCommit('')).toBe('true');
    lms.network = 'up';
    set('cmi.suspend_data', 'lost');
    lms.api.LMSCommit('');
    expect(lms.record['cmi.suspend_data']).toBeUndefined();
    set('cmi.suspend_data', 'other');
    lms.api.LMSCommit('');
    expect(lms.record['cmi.suspend_data']).toBe('other');
  });

  it('says false with 101 when the server refuses', () => {
    const { lms } = opened({ network: 'refusing' });
    expect([lms.api.LMSCommit(''), lms.api.LMSGetLastError()]).toEqual(['false', '101']);
  });

  it('adds the session to the total time at the finish only', () => {
    const { lms, set } = opened({ record: { 'cmi.core.total_time': '01:59:59.50' } });
    set('cmi.core.session_time', '0000:00:00.75');
    lms.api.LMSCommit('');
    expect(lms.record['cmi.core.total_time']).toBe('01:59:59.50');
    lms.api.LMSFinish('');
    expect(lms.record['cmi.core.total_time']).toBe('02:00:00.25');
  });

  it('logs each call with time, answer and error', () => {
    let now = 5;
    const lms = new StrictScorm12Lms({ nowMs: () => now });
    lms.api.LMSInitialize('');
    now = 9;
    lms.api.LMSSetValue(STATUS, 'nonsense');
    expect(lms.calls).toEqual([
      {
        atMs: 5,
        name: 'LMSInitialize',
        role: 'Initialize',
        arguments: [''],
        answer: 'true',
        error: '0',
      },
      {
        atMs: 9,
        name: 'LMSSetValue',
        role: 'SetValue',
        arguments: [STATUS, 'nonsense'],
        answer: 'false',
        error: '405',
      },
    ]);
  });
});
