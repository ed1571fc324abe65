import { pointerTo, type Problem } from '../problem.ts';
import type { Rule } from './check-context.ts';

/**
 * TSB009: states, choices, lines and endings share one namespace, because their texts do. An ending may bear the
 * name of its own state.
 */
export const names: Rule = ({ outline, tell }) => {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const take = (name: string, pointer: string, what: string, at: 'key' | 'value'): void => {
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, what);
    else
      problems.push(
        tell(
          pointer,
          'TSB009',
          `«${name}» er allerede navnet på ${owner}.`,
          `Gi ${what} et eget navn; tekstene finner fram etter navnet.`,
          at,
        ),
      );
  };
  for (const state of outline.states) {
    take(state.key, state.pointer, 'en tilstand', 'key');
    for (const [index, line] of state.lines.entries())
      take(
        line.id,
        `${line.pointer}/id`,
        `en replikk (nr. ${index + 1} i «${state.key}»)`,
        'value',
      );
    for (const choice of state.choices) take(choice.id, choice.pointer, 'et valg', 'key');
    const { ending } = state;
    if (ending?.id && ending.id !== state.key)
      take(ending.id, ending.pointer + pointerTo('id'), 'en slutt', 'value');
  }
  return problems;
};
