import { MEASURES, MOODS, PROFESSIONS, QUALITIES, SKILLS } from '../scenario.ts';

const STATUSES = ['utkast', 'faglig vurdert', 'utløpt'] as const;

/** The words that may stand under a key, for «Mente du …?». */
export const KNOWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  mood: MOODS,
  measure: MEASURES,
  quality: QUALITIES,
  skill: SKILLS,
  consult: PROFESSIONS,
  status: STATUSES,
  kind: ['encounter', 'talk', 'patient', 'colleague', 'narrator'],
  flag: ['outdated', 'superseded', 'legal'],
};
