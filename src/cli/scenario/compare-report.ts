import type { ChangedBeat, Comparison, Outcome } from '../../attempt/compare-scenarios.ts';
import { harmless } from './shown-line.ts';

/** Choices of a sample that are shown; what comes before is left out. */
const MOST_SHOWN = 4;

/** A comparison as people read it: the verdict first, then where it happens. `titles` are the beats’ own, by key. */
export function compareReport(found: Comparison, titles: Readonly<Record<string, string>>): string {
  const { places, beats, misread, finished, endingsGone } = found;
  const all = places.same + places.elsewhere + places.moved + places.reset;
  const lines = [verdict(found, all), ''];
  for (const { code, was, is } of misread)
    lines.push(
      `Koden ${code} betydde valget «${was}», men betyr nå «${is}»: lagrede forsøk blir lest feil.`,
      `  Er det samme valg, skriv "was": ["${was}"] i «${is}»; ellers gi «${is}» en ny kode.`,
    );
  if (!found.isOther)
    for (const beat of beats) lines.push(...beatLines(beat, (key) => named(key, titles)));
  if (places.elsewhere > 0 && !found.isOther)
    lines.push(
      `Fra ${of(places.elsewhere, all)} fører de samme valgene nå til et annet sted, og ingenting går tapt.`,
    );
  if (finished.cut > 0 && !found.isOther)
    lines.push(
      `${of(finished.cut, finished.places)} ved en slutt får et tilbakeblikk som stopper før slutten. Poengene er lagret og blir stående.`,
    );
  if (endingsGone.length > 0)
    lines.push(`Slutter som ikke finnes lenger: ${endingsGone.map((id) => `«${id}»`).join(', ')}.`);
  if (!found.isWhole)
    lines.push('Det er for mange steder til å besøke alle: noen veier er prøvd, og mer kan skje.');
  const text = lines.join('\n').trimEnd();
  return `${text.split('\n').map(harmless).join('\n')}\n`;
}

function verdict({ verdict: what, isOther, isWhole, places }: Comparison, all: number): string {
  if (isOther)
    return 'Scenarioet har fått en annen «id»: for spillerne er det et nytt scenario, og alle begynner på nytt.';
  const moved = `flytter spillere på ${of(places.moved, all)} tilbake til nærmeste sjekkpunkt`;
  const reset = `sender spillere på ${of(places.reset, all)} tilbake til start`;
  if (what === 'misreads') return 'Endringen er ikke trygg: en kode har skiftet betydning.';
  if (what === 'moves') return `Endringen ${moved}.`;
  if (what === 'resets') return `Endringen ${places.moved > 0 ? `${moved}, og ${reset}` : reset}.`;
  return isWhole
    ? `Endringen er trygg: på alle ${spaced(all)} steder der en spiller kan være, går forsøket videre.`
    : `Endringen ser trygg ut: på de ${spaced(all)} stedene som er prøvd, går forsøket videre.`;
}

function beatLines(
  { beat, places, outcomes }: ChangedBeat,
  name: (key: string) => string,
): string[] {
  const all = places.same + places.elsewhere + places.moved + places.reset;
  return [
    `${name(beat)}: berører ${of(all - places.same, all)}`,
    ...outcomes.flatMap((outcome) => [
      `  ${fate(outcome, name)}`,
      `      for eksempel ${way(outcome)}`,
    ]),
    '',
  ];
}

function fate({ fate: what, to, lost }: Outcome, name: (key: string) => string): string {
  const again = `inntil ${lost} valg må tas på nytt`;
  if (what === 'elsewhere') return `går videre fra ${name(to)}, uten å miste noe`;
  if (what === 'moved') return `tilbake til ${name(to)}, ${again}`;
  return `tilbake til start, ${again}`;
}

function way({ sample: { head, log, choices } }: Outcome): string {
  const shown = choices.slice(-MOST_SHOWN);
  const path = [...(choices.length > shown.length ? ['…'] : []), ...shown].join(' → ');
  const who = `${head.profession}, forsøk ${head.attempt}`;
  return log === '' ? `ved begynnelsen (${who})` : `etter ${path} (${who}; logg ${log})`;
}

function named(key: string, titles: Readonly<Record<string, string>>): string {
  const title = Object.hasOwn(titles, key) ? titles[key] : undefined;
  return title === undefined ? `«${key}»` : `«${title}» (${key})`;
}

function of(some: number, all: number): string {
  return `${spaced(some)} av ${spaced(all)} steder`;
}

/** Whole numbers with a space at every third digit. */
function spaced(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/gu, ' ');
}
