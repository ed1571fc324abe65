import { liveReads } from '../live-reads.ts';
import { longestPath } from '../longest-path.ts';
import { pathGraph } from '../path-graph.ts';
import { memoryAtStart, type Place, pathStepper } from '../path-stepper.ts';
import type { Problem } from '../problem.ts';
import { type Profession, PROFESSIONS, type Scenario } from '../scenario.ts';
import type { CheckContext } from './check-context.ts';
import { isBounded } from './graph.ts';
import type { StateOutline } from './outline.ts';

/** At most so many choices fit in the compact form of an attempt. */
const MOST_CHOICES = 60;
/** Beyond so many positions the walk is given up, and nothing is said: a guess would be worse. */
const MOST_POSITIONS = 20_000;

interface Walk {
  /** Beats where some path finds nothing to choose. */
  stuck: Set<string>;
  longest: number;
  positions: number;
}

/**
 * TSB059, TSB072: plays a scenario that has no other errors along every path, for each profession that its guards
 * tell apart: no path has more than 60 choices, and none ends where nothing can be chosen. What can be seen without
 * playing is not played: a beat with an open, unbounded choice is never stuck, and a sound bound on the length often
 * suffices.
 */
export function walkProblems(context: CheckContext, scenario: Scenario): Problem[] {
  const { outline, tell } = context;
  const isShort = longestPath(scenario) <= MOST_CHOICES;
  if (isShort && !outline.states.some(mayHideAll)) return [];
  let left = MOST_POSITIONS;
  const walks: (Walk | null)[] = professionsIn(scenario).map((profession) => {
    const found = walk(scenario, profession, left);
    left -= found?.positions ?? left;
    return found;
  });
  const stuck = new Set(walks.flatMap((found) => [...(found?.stuck ?? [])]));
  const longest = isShort ? 0 : Math.max(0, ...walks.map((found) => found?.longest ?? 0));
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

/** True when guards or bounds could hide every choice of a beat at once. */
function mayHideAll({ choices }: StateOutline): boolean {
  return choices.length > 0 && choices.every((choice) => choice.isGuarded || isBounded(choice));
}

function professionsIn(scenario: Scenario): Profession[] {
  const text = JSON.stringify(scenario.states) + JSON.stringify(scenario.meta.conditions ?? {});
  const named = PROFESSIONS.filter((name) => name !== 'annet' && text.includes(`"${name}"`));
  return ['annet', ...named];
}

/** Walks every path for one profession; null when there are too many positions. */
function walk(scenario: Scenario, profession: Profession, mostPositions: number): Walk | null {
  const graph = pathGraph(scenario);
  const stepper = pathStepper(graph, scenario.meta.conditions ?? {});
  const keyOf = liveReads(scenario, graph);
  const stuck = new Set<string>();
  const longest = new Map<string, number>();
  const opened = new Set<string>();
  const start = stepper.start(memoryAtStart(scenario, { profession, attempt: 1 }));
  const pending: { at: Place; key: string; next: string[] | null }[] = [
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
    if (opened.size > mostPositions) return null;
    const { at } = top;
    const leaf = graph.leaves[at.leaf];
    const open = (leaf?.edges ?? []).filter(
      (edge) => edge.choice !== null && stepper.offers(edge, at.memory),
    );
    if (open.length === 0 && leaf?.isBeat === true) stuck.add(leaf.key);
    const after = open.map((edge) => {
      const { place } = stepper.take(edge, at);
      return { at: place, key: keyOf(place), next: null };
    });
    top.next = after.map(({ key }) => key);
    pending.push(...after);
  }
  return { stuck, longest: longest.get(keyOf(start)) ?? 0, positions: opened.size };
}
