import { INK } from '../palette.ts';
import { createPen } from '../pen.ts';
import { seedOf } from '../seeded-random.ts';
import { drawDuskLandscape } from './dusk-landscape.ts';
import { drawHouseFront } from './house-front.ts';
import { drawNearFence } from './picket-fence.ts';
import { drawFootprints, drawSnowBehind, drawYard } from './snowy-yard.ts';
import { drawBareBirch, drawSnowySpruce } from './winter-trees.ts';
import { drawSnowShovel, drawSnowyBench } from './yard-things.ts';

export const UNIT_AT_DUSK = { left: 0, top: 0, width: 960, height: 1200 };

/** Below, right of the door: where somebody waits for whoever comes. */
const LIT_WINDOWS: ReadonlySet<number> = new Set([6]);

/** x, y and height, far to near. */
const SPRUCES = [
  [62, 750, 168],
  [14, 760, 236],
  [958, 756, 210],
] as const;

/** The unit on a winter afternoon: the door is lit, and one window for the one who waits. */
export function drawUnitAtDusk(seed: number): string {
  const own = (name: string): number => seedOf(`${seed}/unit-at-dusk/${name}`);
  const pen = (name: string, width: number) => createPen(own(name), { width, color: INK });
  const placed = (x: number, y: number, drawn: string): string =>
    `<g transform="translate(${x} ${y})">${drawn}</g>`;
  return (
    drawDuskLandscape(own('landscape')) +
    drawSnowBehind(pen('fence', 3)) +
    SPRUCES.map(([x, y, height], i) => drawSnowySpruce([x, y], height, own(`spruce-${i}`))).join(
      '',
    ) +
    drawHouseFront(pen('house', 4.6), LIT_WINDOWS) +
    drawYard() +
    drawFootprints() +
    placed(52, 1046, drawSnowyBench(pen('bench', 4))) +
    placed(338, 1014, drawSnowShovel(pen('shovel', 4))) +
    placed(894, 1050, drawBareBirch(pen('birch', 4.4), 560, own('birch'))) +
    drawNearFence(pen('gate', 5))
  );
}
