import type { Says } from '../problem.ts';
import { LIMITS } from '../limits.ts';
import type { Overrun } from './scan-json.ts';

/** Why a file is refused before it is parsed. */
export const NOT_UTF8: Says = {
  nb: [
    'Filen er lagret med et annet tegnsett enn UTF-8, så æ, ø og å kan ikke leses.',
    'Lagre filen på nytt, og velg UTF-8 som tegnsett (koding).',
  ],
  en: [
    'The file is saved in another character set than UTF-8, so letters such as æ cannot be read.',
    'Save the file again, and choose UTF-8 as its character set (encoding).',
  ],
};

export const WITH_BOM: Says = {
  nb: [
    'Filen begynner med et usynlig merke (BOM).',
    'Lagre filen på nytt som «UTF-8», ikke som «UTF-8 med BOM».',
  ],
  en: [
    'The file begins with an invisible mark (BOM).',
    'Save the file again as «UTF-8», not as «UTF-8 med BOM» (with BOM).',
  ],
};

export const UNREADABLE: Says = {
  nb: ['Filen kan ikke leses.', 'Lim inn innholdet på nytt, eller slett filen.'],
  en: ['The file cannot be read.', 'Paste the content again, or delete the file.'],
};

/** What it means that a file goes beyond a limit. */
export const OVERRUN: Readonly<Record<Overrun['limit'], Says>> = {
  depth: {
    nb: [
      `Filen har mer enn ${LIMITS.depth} nivåer av { og [ inni hverandre.`,
      'Se etter en } eller ] som mangler; et scenario trenger sjelden mer enn tjue.',
    ],
    en: [
      `The file has more than ${LIMITS.depth} levels of { and [ inside each other.`,
      'Look for a } or ] that is missing; a scenario seldom needs more than twenty.',
    ],
  },
  values: {
    nb: [`Filen har mer enn ${LIMITS.values} verdier.`, 'Del innholdet på flere scenarioer.'],
    en: [
      `The file has more than ${LIMITS.values} values.`,
      'Spread the content over several scenarios.',
    ],
  },
  key: {
    nb: [
      `Nøkkelen som begynner her, har mer enn ${LIMITS.key} tegn.`,
      'Gi den et kort navn, eller se etter et kolon (:) som står på feil plass.',
    ],
    en: [
      `The key that begins here has more than ${LIMITS.key} characters.`,
      'Give it a short name, or look for a colon (:) in the wrong place.',
    ],
  },
  string: {
    nb: [
      `Teksten som begynner her, har mer enn ${LIMITS.string} tegn.`,
      'Del den opp; ingen tekst som vises, trenger mer enn noen hundre tegn.',
    ],
    en: [
      `The text that begins here has more than ${LIMITS.string} characters.`,
      'Split it up; no text that is shown needs more than some hundred characters.',
    ],
  },
  number: {
    nb: [
      'Tallet som begynner her, er for stort, eller har for mange sifre.',
      'Skriv et vanlig tall, som 15.',
    ],
    en: [
      'The number that begins here is too large, or has too many digits.',
      'Write an ordinary number, such as 15.',
    ],
  },
};

/** People read megabytes. */
const MEGABYTES = String(LIMITS.bytes / 1_000_000);

/** The whole file is not read, so its size is not known. */
export const TOO_LARGE: Says = {
  nb: [
    `Filen er større enn ${MEGABYTES.replace('.', ',')} MB.`,
    'Del innholdet på flere scenarioer.',
  ],
  en: [`The file is larger than ${MEGABYTES} MB.`, 'Spread the content over several scenarios.'],
};
