import type { Head } from '../../../src/scenario/machine.ts';
import { type Moment, openPlay } from '../../../src/scenario/play.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

/** One path, played choice by choice: slow, and too plain to be wrong. */
export interface WholePath {
  choices: string[];
  ending: string;
  measures: Readonly<Record<string, number>>;
}

/** Every path of a scenario by playing it; null when there are more than `most`. */
export function everyPath(scenario: Scenario, head: Head, most: number): WholePath[] | null {
  const play = openPlay(scenario, head);
  const found: WholePath[] = [];
  const follow = (from: Moment, choices: string[]): void => {
    let at = from;
    while (at.goesOn) at = play.goOn(at);
    if (found.length > most) return;
    if (at.ending !== null) {
      const { measures } = at.position.memory;
      found.push({ choices, ending: at.ending.id, measures });
    }
    for (const { id } of at.choices) follow(play.choose(at, id), [...choices, id]);
  };
  follow(play.start(), []);
  return found.length > most ? null : found;
}
