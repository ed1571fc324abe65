import { LIMITS } from '../limits.ts';
import type { Problem, Sentence } from '../problem.ts';
import type { CheckContext } from './check-context.ts';

type WalkLimit = 'passage' | 'places' | 'steps' | 'heads';

const FEWER: Sentence = {
  nb: 'La vilkårene spørre om færre ting, eller del samtalen på flere scenarioer.',
  en: 'Let the conditions ask for fewer things, or spread the conversation over several scenarios.',
};

const SAYS: Readonly<Record<WalkLimit, readonly [Sentence, Sentence]>> = {
  passage: [
    {
      nb: `Det er mer enn ${LIMITS.passage} trinn på rad uten et valg.`,
      en: `There are more than ${LIMITS.passage} steps in a row without a choice.`,
    },
    {
      nb: 'La spilleren velge noe underveis, eller slå sammen trinn.',
      en: 'Let the learner choose something on the way, or join steps.',
    },
  ],
  places: [
    {
      nb: `Vilkårene gjør at samtalen kan stå på mer enn ${LIMITS.places} ulike måter, og så mange kan ikke sjekkes.`,
      en: `The conditions let the conversation stand in more than ${LIMITS.places} different ways, and so many cannot be checked.`,
    },
    FEWER,
  ],
  steps: [
    {
      nb: 'Samtalen kan gå på så mange måter at de ikke kan sjekkes alle sammen.',
      en: 'The conversation can go in so many ways that they cannot all be checked.',
    },
    FEWER,
  ],
  heads: [
    {
      nb: `Vilkårene skiller mellom mer enn ${LIMITS.heads} slags spillere, regnet i yrke og forsøk.`,
      en: `The conditions tell apart more than ${LIMITS.heads} kinds of learners, by profession and attempt.`,
    },
    {
      nb: 'Spør om færre yrker, eller om færre nummer på forsøket.',
      en: 'Ask for fewer professions, or for fewer numbers of the attempt.',
    },
  ],
};

/**
 * TSB002: a scenario whose paths cannot all be walked. It is refused, for nobody would know whether a learner can get
 * stuck in it.
 */
export function tooManyWays({ tell }: CheckContext, limit: WalkLimit): Problem {
  const [message, remedy] = SAYS[limit];
  const says = { nb: [message.nb, remedy.nb], en: [message.en, remedy.en] } as const;
  return { ...tell('/states', 'TSB002', says, 'key'), limit };
}
