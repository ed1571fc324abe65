import type { Attempt } from '../../../src/attempt/attempt.ts';
import { advance, begin, choose, isChoosing, type Replay } from '../../../src/attempt/replay.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

export function attemptAt(scenario: Scenario, given: Partial<Attempt> = {}): Attempt {
  return {
    scenario: scenario.id,
    number: 1,
    device: 'abc',
    profession: 'annet',
    fingerprint: '0a1b',
    log: '',
    steps: 0,
    finished: null,
    ...given,
  };
}

/**
 * Plays as a learner would: «fortsett» until something is to be chosen, then the choice that the next number points
 * to; until the ending, or until the numbers run out. Gives every state on the way.
 */
export function walkAttempt(
  scenario: Scenario,
  attempt: Attempt,
  picks: readonly number[],
): Replay[] {
  const head = { profession: attempt.profession, attempt: attempt.number };
  const states = [begin(openPlay(scenario, head))];
  const left = [...picks];
  for (let at = states[0]; at !== undefined && at.moment.ending === null; at = states.at(-1)) {
    if (!isChoosing(at)) {
      states.push(advance(at));
      continue;
    }
    const pick = left.shift();
    const { choices } = at.moment;
    const choice = pick === undefined ? undefined : choices[pick % choices.length];
    if (choice === undefined) break;
    states.push(choose(at, choice.id));
  }
  return states;
}

/** Takes choices by their id, going on between them, and stands where the last one led. */
export function takeChoices(
  scenario: Scenario,
  attempt: Attempt,
  ...choices: readonly string[]
): Replay {
  const head = { profession: attempt.profession, attempt: attempt.number };
  const settle = (state: Replay): Replay => {
    const then = advance(state);
    return then === state ? state : settle(then);
  };
  return choices.reduce(
    (state, choice) => settle(choose(state, choice)),
    settle(begin(openPlay(scenario, head))),
  );
}
