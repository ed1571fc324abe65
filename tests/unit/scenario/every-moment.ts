import type { Head } from '../../../src/scenario/machine.ts';
import { type Moment, openPlay } from '../../../src/scenario/play.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

/** What one choice does at one moment of one path. */
export interface Outcome {
  measures: Readonly<Record<string, number>>;
  endings: ReadonlySet<string>;
  /** Still at the same beat, or in a sub-conversation that comes back to it. */
  isHere: boolean;
}

/** A moment when something is to be chosen. */
export interface Offer {
  beat: string;
  choices: ReadonlyMap<string, Outcome>;
}

/** Every moment of every path by playing them; null when there are more than `most`. */
export function everyMoment(scenario: Scenario, head: Head, most: number): Offer[] | null {
  const play = openPlay(scenario, head);
  const inside = new Set(Object.keys(scenario.states['samtale']?.states ?? {}));
  const offers: Offer[] = [];
  let count = 0;
  /** `asked` is the beat of the conversation that was left last. */
  const follow = (
    from: Moment,
    asked: string | null,
  ): { at: Moment; asked: string | null; endings: Set<string> } => {
    let at = from;
    let left = asked;
    const pass = (next: Moment): void => {
      if (isInside(at.beat) && !isInside(next.beat)) left = at.beat;
      at = next;
    };
    while (at.goesOn) pass(play.goOn(at));
    count += 1;
    if (count > most) return { at, asked: left, endings: new Set() };
    if (at.ending !== null) return { at, asked: left, endings: new Set([at.ending.id]) };
    const choices = new Map<string, Outcome>();
    const endings = new Set<string>();
    for (const { id } of at.choices) {
      const next = play.choose(at, id);
      const gone = isInside(at.beat) && !isInside(next.beat) ? at.beat : left;
      const there = follow(next, gone);
      for (const ending of there.endings) endings.add(ending);
      const { beat, position, ending } = there.at;
      const isAside = ending === null && there.asked === at.beat && !isInside(beat);
      const isHere = beat === at.beat || isAside;
      choices.set(id, { measures: position.memory.measures, endings: there.endings, isHere });
    }
    offers.push({ beat: at.beat, choices });
    return { at, asked: left, endings };
  };
  const isInside = (beat: string): boolean => inside.has(beat) || isNested(scenario, beat);
  follow(play.start(), null);
  return count > most ? null : offers;
}

function isNested(scenario: Scenario, beat: string): boolean {
  return Object.values(scenario.states['samtale']?.states ?? {}).some(
    (phase) => phase.states?.[beat] !== undefined,
  );
}
