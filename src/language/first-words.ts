/**
 * The program's own texts that may stand on screen before the rest of the program has come, in bokmål. Nothing in them
 * is filled in or inflected: they need no translator to be shown.
 */
export const firstWords = {
  draft: 'Utkast – ikke faglig vurdert',
  'draft.short': 'Utkast',
  menu: 'Meny',
  close: 'Lukk',

  'back.today': 'Til «I dag»',

  'title.language': 'Hvilket språk vil du spille på?',
  'title.language.more': 'Nynorsk, engelsk og nordsamisk kommer senere.',
  'title.profession': 'Hva jobber du som?',
  'title.profession.why':
    'Kollegene i spillet snakker til deg ut fra det. Du kan bytte når som helst.',
  'title.begin': 'Begynn',
  'title.resume': 'Fortsett der du slapp',
  'title.privacy': 'Hva lagres om meg, og hvem ser det?',
  'title.goals': 'Dette lærer du',

  'profession.lege': 'Lege',
  'profession.psykolog': 'Psykolog',
  'profession.sosionom': 'Sosionom',
  'profession.sykepleier': 'Sykepleier',
  'profession.vernepleier': 'Vernepleier',
  'profession.erfaringskonsulent': 'Erfaringskonsulent',
  'profession.annet': 'Annet / vil ikke si',

  'encounter.begin': 'Begynn samtalen',
  'encounter.role': 'Din rolle',
  'encounter.continue': 'Fortsett',
  'encounter.say': 'Hva sier du?',
  'encounter.you': 'Du',
  'encounter.team': 'Spør teamet',
  'encounter.team.one': 'en kollega kan svare',
  'encounter.team.two': 'to kolleger kan svare',
  'encounter.team.three': 'tre kolleger kan svare',
  'encounter.finish': 'Til tilbakeblikket',
  'encounter.ended': 'Samtalen er over',
  'encounter.resumed': 'Du er tilbake der du slapp.',
  'encounter.moved':
    'Samtalen er endret siden sist. Du er satt tilbake til nærmeste trygge sted. Det du har oppnådd, er beholdt.',
  'encounter.notice': 'Om innholdet',

  'saved.local.yes': 'Lagret på denne maskinen',
  'saved.local.waiting': 'Lagrer på denne maskinen …',
  'saved.local.no': 'Ikke lagret på denne maskinen',
  'saved.lms.yes': 'Lagret i læringsportalen',
  'saved.lms.waiting': 'Venter på læringsportalen',
  'saved.lms.no': 'Ikke tilkoblet læringsportalen',

  'notice.hide': 'Skjul meldingen',

  'problem.title': 'Noe gikk galt',
  'problem.content':
    'Innholdet i kurset lot seg ikke lese. Prøv å laste siden på nytt. Hjelper ikke det, si fra til den som har ansvar for kurset.',
  'problem.unexpected':
    'Det skjedde noe vi ikke hadde forutsett. Last siden på nytt for å fortsette der du sist fikk lagret.',
  'problem.reload': 'Last siden på nytt',

  'waiting.title': 'Et øyeblikk …',
  'waiting.coming': 'Resten av kurset lastes ned.',
  'waiting.late': 'Det tar lengre tid enn vanlig. Vi venter fortsatt.',
  'waiting.stuck': 'Vi kom ikke videre',
  'waiting.missing':
    'Resten av kurset ble ikke lastet ned. Det du har gjort så langt, er ikke borte. Sjekk at du er på nett, og prøv igjen.',
  'waiting.again': 'Prøv igjen',
} as const;

/** One of them by its key; empty for a text that comes later. */
export function firstText(key: string): string {
  return Object.hasOwn(firstWords, key) ? firstWords[key as keyof typeof firstWords] : '';
}
