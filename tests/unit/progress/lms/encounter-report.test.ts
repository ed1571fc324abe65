import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsTold, MOST_REPORTED } from '../../../../src/attempt/decisions.ts';
import { API_FAULTS } from '../../../../src/lms/faults.ts';
import { remade } from '../../../../src/lms/lms-api.ts';
import type { TrialLms } from '../../../../src/lms/trial-lms.ts';
import type { EncounterReport } from '../../../../src/progress/lms/encounter-report.ts';
import { type Played, sessionOver, settled, STRICT_LMSES, TRIAL_LMSES } from './session-in-lms.ts';

const QUALITIES = ['good', 'fair', 'poor'] as const;

function reported(id: string, score: number, decisions = 3): EncounterReport {
  return {
    id,
    score,
    decisions: Array.from({ length: decisions }, (_, at) => ({
      id: `${id}.beat-${at}`,
      response: `valg_${at}`,
      quality: QUALITIES[at % 3] ?? 'good',
    })),
  };
}

/** What the server holds of objectives and interactions. */
function held(lms: TrialLms): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lms.record).filter(([element]) => /^cmi\.(obj|inter)/.test(element)),
  );
}

async function end({ session }: Played, ...reports: EncounterReport[]): Promise<void> {
  for (const each of reports) session.report(each);
  await session.ending();
}

describe.each(TRIAL_LMSES)('R25: reporting encounters to $name', ({ said, open }) => {
  const { standard } = said;
  const is12 = standard.name === 'scorm12';
  const responseOf = is12 ? 'student_response' : 'learner_response';
  const done = is12 ? 'status' : 'completion_status';

  it('nothing is asked for or told by a package that was not made for it', async () => {
    const lms = open();
    const played = sessionOver(lms.api, standard);
    played.session.start();
    await played.session.ending();
    played.session.finish();
    const elements = lms.calls.flatMap(({ arguments: [element = ''] }) => element);
    expect(elements.filter((element) => /objectives|interactions/.test(element))).toEqual([]);
  });

  it('tells the score of an encounter and each decision, in words that the standard has', async () => {
    const lms = open();
    const played = sessionOver(lms.api, standard);
    played.session.start();
    await end(played, reported('forste-samtale', 75));
    played.session.finish();
    expect(played.troubles).toEqual([]);
    expect(held(lms)).toMatchObject({
      'cmi.objectives.0.id': 'forste-samtale',
      'cmi.objectives.0.score.raw': '75',
      [`cmi.objectives.0.${done}`]: 'completed',
      'cmi.interactions.0.id': 'forste-samtale.beat-0',
      [`cmi.interactions.0.${responseOf}`]: 'valg_0',
      'cmi.interactions.0.result': 'correct',
      'cmi.interactions.1.result': 'neutral',
      'cmi.interactions.2.type': is12 ? 'fill-in' : 'choice',
      'cmi.interactions.2.result': is12 ? 'wrong' : 'incorrect',
    });
  });

  it('knows at a relaunch what it has told, tells no decision twice and lowers no score', async () => {
    const lms = open();
    const played = sessionOver(lms.api, standard);
    played.session.start();
    await end(played, reported('a', 60));
    played.session.finish();
    const next = lms.relaunch();
    const again = sessionOver(next.api, standard);
    again.session.start();
    expect(again.session.standing('a')).toBe(60);
    expect(again.session.standing('b')).toBeNull();
    await end(again, reported('a', 40), reported('b', 50, 1), reported('a', 80));
    again.session.finish();
    expect(again.troubles).toEqual([]);
    expect(held(next)).toMatchObject({
      'cmi.objectives.0.score.raw': '80',
      'cmi.objectives.1.id': 'b',
      'cmi.interactions.3.id': 'b.beat-0',
    });
    expect(held(next)).not.toHaveProperty('cmi.interactions.4.id');
  });

  it(`never tells more than ${MOST_REPORTED} decisions, and every encounter has room`, async () => {
    const lms = open();
    const played = sessionOver(lms.api, standard);
    played.session.start();
    const names = Array.from({ length: 8 }, (_, at) => `mote-${at}`);
    await end(played, ...names.map((id) => reported(id, 10, decisionsTold(8))));
    await end(played, reported('ett-til', 10, 30));
    const ids = Object.keys(held(lms)).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
    expect(ids).toHaveLength(MOST_REPORTED);
    expect(decisionsTold(8)).toBe(6);
    expect(played.troubles).toEqual([]);
  });

  it('all of it, sent at once, is far below 60 kB', async () => {
    const lms = open();
    const played = sessionOver(lms.api, standard);
    played.session.start();
    const long = 'a-name-of-forty-characters-at-the-very-en';
    played.session.save('x'.repeat(3500));
    await end(played, reported(long, 100, 60));
    const bytes = Object.entries(lms.record)
      .map(([element, value]) => encodeURIComponent(element).length + value.length + 2)
      .reduce((sum, each) => sum + each, 0);
    expect(bytes).toBeLessThan(30_000);
  });

  it('writes none of it in review mode', () => {
    const lms = open({ record: said.held('completed', 90), mode: 'review' });
    const { session } = sessionOver(lms.api, standard);
    session.start();
    expect(session.standing('a')).toBe('unknown');
    session.report(reported('a', 60));
    session.finish();
    expect(held(lms)).toEqual({});
  });

  it.each(Object.entries(API_FAULTS))('plays on when the LMS %s', async (_, fault) => {
    const played = sessionOver(fault(open().api), standard);
    played.session.start();
    played.session.standing('a');
    await expect(end(played, reported('a', 60), reported('b', 60))).resolves.toBeUndefined();
    expect(() => played.session.finish()).not.toThrow();
  });
});

describe.each(STRICT_LMSES)('R25: reporting encounters to $name', ({ said, open }) => {
  const { standard } = said;

  /** An LMS that has no such elements at all, which both standards allow in SCORM 1.2 and few LMSes do in 2004. */
  function without(array: RegExp): { lms: TrialLms; played: Played } {
    const lms = open();
    let isUnknown = false;
    const api = remade(lms.api, (role, call) => (...given: string[]) => {
      if (role === 'GetLastError' && isUnknown) return '401';
      isUnknown = array.test(given[0] ?? '');
      if (!isUnknown || (role !== 'GetValue' && role !== 'SetValue')) return call(...given);
      return role === 'GetValue' ? '' : 'false';
    });
    return { lms, played: sessionOver(api, standard) };
  }

  it('tells nothing and goes on where the LMS has neither', async () => {
    const { lms, played } = without(/^cmi\.(objectives|interactions)/);
    played.session.start();
    expect(played.session.standing('a')).toBe('unknown');
    played.session.save('1ab');
    await end(played, reported('a', 60));
    expect(held(lms)).toEqual({});
    expect(lms.record['cmi.suspend_data']).toBe('1ab');
    expect(played.troubles.map(({ element }) => element)).toEqual([
      'cmi.objectives._count',
      'cmi.interactions._count',
    ]);
  });

  it('tells decisions where only objectives are missing, and no second time', async () => {
    const { lms, played } = without(/^cmi\.objectives/);
    played.session.start();
    await end(played, reported('a', 60), reported('a', 70));
    expect(lms.record['cmi.interactions.2.id']).toBe('a.beat-2');
    expect(lms.record).not.toHaveProperty('cmi.interactions.3.id');
  });

  it('leaves the objective alone that another has put first', async () => {
    const record = { 'cmi.objectives.0.id': 'po' };
    const lms = open({ record });
    const played = sessionOver(lms.api, standard);
    played.session.start();
    await end(played, reported('a', 60));
    expect(held(lms)).toMatchObject({ 'cmi.objectives.0.id': 'po', 'cmi.objectives.1.id': 'a' });
    expect(played.troubles.filter(({ call }) => call === 'set')).toEqual([]);
  });

  it('R24: no decision is lost, whatever the line does before it is up at the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 8 }), async (ups) => {
        const lms = open();
        const { session, network } = sessionOver(lms.api, standard);
        session.start();
        await settled();
        for (const [at, isUp] of ups.entries()) {
          lms.network = isUp ? 'up' : 'down';
          network.isUp = isUp;
          session.report(reported(`mote-${at}`, 50, 2));
          await session.ending();
        }
        lms.network = 'up';
        network.isUp = true;
        await session.ending();
        session.save('1');
        await session.ending();
        session.finish();
        const expected = ups.flatMap((_, at) => [
          [`cmi.objectives.${at}.id`, `mote-${at}`],
          [`cmi.objectives.${at}.score.raw`, '50'],
          [`cmi.interactions.${2 * at}.id`, `mote-${at}.beat-0`],
          [`cmi.interactions.${2 * at}.result`, 'correct'],
          [`cmi.interactions.${2 * at + 1}.id`, `mote-${at}.beat-1`],
          [`cmi.interactions.${2 * at + 1}.result`, 'neutral'],
        ]);
        expect(lms.record).toMatchObject(Object.fromEntries(expected));
      }),
      { numRuns: 100 },
    );
  });
});
