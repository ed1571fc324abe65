import { pointerTo, type Problem } from '../problem.ts';
import { didYouMean } from '../read/nearest-word.ts';
import type { Rule } from './check-context.ts';
import { resolveTarget, siblingsOf, waysOf } from './graph.ts';

/** TSB010, TSB023: every target and every `initial` names a state that exists. */
export const targets: Rule = ({ outline, tell }) => {
  const problems: Problem[] = [];
  const keysOf = (states: readonly { key: string }[]): string[] => states.map(({ key }) => key);
  const startWhere = (keys: readonly string[]): string =>
    keys.length === 0 ? 'Legg til tilstander.' : `Velg én av: ${keys.join(', ')}.`;

  const missing = (pointer: string, initial: string | null, keys: string[]): void => {
    if (initial !== null && keys.includes(initial)) return;
    const remedy = didYouMean(initial ?? '', keys, startWhere(keys));
    const message =
      initial === null
        ? 'Samtalen sier ikke hvor den begynner («initial»).'
        : `«initial» peker på «${initial}», som ikke finnes her.`;
    problems.push(tell(pointer, 'TSB023', message, remedy));
  };
  // Without any `initial` at the root the schema has already told.
  if (outline.initial !== null) missing('/initial', outline.initial, keysOf(outline.roots));

  for (const state of outline.states) {
    if (state.kind === 'compound')
      missing(`${state.pointer}${pointerTo('initial')}`, state.initial, keysOf(state.children));
    for (const { target, pointer } of waysOf(state)) {
      if (target === null || resolveTarget(outline, state, target) !== null) continue;
      const written = target.split('.').pop() ?? target;
      const elsewhere = outline.states.find(({ key }) => key === written);
      const remedy =
        elsewhere === undefined
          ? didYouMean(
              target,
              keysOf(siblingsOf(outline, state)),
              'Bruk nøkkelen til en tilstand ved siden av, eller #<scenario>.<sti>.',
            )
          : `Den ligger et annet sted: skriv «#${outline.id}.${elsewhere.path}».`;
      problems.push(tell(`${pointer}/target`, 'TSB010', `Målet «${target}» finnes ikke.`, remedy));
    }
  }
  return problems;
};
