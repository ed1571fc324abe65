import { schemaNames, type ScormStandard, STANDARDS } from './package-standard.ts';

export interface GuideFacts {
  standard: ScormStandard;
  title: string;
  module: string;
  version: string;
  minutes: number;
  isDraft: boolean;
  completion: 'completed' | 'passed';
  mastery: number;
  languages: readonly string[];
  longestProgress: number | null;
  owner: { name: string; url: string };
  contact: { email: string; url: string };
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  en: 'engelsk',
  se: 'nordsamisk',
};

export const DRAFT_MARK = 'Utkast – ikke faglig vurdert';

/** The longest suspend_data that each standard allows, in characters. */
const MOST_SUSPEND_DATA: Readonly<Record<ScormStandard, number>> = {
  scorm12: 4096,
  scorm2004: 64_000,
};

/** What Moodle must wait for, so that a finished module counts there. */
function moodleStatus({ standard, completion }: GuideFacts): string[] {
  if (completion === 'completed') return ['  Aktivitetsfullføring: krev status «Fullført».'];
  if (standard === 'scorm12') return ['  Aktivitetsfullføring: krev status «Bestått».'];
  // Many versions of Moodle compare both words at once with what is ticked: one alone is never enough.
  return [
    '  Aktivitetsfullføring: krev status «Bestått» og «Fullført», begge to. Pakken melder begge,',
    '  og mange versjoner av Moodle ser den ikke som fullført når bare én er krysset av.',
  ];
}

/** What goes over the wire, in the words of the standard. */
function reported({ standard, completion }: GuideFacts, mastery: string): string[] {
  const when = `  når alt er gjennomført${mastery}. Aldri failed.`;
  if (standard === 'scorm12') {
    const word = completion === 'completed' ? 'completed (fullført)' : 'passed (bestått)';
    return [
      `Status (lesson_status): incomplete fra start, deretter ${word}`,
      when,
      'Poeng (score.raw): 0-100, sendes sammen med den endelige statusen.',
    ];
  }
  return [
    'Status (completion_status): incomplete fra start, deretter completed (fullført)',
    when,
    completion === 'completed'
      ? '  success_status settes ikke.'
      : '  success_status blir samtidig passed (bestått).',
    'Poeng (score.raw 0-100 og score.scaled 0-1): sendes sammen med den endelige statusen.',
  ];
}

/** Lines of at most so many characters, broken between names. */
function wrapped(names: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${name}`.length <= most)
      lines.splice(-1, 1, `${last} ${name}`);
    else lines.push(name);
  }
  return lines;
}

/** `les-meg.txt`: what the administrator of a learning portal needs, in plain words and in one page. */
export function administratorsGuide(facts: GuideFacts): string {
  const { title, schemaVersion } = STANDARDS[facts.standard];
  const names = facts.languages.map((code) => LANGUAGE_NAMES[code] ?? code).join(', ');
  const contact = [facts.contact.email, facts.contact.url].filter((line) => line !== '').join(', ');
  const mastery =
    facts.mastery > 0 ? ` og poengsummen er minst ${facts.mastery}` : ' (ingen poenggrense)';
  const schemas = schemaNames(facts.standard).map((name, index, { length }) =>
    index === length - 1 ? `og ${name}` : index === length - 2 ? name : `${name},`,
  );
  const lines = [
    facts.title,
    `Modul: ${facts.module}, versjon ${facts.version}, ${title}`,
    ...(facts.isDraft
      ? ['', `${DRAFT_MARK}. Ikke bruk modulen i opplæring før den er godkjent.`]
      : []),
    '',
    'SLIK LEGGER DU INN MODULEN',
    'Last opp hele zip-filen uten å pakke den ut.',
    'Moodle og KS Læring: Legg til en aktivitet, velg «SCORM-pakke» og last opp filen.',
    '  Forsøk: «Ubegrenset». Tving nytt forsøk: «Nei».',
    ...moodleStatus(facts),
    '  Vurderingsmetode: «Høyeste poengsum».',
    '  Autocommit kan stå av. Vinduet bør være minst 836 x 666 piksler.',
    `Andre læringsportaler: importer som SCORM ${schemaVersion} med én leksjon (SCO).`,
    ...(facts.standard === 'scorm2004'
      ? [
          'Tar portalen imot både SCORM 1.2 og 2004, er 1.2 det tryggeste valget: Moodle og flere andre',
          '  støtter bare deler av 2004. Modulen er den samme i begge.',
        ]
      : []),
    'Ny versjon: bytt filen i samme aktivitet, og behold standarden. Framdriften følger med.',
    '',
    'DETTE MELDES TIL PORTALEN',
    ...reported(facts, mastery),
    'Tid: den tiden deltakeren faktisk var i gang. Pauser over fem minutter telles ikke.',
    'Framdrift: en kort kode i suspend_data, slik at deltakeren kan fortsette der hun slapp.',
    ...(facts.longestProgress === null
      ? []
      : [
          `  Lengst mulig: ${facts.longestProgress} tegn (standarden tillater ${MOST_SUSPEND_DATA[facts.standard]}).`,
        ]),
    'Enkeltsvar sendes ikke. Ingenting sendes til andre enn portalen.',
    '',
    'GODT Å VITE',
    `Varighet: omtrent ${facts.minutes} minutter. Språk: ${names}.`,
    'Når modulen er fullført, åpner de fleste portaler den i visningsmodus. Da lagres ingenting nytt der.',
    'Mister portalen kontakten eller innloggingen, spiller modulen videre og sender på nytt senere.',
    'Pakken bruker ingen informasjonskapsler, ingen sporing og ingen adresser utenfor seg selv.',
    'Disse filene er de offisielle skjemafilene og er ikke endret:',
    ...wrapped(schemas, 96).map((line) => `  ${line}`),
    '',
    `Ansvarlig: ${facts.owner.name}${facts.owner.url === '' ? '' : `, ${facts.owner.url}`}`,
    ...(contact === '' ? [] : [`Kontakt: ${contact}`]),
    'Lisens: se license.txt',
  ];
  // Windows' Notepad of older ward PCs needs both characters, and a mark to see that this is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
