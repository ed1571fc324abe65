import { EFFECTS, type Strike } from './effects.ts';
import { brownNoise } from './noise.ts';
import { type Bed, roomTone } from './room-tone.ts';
import type { OpenSound, Sound, Tone, Volumes } from './sound.ts';

/** Seconds in which a room tone gives way to the next. */
const FADE = 0.8;
/** As loud as full volume is: heard beside a voice, never over it. */
const LOUDEST = { effects: 0.5, room: 0.35 } as const;

interface LivingBed {
  gain: GainNode;
  filter: BiquadFilterNode;
}

/** Sound made on the spot by the browser (Web Audio): no file is fetched. */
class SynthesisedSound implements Sound {
  readonly #context: AudioContext;
  readonly #noise: AudioBuffer;
  readonly #effects: GainNode;
  readonly #room: GainNode;
  readonly #house: LivingBed;
  readonly #rain: LivingBed;

  constructor(context: AudioContext) {
    this.#context = context;
    this.#noise = brownNoise(context);
    this.#effects = this.#volume();
    this.#room = this.#volume();
    this.#house = this.#bed('lowpass');
    this.#rain = this.#bed('bandpass');
  }

  play(name: keyof typeof EFFECTS): void {
    if (this.#context.state === 'closed' || this.#effects.gain.value === 0) return;
    for (const strike of EFFECTS[name]) this.#strike(strike);
  }

  tone(tone: Tone): void {
    if (this.#context.state === 'closed') return;
    const { house, rain } = roomTone(tone);
    this.#turn(this.#house, house);
    this.#turn(this.#rain, rain);
  }

  setVolumes({ effects, room }: Volumes): void {
    if (this.#context.state === 'closed') return;
    this.#effects.gain.value = effects * LOUDEST.effects;
    this.#room.gain.value = room * LOUDEST.room;
    // Nothing is computed while nothing is to be heard.
    const change = effects + room > 0 ? this.#context.resume() : this.#context.suspend();
    change.catch(() => undefined);
  }

  close(): void {
    if (this.#context.state !== 'closed') this.#context.close().catch(() => undefined);
  }

  #volume(): GainNode {
    const gain = this.#context.createGain();
    gain.gain.value = 0;
    gain.connect(this.#context.destination);
    return gain;
  }

  #bed(type: BiquadFilterType): LivingBed {
    const source = this.#context.createBufferSource();
    source.buffer = this.#noise;
    source.loop = true;
    const filter = this.#context.createBiquadFilter();
    filter.type = type;
    const gain = this.#context.createGain();
    gain.gain.value = 0;
    source.connect(filter).connect(gain).connect(this.#room);
    source.start();
    return { gain, filter };
  }

  #turn({ gain, filter }: LivingBed, { strength, below }: Bed): void {
    const now = this.#context.currentTime;
    gain.gain.setTargetAtTime(strength, now, FADE / 3);
    filter.frequency.setTargetAtTime(below, now, FADE / 3);
  }

  #strike({ at, pitch, dies, strength, rustle }: Strike): void {
    const start = this.#context.currentTime + at;
    const gain = this.#context.createGain();
    gain.gain.setValueAtTime(strength, start);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + dies);
    gain.connect(this.#effects);
    if (pitch !== null) {
      const tone = this.#context.createOscillator();
      tone.type = 'triangle';
      tone.frequency.value = pitch;
      tone.connect(gain);
      tone.start(start);
      tone.stop(start + dies);
    }
    if (rustle === null) return;
    const source = this.#context.createBufferSource();
    source.buffer = this.#noise;
    const filter = this.#context.createBiquadFilter();
    filter.type = 'bandpass';
    filter.frequency.value = rustle;
    source.connect(filter).connect(gain);
    source.start(start, Math.random() * 2, dies);
  }
}

const SILENCE: Sound = {
  play: () => undefined,
  tone: () => undefined,
  setVolumes: () => undefined,
  close: () => undefined,
};

/** Opens sound where the browser has it; see `OpenSound`. */
export const openSound: OpenSound = () => {
  try {
    return new SynthesisedSound(new AudioContext());
  } catch {
    // No sound device, or a browser without Web Audio: everything can be read and seen.
    return SILENCE;
  }
};
