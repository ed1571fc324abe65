import { pointerTo, type Problem, type Sentence } from '../problem.ts';
import type { Rule } from './check-context.ts';

/**
 * TSB009: states, choices, lines and endings share one namespace, because their texts do. An ending may bear the
 * name of its own state.
 */
export const names: Rule = ({ outline, tell }) => {
  const owners = new Map<string, Sentence>();
  const problems: Problem[] = [];
  const take = (
    name: string,
    [pointer, at]: [pointer: string, at: 'key' | 'value'],
    thing: Sentence,
    what: Sentence,
  ): void => {
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, what);
    else
      problems.push(
        tell(
          pointer,
          'TSB009',
          {
            nb: [
              `«${name}» er allerede navnet på ${owner.nb}.`,
              `Gi ${thing.nb} her et eget navn, for tekstene finner fram etter navnet.`,
            ],
            en: [
              `«${name}» is already the name of ${owner.en}.`,
              `Give the ${thing.en} here a name of its own, because texts are found by the name.`,
            ],
          },
          at,
        ),
      );
  };
  for (const state of outline.states) {
    const { key, ending } = state;
    const step = { nb: 'et trinn i samtalen', en: 'a step of the conversation' };
    take(key, [state.pointer, 'key'], { nb: 'trinnet', en: 'step' }, step);
    for (const [index, line] of state.lines.entries())
      take(
        line.id,
        [`${line.pointer}/id`, 'value'],
        { nb: 'replikken', en: 'line' },
        { nb: `replikk nr. ${index + 1} i «${key}»`, en: `line no. ${index + 1} in «${key}»` },
      );
    for (const choice of state.choices)
      take(
        choice.id,
        [choice.pointer, 'key'],
        { nb: 'valget', en: 'choice' },
        { nb: `et valg i «${key}»`, en: `a choice in «${key}»` },
      );
    if (ending?.id && ending.id !== key)
      take(
        ending.id,
        [ending.pointer + pointerTo('id'), 'value'],
        { nb: 'slutten', en: 'ending' },
        { nb: `slutten i «${key}»`, en: `the ending in «${key}»` },
      );
  }
  return problems;
};
