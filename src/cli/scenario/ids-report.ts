import type { FilledFiles } from '../../scenario/write/fill-ids.ts';
import type { Refusal } from '../../scenario/write/read-for-writing.ts';
import type { Filling } from '../../scenario/write/filling.ts';
import { harmless } from './shown-line.ts';

export interface IdsResult {
  /** The scenario's file as it was named to the reader. */
  file: string;
  filled: FilledFiles;
}

/** What was filled in, or would be, and what was refused: for people. */
export function idsReport(results: readonly IdsResult[], isTrial: boolean): string {
  const parts = results.flatMap(({ file, filled }) => {
    if (!filled.ok)
      return [`${harmless(file)}: ingenting ble skrevet.`, ...filled.refusals.map(refusalText), ''];
    if (filled.done.length === 0) return [];
    return [`${harmless(file)}:`, ...filled.done.map((one) => `  ${harmless(sentence(one))}`), ''];
  });
  const refused = results.filter(({ filled }) => !filled.ok).length;
  const changed = results.filter(({ filled }) => filled.ok && filled.done.length > 0).length;
  const whole = results.length - refused - changed;
  const counts = [
    ...(changed > 0 ? [`${isTrial ? 'mangler noe' : 'fylt ut'}: ${changed}`] : []),
    ...(whole > 0 ? [`alt på plass: ${whole}`] : []),
    ...(refused > 0 ? [`må rettes for hånd først: ${refused}`] : []),
  ];
  return `${[...parts, `Scenarioer – ${counts.join(', ')}.`].join('\n')}\n`;
}

/** The same for programs, as one object. */
export function idsJson(results: readonly IdsResult[]): string {
  const scenarios = results.map(({ file, filled }) =>
    filled.ok ? { file, done: filled.done } : { file, refused: filled.refusals },
  );
  return `${JSON.stringify({ scenarios })}\n`;
}

/** A refusal on one line: where, what, and what to do. */
export function refusalText({ file, line, column, code, says }: Refusal): string {
  const [message, remedy] = says.nb;
  const name = code === null ? '' : ` ${code}`;
  return harmless(`  ${file}:${line}:${column}:${name} ${message} ${remedy}`);
}

function sentence(one: Filling): string {
  switch (one.what) {
    case 'id':
      return `ny replikk i «${one.beat}» heter «${one.id}»`;
    case 'code':
      return one.isKnown
        ? `valget «${one.choice}» har fått tilbake koden ${one.code}`
        : `valget «${one.choice}» har fått koden ${one.code}`;
    case 'retired':
      return `koden ${one.code} er tatt ut av bruk, for valget «${one.choice}» er borte`;
    case 'words':
      return `ordene til «${one.key}» står nå i texts/nb.json`;
    case 'renamed':
      return `teksten «${one.from}» i texts/${one.language}.json heter nå «${one.to}»`;
    case 'noted':
      return `${one.count} ${one.count === 1 ? 'kode' : 'koder'} er ført inn i codes.json`;
  }
}
