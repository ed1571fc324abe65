import type { Says } from '../problem.ts';
import { JSON_LIMITS, type Overrun } from './scan-json.ts';

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
      `Filen har mer enn ${JSON_LIMITS.depth} nivåer av { og [ inni hverandre.`,
      'Se etter en } eller ] som mangler; et scenario trenger sjelden mer enn tjue nivåer.',
    ],
    en: [
      `The file has more than ${JSON_LIMITS.depth} levels of { and [ inside each other.`,
      'Look for a } or ] that is missing; a scenario seldom needs more than twenty levels.',
    ],
  },
  values: {
    nb: [`Filen har mer enn ${JSON_LIMITS.values} verdier.`, 'Del innholdet på flere scenarioer.'],
    en: [
      `The file has more than ${JSON_LIMITS.values} values.`,
      'Spread the content over several scenarios.',
    ],
  },
};

/** The sizes are in bytes; people read megabytes. */
export function tooLarge(size: number): Says {
  const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);
  const [is, most] = [megabytes(size), megabytes(JSON_LIMITS.bytes)];
  return {
    nb: [
      `Filen er på ${is.replace('.', ',')} MB, og grensen er ${most.replace('.', ',')} MB.`,
      'Del innholdet på flere scenarioer.',
    ],
    en: [
      `The file has ${is} MB, and the limit is ${most} MB.`,
      'Spread the content over several scenarios.',
    ],
  };
}
