import type { Mood } from '../scenario/scenario.ts';

/** What the stage is told about a moment. It knows no rules and asks nothing. */
export interface Cue {
  /** Place id, `samtalerom`. Another place means a cross-fade. */
  place: string;
  /** Person id in the art (`jonas`), or null when the room is empty. */
  person: string | null;
  mood: Mood;
  /** 0–100: drives lamp, window, weather and posture. */
  trust: number;
  /** Changes with each new line, so that idle life starts again although nothing else changed. */
  line: string;
}
