import type { Head } from '../machine.ts';
import { type Moment, openPlay } from '../play.ts';
import type { Scenario, Texts } from '../scenario.ts';
import { onOneLine } from './beginning.ts';

/** A scenario with its words, in one language. */
export interface Spoken {
  scenario: Scenario;
  texts: Texts;
  /** Those who may speak, by id. */
  names: Readonly<Record<string, string>>;
}

export interface HeardLine {
  /** The name, as people know it. */
  speaker: string;
  text: string;
  /** Said before, and shown again only because a sub-conversation came back here. */
  isRepeated: boolean;
}

/** What is heard from one choice to the next, or to the ending; «fortsett» is passed by itself. */
export interface Stretch {
  /** Where something is to be chosen, or where it ends. */
  moment: Moment;
  heard: readonly HeardLine[];
  /** The ids of all lines that were heard until now. */
  known: ReadonlySet<string>;
}

/** A checked scenario, played stretch by stretch; pure, as `Play` is. */
export interface Stretches {
  start(): Stretch;
  /** `choice` is one that the stretch’s moment offers. */
  choose(from: Stretch, choice: string): Stretch;
}

export function openStretches(spoken: Spoken, head: Head): Stretches {
  const play = openPlay(spoken.scenario, head);
  const settled = (from: Moment, before: ReadonlySet<string>): Stretch => {
    let moment = from;
    const known = new Set(before);
    const heard: HeardLine[] = [];
    for (;;) {
      for (const { speaker, id } of moment.lines) {
        const isRepeated = moment.isReturn && known.has(id);
        heard.push({ speaker: nameOf(speaker, spoken), text: wordsOf(id, spoken), isRepeated });
        known.add(id);
      }
      if (!moment.goesOn) return { moment, heard, known };
      moment = play.goOn(moment);
    }
  };
  return {
    start: () => settled(play.start(), new Set()),
    choose: (from, choice) => settled(play.choose(from.moment, choice), from.known),
  };
}

/** The words of a line or a choice; empty where the texts have none. */
export function wordsOf(id: string, { texts }: Spoken): string {
  return Object.hasOwn(texts, id) ? onOneLine(texts[id] ?? '') : '';
}

function nameOf(id: string, { names }: Spoken): string {
  return onOneLine(Object.hasOwn(names, id) ? (names[id] ?? id) : id);
}
