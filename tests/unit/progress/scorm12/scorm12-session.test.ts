import { describe, expect, it } from 'vitest';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { countCalls, sessionOver, settled, TRIAL_LMSES, valuesSet } from './session-in-lms.ts';

const STATUS = 'cmi.core.lesson_status';

describe.each(TRIAL_LMSES)('createScorm12Session in %s', (_, open) => {
  it('R14: a fresh learner is incomplete and committed before the first choice is told', () => {
    const lms = open();
    const launch = sessionOver(lms.api).session.start();
    expect(launch).toMatchObject({ mode: 'normal', wasFresh: true, suspendData: '' });
    expect(lms.record[STATUS]).toBe('incomplete');
    expect(countCalls(lms, 'LMSInitialize')).toBe(1);
  });

  it('R14: a second start does nothing', () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    expect(session.start()).toBeNull();
    expect(countCalls(lms, 'LMSInitialize')).toBe(1);
  });

  it('R14: a finish right after the start leaves the learner incomplete, not completed', () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    session.finish();
    expect(lms.record[STATUS]).toBe('incomplete');
  });

  it('hands back on relaunch what was saved, as a resumed attempt', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    expect(session.save('1abCD', 'jonas')).toBe('kept');
    await session.ending();
    session.finish();
    const launch = sessionOver(lms.relaunch().api).session.start();
    expect(launch).toMatchObject({
      suspendData: '1abCD',
      entry: 'resume',
      status: 'incomplete',
      wasFresh: false,
    });
    expect(lms.record['cmi.core.lesson_location']).toBe('jonas');
  });

  it('R15: suspend_data above 4,096 characters or outside ASCII is refused here, and the old one stays', async () => {
    const lms = open();
    const { session, troubles } = sessionOver(lms.api);
    session.start();
    expect(session.save('a'.repeat(4096))).toBe('kept');
    expect(session.save('a'.repeat(4097))).toBe('refused');
    expect(session.save('møte')).toBe('refused');
    await session.ending();
    expect(lms.record['cmi.suspend_data']).toBe('a'.repeat(4096));
    expect(troubles.map(({ code }) => code)).toEqual(['too-long', 'not-ascii']);
  });

  it('R17: a location is cut to 255 characters, and left out when it is not ASCII', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    session.save('1', 'x'.repeat(300));
    session.save('2', 'mottaksmøtet');
    await session.ending();
    expect(lms.record['cmi.core.lesson_location']).toBe('x'.repeat(255));
  });

  it('R18: minimum, maximum and raw come first, as integers, and the status last', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    await session.complete({ score: 83.6, status: 'completed' });
    const set = lms.calls
      .filter(({ name }) => name === 'LMSSetValue')
      .map(({ arguments: given }) => given.join('='))
      .filter((text) => /score|lesson_status/.test(text));
    expect(set).toEqual([
      'cmi.core.lesson_status=incomplete',
      'cmi.core.score.min=0',
      'cmi.core.score.max=100',
      'cmi.core.score.raw=84',
      'cmi.core.lesson_status=completed',
    ]);
    expect(lms.record['cmi.core.score.raw']).toBe('84');
  });

  it('R18: no score is sent before the end, and a score that is no number never', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    session.save('1a');
    await session.ending();
    await session.complete({ score: Number.NaN, status: 'completed' });
    expect(valuesSet(lms, 'cmi.core.score.raw')).toEqual([]);
    expect(lms.record[STATUS]).toBe('completed');
  });

  it('R19: a replay keeps the status and the best score', async () => {
    const record = { [STATUS]: 'passed', 'cmi.core.score.raw': '90' };
    const lms = open({ record, mode: 'normal' });
    const { session } = sessionOver(lms.api);
    session.start();
    await session.complete({ score: 40, status: 'completed' });
    session.finish();
    expect(valuesSet(lms, STATUS)).toEqual([]);
    expect(valuesSet(lms, 'cmi.core.score.raw')).toEqual([]);
    expect(lms.record).toMatchObject(record);
  });

  it('R19: a completed module may still become passed', async () => {
    const lms = open({ record: { [STATUS]: 'completed' }, mode: 'normal' });
    const { session } = sessionOver(lms.api);
    session.start();
    await session.complete({ score: 90, status: 'passed' });
    expect(lms.record[STATUS]).toBe('passed');
  });

  it.each(['review', 'browse'] as const)('R19: %s mode plays and writes nothing', async (mode) => {
    const record = { [STATUS]: 'completed', 'cmi.suspend_data': '1abCD' };
    const lms = open({ record, mode });
    const { session } = sessionOver(lms.api);
    expect(session.start()).toMatchObject({ mode, suspendData: '1abCD' });
    expect(session.save('1abCDef')).toBe('silent');
    await session.decision();
    await session.ending();
    await session.hidden();
    await session.complete({ score: 10, status: 'completed' });
    session.finish();
    expect(countCalls(lms, 'LMSSetValue')).toBe(0);
    expect(countCalls(lms, 'LMSCommit')).toBe(0);
    expect(countCalls(lms, 'LMSFinish')).toBe(1);
    expect(lms.record).toMatchObject(record);
  });

  it('R19: browsing a module without a status does not complete it', () => {
    const lms = open({ mode: 'browse' });
    const { session } = sessionOver(lms.api);
    session.start();
    session.finish();
    expect(lms.record[STATUS] ?? '').toBe('');
  });

  it('R20: the word that was chosen is sent, and failed never', async () => {
    for (const status of ['completed', 'passed'] as const) {
      const lms = open();
      const { session } = sessionOver(lms.api);
      session.start();
      await session.complete({ score: 0, status });
      session.finish();
      expect(lms.record[STATUS]).toBe(status);
      expect(valuesSet(lms, STATUS)).toEqual(['incomplete', status]);
    }
  });

  it('R21: exit is suspend while incomplete and empty when finished, set before each commit', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    session.save('1a');
    await session.ending();
    expect(valuesSet(lms, 'cmi.core.exit')).toEqual(['suspend', 'suspend']);
    await session.complete({ score: 80, status: 'completed' });
    session.finish();
    const exits = valuesSet(lms, 'cmi.core.exit');
    expect(exits.slice(2)).toEqual(['', '']);
    const names = lms.calls.map(({ name, arguments: given }) => given[0] || name);
    for (const [at, name] of names.entries()) {
      if (name === 'LMSCommit') expect(names.slice(at - 6, at)).toContain('cmi.core.exit');
    }
  });

  it('R22: session_time is set once per commit, in the form HHHH:MM:SS.cc', async () => {
    const lms = open();
    const { session, clock } = sessionOver(lms.api);
    session.start();
    clock.forward(61_250);
    session.save('1a');
    await session.ending();
    session.finish();
    const times = valuesSet(lms, 'cmi.core.session_time');
    expect(times).toEqual(['0000:00:00.00', '0000:01:01.25', '0000:01:01.25']);
  });

  it('R23: a decision commits only when 30 s have passed since the last commit', async () => {
    const lms = open();
    const { session, clock } = sessionOver(lms.api);
    session.start();
    await settled();
    session.save('1');
    clock.forward(29_999);
    await session.decision();
    expect(countCalls(lms, 'LMSCommit')).toBe(1);
    clock.forward(1);
    await session.decision();
    expect(countCalls(lms, 'LMSCommit')).toBe(2);
    expect(lms.record['cmi.suspend_data']).toBe('1');
  });

  it('R23: nothing is committed between save and the words', () => {
    const lms = open();
    const { session, clock } = sessionOver(lms.api);
    session.start();
    clock.forward(60_000);
    session.save('1');
    expect(countCalls(lms, 'LMSCommit')).toBe(1);
  });

  it('R23: an ending and a hidden page commit at once, and nothing new is not committed', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    session.save('1');
    await session.ending();
    expect(lms.record['cmi.suspend_data']).toBe('1');
    session.save('2');
    void session.hidden();
    expect(lms.record['cmi.suspend_data']).toBe('2');
    const commits = countCalls(lms, 'LMSCommit');
    await session.hidden();
    expect(countCalls(lms, 'LMSCommit')).toBe(commits);
  });

  it('R23: finish happens once, and calls after it are ignored', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api);
    session.start();
    session.save('1');
    session.finish();
    const calls = lms.calls.length;
    session.finish();
    expect(session.save('2')).toBe('silent');
    await session.decision();
    await session.ending();
    await session.hidden();
    await session.shown();
    await session.complete({ score: 1, status: 'passed' });
    expect(lms.calls.length).toBe(calls);
    expect(lms.record['cmi.suspend_data']).toBe('1');
  });
});

describe('createScorm12Session in the strict LMS', () => {
  it('finds its data after completion, when the LMS opens it for review', async () => {
    const lms = new StrictScorm12Lms();
    const { session } = sessionOver(lms.api);
    session.start();
    session.save('1ab');
    await session.complete({ score: 70, status: 'completed' });
    session.finish();
    const launch = sessionOver(lms.relaunch().api).session.start();
    expect(launch).toMatchObject({ mode: 'review', suspendData: '1ab', score: 70 });
  });

  it('reaches an LMS in which a reload of the frame left a session open', () => {
    const lms = new StrictScorm12Lms();
    sessionOver(lms.api).session.start();
    const { session, troubles } = sessionOver(lms.api);
    expect(session.start()).not.toBeNull();
    expect(troubles[0]).toMatchObject({ call: 'initialize', code: '101' });
  });
});
