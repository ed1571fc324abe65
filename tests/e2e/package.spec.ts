import { moduleResult } from '../../src/attempt/module-result.ts';
import { decisionsOf, decisionsTold } from '../../src/attempt/decisions.ts';
import { scoreOf } from '../../src/attempt/score.ts';
import { encountersOf } from '../../src/scenario/module.ts';
import { nb } from '../../src/language/nb.ts';
import { byQuality, readKnownEncounter } from './known-encounter.ts';
import { heldAllBut, metAllBut } from './met-before.ts';
import { countCalls, expect, launch, leave, report, test, valuesSet } from './package-fixture.ts';
import { afterChoices, clicking, expectAt, expectSaved, playOn } from './play-encounter.ts';
import type { Standard } from '../../src/lms/lms-api.ts';
import type { CourseReport } from '../../src/lms/site/course-page.ts';
import { WORDS } from './lms/words-of.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 1000, height: 760 }, contextOptions: { reducedMotion: 'reduce' } });

/** R25: what the LMS holds of the decisions that it was told of, in order: where, what, how good. */
function decisionsHeld({ record }: CourseReport): string[][] {
  return Object.keys(record)
    .filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name))
    .map((name) => {
      const [slot = ''] = /^.*\./.exec(name) ?? [];
      const response = record[`${slot}student_response`] ?? record[`${slot}learner_response`];
      return [record[name] ?? '', response ?? '', record[`${slot}result`] ?? ''];
    });
}

/** What holds of every launch, whatever was played. */
function expectManners(said: CourseReport, standard: Standard = 'scorm12'): void {
  expect(countCalls(said, 'Initialize'), 'R14: Initialize once').toBe(1);
  expect(countCalls(said, 'Terminate'), 'R23: Finish exactly once').toBe(1);
  for (const { name, role, error, arguments: given } of said.calls) {
    if (role === 'GetLastError' || role === 'GetErrorString') continue;
    // In SCORM 2004 an element that nobody has set says so when it is read.
    const isUnset = standard === 'scorm2004' && role === 'GetValue' && error === '403';
    expect(isUnset ? '0' : error, `${name} ${given.join(' ')}`).toBe('0');
  }
  for (const data of valuesSet(said, 'cmi.suspend_data'))
    expect(data, 'R15: ASCII, at most 4,096').toMatch(/^[ -~]{1,4096}$/);
  const { element, form } = WORDS[standard].time;
  for (const time of valuesSet(said, element)) expect(time, 'R22: well-formed').toMatch(form);
}

const CASES = [
  { standard: 'scorm12', lmsKind: 'strict', completion: 'completed', width: 836, height: 666 },
  { standard: 'scorm12', lmsKind: 'scorm-again', completion: 'passed', width: 836, height: 666 },
  { standard: 'scorm2004', lmsKind: 'strict', completion: 'passed', width: 390, height: 844 },
  {
    standard: 'scorm2004',
    lmsKind: 'scorm-again',
    completion: 'completed',
    width: 836,
    height: 666,
  },
] as const;

for (const { standard, lmsKind, completion, width, height } of CASES) {
  test(`a learner begins, leaves, comes back on two machines and ends as ${completion} in the ${lmsKind} LMS of ${standard} at ${width} × ${height} (R7 R9 R10 R14 R15 R16 R18 R20 R21 R22 R25)`, async ({
    page,
    lms,
    browser,
  }) => {
    test.setTimeout(180_000);
    const known = await readKnownEncounter();
    const isTold = lmsKind === 'strict';
    const packageUrl = await lms.ready(completion, standard, isTold ? 'told' : undefined);
    const options = { lmsKind, standard, packageUrl, width, height };
    const words = WORDS[standard];
    const mixed = byQuality('best');

    await launch(page, lms, options);
    await expect.poll(async () => countCalls(await report(page), 'Commit')).toBeGreaterThan(0);
    const begun = await report(page);
    expect(begun.record, 'R14: incomplete before any choice').toMatchObject({
      [words.status]: 'incomplete',
    });
    // It is the last encounter of the week: with it the module is complete.
    const first = await launch(page, lms, {
      ...options,
      record: { ...(await leave(page)).record, 'cmi.suspend_data': await heldAllBut(known) },
    });
    await expect(first.getByText(nb['title.reported'])).toHaveCount(isTold ? 1 : 0);
    await first.locator('form button[type="submit"]').click();
    await first.locator(`[data-open="${known.id}"]`).click();
    await first.locator('[data-continue]').click();
    const here = await playOn(known.begin(), {
      place: first,
      hands: clicking(first),
      known,
      pick: byQuality('poorest'),
      until: afterChoices(2),
      async look({ taken }) {
        if (taken.length > 0)
          await expect
            .poll(async () => valuesSet(await report(page), 'cmi.suspend_data').length)
            .toBeGreaterThanOrEqual(taken.length);
      },
    });
    const left = await leave(page);
    expectManners(left, standard);
    expect(left.record).toMatchObject({
      [words.status]: 'incomplete',
      [words.exit]: words.left.incomplete,
      'cmi.suspend_data': valuesSet(left, 'cmi.suspend_data').at(-1),
    });
    expect(valuesSet(left, words.score), 'R18: no score before the end').toEqual([]);

    const second = await launch(page, lms, { ...options, record: left.record });
    await second.locator('form button[type="submit"]').click();
    // It gave back all at launch: the machine has let go of its copy, and only the sign of the LMS stands.
    await expect(second.locator('[data-saved="lms"]').first()).toHaveAttribute('data-value', 'yes');
    await expect(second.locator('[data-saved="local"]')).toHaveCount(0);
    await second.locator(`[data-open="${known.id}"]`).click();
    await expectAt(second, here, known);
    const further = await playOn(here, {
      place: second,
      hands: clicking(second),
      known,
      pick: mixed,
      until: afterChoices(4),
    });
    const again = await leave(page);
    expectManners(again, standard);
    expect(again.record[words.exit]).toBe(words.left.incomplete);

    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const elsewhere = await context.newPage();
    const third = await launch(elsewhere, lms, { ...options, record: again.record });
    await third.locator('form button[type="submit"]').click();
    await third.locator(`[data-open="${known.id}"]`).click();
    await expectAt(third, further, known);
    const end = await playOn(further, { place: third, hands: clicking(third), known, pick: mixed });
    await third.locator('[data-continue]').click();
    await third.locator('details:has(table) > summary').click();
    await expect(third.locator('tbody td:nth-of-type(1)')).toHaveText(
      end.taken.map(({ after }) => String(after['tillit'])),
    );
    await expect(third.locator('[data-saved="lms"]').first()).toHaveAttribute('data-value', 'yes');
    const ended = await leave(elsewhere);
    await context.close();
    expectManners(ended, standard);
    const all = await metAllBut(known);
    const best = { best: scoreOf(end.taken), endings: [] };
    const result = moduleResult(known.content.module, {
      ...all,
      encounters: { ...all.encounters, [known.id]: best },
    });
    expect(result.isComplete).toBe(true);
    expect(ended.record).toMatchObject({
      ...words.done[completion],
      ...words.range,
      [words.score]: String(result.score),
      [words.exit]: words.left.finished,
    });
    const decisions = decisionsOf(end.taken).map(({ beat, choice, quality }) => [
      `${known.id}.${beat}`,
      choice.replaceAll('-', '_'),
      words.result[quality],
    ]);
    expect(decisions.length).toBeGreaterThan(3);
    const held = decisionsHeld(ended).filter(([where]) => where?.startsWith(`${known.id}.`));
    const most = decisionsTold(encountersOf(known.content.module).length);
    expect(held, 'R25: each decision once').toEqual(isTold ? decisions.slice(0, most) : []);
    const objective = Object.entries(ended.record).find(([, value]) => value === known.id)?.[0];
    if (isTold)
      expect(ended.record).toMatchObject({
        [`${objective?.replace(/id$/, '')}score.raw`]: String(scoreOf(end.taken)),
      });
    const order = ended.calls.flatMap(({ role, arguments: [element = ''] }) =>
      role === 'SetValue' && /^cmi\.(?!obj).*(score|status)/.test(element) ? [element] : [],
    );
    const told = words.order[completion];
    expect(order.slice(0, told.length), 'R18: the status comes last').toEqual(told);
  });
}

for (const standard of ['scorm12', 'scorm2004'] as const)
  test(`a finished module opens in review, says so and writes nothing in ${standard} (R19)`, async ({
    page,
    lms,
  }) => {
    const known = await readKnownEncounter();
    const packageUrl = await lms.ready('completed', standard);
    const record = { ...WORDS[standard].done.completed, [WORDS[standard].score]: '80' };
    const frame = await launch(page, lms, {
      lmsKind: 'strict',
      standard,
      packageUrl: `${packageUrl}index.html?start=${known.id}`,
      record,
    });
    await expect(frame.locator('.notice', { hasText: nb['notice.review'] })).toHaveCount(1);
    await expect(frame.locator('[data-saved="lms"]')).toHaveCount(0);
    await frame.locator('[data-continue]').click();
    const pick = byQuality('poorest');
    await playOn(known.begin(), {
      place: frame,
      hands: clicking(frame),
      known,
      pick,
      until: afterChoices(2),
    });
    await expectSaved(frame, 'yes');
    const said = await leave(page);
    expect(countCalls(said, 'SetValue')).toBe(0);
    expect(countCalls(said, 'Commit')).toBe(0);
    expect(said.record).toMatchObject(record);
  });

test('played again to a poorer end, a completed module stays completed and keeps its score (R19)', async ({
  page,
  lms,
}) => {
  test.setTimeout(120_000);
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  const frame = await launch(page, lms, {
    lmsKind: 'strict',
    packageUrl: `${packageUrl}index.html?start=${known.id}`,
    mode: 'normal',
    record: { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' },
  });
  await frame.locator('[data-continue]').click();
  await playOn(known.begin(), {
    place: frame,
    hands: clicking(frame),
    known,
    pick: byQuality('poorest'),
  });
  await expect(frame.locator('[data-saved="lms"]').first()).toHaveAttribute('data-value', 'yes');
  const said = await leave(page);
  expectManners(said);
  expect(said.record).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '100',
  });
  expect(valuesSet(said, 'cmi.core.exit').at(-1)).toBe('');
  expect(valuesSet(said, 'cmi.core.lesson_status')).toEqual([]);
});

test('half a minute after the last commit a choice is committed, after its words and never before (R23)', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  await page.clock.install();
  const frame = await launch(page, lms, {
    lmsKind: 'strict',
    packageUrl: `${packageUrl}index.html?start=${known.id}`,
  });
  await frame.locator('[data-continue]').click();
  let before = countCalls(await report(page), 'Commit');
  expect(before).toBe(1);
  await playOn(known.begin(), {
    place: frame,
    hands: clicking(frame),
    known,
    pick: byQuality('best'),
    until: afterChoices(4),
    async look({ taken, line }) {
      if (taken.length === 0 || line > 0) return;
      const isDue = taken.length % 2 === 0;
      const commits = async (): Promise<number> => countCalls(await report(page), 'Commit');
      if (taken.at(-1)?.heard.length === 1) {
        await expect.poll(commits).toBe(before + (isDue ? 1 : 0));
        before = await commits();
        if (!isDue) await page.clock.fastForward(31_000);
      }
    },
  });
  const said = await leave(page);
  expect(said.hasty).toBe(0);
  expect(countCalls(said, 'Commit')).toBeGreaterThanOrEqual(3);
});
