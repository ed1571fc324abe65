import { pointerTo } from '../problem.ts';
import { waysOf } from './graph.ts';
import { stringsIn } from './loose.ts';
import type { Outline } from './outline.ts';

/** Where a scenario names a fact. */
export interface FactMention {
  fact: string;
  pointer: string;
}

/** The facts that a scenario says it rests on, and those that a learner meets in it. */
export interface FactMentions {
  sources: FactMention[];
  met: FactMention[];
}

/** Every place where a scenario names a fact, in the file’s order. */
export function factMentions(outline: Outline): FactMentions {
  const sources = stringsIn(outline.meta, 'sources').map((fact, index) => ({
    fact,
    pointer: pointerTo('meta', 'sources', index),
  }));
  const ofChoices = outline.choices.flatMap(({ meta, pointer }) =>
    stringsIn(meta, 'facts').map((fact, index) => ({
      fact,
      pointer: pointer + pointerTo('meta', 'facts', index),
    })),
  );
  const learnt = outline.states.flatMap((state) =>
    waysOf(state).flatMap(({ actions }) =>
      actions.flatMap(({ writes }) =>
        writes.flatMap(({ kind, name, pointer }) =>
          kind === 'fact' ? [{ fact: name, pointer }] : [],
        ),
      ),
    ),
  );
  return { sources, met: [...ofChoices, ...learnt] };
}
