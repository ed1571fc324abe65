import type { Mood } from '../scenario/scenario.ts';

/** Somebody on stage: an id of the art (`jonas`) and a mood. Who has no picture is left out. */
export interface CuePerson {
  readonly person: string;
  readonly mood: Mood;
}

/** What the stage is told about a moment. It knows no rules and asks nothing. */
export interface Cue {
  /** Place id, `samtalerom`. Another place means a cross-fade. */
  readonly place: string;
  /** The one this is about, or null when the room is empty. */
  readonly patient: CuePerson | null;
  /** Others who are there all along, in the order of the place's seats. */
  readonly others: readonly CuePerson[];
  /** A colleague who was asked and has come in. */
  readonly asked: CuePerson | null;
  /** Who speaks, of those on stage; null: nobody. */
  readonly speaker: string | null;
  /** 0–100: drives light, weather and posture. */
  readonly trust: number;
  /** Changes with each new line, so that idle life starts again although nothing else changed. */
  readonly line: string;
  /** A choice that weighs: the room holds its breath. Nothing waits for it. */
  readonly weighty: boolean;
}
