import { LiveStage } from './live-stage.ts';
import { loadSheets } from './load-sheets.ts';
import type { Stage, StageOptions } from './stage.ts';

/** Opens a stage; see `CreateStage`. */
export async function createStage(options: StageOptions): Promise<Stage> {
  const sheets = await loadSheets(options.art.sheets.map((file) => options.artUrl(file)));
  const stage = new LiveStage(options, sheets);
  await stage.open(options.renderer ?? 'auto');
  return stage;
}
