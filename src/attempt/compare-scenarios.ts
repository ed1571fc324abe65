import type { Head } from '../scenario/machine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { codesOf } from './attempt.ts';
import { endingsGone, type Misread, misreadCodes } from './changed-names.ts';
import { countFates, type Fate, fateOf, type Fates, sameBeats, worse } from './fate.ts';
import { replay } from './replay.ts';
import { visitStandings } from './visit-standings.ts';
import { type Standing, walkTogether, type WalkTogether } from './walk-together.ts';

/** What happens to some who stand at a beat, with an attempt that shows it. */
export interface Outcome {
  readonly fate: Exclude<Fate, 'same'>;
  /** The beat where such an attempt goes on. */
  readonly to: string;
  /** The most choices that one of them loses. */
  readonly lost: number;
  readonly sample: {
    readonly head: Head;
    readonly log: string;
    readonly choices: readonly string[];
  };
}

/** A beat of the old scenario where somebody may notice the edit. */
export interface ChangedBeat {
  readonly beat: string;
  /** Places at it, told apart by what is remembered there, by the worst that can happen. */
  readonly places: Fates;
  readonly outcomes: readonly Outcome[];
}

export interface Comparison {
  /** The worst that an edit does; `misreads`: stored choices would be taken for others. */
  readonly verdict: 'safe' | 'moves' | 'resets' | 'misreads';
  /** False when there were too many places to visit each: some ways were tried, and more may happen. */
  readonly isWhole: boolean;
  /** Another `id` is another scenario: nobody’s attempts are found again. */
  readonly isOther: boolean;
  /** Places where somebody can stand midway, by the worst that can happen there. */
  readonly places: Fates;
  readonly beats: readonly ChangedBeat[];
  readonly misread: readonly Misread[];
  /** Places at the end, and those of them whose debrief breaks off before it. */
  readonly finished: { readonly places: number; readonly cut: number };
  readonly endingsGone: readonly string[];
}

/** Beyond so many standings the walk turns into a sample. */
const MOST_STANDINGS = 200_000;

/**
 * Tells what an edit does to learners midway: every place of the old scenario is visited, for everybody that a guard
 * tells apart, and the choices that led there are taken in the new one. What is told of a beat is what `replay` makes of
 * a log. Both scenarios must be such as `check` lets through.
 */
export function compareScenarios(
  before: Scenario,
  after: Scenario,
  most: number = MOST_STANDINGS,
): Comparison {
  const walk = walkTogether(before, after);
  const isSame = sameBeats(after);
  const places = new Map<string, { beat: string; fate: Fate }>();
  const ends = new Map<string, Fate>();
  const groups = new Map<string, Group>();
  const isWalked = visitStandings(walk, most, (standing) => {
    const leaf = walk.old.leaves[standing.old.leaf];
    if (leaf === undefined) return;
    const fate = fateOf(standing, walk, isSame);
    const place = walk.placeOf(standing);
    if (leaf.ending !== null) {
      ends.set(place, worse(fate, ends.get(place) ?? 'same'));
      return;
    }
    const known = places.get(place)?.fate ?? 'same';
    places.set(place, { beat: leaf.key, fate: worse(fate, known) });
    if (fate !== 'same') gather(groups, leaf.key, fate, standing);
  });

  const all = [...places.values()];
  const outcomes = [...groups.values()].map((group) => ({
    beat: group.beat,
    outcome: outcomeOf(group, { before, after, walk }),
  }));
  const beats = walk.old.leaves.flatMap(({ key: beat }): ChangedBeat[] => {
    const here = outcomes.flatMap((one) => (one.beat === beat ? [one.outcome] : []));
    const fates = all.flatMap((place) => (place.beat === beat ? [place.fate] : []));
    return here.length === 0 ? [] : [{ beat, places: countFates(fates), outcomes: merged(here) }];
  });
  const misread = misreadCodes(before, after);
  const isOther = before.id !== after.id;
  const counts = countFates(all.map(({ fate }) => fate));
  return {
    verdict: verdictOf(counts, misread.length > 0, isOther),
    isWhole: isWalked && walk.classes.isWhole,
    isOther,
    places: counts,
    beats,
    misread,
    finished: {
      places: ends.size,
      cut: [...ends.values()].filter((fate) => fate === 'moved' || fate === 'reset').length,
    },
    endingsGone: endingsGone(before, after),
  };
}

function verdictOf(fates: Fates, misreads: boolean, isOther: boolean): Comparison['verdict'] {
  if (misreads) return 'misreads';
  if (isOther || fates.reset > 0) return 'resets';
  return fates.moved > 0 ? 'moves' : 'safe';
}

/** Those who stand at one beat and go on at one beat: the nearest of them, and the most that one of them loses. */
interface Group {
  readonly beat: string;
  readonly fate: Exclude<Fate, 'same'>;
  readonly nearest: Standing;
  most: number;
}

function gather(
  groups: Map<string, Group>,
  beat: string,
  fate: Exclude<Fate, 'same'>,
  standing: Standing,
): void {
  const key = `${beat}|${fate}|${standing.now?.leaf ?? standing.landing}`;
  const group = groups.get(key) ?? { beat, fate, nearest: standing, most: 0 };
  groups.set(key, group);
  if (standing.now === null) group.most = Math.max(group.most, standing.since);
}

/** What `replay` makes of the attempt of the nearest. */
function outcomeOf(
  { fate: walked, nearest, most }: Group,
  { before, after, walk }: { before: Scenario; after: Scenario; walk: WalkTogether },
): Outcome {
  const links: { choice: string; code: string }[] = [];
  for (let link = nearest.log; link !== null; link = link.before) links.unshift(link);
  const log = links.map(({ code }) => code).join('');
  const lowest = 31 - Math.clz32(nearest.heads & -nearest.heads);
  const head = walk.classes.heads[lowest] ?? { profession: 'annet', attempt: 1 };
  const state = replay(after, {
    scenario: before.id,
    number: head.attempt,
    device: 'xxx',
    profession: head.profession,
    fingerprint: '0000',
    log,
    // More than there can be: on to where something is to be chosen.
    steps: 1000,
    finished: null,
  });
  const fate = state.aside === '' ? 'elsewhere' : state.log === '' ? 'reset' : 'moved';
  const lost = codesOf(state.aside).length;
  return {
    fate,
    to: state.moment.beat,
    lost: fate === walked ? Math.max(lost, most) : lost,
    sample: { head, log, choices: links.map(({ choice }) => choice) },
  };
}

/** One for each fate and place to go on at; the first is the nearest. */
function merged(outcomes: readonly Outcome[]): Outcome[] {
  const kept = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = `${outcome.fate}|${outcome.to}`;
    const before = kept.get(key) ?? outcome;
    kept.set(key, { ...before, lost: Math.max(before.lost, outcome.lost) });
  }
  return [...kept.values()];
}
