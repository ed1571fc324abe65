import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { API_FAULTS, goesOffline, throwsIn } from '../../../../src/lms/faults.ts';
import { type Scorm12Api, SCORM12_FUNCTIONS } from '../../../../src/lms/scorm12-api.ts';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { type Played, sessionOver, settled, TRIAL_LMSES } from './session-in-lms.ts';

async function playThrough({ session, clock }: Played): Promise<void> {
  session.start();
  for (const data of ['1', '1a', '1ab']) {
    session.save(data, 'jonas');
    clock.forward(31_000);
    await session.decision();
  }
  await session.hidden();
  await session.shown();
  await session.complete({ score: 80, status: 'completed' });
  await session.ending();
  session.finish();
}

describe('createScorm12Session in a hostile LMS', () => {
  describe.each(TRIAL_LMSES)('over %s', (_, open) => {
    it.each(Object.entries(API_FAULTS))('R25: plays on when the LMS %s', async (_, fault) => {
      const played = sessionOver(fault(open().api));
      await expect(playThrough(played)).resolves.toBeUndefined();
    });

    it.each([...SCORM12_FUNCTIONS])('R25: plays on when only %s throws', async (name) => {
      const played = sessionOver(throwsIn(name, open().api));
      await expect(playThrough(played)).resolves.toBeUndefined();
    });
  });

  it.each(['throws', 'answers ""', 'answers nonsense', 'answers undefined', 'answers a promise'])(
    'R12: an LMS that %s does not let us in, which is said',
    (name) => {
      const { session, troubles } = sessionOver(
        API_FAULTS[name]?.(new StrictScorm12Lms().api) as Scorm12Api,
      );
      expect(session.start()).toBeNull();
      expect(troubles[0]?.call).toBe('initialize');
    },
  );

  it.each([
    'answers booleans for words',
    'answers numbers for codes',
    'answers with String objects',
  ])('R25: an LMS that %s is understood', async (name) => {
    const lms = new StrictScorm12Lms();
    await playThrough(sessionOver(API_FAULTS[name]?.(lms.api) as Scorm12Api));
    expect(lms.record).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.suspend_data': '1ab',
    });
  });

  it('R25: a read-only LMS is logged for every element it refuses', async () => {
    const played = sessionOver(
      API_FAULTS['is read only']?.(new StrictScorm12Lms().api) as Scorm12Api,
    );
    await playThrough(played);
    const refused = played.troubles.filter(({ call, code }) => call === 'set' && code === '403');
    expect(new Set(refused.map(({ element }) => element))).toContain('cmi.suspend_data');
  });

  it('R24: data survive any pattern of outages that ends with the line up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            isUp: fc.boolean(),
            act: fc.constantFrom('save', 'ending', 'hidden', 'wait'),
          }),
        ),
        async (moments) => {
          const lms = new StrictScorm12Lms();
          const { session, network, clock } = sessionOver(lms.api);
          session.start();
          await settled();
          let wanted = '';
          for (const { isUp, act } of moments) {
            lms.network = isUp ? 'up' : 'down';
            network.isUp = isUp;
            if (act === 'save') session.save((wanted = `1${moments.length}${wanted}`.slice(0, 99)));
            else if (act === 'ending') await session.ending();
            else if (act === 'hidden') await session.hidden();
            else clock.forward(40_000);
          }
          lms.network = 'up';
          network.isUp = true;
          await session.complete({ score: 66, status: 'completed' });
          await session.ending();
          session.finish();
          expect((lms.record['cmi.suspend_data'] ?? '').trimEnd()).toBe(wanted);
          expect(lms.record['cmi.core.lesson_status']).toBe('completed');
          expect(lms.record['cmi.core.score.raw']).toBe('66');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('goesOffline: says true and stores nothing until the line is back', () => {
    const lms = new StrictScorm12Lms();
    const { api, line } = goesOffline(lms.api);
    api.LMSInitialize('');
    api.LMSSetValue('cmi.suspend_data', 'x');
    line.isUp = false;
    expect(api.LMSCommit('')).toBe('true');
    expect(lms.record['cmi.suspend_data']).toBeUndefined();
    line.isUp = true;
    expect(api.LMSCommit('')).toBe('true');
    expect(lms.record['cmi.suspend_data']).toBe('x');
  });
});
