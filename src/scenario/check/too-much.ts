import { type Limit, LIMITS } from '../limits.ts';
import type { Says, Sentence } from '../problem.ts';

/** What a scenario can have too much of before it is walked. */
export type ShapeLimit = Extract<
  Limit,
  | 'states'
  | 'nesting'
  | 'endings'
  | 'choices'
  | 'lines'
  | 'routes'
  | 'actions'
  | 'flags'
  | 'guardDepth'
  | 'guardParts'
>;

interface Words {
  /** Where it is too much, when the place has no name of its own. */
  what: Sentence;
  remedy: Sentence;
}

const SPREAD: Sentence = {
  nb: 'Del samtalen på flere scenarioer.',
  en: 'Spread the conversation over several scenarios.',
};

const WORDS: Readonly<Record<ShapeLimit, Words>> = {
  states: { what: { nb: 'trinn i samtalen', en: 'steps of the conversation' }, remedy: SPREAD },
  nesting: {
    what: { nb: 'nivåer av trinn inni hverandre', en: 'levels of steps inside each other' },
    remedy: {
      nb: 'Legg trinnene ved siden av hverandre; en samtale med noen faser er nok.',
      en: 'Put the steps side by side; a conversation with some phases is enough.',
    },
  },
  endings: {
    what: { nb: 'slutter', en: 'endings' },
    remedy: { nb: 'Slå sammen slutter som ligner.', en: 'Join endings that are alike.' },
  },
  choices: {
    what: { nb: 'valg', en: 'choices' },
    remedy: {
      nb: 'Fordel valgene på flere trinn; sju er mye for den som skal velge.',
      en: 'Spread the choices over several steps; seven are many for whoever must choose.',
    },
  },
  lines: {
    what: { nb: 'replikker', en: 'lines' },
    remedy: { nb: 'Fordel replikkene på flere trinn.', en: 'Spread the lines over several steps.' },
  },
  routes: {
    what: { nb: 'veier', en: 'ways' },
    remedy: { nb: 'Del veiskillet i flere.', en: 'Divide the router into several.' },
  },
  actions: {
    what: { nb: 'virkninger', en: 'effects' },
    remedy: {
      nb: 'Behold dem som betyr noe; ett merke er nok for én ting.',
      en: 'Keep those that matter; one flag is enough for one thing.',
    },
  },
  flags: {
    what: { nb: 'ulike merker', en: 'different flags' },
    remedy: {
      nb: 'Slett merkene som ikke brukes, eller spør om valget er tatt i stedet.',
      en: 'Delete the flags that are not used, or ask whether the choice was taken instead.',
    },
  },
  guardDepth: {
    what: { nb: 'vilkår inni hverandre', en: 'conditions inside each other' },
    remedy: {
      nb: 'Skriv vilkåret enklere, for eksempel med «all» eller «any» rundt en liste.',
      en: 'Write the condition in a simpler way, for example with «all» or «any» around a list.',
    },
  },
  guardParts: {
    what: {
      nb: 'deler når de navngitte vilkårene skrives ut',
      en: 'parts when the named conditions are written out',
    },
    remedy: {
      nb: 'Skriv vilkåret enklere, eller sett et merke underveis og spør om det.',
      en: 'Write the condition in a simpler way, or set a flag on the way and ask for it.',
    },
  },
};

/** What it means that a part of a scenario goes beyond a limit; the keys lead to the part. */
export function tooMuch(limit: ShapeLimit, keys: readonly (string | number)[]): Says {
  const { what, remedy } = WORDS[limit];
  const owner = ownerOf(keys);
  const most = LIMITS[limit];
  return {
    nb: [`${owner.nb} har mer enn ${most} ${what.nb}.`, remedy.nb],
    en: [`${owner.en} has more than ${most} ${what.en}.`, remedy.en],
  };
}

/** The step, choice or named condition that is too large. */
function ownerOf(keys: readonly (string | number)[]): Sentence {
  const name = keys.findLast((key, at) =>
    ['states', 'on', 'conditions'].includes(String(keys[at - 1])),
  );
  return name === undefined
    ? { nb: 'Scenarioet', en: 'The scenario' }
    : { nb: `«${name}»`, en: `«${name}»` };
}
