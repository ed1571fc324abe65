import type { Problem, Says } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
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
  const names = someOf(loose.map(({ key }) => `«${key}»`));
  const problems: Problem[] = [];
  if (first !== undefined)
    problems.push(
      tell(
        first.pointer,
        'TSB024',
        {
          nb: [
            `Disse replikk-trinnene ligger utenfor samtalen: ${names.nb}.`,
            'Samle alle replikk-trinn under ett felles trinn med «states» og «initial».',
          ],
          en: [
            `These beats lie outside the conversation: ${names.en}.`,
            'Gather all beats under one common step with «states» and «initial».',
          ],
        },
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
        {
          nb: [
            `«${state.key}» er en samtale nummer to ved siden av «${main?.key ?? ''}».`,
            'Legg den inn i den første, eller gjør den til en sidesamtale som slutter («final») og fører tilbake («onDone»).',
          ],
          en: [
            `«${state.key}» is a second conversation beside «${main?.key ?? ''}».`,
            'Put it inside the first, or make it a sub-conversation that ends («final») and leads back («onDone»).',
          ],
        },
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
    const say = (says: Says): void => {
      problems.push(tell(state.pointer, 'TSB020', says, 'key'));
    };
    const depth = state.raw?.['history'];
    // Another word than «deep» is told by the schema.
    if (depth === undefined || state.raw?.['type'] !== 'history')
      say({
        nb: [
          `Historikken «${state.key}» husker ikke nøyaktig hvor i samtalen spilleren var.`,
          'Skriv { "type": "history", "history": "deep" }.',
        ],
        en: [
          `The history «${state.key}» does not remember exactly where in the conversation the learner was.`,
          'Write { "type": "history", "history": "deep" }.',
        ],
      });
    if (state.parent === null || state.parent !== main)
      say({
        nb: [
          `Historikken «${state.key}» ligger ikke rett under samtalen${main === null ? '' : ` «${main.key}»`}.`,
          'Flytt den dit, ved siden av de øverste trinnene.',
        ],
        en: [
          `The history «${state.key}» does not lie directly under the conversation${main === null ? '' : ` «${main.key}»`}.`,
          'Move it there, beside the uppermost steps.',
        ],
      });
    else if (all.findIndex(({ parent }) => parent === main) !== all.indexOf(state))
      say({
        nb: [
          `Samtalen har en historikk fra før, og «${state.key}» er én for mye.`,
          'Behold én og slett den andre.',
        ],
        en: [
          `The conversation has a history already, and «${state.key}» is one too many.`,
          'Keep one and delete the other.',
        ],
      });
    return problems;
  });
}

function returnsTooEarly({ outline, graph, tell }: CheckContext): Problem[] {
  const told = new Set<StateOutline>();
  const problems: Problem[] = [];
  const early = (history: StateOutline): void => {
    const conversation = history.parent?.key ?? '';
    if (told.has(history)) return;
    told.add(history);
    problems.push(
      tell(
        history.pointer,
        'TSB021',
        {
          nb: [
            `«${history.key}» kan nås før «${conversation}» er begynt, og har da ingenting å vende tilbake til.`,
            'La scenarioet begynne i samtalen, og la sidesamtalen komme etterpå.',
          ],
          en: [
            `«${history.key}» can be reached before «${conversation}» has begun, and then has nothing to return to.`,
            'Let the scenario begin in the conversation, and let the sub-conversation come later.',
          ],
        },
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
  const say = (pointer: string, says: Says): void => {
    problems.push(tell(pointer, 'TSB022', says, 'key'));
  };
  const isOutside = main !== null && state !== main && !isInside(state, main);
  const { parent, onDone } = state;
  if (state.kind === 'final' && parent !== null && parent.onDone === null)
    say(state.pointer, {
      nb: [
        `«${state.key}» avslutter «${parent.key}», som ikke sier hva som kommer etterpå.`,
        `Gi «${parent.key}» en "onDone" som fører til historikken i samtalen.`,
      ],
      en: [
        `«${state.key}» ends «${parent.key}», which does not say what comes after.`,
        `Give «${parent.key}» an "onDone" that leads to the history in the conversation.`,
      ],
    });
  if (onDone !== null) {
    const target = onDone.target === null ? null : resolveTarget(outline, state, onDone.target);
    if (!state.children.some(({ kind }) => kind === 'final'))
      say(onDone.pointer, {
        nb: [
          `«${state.key}» sier hva som kommer etterpå («onDone»), men har ingen slutt («final»).`,
          `Legg til et trinn med "type": "final" i «${state.key}».`,
        ],
        en: [
          `«${state.key}» says what comes after («onDone»), but has no end («final»).`,
          `Add a step with "type": "final" to «${state.key}».`,
        ],
      });
    if (isOutside && target !== null && target.kind !== 'history')
      say(onDone.pointer, {
        nb: [
          `Sidesamtalen «${state.key}» vender ikke tilbake dit den begynte.`,
          `La «onDone» føre til historikken i «${main.key}».`,
        ],
        en: [
          `The sub-conversation «${state.key}» does not return to where it began.`,
          `Let «onDone» lead to the history in «${main.key}».`,
        ],
      });
    if (onDone.isGuarded)
      say(`${onDone.pointer}/guard`, {
        nb: [
          `Veien ut av «${state.key}» («onDone») har et vilkår, så samtalen kan bli stående.`,
          'Slett vilkåret ("guard").',
        ],
        en: [
          `The way out of «${state.key}» («onDone») has a condition, so the conversation can stop there.`,
          'Delete the condition ("guard").',
        ],
      });
  }
  for (const way of waysOf(state)) {
    const target = way.target === null ? null : resolveTarget(outline, state, way.target);
    if (target === null || way === onDone) continue;
    if (target.kind === 'history')
      say(way.pointer, {
        nb: [
          `«${state.key}» går rett til historikken «${target.key}».`,
          'Gå til slutten («final») på sidesamtalen, og la «onDone» føre til historikken.',
        ],
        en: [
          `«${state.key}» goes straight to the history «${target.key}».`,
          'Go to the end («final») of the sub-conversation, and let «onDone» lead to the history.',
        ],
      });
    else if (isOutside && parent !== null && rootOf(state) !== rootOf(target))
      say(way.pointer, {
        nb: [
          `Sidesamtalen forlates midtveis, i «${state.key}».`,
          'Gå til slutten («final») på sidesamtalen, og la «onDone» føre tilbake.',
        ],
        en: [
          `The sub-conversation is left midway, in «${state.key}».`,
          'Go to the end («final») of the sub-conversation, and let «onDone» lead back.',
        ],
      });
  }
  return problems;
}
