import { holds } from './holds.ts';
import { eachState, type Head, type Machine, openMachine, type Position } from './machine.ts';
import {
  type ChoiceMeta,
  type ChoiceTransition,
  CONTINUE,
  type Ending,
  type Line,
  type Scenario,
  type StateNode,
} from './scenario.ts';

export interface OfferedChoice {
  id: string;
  meta: ChoiceMeta;
}

/** What a learner meets at one position. */
export interface Moment {
  beat: string;
  place: string;
  /** The lines whose `when` holds on arrival; empty at an ending. */
  lines: Line[];
  /** True when the only way on is «fortsett». */
  goesOn: boolean;
  choices: OfferedChoice[];
  isCheckpoint: boolean;
  /** A choice that weighs: the author asks for stillness. */
  isWeighty: boolean;
  /** Who is there besides the patient, in the order of the place's seats. */
  present: readonly string[];
  /** True when a sub-conversation has just returned here: the lines were heard before. */
  isReturn: boolean;
  ending: Ending | null;
  position: Position;
}

/** A scenario opened for one attempt: pure steps from moment to moment. */
export interface Play {
  readonly scenario: Scenario;
  start(): Moment;
  goOn(moment: Moment): Moment;
  choose(moment: Moment, choice: string): Moment;
}

interface Place {
  node: StateNode;
  place: string;
  present: readonly string[];
}

/** Opens a checked scenario for an attempt with the given head. */
export function openPlay(scenario: Scenario, head: Head): Play {
  const machine = openMachine(scenario, head);
  const places = placesOf(scenario);
  const moment = (position: Position, before: Position | null): Moment =>
    momentAt(scenario, machine, places, position, before);
  return {
    scenario,
    start: () => moment(machine.start(), null),
    goOn: (from) => moment(machine.step(from.position, CONTINUE), from.position),
    choose: (from, choice) => moment(machine.step(from.position, choice), from.position),
  };
}

function momentAt(
  scenario: Scenario,
  machine: Machine,
  places: ReadonlyMap<string, Place>,
  position: Position,
  before: Position | null,
): Moment {
  const at = places.get(position.beat);
  const node = at?.node ?? {};
  const conditions = scenario.meta.conditions ?? {};
  const { memory } = position;
  const events = Object.entries(node.on ?? {});
  const visits = (of: Position | null): number => of?.memory.visits[position.beat] ?? 0;
  return {
    beat: position.beat,
    place: at?.place ?? scenario.meta.place,
    lines: (node.meta?.lines ?? []).filter(
      (line) => line.when === undefined || holds(line.when, memory, conditions),
    ),
    goesOn: node.on?.[CONTINUE] !== undefined,
    choices: events.flatMap(([id, taken]) =>
      taken.meta !== undefined && id !== CONTINUE && machine.offers(position, id)
        ? [{ id, meta: taken.meta }]
        : [],
    ),
    isCheckpoint: node.tags?.includes('checkpoint') === true,
    isWeighty: node.tags?.includes('weighty') === true,
    present: at?.present ?? scenario.meta.present ?? [],
    isReturn: before !== null && visits(position) === visits(before),
    ending: position.ended ? (node.meta?.ending ?? { id: position.beat, rank: 0 }) : null,
    position,
  };
}

function placesOf(scenario: Scenario): Map<string, Place> {
  const places = new Map<string, Place>();
  eachState(scenario.states, (key, node, parents) => {
    const nearest = [node, ...parents.toReversed()].map((state) => state.meta);
    const { meta } = scenario;
    places.set(key, {
      node,
      place: nearest.find((at) => at?.place !== undefined)?.place ?? meta.place,
      present: nearest.find((at) => at?.present !== undefined)?.present ?? meta.present ?? [],
    });
  });
  return places;
}

/** Every choice of a scenario with the beat it is offered at, in the file's order. */
export function choicesOf(
  scenario: Scenario,
): { id: string; beat: string; taken: ChoiceTransition; meta: ChoiceMeta }[] {
  const found: { id: string; beat: string; taken: ChoiceTransition; meta: ChoiceMeta }[] = [];
  eachState(scenario.states, (beat, node) => {
    for (const [id, taken] of Object.entries(node.on ?? {}))
      if (id !== CONTINUE && taken.meta !== undefined)
        found.push({ id, beat, taken, meta: taken.meta });
  });
  return found;
}
