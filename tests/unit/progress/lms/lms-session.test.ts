import { describe, expect, it } from 'vitest';
import {
  countCalls,
  outcomesSet,
  sessionOver,
  settled,
  STRICT_LMSES,
  TRIAL_LMSES,
  valuesSet,
} from './session-in-lms.ts';

describe.each(TRIAL_LMSES)('createLmsSession in $name', ({ said, open }) => {
  const { standard } = said;
  const { completion, exit, sessionTime, suspendData, rawScore } = standard.elements;

  it('R14: a fresh learner is incomplete and committed before the first choice is told', () => {
    const lms = open();
    const launch = sessionOver(lms.api, standard).session.start();
    expect(launch).toMatchObject({ mode: 'normal', wasFresh: true, suspendData: '' });
    expect(lms.record[completion]).toBe('incomplete');
    expect(countCalls(lms, 'Initialize')).toBe(1);
  });

  it('R14: a second start does nothing', () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    expect(session.start()).toBeNull();
    expect(countCalls(lms, 'Initialize')).toBe(1);
  });

  it('R14: a finish right after the start leaves the learner incomplete, not completed', () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.finish();
    expect(lms.record[completion]).toBe('incomplete');
  });

  it('hands back on relaunch what was saved, as a resumed attempt', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    expect(session.save('1abCD', 'jonas')).toBe('kept');
    await session.ending();
    session.finish();
    const launch = sessionOver(lms.relaunch().api, standard).session.start();
    expect(launch).toMatchObject({
      suspendData: '1abCD',
      entry: 'resume',
      wasFresh: false,
    });
    expect(lms.record[said.location]).toBe('jonas');
  });

  it('R15: suspend_data above what the standard takes or outside ASCII is refused here, and the old one stays', async () => {
    const lms = open();
    const { session, troubles } = sessionOver(lms.api, standard);
    session.start();
    expect(session.save('a'.repeat(said.mostData))).toBe('kept');
    expect(session.save('a'.repeat(said.mostData + 1))).toBe('refused');
    expect(session.save('møte')).toBe('refused');
    await session.ending();
    expect(lms.record[suspendData]).toBe('a'.repeat(said.mostData));
    expect(troubles.map(({ code }) => code)).toEqual(['too-long', 'not-ascii']);
  });

  it('R17: a location is cut to what the standard takes, and left out when it is not ASCII', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.save('1', 'x'.repeat(1100));
    session.save('2', 'mottaksmøtet');
    await session.ending();
    expect(lms.record[said.location]).toBe('x'.repeat(said.mostLocation));
  });

  it('R18: minimum, maximum and raw come first, as integers, and the status last', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    await session.complete({ score: 83.6, status: 'completed' });
    const fresh = `${completion}=incomplete`;
    expect(outcomesSet(lms)).toEqual([fresh, ...said.done('completed', 84)]);
    expect(lms.record[rawScore]).toBe('84');
  });

  it('R18: no score is sent before the end, and a score that is no number never', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.save('1a');
    await session.ending();
    await session.complete({ score: Number.NaN, status: 'completed' });
    expect(outcomesSet(lms).filter((text) => text.includes('score'))).toEqual([]);
    expect(lms.record[completion]).toBe('completed');
  });

  it('R19: a replay keeps the status and the best score', async () => {
    const record = said.held('passed', 90);
    const lms = open({ record, mode: 'normal' });
    const { session } = sessionOver(lms.api, standard);
    session.start();
    await session.complete({ score: 40, status: 'completed' });
    session.finish();
    expect(outcomesSet(lms)).toEqual([]);
    expect(lms.record).toMatchObject(record);
  });

  it('R19: a completed module may still become passed', async () => {
    const lms = open({ record: said.held('completed'), mode: 'normal' });
    const { session } = sessionOver(lms.api, standard);
    session.start();
    await session.complete({ score: 90, status: 'passed' });
    expect(lms.record).toMatchObject(said.held('passed', 90));
  });

  it.each(['review', 'browse'] as const)('R19: %s mode plays and writes nothing', async (mode) => {
    const record = { ...said.held('completed'), [suspendData]: '1abCD' };
    const lms = open({ record, mode });
    const { session } = sessionOver(lms.api, standard);
    expect(session.start()).toMatchObject({ mode, suspendData: '1abCD' });
    expect(session.save('1abCDef')).toBe('silent');
    await session.decision();
    await session.ending();
    await session.hidden();
    await session.complete({ score: 10, status: 'completed' });
    session.finish();
    expect(countCalls(lms, 'SetValue')).toBe(0);
    expect(countCalls(lms, 'Commit')).toBe(0);
    expect(countCalls(lms, 'Terminate')).toBe(1);
    expect(lms.record).toMatchObject(record);
  });

  it('R19: browsing a module without a status does not complete it', () => {
    const lms = open({ mode: 'browse' });
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.finish();
    expect(lms.record[completion] ?? '').toBe('');
  });

  it('R20: the word that was chosen is sent, and failed never', async () => {
    for (const status of ['completed', 'passed'] as const) {
      const lms = open();
      const { session } = sessionOver(lms.api, standard);
      session.start();
      await session.complete({ score: 0, status });
      session.finish();
      expect(lms.record).toMatchObject(said.held(status, 0));
      expect(outcomesSet(lms)).toEqual([`${completion}=incomplete`, ...said.done(status, 0)]);
    }
  });

  it('R21: exit is suspend while incomplete and another when finished, set before each commit', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.save('1a');
    await session.ending();
    expect(valuesSet(lms, exit)).toEqual(['suspend', 'suspend']);
    await session.complete({ score: 80, status: 'completed' });
    session.finish();
    const exits = valuesSet(lms, exit);
    expect(exits.slice(2)).toEqual([said.finishedExit, said.finishedExit]);
    const names = lms.calls.map(({ role, arguments: given }) => given[0] || role);
    for (const [at, name] of names.entries()) {
      if (name === 'Commit') expect(names.slice(at - 6, at)).toContain(exit);
    }
  });

  it('R22: session_time is set once per commit, in the form of the standard', async () => {
    const lms = open();
    const { session, clock } = sessionOver(lms.api, standard);
    session.start();
    clock.forward(61_250);
    session.save('1a');
    await session.ending();
    session.finish();
    const [none, aMinute] = said.times;
    expect(valuesSet(lms, sessionTime)).toEqual([none, aMinute, aMinute]);
  });

  it('R23: a decision commits only when 30 s have passed since the last commit', async () => {
    const lms = open();
    const { session, clock } = sessionOver(lms.api, standard);
    session.start();
    await settled();
    session.save('1');
    clock.forward(29_999);
    await session.decision();
    expect(countCalls(lms, 'Commit')).toBe(1);
    clock.forward(1);
    await session.decision();
    expect(countCalls(lms, 'Commit')).toBe(2);
    expect(lms.record[suspendData]).toBe('1');
  });

  it('R23: nothing is committed between save and the words', () => {
    const lms = open();
    const { session, clock } = sessionOver(lms.api, standard);
    session.start();
    clock.forward(60_000);
    session.save('1');
    expect(countCalls(lms, 'Commit')).toBe(1);
  });

  it('R23: an ending and a hidden page commit at once, and nothing new is not committed', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.save('1');
    await session.ending();
    expect(lms.record[suspendData]).toBe('1');
    session.save('2');
    void session.hidden();
    expect(lms.record[suspendData]).toBe('2');
    const commits = countCalls(lms, 'Commit');
    await session.hidden();
    expect(countCalls(lms, 'Commit')).toBe(commits);
  });

  it('R23: finish happens once, and calls after it are ignored', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
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
    expect(lms.record[suspendData]).toBe('1');
  });
});

describe.each(STRICT_LMSES)('createLmsSession in $name', ({ said, open }) => {
  const { standard } = said;

  it('finds its data after completion, when the LMS opens it for review', async () => {
    const lms = open();
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.save('1ab');
    await session.complete({ score: 70, status: 'completed' });
    session.finish();
    const launch = sessionOver(lms.relaunch().api, standard).session.start();
    expect(launch).toMatchObject({ mode: 'review', suspendData: '1ab', score: 70 });
  });

  it('reaches an LMS in which a reload of the frame left a session open', () => {
    const lms = open();
    sessionOver(lms.api, standard).session.start();
    const { session, troubles } = sessionOver(lms.api, standard);
    expect(session.start()).not.toBeNull();
    expect(troubles[0]).toMatchObject({ call: 'initialize' });
  });

  it('R14: what the LMS has not been told yet is no trouble to read', () => {
    const { session, troubles } = sessionOver(open().api, standard);
    expect(session.start()).toMatchObject({ suspendData: '', score: null, entry: 'ab-initio' });
    expect(troubles).toEqual([]);
  });

  it('R19: an LMS that begins anew after a finish is told again what the device knows', async () => {
    const lms = open({ forgetsUnlessSuspended: true });
    const { session } = sessionOver(lms.api, standard);
    session.start();
    session.save('1ab');
    await session.complete({ score: 70, status: 'passed' });
    session.finish();
    const again = lms.relaunch();
    const later = sessionOver(again.api, standard).session;
    expect(later.start()).toMatchObject({ suspendData: '' });
    later.save('1ab');
    await later.complete({ score: 70, status: 'passed' });
    later.finish();
    expect(again.record).toMatchObject(said.held('passed', 70));
  });

  it('R24: a status that was lost with its commit is told at the next launch, and only what is missing', async () => {
    const record = { ...said.held('incomplete', 80), 'cmi.suspend_data': '1ab' };
    const lms = open({ record });
    const { session } = sessionOver(lms.api, standard);
    session.start();
    await session.complete({ score: 80, status: 'passed' });
    session.finish();
    expect(lms.record).toMatchObject(said.held('passed', 80));
    expect(outcomesSet(lms).filter((text) => text.includes('score'))).toEqual([]);
  });

  it('R18: every score from 0 to 100 is taken as it is written', async () => {
    for (let score = 0; score <= 100; score += 1) {
      const lms = open();
      const { session, troubles } = sessionOver(lms.api, standard);
      session.start();
      await session.complete({ score, status: 'completed' });
      expect(troubles).toEqual([]);
      expect(lms.record).toMatchObject(said.held('completed', score));
    }
  });

  it('R22: every time is taken as it is written', async () => {
    const { session, clock, troubles } = sessionOver(open().api, standard);
    session.start();
    for (const ms of [1, 10, 999, 59_999, 3_599_990, 100_000_000]) {
      clock.forward(ms);
      session.save(String(ms));
      await session.ending();
    }
    expect(troubles).toEqual([]);
  });
});
