import type { Profession, Scenario, Texts } from './scenario.ts';

/** A conversation of a module. The code is permanent; the compact form of progress is written with it. */
interface Listed {
  id: string;
  code: string;
}

export interface Day {
  /** Which of the day's talks is the morning meeting: it and the talks before it open the day. */
  meeting?: string;
  encounters: Listed[];
  talks: Listed[];
}

/** `module.json`: what an LMS launches. Codes are permanent; the compact form of progress is written with them. */
export interface Module {
  id: string;
  format: 1;
  version: string;
  status: 'utkast' | 'faglig vurdert' | 'utløpt';
  minutes: number;
  days: Day[];
  /** The talk that ends the week: there the learner's own words come back. */
  farewell?: string;
  checks: { id: string; code: string; after: string }[];
  completion: { encounters: 'all' | number; checks: 'all' | number };
  mastery: number;
}

export interface Person {
  name: string;
  kind: 'patient' | 'colleague' | 'narrator';
  age?: number;
  profession?: Profession;
  art: string | null;
}

export interface Fact {
  /** `year` is null where the source bears none; then the year of retrieval is shown. */
  sources: { title: string; publisher: string; year: number | null; url?: string }[];
  flag: null | 'outdated' | 'superseded' | 'legal';
  retrieved: string;
  /** YYYY-MM-DD: the sources are to be read again by then. */
  validUntil?: string;
  themes: string[];
}

/** `school.json`: who runs this school. None of it stands in code. */
export interface School {
  name: string;
  owner: { name: string; url: string };
  contact: { email: string; url: string };
  links: { help: string; complaint: string; report: string };
  approval: string;
  helpContacts: { name: string; phone: string; url: string }[];
}

/** A module with everything it needs to be played, texts apart. */
export interface ModuleContent {
  module: Module;
  school: School;
  cast: Record<string, Person>;
  facts: Record<string, Fact>;
  /** By the scenario's machine `id`. */
  scenarios: Record<string, Scenario>;
  /** Eight hexadecimal digits for each scenario: changes when its machine or its texts change. */
  fingerprints: Record<string, string>;
}

/** What is shown of an encounter before anybody opens it. */
export interface EncounterOutline {
  patient: string | null;
  /** How many endings it has. */
  endings: number;
}

/** What is shown of a talk before anybody opens it. */
export interface TalkOutline {
  /** The colleague whom one talks with; null where the scenario names none. */
  with: string | null;
}

/** A module as its first screens know it: everything but what each encounter brings when it is opened. */
export interface ModuleOutline extends Omit<ModuleContent, 'facts' | 'scenarios'> {
  /** By the scenario's machine `id`, of the encounters only. */
  encounters: Record<string, EncounterOutline>;
  /** The same of the talks. */
  talks: Record<string, TalkOutline>;
}

/** The knowledge base in one language: statements by their keys (`fact.12`), and what they rest on. */
export interface FactBase {
  facts: Record<string, Fact>;
  texts: Texts;
}

/** All texts of one language: the module's own and each scenario's. */
export interface ModuleTexts {
  module: Texts;
  scenarios: Record<string, Texts>;
}

/** The encounters of a module in the order of its days. */
export function encountersOf(module: Module): Listed[] {
  return module.days.flatMap((day) => day.encounters);
}

/** The talks that open a day, the morning meeting last, and those for any time of it. */
export function talksOf({ meeting, talks }: Day): { morning: Listed[]; others: Listed[] } {
  const opening = talks.findIndex(({ id }) => id === meeting) + 1;
  return { morning: talks.slice(0, opening), others: talks.slice(opening) };
}

/** Everything that is played, as the days have it: the morning, the encounters, the other talks. No code stands twice. */
export function conversationsOf(module: Module): Listed[] {
  return module.days.flatMap((day) => {
    const { morning, others } = talksOf(day);
    return [...morning, ...day.encounters, ...others];
  });
}
