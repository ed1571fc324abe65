import { eachState } from '../scenario/machine.ts';
import { choicesOf } from '../scenario/play.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A code that meant one choice and now means another: stored attempts are read wrongly. */
export interface Misread {
  readonly code: string;
  readonly was: string;
  readonly is: string;
}

/** Codes that went to another choice; a former id in `was` says that it is the same one. */
export function misreadCodes(before: Scenario, after: Scenario): Misread[] {
  const old = new Map(choicesOf(before).map(({ id, meta }) => [meta.code, id]));
  return choicesOf(after).flatMap(({ id, meta }) => {
    const was = old.get(meta.code);
    return was === undefined || was === id || meta.was?.includes(was) === true
      ? []
      : [{ code: meta.code, was, is: id }];
  });
}

/** Ids of endings that are no more: whoever has seen one keeps it, but nobody sees it again. */
export function endingsGone(before: Scenario, after: Scenario): string[] {
  const now = new Set(endingsOf(after).flatMap(({ id, was }) => [id, ...(was ?? [])]));
  return endingsOf(before).flatMap(({ id }) => (now.has(id) ? [] : [id]));
}

function endingsOf({ states }: Scenario) {
  const endings: { id: string; was?: readonly string[] }[] = [];
  eachState(states, (_key, { meta }) => {
    if (meta?.ending !== undefined) endings.push(meta.ending);
  });
  return endings;
}
