import { pointerTo, type Problem } from '../problem.ts';
import { CONTINUE } from '../scenario.ts';
import type { CheckContext, Rule } from './check-context.ts';
import { objectIn } from './loose.ts';
import type { StateOutline } from './outline.ts';

/** What may stand together in each kind of state (besides `type`). */
const ALLOWED: Readonly<Record<StateOutline['kind'], readonly string[]>> = {
  beat: ['tags', 'meta', 'on'],
  router: ['always', 'meta'],
  compound: ['initial', 'states', 'meta', 'onDone', 'tags'],
  history: ['type', 'history'],
  final: ['type', 'meta', 'tags'],
};

const KNOWN: ReadonlySet<string> = new Set(Object.values(ALLOWED).flat());

const WORDS: Readonly<Record<StateOutline['kind'], string>> = {
  beat: 'et replikk-trinn',
  router: 'et veiskille («always»)',
  compound: 'en samtale med egne trinn («states»)',
  history: 'en historikk',
  final: 'en slutt («final»)',
};

/** TSB012, TSB013, TSB014: each state is one thing, «continue» stands alone, and a router is always open. */
export const stateForm: Rule = (context) =>
  context.outline.states.flatMap((state) => [
    ...mixture(context, state),
    ...goingOn(context, state),
    ...openWay(context, state),
  ]);

function mixture({ tell }: CheckContext, state: StateOutline): Problem[] {
  const allowed = ALLOWED[state.kind];
  const strangers = Object.keys(state.raw ?? {}).filter(
    (key) => KNOWN.has(key) && !allowed.includes(key),
  );
  const problems = strangers.map((key) =>
    tell(
      state.pointer + pointerTo(key),
      'TSB012',
      `«${state.key}» er ${WORDS[state.kind]}, og kan ikke ha «${key}».`,
      'Del opp i flere tilstander, én for hver ting.',
      'key',
    ),
  );
  if (state.kind !== 'beat' && state.lines.length > 0)
    problems.push(
      tell(
        `${state.pointer}/meta/lines`,
        'TSB012',
        `«${state.key}» er ${WORDS[state.kind]}, og kan ikke ha replikker.`,
        'Legg replikkene i et eget replikk-trinn foran.',
        'key',
      ),
    );
  if (state.kind === 'beat' && state.lines.length === 0)
    problems.push(
      tell(
        state.pointer,
        'TSB012',
        `Replikk-trinnet «${state.key}» har ingen replikker.`,
        'Legg til en replikk i meta.lines, eller gjør det til et veiskille med «always».',
        'key',
      ),
    );
  return problems;
}

function goingOn({ tell }: CheckContext, { goesOn, choices, raw }: StateOutline): Problem[] {
  if (goesOn === null) return [];
  const problems: Problem[] = [];
  const remedy = 'La «continue» stå alene uten vilkår, eller lag vanlige valg.';
  if (choices.length > 0)
    problems.push(
      tell(goesOn.pointer, 'TSB013', '«continue» står sammen med valg.', remedy, 'key'),
    );
  if (goesOn.isGuarded)
    problems.push(
      tell(`${goesOn.pointer}/guard`, 'TSB013', '«continue» har et vilkår.', remedy, 'key'),
    );
  const taken = objectIn(objectIn(raw, 'on'), CONTINUE);
  if (taken !== null && 'meta' in taken)
    problems.push(
      tell(
        `${goesOn.pointer}/meta`,
        'TSB013',
        '«continue» er ikke et valg og har ikke «meta».',
        'Slett «meta».',
        'key',
      ),
    );
  return problems;
}

function openWay({ tell }: CheckContext, { kind, key, pointer, routes }: StateOutline): Problem[] {
  if (kind !== 'router') return [];
  const open = routes.findIndex((route) => !route.isGuarded);
  if (open < 0)
    return [
      tell(
        `${pointer}/always`,
        'TSB014',
        `Veiskillet «${key}» har ingen vei uten vilkår.`,
        'La den siste veien stå uten «guard».',
      ),
    ];
  return routes
    .slice(open + 1)
    .map((route) =>
      tell(
        route.pointer,
        'TSB014',
        `Veien kan aldri bli valgt: en vei uten vilkår står foran i «${key}».`,
        'Flytt veien uten vilkår til slutt.',
      ),
    );
}
