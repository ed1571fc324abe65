export interface GuideFacts {
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

/** `les-meg.txt`: what the administrator of a learning portal needs, in plain words and in one page. */
export function administratorsGuide(facts: GuideFacts): string {
  const word = facts.completion === 'completed' ? 'completed (fullført)' : 'passed (bestått)';
  const names = facts.languages.map((code) => LANGUAGE_NAMES[code] ?? code).join(', ');
  const contact = [facts.contact.email, facts.contact.url].filter((line) => line !== '').join(', ');
  const mastery =
    facts.mastery > 0 ? ` og poengsummen er minst ${facts.mastery}` : ' (ingen poenggrense)';
  const lines = [
    facts.title,
    `Modul: ${facts.module}, versjon ${facts.version}, SCORM 1.2`,
    ...(facts.isDraft
      ? ['', `${DRAFT_MARK}. Ikke bruk modulen i opplæring før den er godkjent.`]
      : []),
    '',
    'SLIK LEGGER DU INN MODULEN',
    'Last opp hele zip-filen uten å pakke den ut.',
    'Moodle og KS Læring: Legg til en aktivitet, velg «SCORM-pakke» og last opp filen.',
    '  Forsøk: «Ubegrenset» eller «1». Tving nytt forsøk: «Nei».',
    `  Aktivitetsfullføring: krev status «${facts.completion === 'completed' ? 'Fullført' : 'Bestått'}».`,
    '  Vurderingsmetode: «Høyeste poengsum».',
    '  Autocommit kan stå av. Vinduet bør være minst 836 x 666 piksler.',
    'Andre læringsportaler: importer som SCORM 1.2 med én leksjon (SCO).',
    'Ny versjon: bytt filen i samme aktivitet. Framdriften følger med.',
    '',
    'DETTE MELDES TIL PORTALEN',
    `Status: incomplete fra start, deretter ${word} når alt er gjennomført${mastery}. Aldri failed.`,
    'Poeng: 0-100, sendes sammen med den endelige statusen.',
    'Tid: den tiden deltakeren faktisk var i gang. Pauser over fem minutter telles ikke.',
    'Framdrift: en kort kode i suspend_data, slik at deltakeren kan fortsette der hun slapp.',
    ...(facts.longestProgress === null
      ? []
      : [`  Lengst mulig: ${facts.longestProgress} tegn (SCORM 1.2 tillater 4096).`]),
    'Enkeltsvar sendes ikke. Ingenting sendes til andre enn portalen.',
    '',
    'GODT Å VITE',
    `Varighet: omtrent ${facts.minutes} minutter. Språk: ${names}.`,
    'Når modulen er fullført, åpner de fleste portaler den i visningsmodus. Da lagres ingenting nytt der.',
    'Mister portalen kontakten eller innloggingen, spiller modulen videre og sender på nytt senere.',
    'Pakken bruker ingen informasjonskapsler, ingen sporing og ingen adresser utenfor seg selv.',
    'Filene imscp_rootv1p1p2.xsd, imsmd_rootv1p2p1.xsd, ims_xml.xsd og adlcp_rootv1p2.xsd er de',
    'offisielle skjemafilene og er ikke endret.',
    '',
    `Ansvarlig: ${facts.owner.name}${facts.owner.url === '' ? '' : `, ${facts.owner.url}`}`,
    ...(contact === '' ? [] : [`Kontakt: ${contact}`]),
    'Lisens: se license.txt',
  ];
  // Windows' Notepad of older ward PCs needs both characters, and a mark to see that this is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
