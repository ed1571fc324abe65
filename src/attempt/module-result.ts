import { encountersOf, type Module } from '../scenario/module.ts';
import type { Progress } from './progress.ts';

/** What an LMS is told of a module. */
export interface ModuleResult {
  /** Mean of the best scores over all encounters, unmet = 0; a whole number 0–100. */
  score: number;
  /** Encounters finished at any ending. */
  met: number;
  of: number;
  /** True when the module's completion rule holds and the score reaches its mastery. */
  isComplete: boolean;
}

/** Judges progress by `module.json`'s rule. */
export function moduleResult(module: Module, progress: Progress): ModuleResult {
  const encounters = encountersOf(module);
  const best = encounters.map(({ id }) => progress.encounters[id]?.best ?? null);
  const met = best.filter((score) => score !== null).length;
  const of = encounters.length;
  const sum = best.reduce<number>((total, score) => total + (score ?? 0), 0);
  const score = of === 0 ? 0 : Math.round(sum / of);
  const needed = module.completion.encounters === 'all' ? of : module.completion.encounters;
  return { score, met, of, isComplete: of > 0 && met >= needed && score >= module.mastery };
}
