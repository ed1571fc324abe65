import type { Standing, WalkTogether } from './walk-together.ts';

type Visit = (standing: Standing) => void;

const SAMPLED_PLAYS = 2_000;

/**
 * Visits every standing that a walk can come to, nearest first; standings that nothing ahead can tell apart once.
 * Beyond `most` of them it plays some ways to their ends instead, always the same ones, and gives false.
 */
export function visitStandings(walk: WalkTogether, most: number, visit: Visit): boolean {
  const known = new Map<string, number>();
  const queue: Standing[] = [];
  const reach = (standing: Standing): void => {
    const key = walk.keyOf(standing);
    const before = known.get(key) ?? 0;
    const heads = standing.heads & ~before;
    if (heads === 0) return;
    known.set(key, before | heads);
    queue.push({ ...standing, heads });
  };
  walk.begin().forEach(reach);
  for (let next = 0; next < queue.length; next += 1) {
    const standing = queue[next];
    if (standing === undefined) continue;
    if (queue.length > most) {
      playSome(walk, visit);
      return false;
    }
    visit(standing);
    walk.next(standing).forEach(reach);
  }
  return true;
}

function playSome(walk: WalkTogether, visit: Visit): void {
  let random = 1;
  const oneOf = (among: readonly Standing[]): Standing | undefined => {
    random = (random * 16807) % 2147483647;
    return among[random % among.length];
  };
  for (let play = 0; play < SAMPLED_PLAYS; play += 1)
    for (let at = oneOf(walk.begin()); at !== undefined; at = oneOf(walk.next(at))) visit(at);
}
