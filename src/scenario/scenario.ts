/** The file format of a scenario, as it lies on disk. `docs/scenario-format.md` explains every key. */

/** The newest format of scenario files that the program knows; older ones are migrated when they are read. */
export const FORMAT = 2;

export const PROFESSIONS = [
  'lege',
  'psykolog',
  'sosionom',
  'sykepleier',
  'vernepleier',
  'erfaringskonsulent',
  'annet',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

export const MEASURES = ['tillit', 'trygghet', 'medvirkning'] as const;
export type Measure = (typeof MEASURES)[number];

export const MOODS = [
  'wary',
  'dismissive',
  'tired',
  'listening',
  'worried',
  'telling',
  'warm',
  'strained',
  'pained',
  'ashamed',
  'relieved',
  'sad',
] as const;
export type Mood = (typeof MOODS)[number];

/** What a beat can be besides: a place to resume at, a choice that weighs. */
export const TAGS = ['checkpoint', 'weighty'] as const;

export const QUALITIES = ['good', 'fair', 'poor'] as const;
export type Quality = (typeof QUALITIES)[number];

export const SKILLS = [
  'open-question',
  'reflection',
  'affirmation',
  'summary',
  'information-with-permission',
  'advice',
  'confront',
  'closed-question',
  'silence',
  'structure',
] as const;
export type Skill = (typeof SKILLS)[number];

export const GUARD_NAMES = [
  'atLeast',
  'atMost',
  'has',
  'chosen',
  'visits',
  'attempt',
  'profession',
  'not',
  'all',
  'any',
  'condition',
] as const;

export const ACTION_NAMES = ['adjust', 'set', 'learn'] as const;

export type Guard =
  | { type: 'atLeast' | 'atMost'; params: { measure: Measure; value: number } }
  | { type: 'has'; params: { flag: string } }
  | { type: 'chosen'; params: { choice: string } }
  | { type: 'visits'; params: { beat: string; atLeast?: number; atMost?: number } }
  | { type: 'attempt'; params: { atLeast?: number; atMost?: number } }
  | { type: 'profession'; params: { is: Profession[] } }
  | { type: 'not'; params: { of: Guard } }
  | { type: 'all' | 'any'; params: { of: Guard[] } }
  | { type: 'condition'; params: { name: string } };

export type Action =
  | { type: 'adjust'; params: { measure: Measure; by: number } }
  | { type: 'set'; params: { flag: string } }
  | { type: 'learn'; params: { fact: string } };

/** One utterance. `thought` says that `<id>.thought` holds what the speaker keeps to himself until the debrief. */
export interface Line {
  id: string;
  speaker: string;
  mood?: Mood;
  thought?: true;
  when?: Guard;
  was?: string[];
}

export interface ChoiceMeta {
  code: string;
  quality?: Quality;
  skill?: Skill;
  consult?: Profession;
  facts?: string[];
  objective?: string;
  repairs?: string;
  maxVisits?: number;
  was?: string[];
}

export interface ChoiceTransition {
  target: string;
  guard?: Guard;
  actions?: Action[];
  meta?: ChoiceMeta;
}

export interface Route {
  target: string;
  guard?: Guard;
  actions?: Action[];
}

export interface Ending {
  id: string;
  /** 1 is best. */
  rank: number;
  was?: string[];
}

export interface StateNode {
  type?: 'history' | 'final';
  history?: 'deep';
  initial?: string;
  states?: Record<string, StateNode>;
  tags?: string[];
  meta?: {
    lines?: Line[];
    place?: string;
    present?: string[];
    ending?: Ending;
    was?: string[];
  };
  on?: Record<string, ChoiceTransition>;
  always?: Route[];
  onDone?: Route;
}

export interface ScenarioMeta {
  format: typeof FORMAT;
  kind?: 'encounter' | 'talk';
  role: string;
  patient?: string;
  place: string;
  /** Who is there besides the patient, in the order of the place's seats. */
  present?: string[];
  objectives: string[];
  sources: string[];
  reviews: {
    name: string;
    role: string;
    organisation: string;
    date: string;
    /** What was reviewed: its `contentHash`. */
    content: string;
    scope: string;
  }[];
  status: 'utkast' | 'faglig vurdert' | 'utløpt';
  validUntil?: string;
  retired: string[];
  conditions?: Record<string, Guard>;
}

/** A scenario file. `createMachine` takes it as it lies. */
export interface Scenario {
  $schema?: string;
  id: string;
  initial: string;
  context: { tillit: number } & Partial<Record<Measure, number>>;
  meta: ScenarioMeta;
  states: Record<string, StateNode>;
}

/** The name of the one built-in event: go on to the next words. */
export const CONTINUE = 'continue';

/** Flat texts of one language, keyed by the permanent ids of lines, choices, endings and beats. */
export type Texts = Readonly<Record<string, string>>;
