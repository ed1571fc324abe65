import { describe, expect, it } from 'vitest';
import type { StrictLmsOptions } from '../../../src/lms/strict-lms.ts';
import { StrictScorm2004Lms } from '../../../src/lms/strict-scorm2004-lms.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';

function opened(options: StrictLmsOptions = {}) {
  const lms = new StrictScorm2004Lms(options);
  lms.api.Initialize('');
  /** Sets and gives the error code. */
  const set = (element: string, value: string): string => {
    lms.api.SetValue(element, value);
    return lms.api.GetLastError();
  };
  const get = (element: string): string => lms.api.GetValue(element);
  const error = (element: string): string => {
    get(element);
    return lms.api.GetLastError();
  };
  return { lms, set, get, error };
}

describe('StrictScorm2004Lms', () => {
  it('has an error of its own for each call before Initialize and after Terminate', () => {
    const { api } = new StrictScorm2004Lms();
    const errors = (): string[] =>
      [
        () => api.GetValue(COMPLETION),
        () => api.SetValue(COMPLETION, 'completed'),
        () => api.Commit(''),
        () => api.Terminate(''),
      ].map((call) => {
        call();
        return api.GetLastError();
      });
    expect(errors()).toEqual(['122', '132', '142', '112']);
    expect(api.Initialize('')).toBe('true');
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '103']);
    expect(api.Terminate('')).toBe('true');
    expect(errors()).toEqual(['123', '133', '143', '113']);
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '104']);
  });

  it.each([
    ['cmi.suspend_data', 64_000],
    ['cmi.location', 1000],
  ])(
    'takes so many characters of %s as %i, refuses one more, and keeps the old value',
    (element, most) => {
      const { set, get } = opened();
      expect(set(element, 'a'.repeat(most))).toBe('0');
      expect(set(element, 'b'.repeat(most + 1))).toBe('406');
      expect(get(element)).toBe('a'.repeat(most));
    },
  );

  it.each([
    [COMPLETION, 'completed', '0'],
    [COMPLETION, 'not attempted', '0'],
    [COMPLETION, 'passed', '406'],
    [SUCCESS, 'passed', '0'],
    [SUCCESS, 'completed', '406'],
    ['cmi.exit', 'suspend', '0'],
    ['cmi.exit', 'normal', '0'],
    ['cmi.exit', '', '0'],
    ['cmi.exit', 'quit', '406'],
    ['cmi.score.scaled', '0.84', '0'],
    ['cmi.score.scaled', '-1', '0'],
    ['cmi.score.scaled', '1.5', '407'],
    ['cmi.score.scaled', '1e-7', '406'],
    ['cmi.score.scaled', '.5', '406'],
    ['cmi.score.scaled', '', '406'],
    ['cmi.score.scaled', 'NaN', '406'],
    ['cmi.score.raw', '84', '0'],
    ['cmi.score.raw', '', '406'],
    ['cmi.progress_measure', '1.1', '407'],
    ['cmi.session_time', 'PT1M2S', '0'],
    ['cmi.session_time', 'PT0H0M0.00S', '0'],
    ['cmi.session_time', 'PT1H3S', '0'],
    ['cmi.session_time', 'PT1M2.345S', '406'],
    ['cmi.session_time', '0000:01:02.50', '406'],
    ['cmi.learner_id', 'x', '404'],
    ['cmi.score._children', 'x', '404'],
    ['cmi.interactions._count', '3', '404'],
    ['cmi.core.lesson_status', 'completed', '401'],
    ['adl.data.0.store', 'x', '401'],
    ['cmi.interactions.0.id', 'jonas-1', '0'],
    ['cmi.interactions.0.id', 'møte 1', '406'],
    ['cmi.interactions.1.id', 'gap', '351'],
    ['cmi.interactions.0.type', 'choice', '408'],
    ['cmi.objectives.0.success_status', 'passed', '408'],
    ['', 'x', '401'],
  ])('sets %s to %s with error %s', (element, value, error) => {
    expect(opened().set(element, value)).toBe(error);
  });

  it.each([
    ['2026-11-22T11:00:00', '0'],
    ['2026-11-22T11:00:00.12Z', '0'],
    ['2026-11-22T11:00:00Z', '406'],
    ['2026-11-22T11:00:00.123Z', '406'],
  ])('takes the time stamp %s with error %s', (stamp, error) => {
    const { set } = opened();
    set('cmi.interactions.0.id', 'a');
    expect(set('cmi.interactions.0.timestamp', stamp)).toBe(error);
  });

  it.each([
    ['choice', 'a_b', '0'],
    ['choice', 'a[,]b', '0'],
    ['choice', 'a-b', '406'],
    ['choice', 'a b', '406'],
    ['true-false', 'true', '0'],
    ['true-false', 't', '406'],
    ['matching', 'a[.]b[,]c[.]d', '0'],
    ['matching', 'a', '406'],
    ['numeric', '.5', '406'],
    ['likert', 'a[,]b', '406'],
    ['long-fill-in', 'a'.repeat(4002), '0'],
    ['long-fill-in', 'a'.repeat(4003), '406'],
    ['other', 'to\nlinjer', '406'],
  ])('judges the response of a %s: %s gives %s', (type, response, error) => {
    const { set } = opened();
    set('cmi.interactions.0.id', 'a');
    expect(set('cmi.interactions.0.learner_response', response)).toBe(
      /\n/.test(response) ? '406' : '408',
    );
    set('cmi.interactions.0.type', type);
    expect(set('cmi.interactions.0.learner_response', response)).toBe(error);
  });

  it('takes incorrect for a result and a description without a newline', () => {
    const { set } = opened();
    set('cmi.interactions.0.id', 'a');
    expect(set('cmi.interactions.0.result', 'incorrect')).toBe('0');
    expect(set('cmi.interactions.0.result', 'wrong')).toBe('406');
    expect(set('cmi.interactions.0.description', 'Hva sier du?')).toBe('0');
    expect(set('cmi.interactions.0.description', 'Hva\nsier du?')).toBe('406');
  });

  it('has each objective once, under the id that it got first', () => {
    const { set, get } = opened();
    expect(set('cmi.objectives.0.id', 'tillit')).toBe('0');
    expect(set('cmi.objectives.0.id', 'tillit')).toBe('0');
    expect(set('cmi.objectives.0.id', 'annet')).toBe('351');
    expect(set('cmi.objectives.1.id', 'tillit')).toBe('351');
    expect(get('cmi.objectives._count')).toBe('1');
    expect(get('cmi.objectives.0.success_status')).toBe('unknown');
  });

  it('tells what has no value yet, what is write only and what is no element apart', () => {
    const { get, error } = opened();
    expect(error('cmi.suspend_data')).toBe('403');
    expect(error('cmi.location')).toBe('403');
    expect(error('cmi.score.raw')).toBe('403');
    expect(error('cmi.exit')).toBe('405');
    expect(error('cmi.session_time')).toBe('405');
    expect(error('cmi.nothing')).toBe('401');
    expect(error('__proto__')).toBe('401');
    expect(error('cmi.suspend_data._children')).toBe('301');
    expect(error('cmi.suspend_data._count')).toBe('301');
    expect(get('cmi.score._children')).toBe('scaled,raw,min,max');
    expect(get(SUCCESS)).toBe('unknown');
    expect(get(COMPLETION)).toBe('not attempted');
  });

  it('opens a finished module for review, and still stores what it is told', () => {
    for (const record of [{ [COMPLETION]: 'completed' }, { [SUCCESS]: 'passed' }]) {
      const { lms, set, get } = opened({ record: { ...record, 'cmi.score.raw': '85' } });
      expect([get('cmi.mode'), get('cmi.credit')]).toEqual(['review', 'no-credit']);
      set('cmi.score.raw', '10');
      lms.api.Commit('');
      expect(lms.record['cmi.score.raw']).toBe('10');
    }
  });

  it('says ab-initio at first, resume after suspend, and hands the data back after any exit', () => {
    const { lms, set, get } = opened();
    expect(get('cmi.entry')).toBe('ab-initio');
    set(COMPLETION, 'incomplete');
    set('cmi.suspend_data', 'kept');
    set('cmi.exit', 'suspend');
    lms.api.Terminate('');
    const second = lms.relaunch();
    second.api.Initialize('');
    expect(second.api.GetValue('cmi.entry')).toBe('resume');
    second.api.SetValue('cmi.exit', 'normal');
    second.api.Terminate('');
    const third = second.relaunch();
    third.api.Initialize('');
    expect(third.api.GetValue('cmi.entry')).toBe('');
    expect(third.api.GetValue('cmi.suspend_data')).toBe('kept');
  });

  it('begins a new attempt after any exit but suspend, if it is one of those that forget', () => {
    const { lms, set } = opened({ forgetsUnlessSuspended: true });
    set(COMPLETION, 'completed');
    set('cmi.suspend_data', 'kept');
    set('cmi.exit', 'normal');
    lms.api.Terminate('');
    const again = lms.relaunch();
    again.api.Initialize('');
    expect(again.api.GetValue('cmi.suspend_data')).toBe('');
    expect(again.api.GetValue(COMPLETION)).toBe('not attempted');
    expect(again.api.GetValue('cmi.entry')).toBe('ab-initio');
    expect(again.api.GetValue('cmi.mode')).toBe('normal');
  });

  it('rewrites success when the manifest has a passing score, and leaves completion alone', () => {
    const { lms, set } = opened({ masteryScore: '0.8' });
    set(COMPLETION, 'completed');
    set(SUCCESS, 'passed');
    set('cmi.score.scaled', '0.79');
    lms.api.Terminate('');
    expect(lms.record).toMatchObject({ [COMPLETION]: 'completed', [SUCCESS]: 'failed' });
  });

  it('says true when the line is down, and the next commit brings what was lost', () => {
    const { lms, set } = opened();
    lms.network = 'down';
    set('cmi.suspend_data', 'lost');
    expect(lms.api.Commit('')).toBe('true');
    expect(lms.record['cmi.suspend_data']).toBeUndefined();
    lms.network = 'up';
    lms.api.Commit('');
    expect(lms.record['cmi.suspend_data']).toBe('lost');
  });

  it('does not send a value that is set back to what it was at launch', () => {
    const { lms, set } = opened({ record: { 'cmi.location': 'L1' } });
    set('cmi.location', 'L2');
    lms.api.Commit('');
    set('cmi.location', 'L1');
    lms.api.Commit('');
    expect(lms.record['cmi.location']).toBe('L2');
  });

  it('says false with 101 when the server refuses', () => {
    const { lms } = opened({ network: 'refusing' });
    expect([lms.api.Commit(''), lms.api.GetLastError()]).toEqual(['false', '101']);
    expect(lms.api.GetErrorString('101')).toBe('General Exception');
  });

  it('adds the session to the total time at the finish only', () => {
    const { lms, set } = opened({ record: { 'cmi.total_time': 'P1DT1H59M59.50S' } });
    set('cmi.session_time', 'PT0.75S');
    lms.api.Commit('');
    expect(lms.record['cmi.total_time']).toBe('P1DT1H59M59.50S');
    lms.api.Terminate('');
    expect(lms.record['cmi.total_time']).toBe('PT26H0M0.25S');
  });
});
