import { ART_SEED } from '../../art/art-seed.ts';
import { drawPortrait } from '../../art/person/draw-portrait.ts';
import { PERSON_NAMES } from '../../art/person/people.ts';
import { eachState } from '../../scenario/machine.ts';
import type { Portrait } from '../../scenario/picture/draw-header.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { People } from './read-people.ts';

/** Drawings of everybody who speaks in a scenario and has a face, the patient first. */
export function portraitsOf(scenario: Scenario, people: People): Portrait[] {
  const { patient } = scenario.meta;
  const ids = new Set(patient === undefined ? [] : [patient]);
  eachState(scenario.states, (_key, { meta }) => {
    for (const { speaker } of meta?.lines ?? []) ids.add(speaker);
  });
  return [...ids].flatMap((id) => {
    const { name, art } = people[id] ?? { name: id, art: null };
    const drawn = PERSON_NAMES.find((each) => each === art);
    return drawn === undefined ? [] : [{ name, ...drawPortrait(drawn, ART_SEED) }];
  });
}
