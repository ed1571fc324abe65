import { LiveStage } from './live-stage.ts';
import { SheetShelf } from './sheet-shelf.ts';
import type { Stage, StageOptions } from './stage.ts';

/** Opens a stage; see `CreateStage`. */
export async function createStage(options: StageOptions): Promise<Stage> {
  const { art, artUrl } = options;
  const stage = new LiveStage(options, new SheetShelf(art.sheets.map((file) => artUrl(file))));
  await stage.open(options.renderer ?? 'auto');
  return stage;
}
