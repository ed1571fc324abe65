import { choicesOf } from '../play.ts';
import type { Scenario } from '../scenario.ts';
import type { EndingsAhead } from './endings-ahead.ts';
import type { Places, Step } from './places.ts';
import { trailComparer } from './trail-effects.ts';

/** One choice beside another of the same beat, over every moment when the other is offered. */
export interface Rivalry {
  readonly choice: string;
  readonly over: string;
  /** It is always offered too, and never leaves less of any measure. */
  readonly isNeverLess: boolean;
  /** Somewhere it leaves more of a measure. */
  readonly isSometimesMore: boolean;
  /** It never leads to fewer endings. */
  readonly keepsEndings: boolean;
  /** Somewhere it leads to more of them. */
  readonly opensMore: boolean;
}

type Open = { -readonly [Key in keyof Rivalry]: Rivalry[Key] };

/**
 * Compares the choices with a quality at each beat, two and two, wherever some path offers them. What a choice does is
 * all that happens until the next one: the routes that follow count. Endings are compared only where `ahead` is given.
 */
export function rivalsIn(
  scenario: Scenario,
  { order }: Places,
  groups: readonly number[],
  ahead: EndingsAhead | null,
): Rivalry[] {
  const rated = choicesOf(scenario).filter(({ meta }) => meta.quality !== undefined);
  const beside = new Map(
    rated.map(({ id, beat }) => [id, rated.filter((one) => one.beat === beat && one.id !== id)]),
  );
  const compare = trailComparer(Object.keys(scenario.context));
  const rivals = new Map<string, Map<string, Open>>();
  const between = (choice: string, over: string): Open => {
    const row = rivals.get(choice) ?? new Map<string, Open>();
    rivals.set(choice, row);
    const known = row.get(over);
    if (known !== undefined) return known;
    const fresh: Open = {
      choice,
      over,
      isNeverLess: true,
      isSometimesMore: false,
      keepsEndings: true,
      opensMore: false,
    };
    row.set(over, fresh);
    return fresh;
  };
  const meet = (one: Step, other: Step): void => {
    const pair = between(one.choice, other.choice);
    const { isNeverLess, isSometimesMore } = compare(one.trail, other.trail);
    pair.isNeverLess &&= isNeverLess;
    pair.isSometimesMore ||= isSometimesMore;
    if (ahead === null) return;
    for (const [group, members] of groups.entries()) {
      if ((one.heads & other.heads & members) === 0) continue;
      const [own, their] = [ahead.from(one.to, group), ahead.from(other.to, group)];
      pair.keepsEndings &&= (their & ~own) === 0;
      pair.opensMore ||= (own & ~their) !== 0;
    }
  };
  for (const at of order) {
    const steps = at.steps.filter(({ choice }) => beside.has(choice));
    const offered = offeredTo(steps);
    for (const one of steps)
      for (const other of steps)
        if (one.choice !== other.choice && (one.heads & other.heads) !== 0) meet(one, other);
    for (const [id, heads] of offered)
      for (const other of beside.get(id) ?? []) {
        if ((heads & ~(offered.get(other.id) ?? 0)) === 0) continue;
        // Somebody is offered this one without the other.
        const pair = between(other.id, id);
        pair.isNeverLess = false;
        pair.keepsEndings = false;
      }
  }
  return [...rivals.values()].flatMap((row) => [...row.values()]);
}

function offeredTo(steps: readonly Step[]): Map<string, number> {
  const offered = new Map<string, number>();
  for (const { choice, heads } of steps) offered.set(choice, (offered.get(choice) ?? 0) | heads);
  return offered;
}
