import { type Moment, openPlay, type Play } from './play.ts';
import type { Scenario, Texts } from './scenario.ts';

/** Unhurried reading on a screen. */
export const WORDS_A_MINUTE = 180;
/** A decision takes time besides its reading. */
export const SECONDS_A_CHOICE = 6;
const PLAYS = 40;

/** An estimate of the minutes one play takes: the mean of forty different ways through, always the same forty. */
export function readingMinutes(scenario: Scenario, texts: Texts): number {
  const play = openPlay(scenario, { profession: 'annet', attempt: 1 });
  let total = 0;
  for (let seed = 1; seed <= PLAYS; seed += 1) total += minutesOf(play, texts, seed);
  return Math.max(1, Math.round(total / PLAYS));
}

/** Words of a text; an empty one has none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function minutesOf(play: Play, texts: Texts, seed: number): number {
  const wordsOf = (id: string): number => wordsIn(texts[id] ?? '');
  let random = seed;
  let words = 0;
  let choices = 0;
  let moment: Moment = play.start();
  while (moment.ending === null) {
    if (!moment.isReturn) for (const line of moment.lines) words += wordsOf(line.id);
    if (moment.goesOn) {
      moment = play.goOn(moment);
      continue;
    }
    for (const choice of moment.choices) words += wordsOf(choice.id);
    random = (random * 16807) % 2147483647;
    const taken = moment.choices[random % moment.choices.length];
    if (taken === undefined) break;
    choices += 1;
    moment = play.choose(moment, taken.id);
  }
  return words / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE) / 60;
}
