import type { Problem, ProblemCode, Says, Sentence } from '../problem.ts';
import { proposals } from '../read/nearest-word.ts';
import { MEASURES } from '../scenario.ts';
import type { Rule } from './check-context.ts';
import { components } from './components.ts';
import type { Reference } from './outline.ts';
import { actionsOf, readsOf } from './outline-reads.ts';

/** TSB037–TSB041: whatever a guard or an action names, exists in this scenario. */
export const references: Rule = ({ outline, tell }) => {
  const propose = proposals();
  const actions = actionsOf(outline);
  const known: Partial<Record<Reference['kind'], ReadonlySet<string>>> = {
    condition: new Set(outline.conditions.map(({ name }) => name)),
    choice: new Set(outline.choices.map(({ id }) => id)),
    beat: new Set(outline.states.flatMap(({ kind, key }) => (kind === 'beat' ? [key] : []))),
    measure: new Set(Object.keys(outline.context ?? {})),
    flag: new Set(
      actions.flatMap(({ type, writes }) => (type === 'set' ? writes.map(({ name }) => name) : [])),
    ),
  };
  const judge = ({ kind, name, pointer }: Reference): Problem[] => {
    const among = known[kind];
    if (among === undefined || among.has(name)) return [];
    if (kind === 'measure')
      // A word that is no measure at all is told by the schema.
      return (MEASURES as readonly string[]).includes(name)
        ? [tell(pointer, 'TSB041', unusedMeasure(name))]
        : [];
    const unknown = UNKNOWN[kind];
    if (unknown === undefined) return [];
    const what = unknown.what(name);
    const remedy = propose(name, among, unknown.remedy);
    return [tell(pointer, unknown.code, { nb: [what.nb, remedy.nb], en: [what.en, remedy.en] })];
  };
  return [
    ...readsOf(outline).flatMap(judge),
    ...actions.flatMap(({ writes }) =>
      writes.filter(({ kind }) => kind === 'measure').flatMap(judge),
    ),
  ];
};

interface Unknown {
  code: ProblemCode;
  what(name: string): Sentence;
  remedy: Sentence;
}

const UNKNOWN: Partial<Record<Reference['kind'], Unknown>> = {
  condition: {
    code: 'TSB038',
    what: (name) => ({
      nb: `Det finnes ikke noe vilkår som heter «${name}» i dette scenarioet.`,
      en: `There is no condition called «${name}» in this scenario.`,
    }),
    remedy: {
      nb: 'Legg det til i "conditions" øverst i filen.',
      en: 'Add it to "conditions" at the top of the file.',
    },
  },
  choice: {
    code: 'TSB039',
    what: (name) => ({
      nb: `Vilkåret spør om valget «${name}», som ikke finnes i scenarioet.`,
      en: `The condition asks for the choice «${name}», which is not in the scenario.`,
    }),
    remedy: {
      nb: 'Skriv navnet på et valg i scenarioet.',
      en: 'Write the name of a choice of the scenario.',
    },
  },
  beat: {
    code: 'TSB040',
    what: (name) => ({
      nb: `Vilkåret teller besøk i replikk-trinnet «${name}», som ikke finnes i scenarioet.`,
      en: `The condition counts visits to the beat «${name}», which is not in the scenario.`,
    }),
    remedy: {
      nb: 'Skriv navnet på et replikk-trinn i scenarioet.',
      en: 'Write the name of a beat of the scenario.',
    },
  },
  flag: {
    code: 'TSB037',
    what: (name) => ({
      nb: `Vilkåret spør om merket «${name}», men ingen valg setter det.`,
      en: `The condition asks for the flag «${name}», but no choice sets it.`,
    }),
    remedy: {
      nb: 'Sett merket med handlingen "set" på et valg, eller slett vilkåret.',
      en: 'Set the flag with the action "set" on a choice, or delete the condition.',
    },
  },
};

function unusedMeasure(name: string): Says {
  return {
    nb: [
      `«${name}» brukes, men har ingen startverdi i dette scenarioet.`,
      `Legg til "${name}": 40 eller en annen startverdi under "context".`,
    ],
    en: [
      `«${name}» is used, but has no first value in this scenario.`,
      `Add "${name}": 40 or another first value under "context".`,
    ],
  };
}

/** TSB042: no named condition needs itself. */
export const conditionCycles: Rule = ({ outline, tell }) => {
  const reads = new Map(
    outline.conditions.map(({ name, reads }) => [
      name,
      reads.flatMap((read) => (read.kind === 'condition' ? [read.name] : [])),
    ]),
  );
  const names = [...reads.keys()];
  const next = (name: string): string[] => (reads.get(name) ?? []).filter((to) => reads.has(to));
  const circular = new Set(
    components(names, next).flatMap((ring) =>
      ring.length > 1 || ring.some((name) => next(name).includes(name)) ? ring : [],
    ),
  );
  return outline.conditions
    .filter(({ name }) => circular.has(name))
    .map(({ name, pointer }) =>
      tell(
        pointer,
        'TSB042',
        {
          nb: [
            `Vilkåret «${name}» bygger på seg selv.`,
            'Skriv om slik at ett av vilkårene ikke viser til det andre.',
          ],
          en: [
            `The condition «${name}» builds on itself.`,
            'Rewrite it so that one of the conditions does not refer to the other.',
          ],
        },
        'key',
      ),
    );
};
