import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/lms/lms-api.ts';
import { API_FAULTS, goesOffline, throwsIn } from '../../../../src/lms/faults.ts';
import { SCORM2004_FUNCTIONS } from '../../../../src/lms/scorm2004-api.ts';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { type Played, sessionOver, settled, STRICT_LMSES, TRIAL_LMSES } from './session-in-lms.ts';

const ROLES: Role[] = [...SCORM2004_FUNCTIONS];

function faultNamed(name: string) {
  const fault = API_FAULTS[name];
  if (fault === undefined) throw new Error(`no fault ${name}`);
  return fault;
}

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

describe.each(TRIAL_LMSES)('createLmsSession in a hostile LMS over $name', ({ said, open }) => {
  const { standard } = said;

  it.each(Object.entries(API_FAULTS))('R25: plays on when the LMS %s', async (_, fault) => {
    const played = sessionOver(fault(open().api), standard);
    await expect(playThrough(played)).resolves.toBeUndefined();
  });

  it.each(ROLES)('R25: plays on when only %s throws', async (role) => {
    const played = sessionOver(throwsIn(role, open().api), standard);
    await expect(playThrough(played)).resolves.toBeUndefined();
  });
});

describe.each(STRICT_LMSES)('createLmsSession in a hostile LMS over $name', ({ said, open }) => {
  const { standard } = said;
  const { suspendData } = standard.elements;

  it.each(['throws', 'answers ""', 'answers nonsense', 'answers undefined', 'answers a promise'])(
    'R12: an LMS that %s does not let us in, which is said',
    (name) => {
      const { session, troubles } = sessionOver(faultNamed(name)(open().api), standard);
      expect(session.start()).toBeNull();
      expect(troubles[0]?.call).toBe('initialize');
    },
  );

  it.each([
    'answers booleans for words',
    'answers numbers for codes',
    'answers with String objects',
  ])('R25: an LMS that %s is understood', async (name) => {
    const lms = open();
    await playThrough(sessionOver(faultNamed(name)(lms.api), standard));
    expect(lms.record).toMatchObject({ ...said.held('completed', 80), [suspendData]: '1ab' });
  });

  it('R25: a read-only LMS is logged for every element it refuses', async () => {
    const played = sessionOver(faultNamed('is read only')(open().api), standard);
    await playThrough(played);
    const refused = played.troubles.filter(({ call, code }) => call === 'set' && code === '403');
    expect(new Set(refused.map(({ element }) => element))).toContain(suspendData);
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
          const lms = open();
          const { session, network, clock } = sessionOver(lms.api, standard);
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
          expect((lms.record[suspendData] ?? '').trimEnd()).toBe(wanted);
          expect(lms.record).toMatchObject(said.held('completed', 66));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('goesOffline', () => {
  it('says true and stores nothing until the line is back', () => {
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
