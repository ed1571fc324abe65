import { pointerTo, type Problem } from '../problem.ts';
import { didYouMean } from '../read/nearest-word.ts';
import type { CheckContext, Rule } from './check-context.ts';
import { components } from './components.ts';
import { objectIn, stringIn, stringsIn } from './loose.ts';
import type { Reference } from './outline.ts';
import { waysOf } from './graph.ts';

/** TSB037–TSB041: whatever a guard or an action names, exists in this scenario. */
export const references: Rule = (context) => {
  const { outline, tell } = context;
  const known: Record<string, ReadonlySet<string>> = {
    condition: new Set(outline.conditions.map(({ name }) => name)),
    choice: new Set(outline.choices.map(({ id }) => id)),
    beat: new Set(outline.states.flatMap(({ kind, key }) => (kind === 'beat' ? [key] : []))),
    measure: new Set(Object.keys(outline.context ?? {})),
    flag: new Set(
      actionsOf(context).flatMap(({ type, writes }) =>
        type === 'set' ? writes.map(({ name }) => name) : [],
      ),
    ),
  };
  const judge = ({ kind, name, pointer }: Reference): Problem[] => {
    const among = known[kind];
    if (among === undefined || among.has(name)) return [];
    const near = (otherwise: string): string => didYouMean(name, among, otherwise);
    switch (kind) {
      case 'condition':
        return [
          tell(
            pointer,
            'TSB038',
            `Vilkåret «${name}» står ikke i meta.conditions.`,
            near('Legg det til der.'),
          ),
        ];
      case 'choice':
        return [
          tell(
            pointer,
            'TSB039',
            `Valget «${name}» finnes ikke i scenarioet.`,
            near('Skriv navnet på et valg.'),
          ),
        ];
      case 'beat':
        return [
          tell(
            pointer,
            'TSB040',
            `Replikk-trinnet «${name}» finnes ikke i scenarioet.`,
            near('Skriv nøkkelen til et replikk-trinn.'),
          ),
        ];
      case 'flag':
        return [
          tell(
            pointer,
            'TSB037',
            `Merket «${name}» leses her, men settes aldri.`,
            near('Sett det med handlingen «set», eller fjern vilkåret.'),
          ),
        ];
      default:
        // A word that is no measure at all is told by the schema.
        return ['tillit', 'trygghet', 'medvirkning'].includes(name)
          ? [
              tell(
                pointer,
                'TSB041',
                `«${name}» brukes, men har ingen startverdi i «context».`,
                `Legg til "${name}" i «context», eller bruk et mål som står der.`,
              ),
            ]
          : [];
    }
  };
  return [
    ...readsOf(context).flatMap(judge),
    ...actionsOf(context).flatMap(({ writes }) =>
      writes.filter(({ kind }) => kind === 'measure').flatMap(judge),
    ),
  ];
};

/** TSB032, TSB033, TSB035, TSB036: whatever a scenario names outside itself, exists there. */
export const outsideNames: Rule = (context) => {
  const { outline, tell, surroundings } = context;
  const { people, facts, places } = surroundings;
  const problems: Problem[] = [];

  const patient = stringIn(outline.meta, 'patient');
  const person = (name: string, pointer: string): void => {
    if (people === null || people.has(name)) return;
    const remedy = didYouMean(
      name,
      people.keys(),
      'Legg personen til i cast.json, eller velg en som står der.',
    );
    problems.push(tell(pointer, 'TSB032', `Personen «${name}» finnes ikke i cast.json.`, remedy));
  };
  if (patient !== null) {
    person(patient, '/meta/patient');
    if (people?.get(patient) !== undefined && people.get(patient)?.kind !== 'patient')
      problems.push(
        tell(
          '/meta/patient',
          'TSB032',
          `«${patient}» er ikke en pasient i cast.json.`,
          'Velg en person med "kind": "patient".',
        ),
      );
  }
  for (const { lines, raw, pointer: at } of outline.states) {
    for (const { speaker, pointer } of lines)
      if (speaker !== null) person(speaker, `${pointer}/speaker`);
    for (const [index, name] of stringsIn(objectIn(raw, 'meta'), 'present').entries())
      person(name, `${at}${pointerTo('meta', 'present', index)}`);
  }
  for (const [index, name] of stringsIn(outline.meta, 'present').entries())
    person(name, pointerTo('meta', 'present', index));

  const place = (name: string | null, pointer: string): void => {
    if (name === null || places === null || places.has(name)) return;
    const remedy = didYouMean(name, places, `Legg til teksten «place.${name}» i modulens tekster.`);
    problems.push(tell(pointer, 'TSB033', `Stedet «${name}» er ikke kjent i modulen.`, remedy));
  };
  place(stringIn(outline.meta, 'place'), '/meta/place');
  for (const state of outline.states) place(state.place, `${state.pointer}/meta/place`);

  const fact = (name: string, pointer: string): void => {
    if (facts === null || facts.has(name)) return;
    problems.push(
      tell(
        pointer,
        'TSB035',
        `Kunnskapen «${name}» finnes ikke i facts.json.`,
        'Legg den til der, eller bruk et nummer som finnes.',
      ),
    );
  };
  for (const [index, name] of stringsIn(outline.meta, 'sources').entries())
    fact(name, pointerTo('meta', 'sources', index));
  for (const { pointer, meta } of outline.choices)
    for (const [index, name] of stringsIn(meta, 'facts').entries())
      fact(name, `${pointer}${pointerTo('meta', 'facts', index)}`);
  for (const { writes } of actionsOf(context))
    for (const write of writes) if (write.kind === 'fact') fact(write.name, write.pointer);

  const objectives = new Set(stringsIn(outline.meta, 'objectives'));
  for (const { pointer, meta } of outline.choices) {
    const name = stringIn(meta, 'objective');
    if (name === null || objectives.has(name)) continue;
    const remedy = didYouMean(name, objectives, 'Legg det til i meta.objectives.');
    problems.push(
      tell(
        `${pointer}/meta/objective`,
        'TSB036',
        `Læringsmålet «${name}» står ikke i meta.objectives.`,
        remedy,
      ),
    );
  }
  return problems;
};

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
        `Vilkåret «${name}» bygger på seg selv.`,
        'Skriv om slik at ett av vilkårene ikke viser til det andre.',
        'key',
      ),
    );
};

/** TSB043, TSB044: measures move by fives, −25…25, and begin at fives, 0…100; tillit is required. */
export const sizes: Rule = (context) => {
  const { outline, tell } = context;
  const problems: Problem[] = [];
  for (const { type, by, pointer } of actionsOf(context)) {
    if (type !== 'adjust' || by === null) continue;
    if (by % 5 === 0 && by !== 0 && Math.abs(by) <= 25) continue;
    problems.push(
      tell(
        `${pointer}/by`,
        'TSB043',
        `Endringen ${by} er ikke tillatt.`,
        'Bruk −25, −20, … −5 eller 5, 10, … 25.',
      ),
    );
  }
  for (const [name, value] of Object.entries(outline.context ?? {})) {
    if (typeof value !== 'number' || (value % 5 === 0 && value >= 0 && value <= 100)) continue;
    problems.push(
      tell(
        pointerTo('context', name),
        'TSB044',
        `Startverdien ${value} for «${name}» er ikke tillatt.`,
        'Bruk et tall i femtrinn fra 0 til 100.',
      ),
    );
  }
  if (outline.context !== null && !('tillit' in outline.context))
    problems.push(
      tell(
        '/context',
        'TSB044',
        'Startverdien for tillit mangler.',
        'Legg til "tillit", for eksempel 40: den styrer lyset i rommet.',
      ),
    );
  return problems;
};

function readsOf({ outline }: CheckContext): Reference[] {
  return [
    ...outline.conditions.flatMap(({ reads }) => reads),
    ...outline.states.flatMap((state) => [
      ...state.lines.flatMap(({ reads }) => reads),
      ...waysOf(state).flatMap(({ guardReads }) => guardReads),
    ]),
  ];
}

function actionsOf({ outline }: CheckContext) {
  return outline.states.flatMap((state) => waysOf(state).flatMap(({ actions }) => actions));
}
