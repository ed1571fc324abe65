import { effect, signal, type Signal } from '@preact/signals';
import { TEXT_SIZES, type TextSize } from './text-sizes.ts';

/** How the learner wants to see things. Says nothing about who: may stay on a shared machine. */
export interface Settings {
  readonly textSize: Signal<TextSize>;
  readonly reducedMotion: Signal<boolean>;
  /** 0–100: small sounds, and the sound of the room. Silent until chosen. */
  readonly effectsVolume: Signal<number>;
  readonly roomVolume: Signal<number>;
}

const KEY = 'tsb-skolen/settings';

/** Opens the settings and keeps them; where the browser refuses storage they last as long as the page. */
export function openSettings(): Settings {
  const stored = read();
  const textSize = signal<TextSize>(TEXT_SIZES.find((size) => size === stored.textSize) ?? 100);
  const prefersLess = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const reducedMotion = signal(
    typeof stored.reducedMotion === 'boolean' ? stored.reducedMotion : prefersLess,
  );
  const effectsVolume = signal(volumeOf(stored.effectsVolume));
  const roomVolume = signal(volumeOf(stored.roomVolume));
  effect(() => {
    document.documentElement.style.fontSize = `${textSize.value}%`;
    document.documentElement.dataset['motion'] = reducedMotion.value ? 'reduced' : 'full';
    write({
      textSize: textSize.value,
      reducedMotion: reducedMotion.value,
      effectsVolume: effectsVolume.value,
      roomVolume: roomVolume.value,
    });
  });
  return { textSize, reducedMotion, effectsVolume, roomVolume };
}

function volumeOf(stored: unknown): number {
  return typeof stored === 'number' && stored >= 0 && stored <= 100 ? stored : 0;
}

type Stored = { [Name in keyof Settings]?: unknown };

function read(): Stored {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Refused or unreadable: the defaults serve.
    return {};
  }
}

function write(value: { [Name in keyof Settings]: Settings[Name]['value'] }): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(value));
  } catch {
    // Refused: the choice lasts as long as the page.
  }
}
