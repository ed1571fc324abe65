/**
 * How far the nearest things move to either side, in scene pixels. The camera keeps as much of the
 * scene's left and right edges out of sight.
 */
export const NUDGE_PX = 3;

/** Near things (depth 100) move most, the horizon (0) stays. `nudge` is −1 closed … 1 open. */
export function nudgeOffset(nudge: number, depth: number): number {
  return (nudge * NUDGE_PX * depth) / 100;
}
