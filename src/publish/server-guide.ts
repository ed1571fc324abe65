import type { Module, School } from '../scenario/module.ts';

interface Guided {
  title: string;
  module: Pick<Module, 'id' | 'version' | 'status'>;
  school: Pick<School, 'contact'>;
}

/** `les-meg.txt` of the web edition: how to put the folder on a server, for whoever has one. */
export function serverGuide({ title, module, school }: Guided): string {
  const contact = [school.contact.email, school.contact.url]
    .filter((line) => line !== '')
    .join(', ');
  const lines = [
    title,
    `Modul: ${module.id}, versjon ${module.version}, nettutgave`,
    ...(module.status === 'faglig vurdert'
      ? []
      : ['', 'Utkast – ikke faglig vurdert. Ikke bruk modulen i opplæring før den er godkjent.']),
    '',
    'SLIK LEGGER DU UT MODULEN',
    'Pakk ut zip-filen i en mappe på en hvilken som helst nettserver. Ingenting annet trengs.',
    'Mappen kan ligge hvor som helst under nettstedet, og flere moduler kan ligge ved siden av hverandre.',
    'Med https kan modulen installeres og brukes uten nett etter første besøk. Med http spiller den som før.',
    'Serveren må ikke endre filene (komprimering går bra). Blir en fil endret, brukes modulen bare på nett.',
    'La service-worker.js og index.html bli hentet på nytt hver gang (Cache-Control: no-cache).',
    '',
    'NY VERSJON',
    'Bytt ut innholdet i mappen. Deltakerne får tilbud om å ta den nye utgaven i bruk, aldri midt i en samtale.',
    'Fremgangen deres blir med.',
    '',
    'PERSONVERN',
    'Fremgangen lagres bare på deltakerens maskin, under et merke og uten navn. Ingenting sendes noe sted.',
    ...(contact === '' ? [] : ['', `Kontakt: ${contact}`]),
    'Lisens: se license.txt',
  ];
  // Windows' Notepad of older ward PCs needs both characters, and a mark to see that this is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
