import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeCompact } from '../../../src/attempt/compact.ts';
import { mergeProgress } from '../../../src/attempt/merge.ts';
import { noProgress } from '../../../src/attempt/progress.ts';
import type { LmsApi, Standard } from '../../../src/lms/lms-api.ts';
import type { StrictLms } from '../../../src/lms/strict-lms.ts';
import { StrictScorm12Lms } from '../../../src/lms/strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from '../../../src/lms/strict-scorm2004-lms.ts';
import { scorm12 } from '../../../src/progress/lms/scorm12.ts';
import { anAttempt, someProgress } from '../../contract/progress-store.ts';
import { sessionOver } from '../../unit/progress/lms/session-in-lms.ts';
import { heldContent } from './held-content.ts';
import { HeldMachine } from './held-machine.ts';
import { HeldPage } from './held-page.ts';
import { missingIn } from './oracle.ts';
import { search } from './search.ts';

const STRICT = { scorm12: StrictScorm12Lms, scorm2004: StrictScorm2004Lms } as const;
const DATA = 'cmi.suspend_data';

const COMPLETED = {
  scorm12: { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' },
  scorm2004: { 'cmi.completion_status': 'completed', 'cmi.score.raw': '100' },
} as const;

async function pageIn(
  standard: Standard,
  record: Record<string, string>,
  mode: 'normal' | 'review' = 'normal',
) {
  const machine = new HeldMachine();
  const lms = new STRICT[standard]({ record, mode }) as unknown as StrictLms<LmsApi>;
  const around = { standard, api: lms.api, isReachable: () => lms.network === 'up' };
  const content = await heldContent(standard);
  const page = await new HeldPage({ name: 'p01', machine, content, around }).open();
  return { lms, page, machine, content };
}

async function playSome(page: HeldPage, choices: number): Promise<void> {
  for (let taken = 0; taken < choices && page.choose(0); taken += 1) await page.paint();
}

/** How many attempts lie in the database of a machine. */
function attemptsOn({ database }: HeldMachine): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = database.indexedDB.open('tsb-skolen-progress');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('attempts').objectStore('attempts').count();
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}

describe('one writer', () => {
  it('a second page of the same learner is told of the first, and goes on when that one is gone', async () => {
    const machine = new HeldMachine();
    const content = await heldContent('web');
    const first = await new HeldPage({ name: 'p01', machine, content, around: null }).open();
    await playSome(first, 2);
    const second = await new HeldPage({ name: 'p02', machine, content, around: null }).open();
    expect([first.local.turn.value, second.local.turn.value]).toEqual(['here', 'elsewhere']);
    await playSome(first, 1);
    await first.kill();
    expect(second.local.turn.value).toBe('here');
    const { value: now } = second.session.progress;
    expect(missingIn(now, first.session.progress.value)).toEqual([]);
    expect(second.session.encounter.value?.state.log).toBe(
      first.session.encounter.value?.state.log,
    );
  });
});

describe.each(['scorm12', 'scorm2004'] as const)('what lies at the LMS, %s', (standard) => {
  const held = someProgress({
    attempts: [anAttempt({ log: 'a1', finished: { score: 90, ending: 'Qx' } })],
    encounters: { 'forste-samtale': { best: 90, endings: ['Qx'] } },
    facts: [3, 12, 40],
  });

  it('is taken in whole or not at all, however it was cut or changed on the way', async () => {
    const { content } = await pageIn(standard, {});
    const text = encodeCompact(held, content.codes);
    const spoilt = fc.oneof(
      fc.nat(text.length - 1).map((at) => text.slice(0, at)),
      fc
        .tuple(
          fc.nat(text.length - 1),
          fc.constantFrom('0', '3', 'a', 'Z', '_', '~', '!', ' ', '\n'),
        )
        .map(([at, put]) => `${text.slice(0, at)}${put}${text.slice(at + 1)}`),
    );
    await fc.assert(
      fc.asyncProperty(spoilt, async (given) => {
        const { page } = await pageIn(standard, { [DATA]: given });
        const { value: now } = page.session.progress;
        const read = { ...now, attempts: now.attempts.filter(({ log }) => log !== '') };
        expect([noProgress(), held]).toContainEqual(read);
        await page.kill();
      }),
      search(60),
    );
  });

  it('is never written over when a newer program wrote it', async () => {
    const newer = '2~from~a~newer~program';
    const { page, lms } = await pageIn(standard, { [DATA]: newer });
    await playSome(page, 3);
    await page.hide();
    await page.close();
    expect(lms.record[DATA]).toBe(newer);
    expect(page.notices.shown.value).toContain('notice.newerSave');
  });

  it('arrives after all when a commit was lost and the line came back, with nothing new to send', async () => {
    const { page, lms } = await pageIn(standard, {});
    lms.network = 'down';
    await playSome(page, 2);
    await page.hide();
    expect(page.lms.saved.value).toBe('waiting');
    lms.network = 'up';
    await page.hide();
    expect(page.lms.saved.value).toBe('yes');
    expect(lms.record[DATA]).toBeTruthy();
  });

  it('hears of a choice once the device has it, and neither sign says «saved» before', async () => {
    const { page, lms } = await pageIn(standard, {});
    const told = (): number => lms.calls.filter(({ arguments: [to] }) => to === DATA).length;
    await playSome(page, 1);
    const before = told();
    page.isDeviceHeld = true;
    await playSome(page, 1);
    expect([page.local.saved.value, page.lms.saved.value]).toEqual(['waiting', 'waiting']);
    expect(told()).toBe(before);
    await page.releaseDevice();
    expect(page.local.saved.value).toBe('yes');
    expect(told()).toBe(before + 1);
  });

  it('hears of a choice all the same when the device does not answer', async () => {
    const { page, lms } = await pageIn(standard, {});
    page.isDeviceHeld = true;
    await playSome(page, 1);
    page.clock.forward(2000);
    await page.hide();
    expect(page.local.saved.value).toBe('waiting');
    expect(lms.record[DATA]).toBeTruthy();
  });

  it.each([
    { mode: 'review', writes: false },
    { mode: 'normal', writes: true },
  ] as const)(
    'of a completed module stays completed when it is opened as $mode',
    async ({ mode, writes }) => {
      const { page, lms } = await pageIn(standard, COMPLETED[standard], mode);
      await playSome(page, 60);
      await page.hide();
      await page.close();
      const sets = lms.calls.filter(({ role }) => role === 'SetValue');
      expect(sets.length > 0).toBe(writes);
      expect(lms.record).toMatchObject(COMPLETED[standard]);
    },
  );

  it('is finished once, though the browser says twice that the page goes', async () => {
    const { page, lms } = await pageIn(standard, {});
    await playSome(page, 1);
    await page.close();
    expect(lms.calls.filter(({ role }) => role === 'Terminate')).toHaveLength(1);
  });

  it('does not cost the copy on the machine before a launch has given it back', async () => {
    const { page, lms, machine, content } = await pageIn(standard, {});
    await playSome(page, 3);
    await page.hide();
    expect(page.lms.saved.value).toBe('yes');
    const played = page.session.progress.value;
    await page.kill();
    // The server takes back what it said: a restored backup.
    const forgetful = new STRICT[standard]() as unknown as StrictLms<LmsApi>;
    const around = { standard, api: forgetful.api, isReachable: () => true };
    const next = await new HeldPage({ name: 'p02', machine, content, around }).open();
    expect(missingIn(next.session.progress.value, played)).toEqual([]);
    await next.hide();
    await next.kill();
    expect(forgetful.record[DATA]).toBeTruthy();
    expect(lms.record[DATA]).toBeTruthy();
  });

  it('frees the machine of its copy once a launch has given it back', async () => {
    const { page, lms, machine, content } = await pageIn(standard, {});
    await playSome(page, 3);
    await page.close();
    const again = lms.relaunch() as StrictLms<LmsApi>;
    const around = { standard, api: again.api, isReachable: () => true };
    const next = await new HeldPage({ name: 'p02', machine, content, around }).open();
    expect([next.local.saved.value, next.lms.saved.value]).toEqual([null, 'yes']);
    expect(await attemptsOn(machine)).toBe(0);
    await playSome(next, 1);
    expect(next.local.saved.value).toBe('yes');
    expect(await attemptsOn(machine)).toBeGreaterThan(0);
  });
});

describe('a clock that is set back ten years', () => {
  afterEach(() => void vi.useRealTimers());

  it('costs nothing of what is played after it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const machine = new HeldMachine();
    const content = await heldContent('web');
    const first = await new HeldPage({ name: 'p01', machine, content, around: null }).open();
    await playSome(first, 2);
    await first.kill();
    vi.setSystemTime(Date.now() - 10 * 365 * 86_400_000);
    const second = await new HeldPage({ name: 'p02', machine, content, around: null }).open();
    await playSome(second, 2);
    await second.kill();
    machine.shelf.texts.clear();
    const third = await new HeldPage({ name: 'p03', machine, content, around: null }).open();
    expect(third.session.encounter.value?.state.log).toHaveLength(8);
  });
});

describe('a text that is too long for the LMS', () => {
  it('is not sent, and the last one that was taken stays whole', async () => {
    const lms = new StrictScorm12Lms();
    const { session } = sessionOver(lms.api, scorm12);
    session.start();
    expect(session.save('1~short')).toBe('kept');
    expect(session.save(`1~${'x'.repeat(5000)}`)).toBe('refused');
    await session.ending();
    expect(lms.record[DATA]).toBe('1~short');
  });
});

describe('two versions of one attempt', () => {
  const short = anAttempt({ log: 'a1b2', finished: { score: 80, ending: 'Qx' } });
  const long = anAttempt({ log: 'a1c3d4e5' });

  it('the one that came to an end stays, though the other is longer', () => {
    for (const [one, other] of [
      [short, long],
      [long, short],
    ] as const) {
      const merged = mergeProgress(
        someProgress({ attempts: [one] }),
        someProgress({ attempts: [other] }),
      );
      expect(merged.attempts).toEqual([short]);
    }
  });
});
