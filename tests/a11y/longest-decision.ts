import { advance, choose, isChoosing, type Replay } from '../../src/attempt/replay.ts';
import type { KnownEncounter } from '../e2e/known-encounter.ts';

/** A moment with something to choose, and how many rows of text it would take on a narrow card. */
export interface Decision {
  state: Replay;
  rows: number;
}

/** About as many characters as a row of a choice holds in the frame of an LMS and on a phone. */
const ROW = 42;
/** Edges, gaps and headings of a choice take about as much as one more row. */
const AROUND = 1;

function rowsOf(text: string): number {
  return Math.ceil(text.length / ROW) + AROUND;
}

function rowsAt({ moment, line }: Replay, known: KnownEncounter): number {
  const words = moment.choices.filter(({ meta }) => meta.consult === undefined);
  const team = words.length < moment.choices.length ? 1 + AROUND : 0;
  const said = rowsOf(known.say(moment.lines[line]?.id ?? ''));
  return words.reduce((sum, { id }) => sum + rowsOf(known.say(id)), said + team);
}

/**
 * Every decision that can be met, the one with most text first, each as it looks when it is longest. Ways are followed
 * until they bring nothing new: the same beat with the same flags and about the same trust.
 */
export function decisionsByLength(known: KnownEncounter, begin: Replay): Decision[] {
  const longest = new Map<string, Decision>();
  const seen = new Set<string>();
  const waiting = [begin];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    let state = at;
    while (!isChoosing(state)) state = advance(state);
    const { moment } = state;
    if (moment.ending !== null) continue;
    const { memory } = moment.position;
    const trust = Math.round((memory.measures['tillit'] ?? 0) / 20);
    const place = JSON.stringify([moment.beat, trust, memory.flags]);
    const offered = moment.choices.map(({ id }) => id).join();
    const rows = rowsAt(state, known);
    if (rows > (longest.get(offered)?.rows ?? 0)) longest.set(offered, { state, rows });
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { id } of moment.choices) waiting.push(choose(state, id));
  }
  return [...longest.values()].toSorted((one, other) => other.rows - one.rows);
}
