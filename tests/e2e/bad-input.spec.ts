import type { Page } from '@playwright/test';
import { encodeCompact } from '../../src/attempt/compact.ts';
import { choose } from '../../src/attempt/replay.ts';
import { keepStep } from '../../src/attempt/keep.ts';
import { noProgress } from '../../src/attempt/progress.ts';
import type { TextKey } from '../../src/language/language.ts';
import { nb } from '../../src/language/nb.ts';
import { API_FAULTS } from '../../src/lms/faults.ts';
import { SCORM12_FUNCTIONS } from '../../src/lms/scorm12-api.ts';
import { encountersOf } from '../../src/scenario/module.ts';
import {
  attemptAt,
  byQuality,
  type KnownEncounter,
  readKnownEncounter,
  walkUntil,
} from './known-encounter.ts';
import {
  emptyDevice,
  expect,
  launch,
  leave,
  type Lms,
  report,
  test,
  valuesSet,
} from './package-fixture.ts';
import { afterChoices, expectAt, playFirst } from './play-encounter.ts';
import { withoutCanvas } from './without-canvas.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 1000, height: 760 }, contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => withoutCanvas(context));

async function packageOf(lms: Lms, known: KnownEncounter): Promise<string> {
  return `${await lms.ready('completed')}index.html?start=${known.id}`;
}

/** Rows of `hostile-lms.spec.ts`, in both standards. */
const TRIED_ELSEWHERE = new Set(['throws', 'answers booleans for words', 'is read only']);
const FAULTS = [
  ...Object.keys(API_FAULTS).filter((name) => !TRIED_ELSEWHERE.has(name)),
  ...SCORM12_FUNCTIONS.map((name) => `throws in ${name}`),
];
const HALF = Math.ceil(FAULTS.length / 2);

for (const [part, faults] of [FAULTS.slice(0, HALF), FAULTS.slice(HALF)].entries()) {
  test(`the words go on whatever the LMS does, and each thing is said once (part ${part + 1})`, async ({
    page,
    lms,
  }) => {
    test.setTimeout(180_000);
    const known = await readKnownEncounter();
    const packageUrl = await packageOf(lms, known);
    for (const [index, fault] of faults.entries()) {
      await test.step(fault, async () => {
        const learnerId = `learner-${part}-${index}`;
        const frame = await launch(page, lms, { lmsKind: 'strict', packageUrl, learnerId, fault });
        await playFirst(frame, known, 1);
        const told = await frame.locator('.notice span').allTextContents();
        expect(new Set(told).size, fault).toBe(told.length);
        const sign = frame.locator('[data-saved="lms"]').first();
        expect(await sign.getAttribute('data-value'), fault).not.toBe('yes');
        await leave(page);
        // Where the LMS does not say who it is, all that were here share one copy.
        await emptyDevice(page);
      });
    }
  });
}

test('an LMS that answers late is said to be slow, once, and the words do not wait for it', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const packageUrl = await packageOf(lms, known);
  const frame = await launch(page, lms, { lmsKind: 'strict', packageUrl, fault: 'late 1500' });
  await expect(frame.locator('.notice', { hasText: nb['notice.slowLms'] })).toHaveCount(1);
  await frame.locator('.notice button').click();
  await playFirst(frame, known, 1);
  await expect(frame.locator('.notice')).toHaveCount(0);
});

/** What an LMS would hold after four choices. */
function suspendData(known: KnownEncounter): string {
  const state = walkUntil(known.begin(), byQuality('best'), afterChoices(4));
  const progress = keepStep(noProgress(), attemptAt(state, known), state);
  const codes = encountersOf(known.content.module).map(({ id, code }) => [id, code]);
  return `${encodeCompact(progress, Object.fromEntries(codes))}~7`;
}

/** Opens with this suspend_data, sees what is said, makes a choice and leaves. */
async function openWith(page: Page, lms: Lms, known: KnownEncounter, data: string, name: string) {
  const packageUrl = await packageOf(lms, known);
  const record = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': data,
  };
  const frame = await launch(page, lms, { lmsKind: 'strict', packageUrl, learnerId: name, record });
  const told = frame.locator('.notice span');
  await expect(told, name).toHaveCount(1);
  const notice = await told.textContent();
  return { frame, notice };
}

const KEYS_OF_LOSS: TextKey[] = ['notice.keptAside', 'notice.newerSave'];

test('suspend_data cut short or changed on the way is told of once, and one plays on (R16)', async ({
  page,
  lms,
}) => {
  test.setTimeout(180_000);
  const known = await readKnownEncounter();
  const data = suspendData(known);
  const whole = data.slice(0, data.lastIndexOf('~'));
  const cut = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) =>
    data.slice(0, Math.floor((whole.length * tenth) / 10)),
  );
  const flipped = [3, 8, 17, 29, whole.length - 2].map((at) => {
    const other = String.fromCodePoint((data.codePointAt(at) ?? 0) ^ 1);
    return data.slice(0, at) + other + data.slice(at + 1);
  });
  const wrong = ['{"version":1,"attempts":[]}', '[]', 'null', 'æøå', '1~~', '0~', ' ~'.repeat(900)];
  for (const [index, text] of [...cut, ...flipped, ...wrong].entries()) {
    await test.step(text.slice(0, 40), async () => {
      const { frame, notice } = await openWith(page, lms, known, text, `learner-${index}`);
      expect(KEYS_OF_LOSS.map((key) => nb[key])).toContain(notice);
      await playFirst(frame, known, 1);
      await expect(frame.locator('.notice')).toHaveCount(1);
      await leave(page);
    });
  }
});

test('what a newer edition has stored is never written over, and that is said (R16)', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const newer = `2~${suspendData(known).slice(2)}~whatever comes`;
  const { frame, notice } = await openWith(page, lms, known, newer, 'learner');
  expect(notice).toBe(nb['notice.newerSave']);
  await playFirst(frame, known, 1);
  const said = await leave(page);
  expect(valuesSet(said, 'cmi.suspend_data')).toEqual([]);
  expect(said.record).toMatchObject({
    'cmi.suspend_data': newer,
    'cmi.core.exit': 'suspend',
    'cmi.core.lesson_status': 'incomplete',
  });
});

test('suspend_data in good order resumes at its beat', async ({ page, lms }) => {
  const known = await readKnownEncounter();
  const { frame, notice } = await openWith(page, lms, known, suspendData(known), 'learner');
  expect(notice).toBe(nb['encounter.resumed']);
  const state = walkUntil(known.begin(), byQuality('best'), afterChoices(3));
  await expectAt(frame, choose(state, byQuality('best')(state)), known);
  expect((await report(page)).record['cmi.suspend_data']).toBe(suspendData(known));
});
