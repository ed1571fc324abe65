import { type JsonDocument, pointerTo, type Problem, problemAt, type Says } from '../problem.ts';
import { proposals } from '../read/nearest-word.ts';
import { listIn, type Loose, objectIn, stringIn } from './loose.ts';
import { outlineOf } from './outline.ts';

/** One entry of module.json: an encounter, a talk or a check. */
export interface Listed {
  id: string;
  code: string | null;
  pointer: string;
}

/** The entries of a list that have an id, each with its place. */
export function listed(owner: Loose, key: string, pointer: string): Listed[] {
  return listIn(owner, key).flatMap((item, index) => {
    const id = stringIn(item, 'id');
    return id === null
      ? []
      : [{ id, code: stringIn(item, 'code'), pointer: pointer + pointerTo(index) }];
  });
}

/** TSB061, TSB069, TSB071: the scenarios on disk and those in module.json are the same, each once, each of its kind. */
export function scenariosListed(
  module: JsonDocument,
  scenarios: readonly JsonDocument[],
  { encounters, talks }: Readonly<Record<'encounters' | 'talks', readonly Listed[]>>,
): Problem[] {
  const problems: Problem[] = [];
  const found = new Map<string, { document: JsonDocument; isTalk: boolean }>();
  for (const document of scenarios) {
    const { id, isTalk } = outlineOf(document.value);
    const other = found.get(id);
    if (other === undefined) found.set(id, { document, isTalk });
    else problems.push(problemAt(document, '/id', 'TSB069', sameId(id, other.document.file)));
  }
  const propose = proposals();
  const seen = new Set<string>();
  for (const [list, areTalks] of [
    [encounters, false],
    [talks, true],
  ] as const)
    for (const { id, pointer } of list) {
      const scenario = found.get(id);
      const tell = (says: Says): void => {
        problems.push(problemAt(module, `${pointer}/id`, 'TSB061', says));
      };
      if (seen.has(id))
        tell({
          nb: [`«${id}» står to ganger i modulen.`, 'Behold den ene og slett den andre.'],
          en: [`«${id}» stands twice in the module.`, 'Keep one and delete the other.'],
        });
      seen.add(id);
      if (scenario === undefined) tell(noScenario(id, propose, found.keys()));
      else if (scenario.isTalk !== areTalks) tell(wrongList(id, scenario.isTalk));
    }
  for (const [id, { document }] of found)
    if (!seen.has(id)) problems.push(problemAt(document, '/id', 'TSB071', notListed(id)));
  return problems;
}

/** TSB061: a day's morning meeting is one of its talks. */
export function meetingsListed(module: JsonDocument): Problem[] {
  const propose = proposals();
  const root = objectIn({ root: module.value }, 'root');
  return listIn(root, 'days').flatMap((day, index) => {
    const meeting = stringIn(day, 'meeting');
    const talks = listed(day, 'talks', '').map(({ id }) => id);
    if (meeting === null || talks.includes(meeting)) return [];
    const near = propose(meeting, talks, {
      nb: 'Før praten opp i dagens «talks», eller slett linjen.',
      en: 'List the talk in the day’s «talks», or delete the line.',
    });
    return [
      problemAt(module, pointerTo('days', index, 'meeting'), 'TSB061', {
        nb: [`Dagen har ingen prat som heter «${meeting}».`, near.nb],
        en: [`The day has no talk called «${meeting}».`, near.en],
      }),
    ];
  });
}

/** TSB061: the talk that ends the week is one of the module's. */
export function farewellListed(module: JsonDocument, talks: readonly Listed[]): Problem[] {
  const farewell = stringIn(objectIn({ root: module.value }, 'root'), 'farewell');
  const ids = talks.map(({ id }) => id);
  if (farewell === null || ids.includes(farewell)) return [];
  const near = proposals()(farewell, ids, {
    nb: 'Før praten opp i en av dagenes «talks», eller slett linjen.',
    en: 'List the talk in the «talks» of a day, or delete the line.',
  });
  return [
    problemAt(module, '/farewell', 'TSB061', {
      nb: [`Modulen har ingen prat som heter «${farewell}».`, near.nb],
      en: [`The module has no talk called «${farewell}».`, near.en],
    }),
  ];
}

/** TSB061: every check has its file, and opens after an encounter of the module. */
export function checksListed(
  module: JsonDocument,
  files: readonly string[],
  { checks, encounters }: Readonly<Record<'checks' | 'encounters', readonly Listed[]>>,
): Problem[] {
  const propose = proposals();
  const root = objectIn({ root: module.value }, 'root');
  const problems: Problem[] = [];
  const known = new Set(files);
  for (const { id, pointer } of checks)
    if (!known.has(id))
      problems.push(problemAt(module, `${pointer}/id`, 'TSB061', noCheck(id, propose, files)));
  const ids = encounters.map(({ id }) => id);
  const opening = new Set(ids);
  for (const [index, check] of listIn(root, 'checks').entries()) {
    const after = stringIn(check, 'after');
    if (after === null || opening.has(after)) continue;
    const pointer = pointerTo('checks', index, 'after');
    problems.push(problemAt(module, pointer, 'TSB061', noEncounter(after, propose, ids)));
  }
  return problems;
}

/** TSB062: no code stands for two conversations, or for two checks. */
export function uniqueCodes(module: JsonDocument, list: readonly Listed[]): Problem[] {
  const owners = new Map<string, string>();
  return list.flatMap(({ id, code, pointer }) => {
    if (code === null) return [];
    const owner = owners.get(code);
    if (owner === undefined) {
      owners.set(code, id);
      return [];
    }
    return [problemAt(module, `${pointer}/code`, 'TSB062', codeTaken(id, code, owner))];
  });
}

const sameId = (id: string, file: string): Says => ({
  nb: [
    `To scenarioer har id-en «${id}»: dette og ${file}.`,
    'Gi det nyeste en egen id, og la det som er publisert, beholde sin.',
  ],
  en: [
    `Two scenarios have the id «${id}»: this one and ${file}.`,
    'Give the newest an id of its own, and let the published one keep its own.',
  ],
});

type Propose = ReturnType<typeof proposals>;

function noScenario(id: string, propose: Propose, known: Iterable<string>): Says {
  const near = propose(id, known, {
    nb: 'Legg til mappen med scenarioet, eller slett linjen.',
    en: 'Add the folder of the scenario, or delete the line.',
  });
  return {
    nb: [`Modulen har ikke noe scenario som heter «${id}».`, near.nb],
    en: [`The module has no scenario called «${id}».`, near.en],
  };
}

const wrongList = (id: string, isTalk: boolean): Says =>
  isTalk
    ? {
        nb: [
          `«${id}» er en prat med en kollega, men står blant møtene.`,
          'Flytt den til «talks» i module.json.',
        ],
        en: [
          `«${id}» is a talk with a colleague, but stands among the encounters.`,
          'Move it to «talks» in module.json.',
        ],
      }
    : {
        nb: [
          `«${id}» er et møte med en pasient, men står blant pratene.`,
          'Flytt det til «encounters», eller skriv "kind": "talk" i scenarioet.',
        ],
        en: [
          `«${id}» is an encounter with a patient, but stands among the talks.`,
          'Move it to «encounters», or write "kind": "talk" in the scenario.',
        ],
      };

const notListed = (id: string): Says => ({
  nb: [
    `«${id}» står ikke i module.json, og kan derfor ikke spilles.`,
    'Legg det til under "days" i module.json, med en ny kode.',
  ],
  en: [
    `«${id}» is not in module.json, and therefore cannot be played.`,
    'Add it under "days" in module.json, with a new code.',
  ],
});

function noCheck(id: string, propose: Propose, files: readonly string[]): Says {
  const near = propose(id, files, {
    nb: `Lag checks/${id}.json, eller slett linjen.`,
    en: `Make checks/${id}.json, or delete the line.`,
  });
  return {
    nb: [`Sjekken «${id}» har ingen fil.`, near.nb],
    en: [`The check «${id}» has no file.`, near.en],
  };
}

function noEncounter(after: string, propose: Propose, ids: readonly string[]): Says {
  const near = propose(after, ids, {
    nb: 'Velg et møte som står under "days".',
    en: 'Choose an encounter that stands under "days".',
  });
  return {
    nb: [`Sjekken skal komme etter møtet «${after}», som ikke står i modulen.`, near.nb],
    en: [
      `The check is to come after the encounter «${after}», which is not in the module.`,
      near.en,
    ],
  };
}

const codeTaken = (id: string, code: string, owner: string): Says => ({
  nb: [
    `Koden «${code}» er allerede i bruk på «${owner}».`,
    `Gi «${id}» en kode som aldri har vært brukt i modulen.`,
  ],
  en: [
    `The code «${code}» is already in use on «${owner}».`,
    `Give «${id}» a code that was never used in the module.`,
  ],
});
