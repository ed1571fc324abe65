import type { Says } from '../problem.ts';
import type { Rule } from './check-context.ts';
import { factMentions } from './fact-mentions.ts';
import { stringIn } from './loose.ts';

/** TSB089, TSB090: the facts in use still hold. Each fact is told once, where the scenario first names it. */
export const agedFacts: Rule = ({ outline, tell, surroundings: { facts, today } }) => {
  const { sources, met } = factMentions(outline);
  const told = new Set<string>();
  return [...sources, ...met].flatMap(({ fact, pointer }) => {
    const known = facts?.get(fact);
    if (known === undefined || told.has(fact)) return [];
    told.add(fact);
    const { flag, validUntil, saysYear } = known;
    // What is outdated anyway need not be looked at again as well.
    if (flag === 'superseded') return [tell(pointer, 'TSB089', superseded(fact))];
    if (flag === 'outdated' && !saysYear) return [tell(pointer, 'TSB089', outdated(fact))];
    return validUntil !== null && validUntil < today
      ? [tell(pointer, 'TSB090', pastDate(fact, validUntil))]
      : [];
  });
};

/** TSB090: a scenario past its own `validUntil` is looked at again, or says «utløpt». */
export const agedScenario: Rule = ({ outline, tell, surroundings: { today } }) => {
  const until = stringIn(outline.meta, 'validUntil');
  if (until === null || until >= today || stringIn(outline.meta, 'status') === 'utløpt') return [];
  return [
    tell('/meta/validUntil', 'TSB090', {
      nb: [
        `Innholdet skulle vært gjennomgått på nytt innen ${until}.`,
        'Se over samtalen og kildene, og skriv en ny dato; eller skriv "status": "utløpt".',
      ],
      en: [
        `The content was to be looked at again by ${until}.`,
        'Go over the conversation and its sources and write a new date; or write "status": "utløpt".',
      ],
    }),
  ];
};

function superseded(fact: string): Says {
  return {
    nb: [
      `Kunnskapen «${fact}» er erstattet av noe nyere, men brukes her.`,
      'Bruk den nye kunnskapen i stedet, og rett det som sies i samtalen.',
    ],
    en: [
      `The fact «${fact}» has been superseded, but is used here.`,
      'Use the new one in its place, and correct what is said in the conversation.',
    ],
  };
}

function outdated(fact: string): Says {
  return {
    nb: [
      `Kunnskapen «${fact}» kan være foreldet, og ordene sier ikke hvilket år den gjelder.`,
      'Skriv året i teksten til kunnskapen, finn en nyere kilde, eller bruk annen kunnskap.',
    ],
    en: [
      `The fact «${fact}» may be outdated, and its words do not say which year they are about.`,
      'Write the year in the text of the fact, find a newer source, or use other knowledge.',
    ],
  };
}

function pastDate(fact: string, until: string): Says {
  return {
    nb: [
      `Kilden til kunnskapen «${fact}» skulle vært sjekket på nytt innen ${until}.`,
      'Les kilden på nytt, rett teksten om den er endret, og skriv nye datoer i facts.json.',
    ],
    en: [
      `The source of the fact «${fact}» was to be read again by ${until}.`,
      'Read the source again, correct the text if it has changed, and write new dates in facts.json.',
    ],
  };
}
