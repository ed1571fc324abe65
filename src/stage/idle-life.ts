import tokens from '../../assets/tokens.json' with { type: 'json' };

/** Idle life ends this long after a line at the latest; then nothing is drawn any more. */
export const IDLE_LIFE_MS = tokens.motion.idle;
/** Breath, blink and weather change only on this grid: twelve frames a second. */
export const IDLE_STEP_MS = 1000 / tokens.perSecond.idleFrames;

const BREATH_PX = 2;
const BLINK_STEPS = 2;
/** Weather frames are shown for two steps each: six a second. */
const WEATHER_STEPS = 2;

/** Which of the small movements have anything to move in the picture. */
export interface IdleParts {
  readonly breath: boolean;
  readonly blink: boolean;
  readonly weather: boolean;
}

export interface IdlePose {
  /** How far breath lifts the shoulders, in scene pixels, 0–2 in quarters. */
  readonly lift: number;
  readonly eyesClosed: boolean;
  /** How many weather frames have passed since the line began. */
  readonly weatherFrames: number;
}

/**
 * The small movements at a time after a new line. Before and after idle life the shoulders rest and
 * the eyes are open; the weather stops on the frame it reached. One slow breath a line (13 a minute);
 * when the eyes close depends on the line, so that lines differ and a replay does not.
 */
export function idlePoseAt(elapsedMs: number, line: string, parts: IdleParts): IdlePose {
  const step = Math.floor(Math.min(IDLE_LIFE_MS, Math.max(0, elapsedMs)) / IDLE_STEP_MS + 1e-6);
  const alive = elapsedMs >= 0 && elapsedMs < IDLE_LIFE_MS;
  return {
    lift: alive && parts.breath ? liftAt(step * IDLE_STEP_MS) : 0,
    eyesClosed: alive && parts.blink && blinkSteps(line).some((at) => isWithinBlink(step, at)),
    weatherFrames: parts.weather ? Math.floor(step / WEATHER_STEPS) : 0,
  };
}

/** Milliseconds after the line at which the pose next differs from that at `elapsedMs`; null: never. */
export function nextIdleChange(elapsedMs: number, line: string, parts: IdleParts): number | null {
  const now = idlePoseAt(elapsedMs, line, parts);
  const last = Math.ceil(IDLE_LIFE_MS / IDLE_STEP_MS);
  const first = Math.floor(Math.max(0, elapsedMs) / IDLE_STEP_MS + 1e-6) + 1;
  for (let step = first; step <= last; step += 1) {
    const atMs = Math.min(IDLE_LIFE_MS, step * IDLE_STEP_MS);
    const then = idlePoseAt(atMs, line, parts);
    const same =
      then.lift === now.lift &&
      then.eyesClosed === now.eyesClosed &&
      then.weatherFrames === now.weatherFrames;
    if (!same) return atMs;
  }
  return null;
}

function liftAt(elapsedMs: number): number {
  const wave = (1 - Math.cos((2 * Math.PI * elapsedMs) / IDLE_LIFE_MS)) / 2;
  return Math.round(wave * BREATH_PX * 4) / 4;
}

/** Two blinks a line: one between 0.7 and 1.7 s, one between 2.6 and 3.6 s. */
function blinkSteps(line: string): [number, number] {
  const seed = [...line].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return [8 + (seed % 13), 31 + ((seed >> 4) % 13)];
}

function isWithinBlink(step: number, from: number): boolean {
  return step >= from && step < from + BLINK_STEPS;
}
