import type { Conditions } from '../holds.ts';
import { LIMITS } from '../limits.ts';
import type { Head } from '../machine.ts';
import type { PathGraph } from '../path-graph.ts';
import { type Guard, PROFESSIONS } from '../scenario.ts';
import { eachGuard } from './slots.ts';

/** One of those heads that no guard tells apart: each class of learners is walked once, all of them together. */
export interface HeadClasses {
  readonly heads: readonly Head[];
  /** A bit for each of them. */
  readonly all: number;
  /** False when there were more than can be told; then some attempt numbers are left out. */
  readonly isWhole: boolean;
}

export function classesOf(heads: readonly Head[], isWhole = true): HeadClasses {
  return { heads, all: 2 ** heads.length - 1, isWhole };
}

/** Professions and attempt numbers that some guard of a graph tells apart: the first is `annet`, first attempt. */
export function headClasses(graph: PathGraph, conditions: Conditions): HeadClasses {
  const attempts = new Set([1]);
  const named: Guard[] = [];
  const read = (guard: Guard): void =>
    eachGuard(guard, conditions, (one) => {
      if (one.type === 'profession') named.push(one);
      if (one.type !== 'attempt') return;
      const { atLeast = 1, atMost } = one.params;
      attempts.add(Math.max(1, atLeast));
      if (atMost !== undefined) attempts.add(Math.max(1, atMost + 1));
    });
  for (const { edges, whens } of graph.leaves)
    for (const guard of [...whens, ...edges.map((edge) => edge.guard)])
      if (guard !== null) read(guard);
  const seen = new Set<string>();
  const professions = ['annet' as const, ...PROFESSIONS].filter((profession) => {
    const sign = named
      .map((guard) => Number(guard.type === 'profession' && guard.params.is.includes(profession)))
      .join('');
    return !seen.has(sign) && seen.add(sign);
  });
  const heads = [...attempts]
    .toSorted((a, b) => a - b)
    .flatMap((attempt) => professions.map((profession) => ({ profession, attempt })));
  return classesOf(heads.slice(0, LIMITS.heads), heads.length <= LIMITS.heads);
}
