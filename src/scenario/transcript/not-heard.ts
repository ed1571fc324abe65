import { nearestWord } from '../read/nearest-word.ts';
import { beginsAs, onOneLine, quoted } from './beginning.ts';
import { offer } from './not-offered.ts';
import type { HeardLine, Spoken, Stretch } from './stretch.ts';

/** Why a line is not heard where a play expects it, and what comes instead; `from` is how many were heard before it. */
export function notHeard(
  { speaker, beginning }: { speaker: string; beginning: string },
  { heard, moment }: Stretch,
  from: number,
  spoken: Spoken,
): string {
  const passed = heard.slice(0, from);
  const coming = heard.slice(from);
  const names = new Set([
    ...Object.values(spoken.names).map(onOneLine),
    ...heard.map((line) => line.speaker),
  ]);
  if (!names.has(speaker)) return unknownSpeaker(speaker, names) + instead(coming);
  const says = `${speaker} sier ikke ${quoted(beginning)} her.`;
  const other = coming.find(({ text }) => beginsAs(text, beginning));
  if (other !== undefined) return `${says} Det er ${other.speaker} som sier det.`;
  const isLate = passed.some((line) => line.speaker === speaker && beginsAs(line.text, beginning));
  if (isLate) return `${says} Det ble sagt før: replikkene må stå i den rekkefølgen de kommer.`;
  const own = coming.filter((line) => line.speaker === speaker);
  return coming.length === 0
    ? `${says} Ingen sier mer før det neste. ${offer(moment, spoken)}`
    : says + instead(own.length > 0 ? own : coming);
}

function unknownSpeaker(speaker: string, names: Iterable<string>): string {
  const nearest = nearestWord(speaker, names);
  const unknown = `Ingen i samtalen heter ${quoted(speaker)}.`;
  return nearest === null ? unknown : `${unknown} Mente du «${nearest}»?`;
}

function instead([next]: readonly HeardLine[]): string {
  return next === undefined ? '' : ` I stedet kommer: ${next.speaker}: ${quoted(next.text)}`;
}
