import { pointerTo, type Problem, type Says } from '../problem.ts';
import { proposals } from '../read/nearest-word.ts';
import type { Rule } from './check-context.ts';
import { objectIn, stringIn, stringsIn } from './loose.ts';
import { actionsOf } from './outline-reads.ts';

/** TSB032, TSB033, TSB035, TSB036: whatever a scenario names outside itself, exists there. */
export const outsideNames: Rule = ({ outline, tell, surroundings }) => {
  const { people, facts, places } = surroundings;
  const propose = proposals();
  const problems: Problem[] = [];

  const patient = stringIn(outline.meta, 'patient');
  const person = (name: string, pointer: string): void => {
    if (people !== null && !people.has(name))
      problems.push(tell(pointer, 'TSB032', unknownPerson(name, propose, people.keys())));
  };
  if (patient !== null) {
    person(patient, '/meta/patient');
    if (people?.get(patient) !== undefined && people.get(patient)?.kind !== 'patient')
      problems.push(tell('/meta/patient', 'TSB032', noPatient(patient)));
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
    if (name !== null && places !== null && !places.has(name))
      problems.push(tell(pointer, 'TSB033', unknownPlace(name, propose, places)));
  };
  place(stringIn(outline.meta, 'place'), '/meta/place');
  for (const state of outline.states) place(state.place, `${state.pointer}/meta/place`);

  const fact = (name: string, pointer: string): void => {
    if (facts !== null && !facts.has(name))
      problems.push(tell(pointer, 'TSB035', unknownFact(name)));
  };
  for (const [index, name] of stringsIn(outline.meta, 'sources').entries())
    fact(name, pointerTo('meta', 'sources', index));
  for (const { pointer, meta } of outline.choices)
    for (const [index, name] of stringsIn(meta, 'facts').entries())
      fact(name, `${pointer}${pointerTo('meta', 'facts', index)}`);
  for (const { writes } of actionsOf(outline))
    for (const write of writes) if (write.kind === 'fact') fact(write.name, write.pointer);

  const objectives = new Set(stringsIn(outline.meta, 'objectives'));
  for (const { pointer, meta } of outline.choices) {
    const name = stringIn(meta, 'objective');
    if (name !== null && !objectives.has(name))
      problems.push(
        tell(`${pointer}/meta/objective`, 'TSB036', unknownObjective(name, propose, objectives)),
      );
  }
  return problems;
};

type Propose = ReturnType<typeof proposals>;

function unknownPerson(name: string, propose: Propose, people: Iterable<string>): Says {
  const near = propose(name, people, {
    nb: 'Velg en person som står i cast.json, eller legg den nye til der.',
    en: 'Choose a person who stands in cast.json, or add the new one there.',
  });
  return {
    nb: [`Personen «${name}» finnes ikke i cast.json.`, near.nb],
    en: [`There is no person «${name}» in cast.json.`, near.en],
  };
}

function noPatient(name: string): Says {
  return {
    nb: [`«${name}» er ikke en pasient i cast.json.`, 'Velg en person med "kind": "patient".'],
    en: [`«${name}» is not a patient in cast.json.`, 'Choose a person with "kind": "patient".'],
  };
}

function unknownPlace(name: string, propose: Propose, places: Iterable<string>): Says {
  const near = propose(name, places, {
    nb: `Legg til "place.${name}" med navnet på stedet i modulens tekster.`,
    en: `Add "place.${name}" with the name of the place to the texts of the module.`,
  });
  return {
    nb: [`Stedet «${name}» er ikke kjent i modulen.`, near.nb],
    en: [`The module knows no place «${name}».`, near.en],
  };
}

function unknownFact(name: string): Says {
  return {
    nb: [
      `Kunnskapen «${name}» finnes ikke i facts.json.`,
      'Bruk et nummer som står i facts.json, eller legg kunnskapen til der.',
    ],
    en: [
      `There is no fact «${name}» in facts.json.`,
      'Use a number that stands in facts.json, or add the fact there.',
    ],
  };
}

function unknownObjective(name: string, propose: Propose, objectives: Iterable<string>): Says {
  const near = propose(name, objectives, {
    nb: 'Legg det til i "objectives" øverst i filen.',
    en: 'Add it to "objectives" at the top of the file.',
  });
  return {
    nb: [`Læringsmålet «${name}» er ikke et av målene for dette scenarioet.`, near.nb],
    en: [`The objective «${name}» is not one of this scenario’s objectives.`, near.en],
  };
}
