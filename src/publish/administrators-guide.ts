import { GUIDE_STYLE } from './administrators-guide-style.ts';
import { escapeHtml } from './escape-html.ts';
import { CHOICES_AND_PRIVACY, HOW_SCORES_COME, reportedRows } from './guide-reported.ts';
import { moodleRows } from './guide-settings.ts';
import { schemaNames, type ScormStandard, STANDARDS } from './package-standard.ts';

export interface GuideFacts {
  standard: ScormStandard;
  title: string;
  /** The module's own words of what is learned and by whom; '' where it has none. */
  goals: string;
  audience: string;
  keywords: readonly string[];
  module: string;
  version: string;
  minutes: number;
  isDraft: boolean;
  completion: 'completed' | 'passed';
  mastery: number;
  languages: readonly string[];
  longestProgress: number | null;
  /** How many encounters the module has. */
  encounters: number;
  interactions?: true;
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

type Row = readonly [name: string, ...cells: string[]];

/** `les-meg.html`: what the administrator of a learning portal needs, in plain words and on one page that can be printed. */
export function administratorsGuide(facts: GuideFacts): string {
  const { title: standard, schemaVersion } = STANDARDS[facts.standard];
  const contact = [facts.contact.email, facts.contact.url].filter((line) => line !== '').join(', ');
  const owner = [facts.owner.name, facts.owner.url].filter((line) => line !== '').join(', ');
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(facts.title)}: for administratorer</title>
<link rel="icon" href="data:,">
<style>${GUIDE_STYLE}</style>
</head>
<body>
<header>
<p class="kicker">For deg som administrerer læringsportalen</p>
<h1>${escapeHtml(facts.title)}</h1>
<p class="facts">${[standard, `versjon ${facts.version}`, facts.module].map((fact) => `<span>${escapeHtml(fact)}</span>`).join('')}</p>
${facts.isDraft ? `<p class="draft"><b>${DRAFT_MARK}.</b> Ikke bruk modulen i opplæring før den er godkjent.</p>` : ''}
</header>
<main>
${section('Legg inn modulen', installing(facts, schemaVersion))}
${section('Anbefalt i Moodle og KS Læring', table(['Innstilling', 'Velg', 'Hvorfor'], moodleRows(facts)))}
${section('Tekst til kurskatalogen', `<p>Merk og kopier det du trenger.</p>${table(['Felt', 'Tekst'], catalogue(facts), 'copy')}`)}
${section('Dette meldes til portalen', `${table(['Hva', 'Felt', 'Når og hvordan'], reportedRows(facts))}<p>${facts.interactions === true ? '' : 'Enkeltvalg meldes ikke. '}Ingenting sendes til andre enn portalen.</p>`)}
${facts.interactions === true ? section('Valgene og personvernet', list(CHOICES_AND_PRIVACY)) : ''}
${section('Slik blir poengsummen til', list(HOW_SCORES_COME))}
${section('Ny versjon', renewing())}
${section('Når noe svikter', failing())}
${section('Om pakken', about(facts, owner, contact))}
</main>
</body>
</html>
`;
}

function section(heading: string, content: string): string {
  return `<section><h2>${escapeHtml(heading)}</h2>${content}</section>`;
}

function list(items: readonly string[], tag: 'ol' | 'ul' = 'ul'): string {
  return `<${tag}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
}

function table(heads: readonly string[], rows: readonly Row[], kind = ''): string {
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map(([name, ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${rest}</tr>`;
  });
  return `<div class="table"><table class="${kind}"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function installing({ standard }: GuideFacts, schemaVersion: string): string {
  const steps = [
    'Last opp hele zip-filen uten å pakke den ut.',
    'Moodle og KS Læring: Legg til en aktivitet, velg «SCORM-pakke» og last opp filen.',
    `Andre læringsportaler: importer som SCORM ${schemaVersion} med én leksjon (SCO).`,
    'Åpne modulen som deltaker, gjør et valg og lukk den. Kommer du tilbake til samme sted, er alt i orden.',
  ];
  const safest =
    'Tar portalen imot både SCORM 1.2 og 2004, er 1.2 det tryggeste valget: Moodle og flere andre støtter bare deler av 2004. Modulen er den samme i begge.';
  return `${list(steps, 'ol')}${standard === 'scorm2004' ? `<p>${safest}</p>` : ''}`;
}

function catalogue(facts: GuideFacts): Row[] {
  const names = facts.languages.map((code) => LANGUAGE_NAMES[code] ?? code).join(', ');
  const draft = facts.isDraft ? ' (utkast)' : '';
  const rows: Row[] = [
    ['Tittel', `${facts.title}${draft}`],
    [
      'Beskrivelse',
      'Et spill der du møter pasienter, velger hva du sier og ser hva ordene gjør med tilliten. Etter hvert møte ser du tilbake på valgene dine, hva pasienten tenkte, og kunnskapen bak. Du kan spille så mange ganger du vil.',
    ],
    ['Læringsmål', facts.goals],
    ['Målgruppe', facts.audience],
    ['Varighet', `Omtrent ${facts.minutes} minutter. Kan deles opp.`],
    ['Språk', names],
    ['Nøkkelord', facts.keywords.join(', ')],
    [
      'Tilgjengelighet',
      'Kan brukes med tastatur, skjermleser og 400 % forstørring, uten lyd og uten bilder.',
    ],
  ];
  return rows.filter(([, text = '']) => text !== '');
}

function renewing(): string {
  return list([
    'Bytt filen i samme aktivitet, og behold standarden (1.2 eller 2004). Kurset og deltakernes fremgang blir med.',
    'Den som er midt i en samtale, fortsetter der hun var. Er nettopp det stedet endret, fortsetter hun fra nærmeste trygge sted og får vite det.',
    'Det som er fullført, forblir fullført. Be gjerne dem som har modulen åpen, om å lukke den mens du bytter.',
  ]);
}

function failing(): string {
  return list([
    'Mister portalen kontakten, spiller modulen videre. Alt lagres på maskinen og sendes på nytt når kontakten er tilbake.',
    'Er innloggingen gått ut, får deltakeren beskjed om å lukke modulen og åpne den på nytt fra kurset. Ingenting går tapt.',
    'Når modulen er fullført, åpner de fleste portaler den i visningsmodus. Da lagres ingenting nytt der.',
    'Dette kan modulen ikke gjøre noe med: Svarer portalens tjener svært sent mens den lagrer, står hele siden stille til svaret kommer, for slik er SCORM laget. Valget er da allerede lagret på maskinen, og modulen lagrer sjeldnere etterpå.',
    'Heller ikke dette: En portal kan svare «true» uten å ha lagret. Modulen stoler ikke på svaret, og sletter kopien på maskinen først når portalen har gitt alt tilbake ved en ny start. Bytter deltakeren maskin før det, kan de siste valgene mangle der.',
  ]);
}

function about(facts: GuideFacts, owner: string, contact: string): string {
  const rows: Row[] = [
    ['Ansvarlig', owner],
    ['Kontakt', contact],
    [
      'Personvern',
      'Navn lagres aldri. Pakken bruker ingen informasjonskapsler, ingen sporing og ingen adresser utenfor seg selv.',
    ],
    ['Vindu', 'Minst 836 × 666 piksler anbefales. Modulen virker også på telefon.'],
    ['Skjemafiler', `De offisielle, uendret: ${schemaNames(facts.standard).join(', ')}`],
    ['Lisens', 'Se license.txt'],
  ];
  return table(
    ['Om', 'Opplysning'],
    rows.filter(([, text = '']) => text !== ''),
  );
}
