import { decisionsTold, MOST_REPORTED } from '../attempt/decisions.ts';
import type { ScormStandard } from './package-standard.ts';

type Row = readonly [what: string, element: string, how: string];

interface Reported {
  standard: ScormStandard;
  completion: 'completed' | 'passed';
  mastery: number;
  longestProgress: number | null;
  /** How many encounters the module has. */
  encounters: number;
  interactions?: true;
}

/** The longest suspend_data that each standard allows, in characters. */
const MOST_SUSPEND_DATA: Readonly<Record<ScormStandard, number>> = {
  scorm12: 4096,
  scorm2004: 64_000,
};

/** What goes over the wire, by the names of the standard. */
export function reportedRows(facts: Reported): Row[] {
  const { standard, longestProgress } = facts;
  const length =
    longestProgress === null
      ? ''
      : ` Lengst mulig: ${longestProgress} tegn (standarden tillater ${MOST_SUSPEND_DATA[standard]}).`;
  const is12 = standard === 'scorm12';
  return [
    ...statusRows(facts),
    [
      'Poeng',
      is12 ? 'score.raw, 0–100' : 'score.raw, 0–100, og score.scaled, 0–1',
      'Sammen med den endelige statusen. Høyeste poengsum blir stående.',
    ],
    ['Tid', 'session_time', 'Tiden deltakeren var i gang. Pauser over fem minutter telles ikke.'],
    [
      'Fremgang',
      'suspend_data',
      `En kort kode etter hvert valg, så deltakeren kan fortsette der hun slapp.${length}`,
    ],
    ...(facts.interactions === true ? encounterRows(facts) : []),
  ];
}

function encounterRows({ standard, encounters }: Reported): Row[] {
  const poor = standard === 'scorm12' ? 'wrong' : 'incorrect';
  return [
    ['Møter', 'objectives', 'Hvert møte som er fullført, med beste poengsum, 0–100.'],
    [
      'Valg',
      'interactions',
      `De ${decisionsTold(encounters)} første valgene fra første gang et møte fullføres: hva som ble valgt, og om det var godt (correct), greit (neutral) eller svakt (${poor}). Høyst ${MOST_REPORTED} i alt. Når på dagen valget ble gjort, meldes ikke.`,
    ],
  ];
}

/** How the score comes about, for whoever must explain it. */
export const HOW_SCORES_COME: readonly string[] = [
  'I et møte teller de stedene der deltakeren må velge hva hun sier. Et godt valg gir 2 poeng, et greit 1 og et svakt 0.',
  'Et svakt valg som deltakeren retter opp senere i møtet, gir 1 poeng. Å rette opp er en ferdighet.',
  'Poengsummen for møtet er poengene av det man kunne fått, fra 0 til 100. Spilles møtet igjen, blir den beste stående.',
  'Poengsummen for modulen er gjennomsnittet av møtene. Et møte som ikke er gjennomført, teller 0.',
  'Hvordan møtet slutter, prater med kolleger, råd fra teamet og tiden man bruker, gir verken pluss eller minus.',
  'Tallet viser hva deltakeren valgte i en øvelse. Det er ikke et mål på hvor dyktig hun er.',
];

/** What to think through before a package is used that tells of single choices. */
export const CHOICES_AND_PRIVACY: readonly string[] = [
  'Valgene ligger på deltakerens konto i portalen. Den som kan se rapporter der, kan se hva hver enkelt valgte.',
  'Deltakeren får vite det på forsiden, før det første valget.',
  'Avklar med personvernombudet hva valgene skal brukes til, hvem som får se dem, og når de slettes.',
  'Bruk dem til å gjøre opplæringen bedre, ikke til å vurdere den enkelte: Modulen er et sted å øve, og det er meningen at man skal kunne velge feil.',
  'Trenger dere ikke valgene, be om pakken uten «--interactions». Da meldes bare status, poeng, tid og fremgang.',
];

function statusRows({ standard, completion, mastery }: Reported): Row[] {
  const when = `når alt er gjennomført${mastery > 0 ? ` og poengsummen er minst ${mastery}` : ' (ingen poenggrense)'}`;
  if (standard === 'scorm12') {
    const word = completion === 'completed' ? 'completed (fullført)' : 'passed (bestått)';
    return [
      ['Status', 'lesson_status', `incomplete fra start, deretter ${word} ${when}. Aldri failed.`],
    ];
  }
  const success =
    completion === 'completed'
      ? 'Settes ikke.'
      : `passed (bestått) sammen med completed. Aldri failed.`;
  return [
    [
      'Fullføring',
      'completion_status',
      `incomplete fra start, deretter completed (fullført) ${when}.`,
    ],
    ['Bestått', 'success_status', success],
  ];
}
