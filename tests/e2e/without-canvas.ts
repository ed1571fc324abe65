import type { BrowserContext } from '@playwright/test';

/** A device that draws nothing: what is tried is the words, and no test pays for a stage that it does not look at. */
export async function withoutCanvas(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}
