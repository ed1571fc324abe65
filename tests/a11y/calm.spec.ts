import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, readPosition, takeStep, walkTo } from './walk-encounter.ts';
import { localSign, storedAttempts } from '../faults/read-stored.ts';

const STILL_MS = 2000;
const A_DAY_MS = 20 * 60 * 60 * 1000;
/** All of ASCII that can be written but the space, which presses buttons, as Enter does. */
const LETTERS = Array.from({ length: 0x7e - 0x20 }, (_, index) =>
  String.fromCharCode(0x21 + index),
);
/** Keys of a Norwegian keyboard that Playwright's own, an American one, lacks. */
const NORWEGIAN = [...'æøåÆØÅ'];

declare global {
  /** How many times a canvas of the page was drawn on. */
  var drawings: number;
  /** The names of the CSS animations that have begun. */
  var animations: string[];
}

async function countMovement(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.drawings = 0;
    globalThis.animations = [];
    document.addEventListener('animationstart', (event) => {
      globalThis.animations.push(event.animationName);
    });
    const count = (prototype: object, name: string): void => {
      const draw = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
        globalThis.drawings += 1;
        return draw.apply(this, args);
      });
    };
    count(CanvasRenderingContext2D.prototype, 'drawImage');
    count(CanvasRenderingContext2D.prototype, 'clearRect');
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
      for (const name of ['drawArrays', 'drawElements', 'clear']) count(prototype, name);
  });
}

/** The state that no stray key and no clock may move. */
async function stateOf(page: Page) {
  return {
    ...(await readPosition(page)),
    log: (await storedAttempts(page)).map(({ log, steps }) => `${log}/${steps}`),
    dialogs: await page.locator('dialog[open]').count(),
  };
}

test('with full motion the cards move in and the stage lives: the counters below count', async ({
  page,
}) => {
  await countMovement(page);
  await page.goto(encounterAddress);
  await expect(page.locator('.scene')).toHaveAttribute('data-stage', /webgl|canvas/);
  await walkTo(page, 'choices');
  await expect.poll(() => page.evaluate(() => globalThis.animations.length)).toBeGreaterThan(0);
  const before = await page.evaluate(() => globalThis.drawings);
  await expect.poll(() => page.evaluate(() => globalThis.drawings)).toBeGreaterThan(before);
});

test('with less motion nothing on the page moves and the stage draws no frame of its own', async ({
  page,
}) => {
  await countMovement(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(encounterAddress);
  await expect(page.locator('.scene')).toHaveAttribute('data-stage', /webgl|canvas/);
  for (let step = 0; step < 8; step += 1) await takeStep(page);
  expect(await page.evaluate(() => globalThis.animations)).toEqual([]);
  expect(await page.evaluate(() => globalThis.drawings)).toBeGreaterThan(0);
  // The last line's own picture may still be under way; idle life would go on for 4.5 s.
  let before = -1;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await page.evaluate(() => globalThis.drawings);
        return before === last;
      },
      { intervals: [400], timeout: 2500 },
    )
    .toBe(true);
  await page.waitForTimeout(STILL_MS);
  expect(await page.evaluate(() => globalThis.drawings)).toBe(before);
});

for (const [name, focus] of [
  ['nothing', 'body'],
  ['the way on', '[data-continue]'],
  ['a choice', '[data-choice]'],
  ['the menu button', '[data-menu]'],
] as const)
  test(`no letter does anything while focus is on ${name}`, async ({ page }) => {
    await page.goto(encounterAddress);
    await walkTo(page, focus === '[data-continue]' ? 'line' : 'choices');
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    const before = await stateOf(page);
    if (focus === 'body')
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    else await page.locator(focus).first().focus();
    for (const letter of LETTERS) await page.keyboard.press(letter);
    await page.evaluate((letters) => {
      for (const key of letters)
        for (const kind of ['keydown', 'keypress', 'keyup'])
          document.activeElement?.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true }));
    }, NORWEGIAN);
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    expect(await stateOf(page)).toEqual(before);
  });

test('a learner who thinks for a day is where she was', async ({ page }) => {
  await page.clock.install();
  await page.goto(encounterAddress);
  await page.clock.runFor(1000);
  await page.locator('[data-continue]').click();
  await page.clock.runFor(1000);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const before = await stateOf(page);
  await page.clock.fastForward(A_DAY_MS);
  await page.clock.runFor(1000);
  expect(await stateOf(page)).toEqual(before);
  await expect(page.locator('.notices .notice')).toHaveCount(0);
  await page.locator('[data-continue]').click();
  await expect.poll(async () => (await readPosition(page)).line).not.toBe(before.line);
});
