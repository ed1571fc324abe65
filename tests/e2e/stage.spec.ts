import { expect, type Page, test } from '@playwright/test';
import { serveStage, type StageServer } from './stage/serve-stage.ts';

interface StagePage {
  stage: {
    show(cue: object): void;
    resize(focus: object): void;
    setReducedMotion(on: boolean): void;
    destroy(): void;
    renderer: string;
    framesDrawn: number;
  };
  open(options?: object): Promise<void>;
  openArt(options?: object): Promise<void>;
  refusal(options?: object): Promise<{ name: string; code: string } | null>;
  cue(more?: object): object;
}

declare global {
  var stagePage: StagePage;
}

const RENDERERS = ['canvas', 'webgl'] as const;
/** Idle life and a little. */
const UNTIL_ASLEEP_MS = 4700;

let server: StageServer;

test.beforeAll(async () => {
  server = await serveStage();
});
test.afterAll(() => server.close());

/** Opens the page and fails the test on any page error, refusal by the policy or foreign request. */
async function openPage(page: Page): Promise<{ complaints: string[] }> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(server.url);
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) complaints.push(`request ${request.url()}`);
  });
  return { complaints };
}

async function framesDrawn(page: Page): Promise<number> {
  return page.evaluate(() => stagePage.stage.framesDrawn);
}

/** Mean difference of two screenshots of one size over all channels, 0–255. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const urls = [one, other].map((shot) => `data:image/png;base64,${shot.toString('base64')}`);
  return page.evaluate(async ([a = '', b = '']) => {
    const pixels = async (url: string): Promise<Uint8ClampedArray> => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return (
        context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
      );
    };
    const [first, second] = [await pixels(a), await pixels(b)];
    let sum = 0;
    for (const [index, value] of first.entries()) sum += Math.abs(value - (second[index] ?? 0));
    return sum / first.length;
  }, urls);
}

for (const renderer of RENDERERS) {
  test.describe(renderer, () => {
    test('draws a person, moves with trust and asks for nothing but pictures', async ({ page }) => {
      const { complaints } = await openPage(page);
      const opened = await page.evaluate(async (renderer) => {
        await stagePage.open({ renderer });
        return { renderer: stagePage.stage.renderer, frames: stagePage.stage.framesDrawn };
      }, renderer);
      expect(opened).toEqual({ renderer, frames: 1 });

      const wall = await page.screenshot();
      await page.evaluate(() => stagePage.stage.show(stagePage.cue({ trust: 10 })));
      await page.waitForTimeout(1000);
      const low = await page.screenshot();
      await page.evaluate(() => stagePage.stage.show(stagePage.cue({ trust: 90, mood: 'warm' })));
      await page.waitForTimeout(1200);
      const high = await page.screenshot();
      expect(await difference(page, wall, low)).toBeGreaterThan(10);
      expect(await difference(page, low, high)).toBeGreaterThan(10);
      expect(complaints).toEqual([]);
    });

    test('is asleep 4.5 seconds after a line and wakes for the next', async ({ page }) => {
      await openPage(page);
      await page.evaluate(async (renderer) => {
        await stagePage.open({ renderer });
        stagePage.stage.show(stagePage.cue({ trust: 10 }));
      }, renderer);
      await page.waitForTimeout(UNTIL_ASLEEP_MS);
      const asleep = await framesDrawn(page);
      await page.waitForTimeout(2000);
      expect(await framesDrawn(page)).toBe(asleep);

      await page.evaluate(() => stagePage.stage.show(stagePage.cue({ trust: 10 })));
      await page.waitForTimeout(300);
      expect(await framesDrawn(page), 'the same line again changes nothing').toBe(asleep);

      await page.evaluate(() => stagePage.stage.show(stagePage.cue({ trust: 10, line: 'b' })));
      await page.waitForTimeout(UNTIL_ASLEEP_MS);
      const idleFrames = (await framesDrawn(page)) - asleep;
      expect(idleFrames).toBeGreaterThan(5);
      expect(idleFrames).toBeLessThanOrEqual(54);
    });

    test('draws one frame a cue and no idle life with reduced motion', async ({ page }) => {
      await openPage(page);
      await page.evaluate(async (renderer) => {
        await stagePage.open({ renderer, reducedMotion: true });
        stagePage.stage.show(stagePage.cue({ trust: 10 }));
      }, renderer);
      await page.waitForTimeout(300);
      const first = await framesDrawn(page);
      await page.evaluate(() =>
        stagePage.stage.show(stagePage.cue({ trust: 90, mood: 'warm', line: 'b' })),
      );
      await page.waitForTimeout(1500);
      expect([first, await framesDrawn(page)]).toEqual([2, 3]);
    });

    test('opens and closes twenty times without leaving anything behind', async ({ page }) => {
      test.setTimeout(90_000);
      await openPage(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const measure = async (): Promise<Record<string, number>> => {
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      };
      const round = async (): Promise<void> =>
        page.evaluate(async (renderer) => {
          await stagePage.open({ renderer });
          const { stage } = stagePage;
          stage.show(stagePage.cue({ trust: 10 }));
          await new Promise((resolve) => setTimeout(resolve, 60));
          stage.show(stagePage.cue({ trust: 90, line: 'b' }));
          await new Promise((resolve) => setTimeout(resolve, 60));
          stage.destroy();
          Reflect.deleteProperty(stagePage, 'stage');
        }, renderer);
      for (let count = 0; count < 5; count += 1) await round();
      const before = await measure();
      for (let count = 0; count < 20; count += 1) await round();
      const after = await measure();
      expect(await page.locator('canvas').count()).toBe(0);
      expect((after['JSEventListeners'] ?? 0) - (before['JSEventListeners'] ?? 0)).toBeLessThan(3);
      expect((after['Nodes'] ?? 0) - (before['Nodes'] ?? 0)).toBeLessThan(10);
      expect(after['JSHeapUsedSize'] ?? 0).toBeLessThan(
        (before['JSHeapUsedSize'] ?? 0) + 1_500_000,
      );
    });

    test('is met by neither keyboard, finger nor screen reader', async ({ page }) => {
      await openPage(page);
      await page.evaluate(async (renderer) => stagePage.open({ renderer }), renderer);
      const canvas = page.locator('#picture > canvas');
      await expect(canvas).toHaveAttribute('aria-hidden', 'true');
      await expect(canvas).toHaveCSS('pointer-events', 'none');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await page.evaluate(() => 'Phaser' in globalThis || window.onblur !== null)).toBe(
        false,
      );
    });

    test('follows its parent to another size at once', async ({ page }) => {
      await openPage(page);
      await page.evaluate(async (renderer) => {
        await stagePage.open({ renderer, reducedMotion: true });
        stagePage.stage.show(stagePage.cue());
      }, renderer);
      await page.setViewportSize({ width: 390, height: 400 });
      const size = await page.evaluate(() => {
        stagePage.stage.resize({});
        const canvas = document.querySelector('canvas');
        return [canvas?.width, canvas?.height, canvas?.clientWidth, canvas?.clientHeight];
      });
      expect(size).toEqual([390, 400, 390, 400]);
    });
  });
}

for (const trust of [0, 50, 100]) {
  test(`looks the same in both renderers at trust ${trust}`, async ({ page }) => {
    await openPage(page);
    const shots: Buffer[] = [];
    for (const renderer of RENDERERS) {
      await page.evaluate(
        async ([renderer, trust]) => {
          await stagePage.openArt({ renderer, reducedMotion: true });
          stagePage.stage.show(stagePage.cue({ trust }));
        },
        [renderer, trust] as const,
      );
      await page.waitForFunction(() => stagePage.stage.framesDrawn === 2);
      shots.push(await page.screenshot({ path: `reports/stage/trust-${trust}-${renderer}.png` }));
      await page.evaluate(() => stagePage.stage.destroy());
    }
    const [one = Buffer.of(), other = Buffer.of()] = shots;
    // Software renderers round every layer of light their own way: 1.6 % at most.
    expect(await difference(page, one, other)).toBeLessThan(4);
  });
}

test('chooses Canvas by itself where WebGL is emulated', async ({ page }) => {
  await openPage(page);
  await page.evaluate(async () => stagePage.open());
  expect(await page.evaluate(() => stagePage.stage.renderer)).toBe('canvas');
});

test('goes on with Canvas when the WebGL context is lost', async ({ page }) => {
  await openPage(page);
  await page.evaluate(async () => {
    await stagePage.open({ renderer: 'webgl', reducedMotion: true });
    stagePage.stage.show(stagePage.cue());
  });
  await page.waitForTimeout(200);
  const before = await page.screenshot();
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await page.waitForFunction(() => stagePage.stage.renderer === 'canvas');
  await page.waitForTimeout(200);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(await difference(page, before, await page.screenshot())).toBeLessThan(1);
});

test('refuses with its own error when there is no context', async ({ page }) => {
  await openPage(page);
  const refusal = await page.evaluate(async () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    return stagePage.refusal();
  });
  expect(refusal).toEqual({ name: 'StageError', code: 'no-canvas' });
  expect(await page.locator('canvas').count()).toBe(0);
});

test('refuses with its own error when a picture is missing', async ({ page }) => {
  await openPage(page);
  const refusal = await page.evaluate(async () =>
    stagePage.refusal({ artUrl: () => 'missing.webp' }),
  );
  expect(refusal).toEqual({ name: 'StageError', code: 'no-art' });
  expect(await page.locator('canvas').count()).toBe(0);
});

test('draws nothing while the page is hidden and the last cue when it is seen again', async ({
  page,
}) => {
  await openPage(page);
  const frames = await page.evaluate(async () => {
    await stagePage.open({ renderer: 'canvas' });
    const { stage } = stagePage;
    const hide = (hidden: boolean): void => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const pause = async (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));
    hide(true);
    stage.show(stagePage.cue({ trust: 90 }));
    await pause();
    const hidden = stage.framesDrawn;
    hide(false);
    await pause();
    return [hidden, stage.framesDrawn];
  });
  expect(frames).toEqual([1, 2]);
});
