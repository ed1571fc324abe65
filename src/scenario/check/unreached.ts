import type { Problem } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
import type { Findings } from '../walk/findings.ts';
import type { CheckContext } from './check-context.ts';
import type { StateOutline } from './outline.ts';

/**
 * TSB078–TSB081: what the conditions shut off. Ways without conditions lead there, else TSB017 tells of it; of beats
 * behind a shut one only the first is told.
 */
export function unreached(context: CheckContext, found: Findings): Problem[] {
  const { outline, graph, tell } = context;
  const problems: Problem[] = [];
  const isReached = ({ key }: StateOutline): boolean => found.leaves.has(key);
  for (const { id, pointer, state } of outline.choices)
    if (isReached(state) && !found.offered.has(id))
      problems.push(
        tell(
          pointer,
          'TSB078',
          {
            nb: [
              `Ingen får se valget «${id}»: vilkåret blir aldri sant når de er ved «${state.key}».`,
              'Se om et tall eller et navn i vilkåret er feil, og slett valget bare hvis ingen skal ta det.',
            ],
            en: [
              `Nobody gets to see the choice «${id}»: its condition is never true at «${state.key}».`,
              'See whether a number or a name in the condition is wrong, and delete the choice only if nobody shall take it.',
            ],
          },
          'key',
        ),
      );
  const before = new Map<StateOutline, StateOutline[]>();
  for (const [leaf, edges] of graph.edges)
    for (const { to } of edges) before.set(to, [...(before.get(to) ?? []), leaf]);
  const isFirst = (state: StateOutline): boolean => (before.get(state) ?? []).some(isReached);
  for (const state of graph.leaves) {
    if (isReached(state) || !graph.reached.has(state)) continue;
    if (state.ending !== null || (state.kind === 'final' && state.parent === null))
      problems.push(endingShut(context, state));
    else if (isFirst(state)) {
      const names = (before.get(state) ?? []).filter(isReached).map(({ key }) => `«${key}»`);
      const shut = someOf([...new Set(names)]);
      const from = { nb: `fra ${shut.nb}`, en: `from ${shut.en}` };
      problems.push(
        tell(
          state.pointer,
          'TSB079',
          {
            nb: [
              `Ingen kommer til «${state.key}»: vilkårene stenger alle veiene dit, ${from.nb}.`,
              'Se om vilkårene der krever for mye, eller noe som aldri skjer.',
            ],
            en: [
              `Nobody gets to «${state.key}»: conditions shut every way there, ${from.en}.`,
              'See whether the conditions there ask for too much, or for what never happens.',
            ],
          },
          'key',
        ),
      );
    }
  }
  const finals = outline.roots.filter(({ kind }) => kind === 'final');
  const [only] = found.endings;
  if (found.endings.size === 1 && finals.length > 1 && only !== undefined)
    problems.push(
      tell(
        '/states',
        'TSB081',
        {
          nb: [
            `Alle ender med «${only}», uansett hva de velger.`,
            'La valgene føre til ulike slutter, eller behold bare den ene.',
          ],
          en: [
            `Everybody ends with «${only}», whatever they choose.`,
            'Let the choices lead to different endings, or keep just the one.',
          ],
        },
        'key',
      ),
    );
  return problems;
}

function endingShut({ tell }: CheckContext, { key, pointer, ending }: StateOutline): Problem {
  const name = ending?.id ?? key;
  return tell(
    pointer,
    'TSB080',
    {
      nb: [
        `Ingen kan få slutten «${name}».`,
        'Senk kravene på veien dit, eller gi valgene før den større virkning.',
      ],
      en: [
        `Nobody can get the ending «${name}».`,
        'Lower the demands on the way there, or let the choices before it do more.',
      ],
    },
    'key',
  );
}
