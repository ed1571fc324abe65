import type { Browser } from '@playwright/test';
import { openPage } from '../open-page.ts';
import { addressOf } from '../addresses.ts';

const MOVING_MS = 5000;
/** A new cue before the last one has faded: something moves in every frame. */
const CUE_MS = 290;

/** Frames a second of the stage while it never rests, at 1280 × 720 without a GPU; `url` is a bare page with the stage. */
export async function movingStage(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openPage(browser);
  try {
    await page.goto(url);
    return await page.evaluate(
      async ([movingMs, cueMs]) => {
        const { stagePage } = globalThis as unknown as {
          stagePage: {
            stage: { show(cue: object): void; framesDrawn: number };
            openArt(): Promise<void>;
            show(more: object): Promise<void>;
            cue(more: object): object;
          };
        };
        const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
        await stagePage.openArt();
        await stagePage.show({ trust: 10 });
        await rest(500);
        const { stage } = stagePage;
        const [began, framesBefore] = [performance.now(), stage.framesDrawn];
        for (let cue = 0; performance.now() - began < movingMs; cue += 1) {
          stage.show(stagePage.cue({ trust: cue % 2 === 0 ? 90 : 20, line: String(cue) }));
          await rest(cueMs);
        }
        return ((stage.framesDrawn - framesBefore) * 1000) / (performance.now() - began);
      },
      [MOVING_MS, CUE_MS] as const,
    );
  } finally {
    await close();
  }
}

/** The same of bare stock Phaser, whose own loop never rests. */
export async function movingPhaser(
  browser: Browser,
  base: string,
  encounter: string,
): Promise<number> {
  const { page, close } = await openPage(browser);
  try {
    await page.goto(addressOf(base, 'phaser', encounter));
    await page.waitForTimeout(1500);
    return await page.evaluate(async (movingMs) => {
      const { loop } = (globalThis as unknown as { benchGame: { loop: { frame: number } } })
        .benchGame;
      const before = loop.frame;
      await new Promise((resolve) => setTimeout(resolve, movingMs));
      return ((loop.frame - before) * 1000) / movingMs;
    }, MOVING_MS);
  } finally {
    await close();
  }
}
