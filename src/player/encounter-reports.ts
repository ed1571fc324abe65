import type { Attempt } from '../attempt/attempt.ts';
import { decisionsOf, decisionsTold } from '../attempt/decisions.ts';
import type { Progress } from '../attempt/progress.ts';
import { replay } from '../attempt/replay.ts';
import type { EncounterReport } from '../progress/lms/encounter-report.ts';
import { encountersOf } from '../scenario/module.ts';
import type { Content } from './content.ts';

/**
 * An encounter that was finished, as the LMS is told of it: the best score, and the first decisions of the first
 * finished attempt that is known. Null before the machine of the encounter has come, or where it was never finished.
 */
export function encounterReport(
  content: Pick<Content, 'module' | 'scenario'>,
  progress: Progress,
  id: string,
): EncounterReport | null {
  const isEncounter = encountersOf(content.module).some((listed) => listed.id === id);
  const score = isEncounter ? (progress.encounters[id]?.best ?? null) : null;
  const scenario = content.scenario(id);
  if (score === null || scenario === undefined) return null;
  const attempt = firstFinished(progress, id);
  const decisions = attempt === null ? [] : decisionsOf(replay(scenario, attempt).taken);
  const most = decisionsTold(encountersOf(content.module).length);
  return {
    id,
    score,
    decisions: decisions.slice(0, most).map(({ beat, choice, quality }) => ({
      id: `${id}.${beat}`,
      response: choice.replaceAll('-', '_'),
      quality,
    })),
  };
}

function firstFinished({ attempts }: Progress, scenario: string): Attempt | null {
  let first: Attempt | null = null;
  for (const attempt of attempts)
    if (attempt.scenario === scenario && attempt.finished !== null)
      if (first === null || attempt.number < first.number) first = attempt;
  return first;
}
