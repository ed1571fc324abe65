import type { Problem } from '../problem.ts';
import { type Profession, PROFESSIONS, type Scenario } from '../scenario.ts';
import type { CheckContext } from './check-context.ts';
import { rootOf } from './graph.ts';
import { quickPlay, type Standing } from './quick-play.ts';
import { readsAhead } from './reads-ahead.ts';

/** At most so many choices fit in the compact form of an attempt. */
const MOST_CHOICES = 60;
/** Beyond so many positions the walk is given up, and nothing is said: a guess would be worse. */
const MOST_POSITIONS = 20_000;

export interface Walk {
  /** Beats where some path finds nothing to choose. */
  stuck: Set<string>;
  longest: number;
}

/**
 * TSB059, TSB072: plays a scenario that has no other errors along every path, for each profession that its guards
 * tell apart: no path has more than 60 choices, and none ends where nothing can be chosen.
 */
export function walkProblems(context: CheckContext, scenario: Scenario): Problem[] {
  const { outline, tell } = context;
  const walks = professionsIn(scenario).map((profession) => walk(context, scenario, profession));
  const stuck = new Set(walks.flatMap((found) => [...(found?.stuck ?? [])]));
  const longest = Math.max(0, ...walks.map((found) => found?.longest ?? 0));
  const problems = outline.states
    .filter(({ key }) => stuck.has(key))
    .map(({ key, pointer }) =>
      tell(
        pointer,
        'TSB072',
        `I «${key}» kan alle valgene være skjult.`,
        'La ett valg stå uten vilkår og uten «maxVisits».',
        'key',
      ),
    );
  if (longest > MOST_CHOICES)
    problems.push(
      tell(
        '/states',
        'TSB059',
        `En vei gjennom scenarioet har ${longest} valg; høyst ${MOST_CHOICES} får plass.`,
        'Kort ned den lengste veien, eller senk «maxVisits».',
        'key',
      ),
    );
  return problems;
}

function professionsIn(scenario: Scenario): Profession[] {
  const text = JSON.stringify(scenario.states) + JSON.stringify(scenario.meta.conditions ?? {});
  return PROFESSIONS.filter((name) => name === 'annet' || text.includes(`"${name}"`));
}

/** Walks every path for one profession; null when there are too many positions. */
export function walk(
  context: CheckContext,
  scenario: Scenario,
  profession: Profession,
): Walk | null {
  const play = quickPlay(scenario, context.outline, context.graph, profession);
  const keyOf = keyFor(context);
  const stuck = new Set<string>();
  const longest = new Map<string, number>();
  const opened = new Set<string>();
  const start = play.start();
  if (start === null) return null;
  const pending: { at: Standing; key: string; next: string[] | null }[] = [
    { at: start, key: keyOf(start), next: null },
  ];
  for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
    if (top.next !== null) {
      longest.set(top.key, Math.max(0, ...top.next.map((key) => 1 + (longest.get(key) ?? 0))));
      pending.pop();
      continue;
    }
    if (opened.has(top.key)) {
      pending.pop();
      continue;
    }
    opened.add(top.key);
    if (opened.size > MOST_POSITIONS) return null;
    const { at } = top;
    const choices = play.choices(at);
    if (choices.length === 0 && at.leaf.kind === 'beat') stuck.add(at.leaf.key);
    const after = choices.map((choice) => {
      const then = play.choose(at, choice);
      return { at: then, key: keyOf(then), next: null };
    });
    top.next = after.map(({ key }) => key);
    pending.push(...after);
  }
  return { stuck, longest: longest.get(keyOf(start)) ?? 0 };
}

function keyFor(context: CheckContext): (standing: Standing) => string {
  const ahead = readsAhead(context);
  return ({ leaf, caller, memory }) => {
    const reads = ahead(leaf);
    // In the conversation itself the last caller is of no account: the next call overwrites it.
    const isAway = caller !== null && rootOf(leaf) !== rootOf(caller);
    const parts = [leaf.pointer, isAway ? caller.pointer : ''];
    for (const name of reads.get('measure') ?? []) parts.push(String(memory.measures[name] ?? 0));
    for (const name of reads.get('flag') ?? []) parts.push(memory.flags[name] ? '1' : '0');
    for (const name of reads.get('choice') ?? []) parts.push(String(memory.chosen[name] ?? 0));
    for (const name of reads.get('beat') ?? []) parts.push(String(memory.visits[name] ?? 0));
    return parts.join('|');
  };
}
