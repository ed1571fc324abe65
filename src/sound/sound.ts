/** A small sound for something that happened. Never the only sign of it. */
export type SoundName = 'next' | 'choice' | 'door' | 'end';

/** Where one hears oneself to be. */
export interface Tone {
  /** Place id; a place without a tone of its own is a quiet room. */
  readonly place: string;
  /** 0–100: low trust is rain and a ventilator, high trust a room at rest. */
  readonly trust: number;
}

/** 0 is silence, 1 is as loud as it gets (which is not loud). */
export interface Volumes {
  readonly effects: number;
  readonly room: number;
}

/** What is heard. No method throws; where the browser gives no sound, nothing is heard. */
export interface Sound {
  play(name: SoundName): void;
  tone(tone: Tone): void;
  setVolumes(volumes: Volumes): void;
  /** Silence, at once; what was opened is given back. */
  close(): void;
}

/** Opens the sound of a page. It is silent until volumes are set, and until the browser allows it: after a press. */
export type OpenSound = () => Sound;
