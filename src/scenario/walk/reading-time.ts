import { type Conditions, holds } from '../holds.ts';
import { choicesOf } from '../play.ts';
import { SECONDS_A_CHOICE, WORDS_A_MINUTE, wordsIn } from '../reading-minutes.ts';
import type { Guard, Scenario, Texts } from '../scenario.ts';
import type { Places, Reached } from './places.ts';
import type { Trail } from './stepper.ts';
import type { Range } from './ranges.ts';
import { eachGuard } from './slots.ts';
import { eachState, type Head } from '../machine.ts';

/** Seconds that something takes to read, at least and at most. */
export interface ReadingTime {
  /** What is said on a trail to one of these heads. */
  ofTrail(trail: Trail, head: Head): Range;
  /** The choices that a group is offered, and making up one’s mind. */
  ofChoices(at: Reached, group: number): number;
}

const NO_TIME: Range = [0, 0];

/**
 * How long the words of a scenario take, by the speed of `readingMinutes`. A line that depends on what happened before
 * may be said or not: it counts in the most only. A line for some professions or attempts counts for those.
 */
export function readingTimeOf(scenario: Scenario, { graph }: Places, texts: Texts): ReadingTime {
  const conditions = scenario.meta.conditions ?? {};
  const seconds = (id: string): number => (wordsIn(texts[id] ?? '') * 60) / WORDS_A_MINUTE;
  const lines = new Map<string, readonly { when: Guard | null; time: number }[]>();
  eachState(scenario.states, (key, { meta }) => {
    const own = (meta?.lines ?? []).map(({ id, when }) => ({
      when: when ?? null,
      time: seconds(id),
    }));
    lines.set(key, own);
  });
  const ofChoice = new Map(choicesOf(scenario).map(({ id }) => [id, seconds(id)]));
  const ofHead = new Map<Head, Map<number, Range>>();
  /** Said on arrival at a leaf. */
  const ofLeaf = (leaf: number, head: Head): Range => {
    const known = ofHead.get(head) ?? new Map<number, Range>();
    ofHead.set(head, known);
    const before = known.get(leaf);
    if (before !== undefined) return before;
    let [least, most] = NO_TIME;
    for (const { when, time } of lines.get(graph.leaves[leaf]?.key ?? '') ?? []) {
      const isSaid = when === null ? true : forHead(when, head, conditions);
      if (isSaid === true) least += time;
      if (isSaid !== false) most += time;
    }
    known.set(leaf, [least, most]);
    return [least, most];
  };
  return {
    ofTrail({ legs }, head) {
      let [least, most] = NO_TIME;
      for (const { leaf, isReturn } of legs) {
        if (isReturn) continue;
        const [few, many] = ofLeaf(leaf, head);
        least += few;
        most += many;
      }
      return [least, most];
    },
    ofChoices({ steps }, group) {
      // A group takes one step for each choice that it is offered.
      const offered = steps.filter(({ heads }) => (heads & group) !== 0);
      const words = offered.reduce((sum, { choice }) => sum + (ofChoice.get(choice) ?? 0), 0);
      return offered.length === 0 ? 0 : words + SECONDS_A_CHOICE;
    },
  };
}

/** True or false where profession and attempt alone decide; null where more is asked. */
function forHead(guard: Guard, head: Head, conditions: Conditions): boolean | null {
  let isSettled = true;
  eachGuard(guard, conditions, ({ type }) => {
    if (type === 'atLeast' || type === 'atMost' || type === 'has') isSettled = false;
    if (type === 'chosen' || type === 'visits') isSettled = false;
  });
  if (!isSettled) return null;
  const nothing = { measures: {}, flags: {}, facts: {}, visits: {}, chosen: {}, trail: [] };
  return holds(guard, { ...nothing, returning: false, ...head }, conditions);
}
