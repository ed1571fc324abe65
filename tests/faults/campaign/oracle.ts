import type { Attempt } from '../../../src/attempt/attempt.ts';
import type { KeptEncounter, Progress } from '../../../src/attempt/progress.ts';

/**
 * What of `shown` is missing in `now`, in words. Written apart from the program’s own laws of merging, so that it does not
 * believe them: an attempt is there when its choices are the first ones of what is there, when it was played to an end on
 * another machine meanwhile, or when a later or better attempt stands in its place (two an encounter are kept at the LMS).
 */
export function missingIn(now: Progress, shown: Progress): string[] {
  const missing = shown.facts.filter((fact) => !now.facts.includes(fact)).map((fact) => `f${fact}`);
  for (const [id, kept] of Object.entries(shown.encounters))
    if (isBehind(now.encounters[id], kept)) missing.push(`what ${id} has given`);
  for (const attempt of shown.attempts)
    if (!now.attempts.some((other) => standsFor(other, attempt)))
      missing.push(`${attempt.scenario}/${attempt.number}/${attempt.device} ${attempt.log}`);
  return missing;
}

function isBehind(now: KeptEncounter | undefined, kept: KeptEncounter): boolean {
  if ((now?.best ?? -1) < (kept.best ?? -1)) return true;
  return kept.endings.some((ending) => now?.endings.includes(ending) !== true);
}

function standsFor(other: Attempt, attempt: Attempt): boolean {
  if (other.scenario !== attempt.scenario) return false;
  if (attempt.finished !== null)
    return other.finished !== null && other.finished.score >= attempt.finished.score;
  if (other.number > attempt.number) return true;
  if (other.number !== attempt.number || other.device < attempt.device) return false;
  if (other.device > attempt.device) return true;
  // Played on from the same place on two machines: the one that came to an end, or the longer, stands for both.
  return other.finished !== null || other.log.length >= attempt.log.length;
}
