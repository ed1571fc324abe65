import { advance, isChoosing } from '../../src/attempt/replay.ts';
import { nb } from '../../src/language/nb.ts';
import { byQuality, readKnownEncounter } from './known-encounter.ts';
import { afterChoices, clicking, expectAt, openEncounter, playOn } from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 836, height: 666 },
  { width: 390, height: 844 },
])
  test(`at ${viewport.width}×${viewport.height} «Fortsett» stays where it is from line to line`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const known = await readKnownEncounter();
    await openEncounter(page, known);
    const places: string[] = [];
    await playOn(known.begin(), {
      place: page,
      hands: clicking(page),
      known,
      pick: byQuality('best'),
      until: afterChoices(4),
      look: async (state) => {
        if (isChoosing(state)) return;
        const box = await page.locator('[data-continue]').boundingBox();
        if (box !== null) places.push(`${Math.round(box.x)} ${Math.round(box.y)}`);
      },
    });
    expect(places.length).toBeGreaterThan(6);
    expect(new Set(places).size, places.join(', ')).toBe(1);
  });

test('a double click goes on, and never chooses what has just come under it', async ({ page }) => {
  await page.setViewportSize({ width: 836, height: 666 });
  const known = await readKnownEncounter();
  await openEncounter(page, known);
  const before = await playOn(known.begin(), {
    place: page,
    hands: clicking(page),
    known,
    pick: byQuality('best'),
    until: (state) => isChoosing(advance(state)),
  });
  const under = await page.locator('[data-continue]').boundingBox();
  if (under === null) throw new Error('no way on');
  const [x, y] = [under.x + under.width / 2, under.y + under.height / 2];
  await page.mouse.dblclick(x, y, { delay: 20 });
  await expectAt(page, advance(before), known);
  const hit = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.matches('[data-choice]'),
    [x, y] as const,
  );
  expect(hit, 'a choice came under the pointer').toBe(true);
});

test('«Du er tilbake der du slapp» goes when the learner goes on', async ({ page }) => {
  const known = await readKnownEncounter();
  const journey = { place: page, hands: clicking(page), known, pick: byQuality('best') };
  await openEncounter(page, known);
  const there = await playOn(known.begin(), { ...journey, until: afterChoices(1) });
  await expect(page.locator('[data-saved="local"]').first()).toHaveAttribute('value', 'yes');
  await page.reload();
  await expectAt(page, there, known);
  await expect(page.locator('.notice')).toHaveText([nb['encounter.resumed']]);
  await playOn(there, { ...journey, until: (state) => isChoosing(state) });
  await expect(page.locator('.notice')).toHaveCount(0);
});
