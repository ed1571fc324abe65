import type { Action, Guard } from '../scenario.ts';
import type { Says, Sentence } from '../problem.ts';
import { nearestWord } from './nearest-word.ts';

/** What each means, and words that somebody who writes Norwegian may put in its place. */
interface Meaning {
  readonly nb: string;
  readonly also: readonly string[];
}

const GUARDS: Readonly<Record<Guard['type'], Meaning>> = {
  atLeast: { nb: 'målet er minst', also: ['minst', 'mer', 'over'] },
  atMost: { nb: 'målet er høyst', also: ['høyst', 'hoyst', 'mindre', 'under', 'maks'] },
  has: { nb: 'har merket', also: ['har', 'merke', 'flagg', 'flag', 'husker'] },
  chosen: { nb: 'valget er tatt', also: ['valgt', 'valg', 'choice'] },
  visits: { nb: 'har vært ved trinnet', also: ['besøk', 'besok', 'vært', 'visited', 'ganger'] },
  attempt: { nb: 'hvilket forsøk', also: ['forsøk', 'forsok', 'runde'] },
  profession: { nb: 'hvilket yrke spilleren har', also: ['yrke', 'profesjon', 'rolle', 'role'] },
  not: { nb: 'ikke', also: ['ikke', 'uten'] },
  all: { nb: 'alle disse', also: ['alle', 'og', 'and', 'både'] },
  any: { nb: 'minst én av disse', also: ['noen', 'eller', 'or', 'enten'] },
  condition: { nb: 'det navngitte vilkåret', also: ['vilkår', 'vilkar'] },
};

const ACTIONS: Readonly<Record<Action['type'], Meaning>> = {
  adjust: { nb: 'endrer et mål', also: ['juster', 'endre', 'øk', 'legg', 'change', 'add'] },
  set: { nb: 'setter et merke', also: ['sett', 'merke', 'flagg', 'flag', 'husk'] },
  learn: { nb: 'lar spilleren møte kunnskap', also: ['lær', 'kunnskap', 'fakta', 'fact'] },
};

/** TSB016: the word of a condition or an action is none that there is. */
export function unknownType(written: string, isAction: boolean): Says {
  const choice = remedy(written, isAction ? ACTIONS : GUARDS);
  return {
    nb: [
      `Det finnes ${isAction ? 'ingen handling' : 'ikke noe vilkår'} som heter «${written}».`,
      choice.nb,
    ],
    en: [`There is no ${isAction ? 'action' : 'condition'} called «${written}».`, choice.en],
  };
}

function remedy(written: string, meanings: Readonly<Record<string, Meaning>>): Sentence {
  const word = written.toLowerCase();
  const meant =
    nearestWord(written, Object.keys(meanings)) ??
    Object.keys(meanings).find((name) => meanings[name]?.also.includes(word)) ??
    null;
  if (meant !== null)
    return {
      nb: `Skriv "${meant}" i stedet (det betyr: ${meanings[meant]?.nb ?? ''}), og la resten stå.`,
      en: `Write "${meant}" instead, and leave the rest.`,
    };
  const all = Object.entries(meanings);
  return {
    nb: `Velg ett av: ${all.map(([name, { nb }]) => `${name} (${nb})`).join(', ')}.`,
    en: `Choose one of: ${all.map(([name]) => name).join(', ')}.`,
  };
}
