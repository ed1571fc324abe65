import { pointerTo, type Problem, type Sentence } from '../problem.ts';
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

const WORDS: Readonly<Record<StateOutline['kind'], Sentence>> = {
  beat: { nb: 'et replikk-trinn', en: 'a beat' },
  router: { nb: 'et veiskille («always»)', en: 'a router («always»)' },
  compound: {
    nb: 'en samtale med egne trinn («states»)',
    en: 'a conversation with steps of its own («states»)',
  },
  history: { nb: 'en historikk («history»)', en: 'a history («history»)' },
  final: { nb: 'en slutt («final»)', en: 'an ending («final»)' },
};

/** TSB012, TSB013, TSB014: each state is one thing, «continue» stands alone, and a router is always open. */
export const stateForm: Rule = (context) =>
  context.outline.states.flatMap((state) => [
    ...mixture(context, state),
    ...goingOn(context, state),
    ...openWay(context, state),
  ]);

function mixture({ tell }: CheckContext, state: StateOutline): Problem[] {
  const { key: name, kind } = state;
  const allowed = ALLOWED[kind];
  const strangers = Object.keys(state.raw ?? {}).filter(
    (key) => KNOWN.has(key) && !allowed.includes(key),
  );
  const problems = strangers.map((key) =>
    tell(
      state.pointer + pointerTo(key),
      'TSB012',
      {
        nb: [
          `«${name}» er ${WORDS[kind].nb}, og kan ikke ha «${key}».`,
          'Del opp i flere trinn, ett for hver ting.',
        ],
        en: [
          `«${name}» is ${WORDS[kind].en}, and cannot have «${key}».`,
          'Divide it into several steps, one for each thing.',
        ],
      },
      'key',
    ),
  );
  if (state.kind !== 'beat' && state.lines.length > 0)
    problems.push(
      tell(
        `${state.pointer}/meta/lines`,
        'TSB012',
        {
          nb: [
            `«${name}» er ${WORDS[kind].nb}, og kan ikke ha replikker.`,
            'Legg replikkene i et eget replikk-trinn foran.',
          ],
          en: [
            `«${name}» is ${WORDS[kind].en}, and cannot have lines.`,
            'Put the lines into a beat of their own before it.',
          ],
        },
        'key',
      ),
    );
  if (state.kind === 'beat' && state.lines.length === 0)
    problems.push(
      tell(
        state.pointer,
        'TSB012',
        {
          nb: [
            `Replikk-trinnet «${name}» har ingen replikker.`,
            'Legg til en replikk under «lines», eller gjør det til et veiskille med «always».',
          ],
          en: [
            `The beat «${name}» has no lines.`,
            'Add a line under «lines», or make it a router with «always».',
          ],
        },
        'key',
      ),
    );
  return problems;
}

function goingOn({ tell }: CheckContext, { key, goesOn, choices, raw }: StateOutline): Problem[] {
  if (goesOn === null) return [];
  const problems: Problem[] = [];
  if (choices.length > 0)
    problems.push(
      tell(
        goesOn.pointer,
        'TSB013',
        {
          nb: [
            `«continue» (fortsett) i «${key}» står sammen med vanlige valg.`,
            'La «continue» stå alene, eller gjør det om til et vanlig valg.',
          ],
          en: [
            `«continue» in «${key}» stands together with ordinary choices.`,
            'Let «continue» stand alone, or turn it into an ordinary choice.',
          ],
        },
        'key',
      ),
    );
  if (goesOn.isGuarded)
    problems.push(
      tell(
        `${goesOn.pointer}/guard`,
        'TSB013',
        {
          nb: [
            `«continue» (fortsett) i «${key}» har et vilkår.`,
            'Slett vilkåret ("guard"), eller lag vanlige valg i stedet.',
          ],
          en: [
            `«continue» in «${key}» has a condition.`,
            'Delete the condition ("guard"), or write ordinary choices instead.',
          ],
        },
        'key',
      ),
    );
  const taken = objectIn(objectIn(raw, 'on'), CONTINUE);
  if (taken !== null && 'meta' in taken)
    problems.push(
      tell(
        `${goesOn.pointer}/meta`,
        'TSB013',
        {
          nb: [
            `«continue» (fortsett) i «${key}» har «meta», men er ikke et valg.`,
            'Slett «meta» der, eller gi valget et eget navn.',
          ],
          en: [
            `«continue» in «${key}» has «meta», but is not a choice.`,
            'Delete «meta» there, or give the choice a name of its own.',
          ],
        },
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
      tell(`${pointer}/always`, 'TSB014', {
        nb: [
          `Veiskillet «${key}» har ingen vei uten vilkår, så samtalen kan stoppe der.`,
          'La den siste veien stå uten vilkår ("guard").',
        ],
        en: [
          `The router «${key}» has no way without a condition, so the conversation can stop there.`,
          'Let the last way stand without a condition ("guard").',
        ],
      }),
    ];
  return routes.slice(open + 1).map((route) =>
    tell(route.pointer, 'TSB014', {
      nb: [
        `Denne veien i «${key}» kan aldri bli valgt, fordi en vei uten vilkår står foran.`,
        'Flytt veien uten vilkår nederst.',
      ],
      en: [
        `This way in «${key}» can never be taken, because a way without a condition stands before it.`,
        'Move the way without a condition to the bottom.',
      ],
    }),
  );
}
