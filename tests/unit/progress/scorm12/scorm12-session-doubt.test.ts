import { describe, expect, it } from 'vitest';
import { answersLate } from '../../../../src/lms/faults.ts';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { HandClock } from './hand-clock.ts';
import { countCalls, sessionOver, settled, valuesSet } from './session-in-lms.ts';

const STATUS = 'cmi.core.lesson_status';

/** A started session in a strict LMS whose start has arrived. */
async function started(lms = new StrictScorm12Lms()) {
  const played = sessionOver(lms.api);
  played.session.start();
  await settled();
  return { lms, ...played };
}

describe('createScorm12Session, R24', () => {
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
    expect(lms.record['cmi.suspend_data'] ?? '').toBe('');
    lms.network = 'up';
    network.isUp = true;
    await session.ending();
    expect(lms.record['cmi.suspend_data']).toBe('1ab');
    expect(session.state().lastCommit).toBe('confirmed');
  });

  it('R24: an LMS that refuses and comes back gets all of it too', async () => {
    const { lms, session } = await started();
    lms.network = 'refusing';
    session.save('1ab');
    await session.ending();
    lms.network = 'up';
    await session.hidden();
    expect(lms.record['cmi.suspend_data']).toBe('1ab');
  });

  it('R24: the status is held back until the network answers', async () => {
    const { lms, session, network } = await started();
    lms.network = 'down';
    network.isUp = false;
    session.save('1ab');
    await session.complete({ score: 90, status: 'completed' });
    await session.decision();
    expect(valuesSet(lms, STATUS)).toEqual(['incomplete']);
    expect(session.state().isStatusHeldBack).toBe(true);
    lms.network = 'up';
    network.isUp = true;
    await session.decision();
    expect(lms.record).toMatchObject({
      [STATUS]: 'completed',
      'cmi.core.score.raw': '90',
      'cmi.suspend_data': '1ab',
    });
    expect(session.state().isStatusHeldBack).toBe(false);
  });

  it('R24: a status lost between the probe and the commit is sent again and never goes down', async () => {
    const { lms, session, network } = await started();
    lms.network = 'down';
    await session.complete({ score: 90, status: 'completed' });
    expect(lms.record[STATUS]).toBe('incomplete');
    network.isUp = false;
    await session.ending();
    // The probe after the commit was believed, so only a doubt makes the session send again.
    session.save('1');
    await session.ending();
    lms.network = 'up';
    network.isUp = true;
    await session.ending();
    expect(lms.record['cmi.suspend_data']).toBe('1');
    expect(valuesSet(lms, STATUS).slice(1)).not.toContain('incomplete');
  });

  it('R24: a status that was committed in doubt is changed, committed and set again', async () => {
    const { lms, session, network } = await started();
    const probe = { answers: [true, false] };
    lms.network = 'down';
    // Up when asked before the status, down when asked after the commit.
    Object.defineProperty(network, 'isUp', { get: () => probe.answers.shift() ?? true });
    await session.complete({ score: 90, status: 'completed' });
    expect(session.state().lastCommit).toBe('doubtful');
    lms.network = 'up';
    await session.ending();
    expect(lms.record).toMatchObject({ [STATUS]: 'completed', 'cmi.core.score.raw': '90' });
    expect(valuesSet(lms, STATUS)).toEqual(['incomplete', 'completed', 'passed', 'completed']);
  });

  it('R24: a status still held back is sent at the finish, for there is no later', async () => {
    const { lms, session, network } = await started();
    network.isUp = false;
    await session.complete({ score: 75, status: 'passed' });
    expect(lms.record[STATUS]).toBe('incomplete');
    session.finish();
    expect(lms.record).toMatchObject({ [STATUS]: 'passed', 'cmi.core.exit': '' });
  });

  it('R24: what was set while the network was asked is not taken for confirmed', async () => {
    const { lms, session } = await started();
    session.save('1');
    const ending = session.ending();
    session.save('2');
    await ending;
    expect(session.state()).toMatchObject({ lastCommit: 'confirmed', hasUnsent: true });
    await session.ending();
    expect(lms.record['cmi.suspend_data']).toBe('2');
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
    expect(lms.record['cmi.suspend_data']).toBe('2');
  });

  it('R23: an LMS whose finish keeps nothing has what was committed before it', async () => {
    const { lms, session } = await started(new StrictScorm12Lms());
    session.save('1ab');
    lms.api.LMSFinish = () => 'true';
    session.finish();
    expect(lms.record['cmi.suspend_data']).toBe('1ab');
  });

  it('R24: a probe that never answers is given up after 10 s, and one that throws is a no', async () => {
    const lms = new StrictScorm12Lms();
    const clock = new HandClock();
    const { createScorm12Session } =
      await import('../../../../src/progress/scorm12/scorm12-session.ts');
    const probes = [
      () => new Promise<boolean>(() => {}),
      () => {
        throw new Error('no fetch here');
      },
    ];
    const codes: string[] = [];
    const session = createScorm12Session({
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
    expect(lms.record['cmi.suspend_data']).toBe('1');
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
    const lms = new StrictScorm12Lms();
    const clock = new HandClock();
    const slow = answersLate(lms.api, { LMSCommit: 1500 }, (ms) => clock.forward(ms));
    const { session, told } = sessionOver(slow, clock);
    session.start();
    await settled();
    const commits = () => countCalls(lms, 'LMSCommit');
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
