import { choicesOf } from '../play.ts';
import type { Scenario } from '../scenario.ts';
import type { EndingsAhead } from './endings-ahead.ts';
import type { Places, Reached, Step } from './places.ts';
import type { Steps } from './steps.ts';
import { type Rivalry, rivalsIn } from './rivals.ts';

/** What a choice changes, over all moments when somebody is offered it. Lists of endings are sorted by name. */
export interface ChoicePaths {
  readonly choice: string;
  readonly beat: string;
  /** Endings that are reachable after it on some path. */
  readonly reaches: readonly string[];
  /** Endings that are reachable after it whatever came before. */
  readonly keeps: readonly string[];
  /** Endings that at some moment this one leads to and no other choice offered there does. */
  readonly opens: readonly string[];
  /** Endings that at some moment another choice leads to, and this one no more. */
  readonly closes: readonly string[];
  /** True when it opens or closes an ending, for somebody at some moment. */
  readonly matters: boolean;
  /**
   * A choice that is always offered beside it, never leaves less of a measure nor fewer endings, and somewhere leaves
   * more; null when there is none, and for what has no quality.
   */
  readonly dominatedBy: string | null;
}

/** The same as sets of bits. */
interface Stakes {
  reaches: number;
  keeps: number;
  opens: number;
  closes: number;
}

const PLACES_A_STEP = 1024;

/** For each choice that somebody is offered, in the file's order. */
export function* choicePaths(
  scenario: Scenario,
  places: Places,
  groups: readonly number[],
  ahead: EndingsAhead,
): Steps<ChoicePaths[]> {
  const stakes = new Map<string, Stakes>();
  for (const at of places.order) {
    if (at.index % PLACES_A_STEP === 0)
      yield { part: 'paths', done: at.index, of: places.order.length };
    for (const [group, members] of groups.entries()) {
      const steps = at.steps.filter(({ heads }) => (heads & members) !== 0);
      for (const step of steps) weigh(step, steps, at, places, group, ahead, stakes);
    }
  }
  const named = (bits: number): string[] =>
    ahead.ids.filter((_id, index) => (bits & (2 ** index)) !== 0);
  const rivals = rivalsIn(scenario, places, groups, ahead);
  return choicesOf(scenario).flatMap(({ id, beat }): ChoicePaths[] => {
    const found = stakes.get(id);
    if (found === undefined) return [];
    const { reaches, keeps, opens, closes } = found;
    return [
      {
        choice: id,
        beat,
        reaches: named(reaches),
        keeps: named(keeps),
        opens: named(opens),
        closes: named(closes),
        matters: (opens | closes) !== 0,
        dominatedBy: rivals.find((one) => one.over === id && dominates(one))?.choice ?? null,
      },
    ];
  });
}

function dominates(rivalry: Rivalry): boolean {
  const { isNeverLess, isSometimesMore, keepsEndings, opensMore } = rivalry;
  return isNeverLess && keepsEndings && (isSometimesMore || opensMore);
}

function weigh(
  step: Step,
  steps: readonly Step[],
  at: Reached,
  { graph }: Places,
  group: number,
  ahead: EndingsAhead,
  stakes: Map<string, Stakes>,
): void {
  /** A question to a colleague, and whatever else comes back here, leads nowhere by itself. */
  const isHere = ({ to: { place } }: Step): boolean => {
    const leaf = graph.leaves[place.leaf];
    const isAside = leaf?.isInside === false && leaf.ending === null;
    return place.leaf === at.place.leaf || (isAside && place.left === at.place.leaf);
  };
  const own = ahead.from(step.to, group);
  let beside = 0;
  let elsewhere = 0;
  for (const other of steps) {
    if (other === step) continue;
    beside |= ahead.from(other.to, group);
    if (!isHere(other)) elsewhere |= ahead.from(other.to, group);
  }
  const before = stakes.get(step.choice) ?? { reaches: 0, keeps: ~0, opens: 0, closes: 0 };
  stakes.set(step.choice, {
    reaches: before.reaches | own,
    keeps: before.keeps & own,
    opens: before.opens | (isHere(step) ? 0 : own & ~elsewhere),
    closes: before.closes | (beside & ~own),
  });
}
