import { describe, expect, it } from 'vitest';
import { answersLate } from '../../../../src/lms/faults.ts';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from '../../../../src/lms/strict-scorm2004-lms.ts';
import { createLmsSession } from '../../../../src/progress/lms/lms-session.ts';
import { scorm12 } from '../../../../src/progress/lms/scorm12.ts';
import { scorm2004 } from '../../../../src/progress/lms/scorm2004.ts';
import { HandClock } from './hand-clock.ts';
import {
  countCalls,
  outcomesSet,
  sessionOver,
  settled,
  STRICT_LMSES,
  valuesSet,
} from './session-in-lms.ts';

describe.each(STRICT_LMSES)('createLmsSession in $name, R24', ({ said, open }) => {
  const { standard } = said;
  const { completion, suspendData, exit } = standard.elements;

  /** A started session in a strict LMS whose start has arrived. */
  async function started(lms = open()) {
    const played = sessionOver(lms.api, standard);
    played.session.start();
    await settled();
    return { lms, ...played };
  }

  it('R24: a "true" counts as confirmed only when the network answers afterwards', async () => {
    const { session, network } = await started();
    expect(session.state().lastCommit).toBe('confirmed');
    network.isUp = false;
    session.save('1a');
    await session.ending();
    expect(session.state()).toEqual({
      lastCommit: 'doubtful',
      hasUnsent: false,
      isStatusHeldBack: false,
    });
  });

  it('R24: suspend_data that an outage swallowed arrives when the line is back, without a new choice', async () => {
    const { lms, session, network } = await started();
    lms.network = 'down';
    network.isUp = false;
    session.save('1ab');
    await session.ending();
    expect(lms.record[suspendData] ?? '').toBe('');
    lms.network = 'up';
    network.isUp = true;
    await session.ending();
    expect(lms.record[suspendData]).toBe('1ab');
    expect(session.state().lastCommit).toBe('confirmed');
  });

  it('R24: an LMS that refuses and comes back gets all of it too', async () => {
    const { lms, session } = await started();
    lms.network = 'refusing';
    session.save('1ab');
    await session.ending();
    lms.network = 'up';
    await session.hidden();
    expect(lms.record[suspendData]).toBe('1ab');
  });

  it('R24: the status is held back until the network answers', async () => {
    const { lms, session, network } = await started();
    lms.network = 'down';
    network.isUp = false;
    session.save('1ab');
    await session.complete({ score: 90, status: 'completed' });
    await session.decision();
    expect(outcomesSet(lms)).toEqual([`${completion}=incomplete`]);
    expect(session.state().isStatusHeldBack).toBe(true);
    lms.network = 'up';
    network.isUp = true;
    await session.decision();
    expect(lms.record).toMatchObject({
      ...said.held('completed', 90),
      [suspendData]: '1ab',
    });
    expect(session.state().isStatusHeldBack).toBe(false);
  });

  it('R24: a status lost between the probe and the commit is sent again and never goes down', async () => {
    const { lms, session, network } = await started();
    lms.network = 'down';
    await session.complete({ score: 90, status: 'completed' });
    expect(lms.record[completion]).toBe('incomplete');
    network.isUp = false;
    await session.ending();
    // The probe after the commit was believed, so only a doubt makes the session send again.
    session.save('1');
    await session.ending();
    lms.network = 'up';
    network.isUp = true;
    await session.ending();
    expect(lms.record[suspendData]).toBe('1');
    expect(outcomesSet(lms).slice(1)).not.toContain(`${completion}=incomplete`);
  });

  it('R24: a status that was committed in doubt arrives with the next commit', async () => {
    const { lms, session, network } = await started();
    const probe = { answers: [true, false] };
    lms.network = 'down';
    // Up when asked before the status, down when asked after the commit.
    Object.defineProperty(network, 'isUp', { get: () => probe.answers.shift() ?? true });
    await session.complete({ score: 90, status: 'completed' });
    expect(session.state().lastCommit).toBe('doubtful');
    lms.network = 'up';
    await session.ending();
    expect(lms.record).toMatchObject(said.held('completed', 90));
    expect(outcomesSet(lms).slice(1)).not.toContain(`${completion}=incomplete`);
  });

  it('R24: a status still held back is sent at the finish, for there is no later', async () => {
    const { lms, session, network } = await started();
    network.isUp = false;
    await session.complete({ score: 75, status: 'passed' });
    expect(lms.record[completion]).toBe('incomplete');
    session.finish();
    expect(lms.record).toMatchObject({ ...said.held('passed', 75), [exit]: said.finishedExit });
  });

  it('R24: what was set while the network was asked is not taken for confirmed', async () => {
    const { lms, session } = await started();
    session.save('1');
    const ending = session.ending();
    session.save('2');
    await ending;
    expect(session.state()).toMatchObject({ lastCommit: 'confirmed', hasUnsent: true });
    await session.ending();
    expect(lms.record[suspendData]).toBe('2');
  });

  it('R24: a commit that is refused while the network is asked for the one before stays in doubt', async () => {
    const { lms, session, commits } = await started();
    session.save('1');
    const ending = session.ending();
    lms.network = 'refusing';
    commits.length = 0;
    session.save('2');
    const hidden = session.hidden();
    expect(session.state().lastCommit).toBe('doubtful');
    await Promise.all([ending, hidden]);
    expect(new Set(commits)).toEqual(new Set(['doubtful']));
    lms.network = 'up';
    await session.ending();
    expect(lms.record[suspendData]).toBe('2');
  });

  it('R23: an LMS whose finish keeps nothing has what was committed before it', async () => {
    const { lms, session } = await started();
    session.save('1ab');
    Reflect.set(lms.api, standard.functions.finish, () => 'true');
    session.finish();
    expect(lms.record[suspendData]).toBe('1ab');
  });

  it('R24: a probe that never answers is given up after 10 s, and one that throws is a no', async () => {
    const lms = open();
    const clock = new HandClock();
    const probes = [
      () => new Promise<boolean>(() => {}),
      () => {
        throw new Error('no fetch here');
      },
    ];
    const codes: string[] = [];
    const session = createLmsSession({
      standard,
      api: lms.api,
      clock,
      probe: () => (probes.shift() ?? (async () => true))(),
      log: ({ code }) => codes.push(code),
    });
    session.start();
    clock.forward(10_000);
    await settled();
    expect(codes).toEqual(['offline']);
    await session.ending();
    expect(codes).toEqual(['offline', 'offline']);
    session.save('1');
    await session.ending();
    expect(lms.record[suspendData]).toBe('1');
  });

  it('tells once that only a relaunch helps when two commits in a row are refused', async () => {
    const { lms, session, told } = await started();
    lms.network = 'refusing';
    for (const data of ['1', '2', '3', '4']) {
      session.save(data);
      await session.ending();
    }
    expect(told).toEqual(['login lost']);
  });

  it('R23: a slow LMS is asked more seldom, and the learner is told once', async () => {
    const lms = open();
    const clock = new HandClock();
    const slow = answersLate(lms.api, { Commit: 1500 }, (ms) => clock.forward(ms));
    const { session, told } = sessionOver(slow, standard, clock);
    session.start();
    await settled();
    const commits = () => countCalls(lms, 'Commit');
    expect(told).toEqual(['slow']);
    session.save('1');
    clock.forward(59_000);
    await session.decision();
    expect(commits()).toBe(1);
    clock.forward(1000);
    await session.decision();
    expect(commits()).toBe(2);
    session.save('2');
    clock.forward(119_000);
    await session.decision();
    expect(commits()).toBe(2);
    clock.forward(1000);
    await session.decision();
    expect(commits()).toBe(3);
    expect(told).toEqual(['slow']);
  });
});

describe('createLmsSession in an LMS that takes values for sent before they have arrived, R24', () => {
  it('SCORM 1.2: a lost status is changed to the other finished word, committed and set again', async () => {
    const lms = new StrictScorm12Lms();
    const { session, network } = sessionOver(lms.api, scorm12);
    session.start();
    await settled();
    const answers = [true, false];
    Object.defineProperty(network, 'isUp', { get: () => answers.shift() ?? true });
    lms.network = 'down';
    await session.complete({ score: 90, status: 'completed' });
    lms.network = 'up';
    await session.ending();
    const status = 'cmi.core.lesson_status';
    expect(lms.record).toMatchObject({ [status]: 'completed', 'cmi.core.score.raw': '90' });
    expect(valuesSet(lms, status)).toEqual(['incomplete', 'completed', 'passed', 'completed']);
  });

  it('SCORM 2004: data and score are changed and set again, and a lost status comes at the next launch', async () => {
    const lms = new StrictScorm2004Lms({ marksAsSent: true });
    const { session, network } = sessionOver(lms.api, scorm2004);
    session.start();
    await settled();
    const answers = [true, false];
    Object.defineProperty(network, 'isUp', { get: () => answers.shift() ?? true });
    lms.network = 'down';
    session.save('1ab');
    await session.complete({ score: 90, status: 'passed' });
    lms.network = 'up';
    await session.ending();
    const stored = { 'cmi.suspend_data': '1ab', 'cmi.score.raw': '90', 'cmi.score.scaled': '0.9' };
    expect(lms.record).toMatchObject({ ...stored, 'cmi.completion_status': 'incomplete' });
    session.finish();

    const again = lms.relaunch();
    const later = sessionOver(again.api, scorm2004).session;
    expect(later.start()).toMatchObject({ mode: 'normal', suspendData: '1ab', score: 90 });
    await later.complete({ score: 90, status: 'passed' });
    later.finish();
    expect(again.record).toMatchObject({
      ...stored,
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
    });
  });
});
