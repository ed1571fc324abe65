import type { ScormStandard } from '../publish/package-standard.ts';

/** How `--standard` is written in the help of a command. */
export const STANDARD_FLAG = '[--standard scorm12|scorm2004]';

export type ReadStandard = { ok: true; standard: ScormStandard } | { ok: false; problem: string };

/** What `--standard` asks for; a sentence for a standard that is not there, or not there yet. */
export function readStandard(given: string): ReadStandard {
  switch (given) {
    case 'scorm12':
    case 'scorm2004':
      return { ok: true, standard: given };
    case 'web':
      return {
        ok: false,
        problem:
          '--standard web kommer i en senere versjon. Nå kan modulen pakkes som scorm12 eller scorm2004.',
      };
    default:
      return { ok: false, problem: `Ukjent standard: ${given}. Velg scorm12 eller scorm2004.` };
  }
}
