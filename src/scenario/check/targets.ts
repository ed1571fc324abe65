import type { Problem, Says, Sentence } from '../problem.ts';
import { choose, proposals } from '../read/nearest-word.ts';
import type { Rule } from './check-context.ts';
import { resolveTarget, siblingsOf, waysOf } from './graph.ts';
import type { StateOutline } from './outline.ts';

/** TSB010, TSB023: every target and every `initial` names a state that exists. */
export const targets: Rule = ({ outline, tell }) => {
  const propose = proposals();
  const problems: Problem[] = [];
  const keysOf = (states: readonly { key: string }[]): string[] => states.map(({ key }) => key);

  const start = (
    owner: Sentence,
    at: string,
    initial: string | null,
    steps: readonly StateOutline[],
  ): void => {
    if (initial === null || !keysOf(steps).includes(initial))
      problems.push(tell(`${at}/initial`, 'TSB023', noStart(owner, initial, steps)));
  };
  // Without any `initial` at the root the schema has already told.
  if (outline.initial !== null) start(SCENARIO, '', outline.initial, outline.roots);

  for (const state of outline.states) {
    const owner = { nb: `«${state.key}»`, en: `«${state.key}»` };
    if (state.kind === 'compound') start(owner, state.pointer, state.initial, state.children);
    for (const way of waysOf(state)) {
      const { target, pointer } = way;
      if (target === null || resolveTarget(outline, state, target) !== null) continue;
      const written = target.split('.').pop() ?? target;
      const elsewhere = outline.states.find(({ key }) => key === written);
      const path = `#${outline.id}.${elsewhere?.path ?? '…'}`;
      const remedy =
        elsewhere === undefined
          ? propose(target, keysOf(siblingsOf(outline, state)), {
              nb: `Skriv navnet på et trinn i samme samtale, eller hele stien dit, som "${path}".`,
              en: `Write the name of a step of the same conversation, or the whole path, such as "${path}".`,
            })
          : {
              nb: `Skriv «${path}», for trinnet ligger et annet sted i filen.`,
              en: `Write «${path}», because the step lies elsewhere in the file.`,
            };
      const from =
        'id' in way
          ? { nb: `Valget «${String(way.id)}»`, en: `The choice «${String(way.id)}»` }
          : { nb: `Veien videre fra «${state.key}»`, en: `The way on from «${state.key}»` };
      problems.push(
        tell(`${pointer}/target`, 'TSB010', {
          nb: [
            `${from.nb} fører til «${target}», men det finnes ikke noe trinn som heter det.`,
            remedy.nb,
          ],
          en: [`${from.en} leads to «${target}», but there is no step of that name.`, remedy.en],
        }),
      );
    }
  }
  return problems;
};

const SCENARIO: Sentence = { nb: 'Scenarioet', en: 'The scenario' };

function noStart(owner: Sentence, initial: string | null, steps: readonly StateOutline[]): Says {
  const talking = steps.filter(({ kind }) => kind !== 'history' && kind !== 'final');
  const remedy =
    talking.length === 0
      ? { nb: 'Legg til et replikk-trinn under «states».', en: 'Add a beat under «states».' }
      : choose(
          initial ?? '',
          talking.map(({ key }) => key),
        );
  return initial === null
    ? {
        nb: [`${owner.nb} sier ikke hvilket trinn den begynner med («initial»).`, remedy.nb],
        en: [`${owner.en} does not say which step it begins with («initial»).`, remedy.en],
      }
    : {
        nb: [
          `${owner.nb} skal begynne med «${initial}» («initial»), som ikke finnes der.`,
          remedy.nb,
        ],
        en: [
          `${owner.en} is to begin with «${initial}» («initial»), which is not there.`,
          remedy.en,
        ],
      };
}
