import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from './check-context.ts';
import { isInside, reachedFrom, resolveTarget, rootOf, waysOf } from './graph.ts';
import type { StateOutline } from './outline.ts';

/**
 * TSB020, TSB021, TSB022, TSB024: all beats lie under one compound state; a sub-conversation lies outside it, is left by
 * a final child and `onDone`, and returns to the deep history of that one state. XState accepts every breach of
 * this in silence and then loses the learner's place.
 */
export const conversationForm: Rule = (context) => {
  const main = mainConversation(context);
  return [
    ...beatsTogether(context, main),
    ...histories(context, main),
    ...returnsTooEarly(context),
    ...context.outline.states.flatMap((state) => subConversation(context, main, state)),
  ];
};

/** The compound at the root that the scenario begins in, else the one with a history. */
function mainConversation({ outline, graph }: CheckContext): StateOutline | null {
  const { start } = graph;
  const compounds = outline.roots.filter(({ kind }) => kind === 'compound');
  return (
    compounds.find((state) => start !== null && isInside(start, state)) ??
    compounds.find(({ children }) => children.some(({ kind }) => kind === 'history')) ??
    compounds.find(({ onDone }) => onDone === null) ??
    compounds[0] ??
    null
  );
}

function beatsTogether({ outline, tell }: CheckContext, main: StateOutline | null): Problem[] {
  const loose = outline.roots.filter(({ kind }) => kind === 'beat');
  const [first] = loose;
  const problems: Problem[] = [];
  if (first !== undefined)
    problems.push(
      tell(
        first.pointer,
        'TSB024',
        `Replikk-trinn ligger utenfor samtalen: ${loose.map(({ key }) => `«${key}»`).join(', ')}.`,
        'Legg alle replikk-trinn under én tilstand med «states» og «initial».',
        'key',
      ),
    );
  for (const state of outline.roots) {
    if (state === main || state.kind !== 'compound' || state.onDone !== null) continue;
    if (state.children.some(({ kind }) => kind === 'final')) continue;
    problems.push(
      tell(
        state.pointer,
        'TSB024',
        `«${state.key}» er en samtale nummer to ved siden av «${main?.key ?? ''}».`,
        'Legg den inn i den første, eller gjør den til en sidesamtale: en slutt («final») og «onDone» til historikken.',
        'key',
      ),
    );
  }
  return problems;
}

function histories({ outline, tell }: CheckContext, main: StateOutline | null): Problem[] {
  const all = outline.states.filter(({ kind }) => kind === 'history');
  return all.flatMap((state) => {
    const problems: Problem[] = [];
    const say = (message: string, remedy: string): void => {
      problems.push(tell(state.pointer, 'TSB020', message, remedy, 'key'));
    };
    const depth = state.raw?.['history'];
    // Another word than «deep» is told by the schema.
    if (depth === undefined || state.raw?.['type'] !== 'history')
      say(
        `Historikken «${state.key}» er ikke dyp.`,
        'Skriv { "type": "history", "history": "deep" }.',
      );
    if (state.parent === null || state.parent !== main)
      say(
        `Historikken «${state.key}» ligger ikke rett under samtalen.`,
        `Flytt den til «${main?.key ?? 'samtalen'}», ved siden av de øverste trinnene.`,
      );
    else if (all.findIndex(({ parent }) => parent === main) !== all.indexOf(state))
      say(`«${state.key}» er en historikk for mye.`, 'Én historikk er nok; slett den andre.');
    return problems;
  });
}

function returnsTooEarly({ outline, graph, tell }: CheckContext): Problem[] {
  const told = new Set<StateOutline>();
  const problems: Problem[] = [];
  const early = (history: StateOutline): void => {
    if (told.has(history)) return;
    told.add(history);
    problems.push(
      tell(
        history.pointer,
        'TSB021',
        `«${history.key}» kan nås før «${history.parent?.key ?? ''}» er begynt, og har da ingenting å vende tilbake til.`,
        'La samtalen begynne der replikkene ligger; sidesamtalen kommer etterpå.',
        'key',
      ),
    );
  };
  for (const [final, history] of graph.returns) {
    const { parent } = history;
    if (parent === null || told.has(history)) continue;
    const before = reachedFrom(graph.start, graph.edges, (leaf) => !isInside(leaf, parent));
    if (before.has(final)) early(history);
  }
  const start = outline.states.find(
    (state) => state.kind === 'history' && state.parent?.initial === state.key,
  );
  if (start !== undefined) early(start);
  return problems;
}

function subConversation(
  { outline, tell }: CheckContext,
  main: StateOutline | null,
  state: StateOutline,
): Problem[] {
  const problems: Problem[] = [];
  const say = (pointer: string, message: string, remedy: string): void => {
    problems.push(tell(pointer, 'TSB022', message, remedy, 'key'));
  };
  const isOutside = main !== null && state !== main && !isInside(state, main);
  const { parent, onDone } = state;
  if (state.kind === 'final' && parent !== null && parent.onDone === null)
    say(
      state.pointer,
      `«${state.key}» avslutter «${parent.key}», som ikke sier hva som kommer etterpå.`,
      `Gi «${parent.key}» en «onDone» til historikken i samtalen.`,
    );
  if (onDone !== null) {
    const target = onDone.target === null ? null : resolveTarget(outline, state, onDone.target);
    if (!state.children.some(({ kind }) => kind === 'final'))
      say(
        onDone.pointer,
        `«${state.key}» har «onDone», men ingen slutt («final») å bli ferdig med.`,
        'Legg til en tilstand med "type": "final".',
      );
    if (isOutside && target !== null && target.kind !== 'history')
      say(
        onDone.pointer,
        `Sidesamtalen «${state.key}» vender ikke tilbake til samtalen.`,
        `La «onDone» peke på historikken i «${main.key}».`,
      );
    if (onDone.isGuarded)
      say(
        `${onDone.pointer}/guard`,
        `«onDone» i «${state.key}» har et vilkår, og da kan samtalen bli stående.`,
        'Slett vilkåret.',
      );
  }
  for (const way of waysOf(state)) {
    const target = way.target === null ? null : resolveTarget(outline, state, way.target);
    if (target === null || way === onDone) continue;
    if (target.kind === 'history')
      say(
        way.pointer,
        `«${state.key}» går rett til historikken «${target.key}».`,
        'Gå til en slutt («final») i sidesamtalen, og la dens «onDone» peke på historikken.',
      );
    else if (isOutside && parent !== null && rootOf(state) !== rootOf(target))
      say(
        way.pointer,
        `Sidesamtalen forlates midt i «${state.key}».`,
        'Gå til sidesamtalens slutt («final»), og la «onDone» føre tilbake.',
      );
  }
  return problems;
}
