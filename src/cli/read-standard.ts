import type { ScormStandard } from '../publish/package-standard.ts';

/** What `--standard` may ask for. */
export type PackStandard = ScormStandard | 'web';

const ALL: readonly PackStandard[] = ['scorm12', 'scorm2004', 'web'];

/** How `--standard` is written in the help of a command. */
export const STANDARD_FLAG = `[--standard ${ALL.join('|')}]`;

export type ReadStandard = { ok: true; standard: PackStandard } | { ok: false; problem: string };

/** What `--standard` asks for, or a sentence. */
export function readStandard(given: string): ReadStandard {
  const standard = ALL.find((one) => one === given);
  if (standard !== undefined) return { ok: true, standard };
  return {
    ok: false,
    problem: `Ukjent standard: ${given}. Velg scorm12, scorm2004 eller web.`,
  };
}
