import {
  type EncounterOutline,
  encountersOf,
  type ModuleContent,
  type ModuleOutline,
} from '../scenario/module.ts';
import { eachState } from '../scenario/machine.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What the first screens know of a module: its encounters without their insides. */
export function moduleOutline(content: ModuleContent): ModuleOutline {
  const { module, school, cast, fingerprints, scenarios } = content;
  const outlines = encountersOf(module).flatMap(({ id }) => {
    const scenario = scenarios[id];
    return scenario === undefined ? [] : [[id, outlineOf(scenario)] as const];
  });
  const talks = module.days.flatMap((day) =>
    day.talks.map(({ id }) => [id, { with: scenarios[id]?.meta.present?.[0] ?? null }] as const),
  );
  return {
    module,
    school,
    cast,
    fingerprints,
    encounters: Object.fromEntries(outlines),
    talks: Object.fromEntries(talks),
  };
}

function outlineOf({ meta, states }: Scenario): EncounterOutline {
  let endings = 0;
  eachState(states, (_key, state) => {
    if (state.meta?.ending !== undefined) endings += 1;
  });
  return { patient: meta.patient ?? null, endings };
}
