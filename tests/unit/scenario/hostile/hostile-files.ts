import type { Limit } from '../../../../src/scenario/limits.ts';
import type { Problem } from '../../../../src/scenario/problem.ts';
import type { Guard, Scenario } from '../../../../src/scenario/scenario.ts';
import { checkSchool, exampleSchool, SCENARIO, type School } from '../../../fuzz/school.ts';

type Json = Record<string, unknown>;

/** What is told of the example school with some of its files replaced. */
export function check(files: Partial<School>): Problem[] {
  return checkSchool({ ...exampleSchool(), ...files }).problems;
}

/** What is told of the example scenario after a change to its value. */
export function checkChanged(change: (scenario: Json) => void): Problem[] {
  return check({ [SCENARIO]: JSON.stringify(changed(change)) });
}

export function changed(change: (scenario: Json) => void): Json {
  const scenario = JSON.parse(exampleSchool()[SCENARIO]) as Json;
  change(scenario);
  return scenario;
}

/** The object that keys lead to. */
export function at(value: unknown, ...keys: (string | number)[]): Json {
  let found = value;
  for (const key of keys) found = (found as Json)[key];
  return found as Json;
}

export const limitsOf = (problems: readonly Problem[]): (Limit | undefined)[] => [
  ...new Set(problems.filter(({ code }) => code === 'TSB002').map(({ limit }) => limit)),
];

/** A condition so many levels deep, through `not`, or through `all` and `any`. */
export function deepGuard(levels: number, through: 'not' | 'lists' = 'not'): Guard {
  let guard: Guard = { type: 'has', params: { flag: 'apen' } };
  for (let level = 1; level < levels; level += 1)
    guard =
      through === 'not'
        ? { type: 'not', params: { of: guard } }
        : { type: level % 2 === 0 ? 'all' : 'any', params: { of: [guard] } };
  return guard;
}

/** Texts for everything that a scenario shows, so that it can be without errors. */
export function textsFor({ states }: Scenario): Record<string, string> {
  const texts: Record<string, string> = {
    'scenario.title': 'Tittel',
    'scenario.role': 'Rolle',
    'scenario.intro': 'Innledning.',
  };
  const name = (of: Scenario['states'] | undefined): void => {
    for (const { meta, on, states: inner } of Object.values(of ?? {})) {
      for (const { id } of meta?.lines ?? []) texts[id] = `Linje ${id}`;
      for (const id of Object.keys(on ?? {}).filter((event) => event !== 'continue')) {
        texts[id] = `Valg ${id}`;
        texts[`${id}.why`] = 'Derfor.';
      }
      if (meta?.ending !== undefined) {
        texts[`${meta.ending.id}.title`] = 'Slutt';
        texts[`${meta.ending.id}.text`] = 'Slutt.';
      }
      name(inner);
    }
  };
  name(states);
  return texts;
}
