import type { Problem, Sentence } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
import type { Findings } from '../walk/findings.ts';
import type { CheckContext } from './check-context.ts';
import { LESS } from './dead-conditions.ts';
import type { StateOutline, Way } from './outline.ts';
import { whyNever } from './why-never.ts';

/** What is shut off, and the values in conditions that were named as the cause of it. */
export interface Unreached {
  problems: Problem[];
  causes: ReadonlySet<string>;
}

/**
 * TSB078–TSB081: what the conditions shut off. Ways without conditions lead there, else TSB017 tells of it; of beats
 * behind a shut one only the first is told, and none behind a choice that is told of.
 */
export function unreached(context: CheckContext, found: Findings): Unreached {
  const { outline, graph, tell } = context;
  const problems: Problem[] = [];
  const causes = new Set<string>();
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
  const waysTo = new Map<StateOutline, ShutWay[]>();
  for (const [from, edges] of graph.edges)
    if (isReached(from))
      for (const { to, way } of edges) waysTo.set(to, [...(waysTo.get(to) ?? []), { from, way }]);
  for (const state of graph.leaves) {
    if (isReached(state) || !graph.reached.has(state)) continue;
    const ways = waysTo.get(state) ?? [];
    const isEnding = state.ending !== null || (state.kind === 'final' && state.parent === null);
    if (!isEnding && ways.every(({ way }) => 'id' in way)) continue;
    const cause = causeOf(ways, context, found);
    if (cause !== null) causes.add(cause.pointer);
    problems.push(
      isEnding ? endingShut(context, state, cause) : stepShut(context, state, ways, cause),
    );
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
  return { problems, causes };
}

/** A way from where somebody comes, which nobody goes. */
interface ShutWay {
  readonly from: StateOutline;
  readonly way: Way;
}

interface Cause {
  readonly from: string;
  readonly reason: Sentence;
  readonly pointer: string;
}

/** The first of the ways whose condition asks for what never happens, and what that is. */
function causeOf(ways: readonly ShutWay[], context: CheckContext, found: Findings): Cause | null {
  for (const { from, way } of ways) {
    if (way.guard === null) continue;
    const why = whyNever(way.guard, `${way.pointer}/guard`, context, found);
    if (why !== null && !why.isFollower) return { from: from.key, ...why };
  }
  return null;
}

function stepShut(
  { tell }: CheckContext,
  { key, pointer }: StateOutline,
  ways: readonly ShutWay[],
  cause: Cause | null,
): Problem {
  if (cause !== null)
    return tell(cause.pointer, 'TSB079', {
      nb: [
        `Ingen kommer til «${key}», for vilkåret på veien dit fra «${cause.from}» blir aldri sant: ${cause.reason.nb}.`,
        LESS.nb,
      ],
      en: [
        `Nobody gets to «${key}», because the condition on the way there from «${cause.from}» is never true: ${cause.reason.en}.`,
        LESS.en,
      ],
    });
  const shut = someOf([...new Set(ways.map(({ from }) => `«${from.key}»`))]);
  return tell(
    pointer,
    'TSB079',
    {
      nb: [
        `Ingen kommer til «${key}»: vilkårene stenger alle veiene dit, fra ${shut.nb}.`,
        `Se på vilkårene i ${shut.nb}: kanskje krever de for mye, eller en annen vei passer alltid først.`,
      ],
      en: [
        `Nobody gets to «${key}»: conditions shut every way there, from ${shut.en}.`,
        `See the conditions at ${shut.en}: perhaps they ask for too much, or another way always fits first.`,
      ],
    },
    'key',
  );
}

function endingShut(
  { tell }: CheckContext,
  { key, pointer, ending }: StateOutline,
  cause: Cause | null,
): Problem {
  const name = ending?.id ?? key;
  if (cause !== null)
    return tell(cause.pointer, 'TSB080', {
      nb: [
        `Ingen kan få slutten «${name}», for vilkåret på veien dit fra «${cause.from}» blir aldri sant: ${cause.reason.nb}.`,
        LESS.nb,
      ],
      en: [
        `Nobody can get the ending «${name}», because the condition on the way there from «${cause.from}» is never true: ${cause.reason.en}.`,
        LESS.en,
      ],
    });
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
