import type { SoundName } from './sound.ts';

/** One struck tone of a sound: wood, paper or glass, told by pitch, noise and how fast it dies. */
export interface Strike {
  /** Seconds after the sound begins. */
  at: number;
  /** Hertz; null: noise alone. */
  pitch: number | null;
  /** Seconds until it can no longer be heard. */
  dies: number;
  /** 0 to 1. */
  strength: number;
  /** Hertz that a band of noise lies around; null: none. */
  rustle: number | null;
}

/** Turned page, a cup put down, a door handle, two soft notes. Short, low, and alike in loudness. */
export const EFFECTS: Readonly<Record<SoundName, readonly Strike[]>> = {
  next: [{ at: 0, pitch: null, dies: 0.09, strength: 0.28, rustle: 2600 }],
  choice: [
    { at: 0, pitch: 196, dies: 0.16, strength: 0.4, rustle: 900 },
    { at: 0.015, pitch: 392, dies: 0.1, strength: 0.14, rustle: null },
  ],
  door: [
    { at: 0, pitch: 130, dies: 0.12, strength: 0.35, rustle: 500 },
    { at: 0.16, pitch: 98, dies: 0.2, strength: 0.4, rustle: 340 },
  ],
  end: [
    { at: 0, pitch: 261.6, dies: 1.1, strength: 0.24, rustle: null },
    { at: 0.22, pitch: 392, dies: 1.5, strength: 0.2, rustle: null },
  ],
};
