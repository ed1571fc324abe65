import type { Head } from '../../../src/scenario/machine.ts';
import { type Moment, openPlay } from '../../../src/scenario/play.ts';
import type { Scenario, Texts } from '../../../src/scenario/scenario.ts';

/** One path, played choice by choice: slow, and too plain to be wrong. */
export interface WholePath {
  choices: string[];
  ending: string;
  measures: Readonly<Record<string, number>>;
  /** Words that are said, or stand on the choices offered. */
  words: number;
}

/** Every path of a scenario by playing it; null when there are more than `most`. */
export function everyPath(
  scenario: Scenario,
  head: Head,
  most: number,
  texts: Texts = {},
): WholePath[] | null {
  const play = openPlay(scenario, head);
  const wordsIn = (ids: readonly { id: string }[]): number =>
    ids.reduce((sum, { id }) => sum + (texts[id] ?? '').split(' ').filter(Boolean).length, 0);
  const said = ({ lines, isReturn }: Moment): number => (isReturn ? 0 : wordsIn(lines));
  const found: WholePath[] = [];
  const follow = (from: Moment, choices: string[], before: number): void => {
    let at = from;
    let words = before + said(at);
    while (at.goesOn) {
      at = play.goOn(at);
      words += said(at);
    }
    if (found.length > most) return;
    if (at.ending !== null) {
      const { measures } = at.position.memory;
      found.push({ choices, ending: at.ending.id, measures, words });
    }
    const offered = words + wordsIn(at.choices);
    for (const { id } of at.choices) follow(play.choose(at, id), [...choices, id], offered);
  };
  follow(play.start(), [], 0);
  return found.length > most ? null : found;
}
