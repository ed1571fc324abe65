import { effect, type Signal } from '@preact/signals';
import type { OpenSound, Sound, SoundName, Tone } from '../sound/sound.ts';
import type { Encounter } from './encounter.ts';
import type { Screen } from './session.ts';
import type { Settings } from './settings.ts';

/** What sound follows; nothing here waits for it, and nothing is told by it alone. */
export interface SoundWorld {
  settings: Pick<Settings, 'effectsVolume' | 'roomVolume'>;
  encounter: Signal<Encounter | null>;
  screen: Signal<Screen>;
  /** Fetches the room that makes sound; asked once, when somebody first wants to hear something. */
  fetch(): Promise<OpenSound>;
}

/** Follows what happens with sound. Until a volume is set, nothing is fetched and nothing is opened. */
export function followWithSound({ settings, encounter, screen, fetch }: SoundWorld): void {
  let sound: Sound | null = null;
  let isAsked = false;
  let before: Encounter | null = null;

  const open = async (): Promise<void> => {
    await firstPress();
    const opened = (await fetch())();
    sound = opened;
    follow();
  };
  const follow = (): void => {
    const [effects, room] = [settings.effectsVolume.value, settings.roomVolume.value];
    const now = encounter.value;
    const isThere = screen.value === 'encounter' && !document.hidden;
    if (effects + room > 0 && !isAsked) {
      isAsked = true;
      // Without the script there is silence; asked again when a volume is next changed.
      open().catch(() => (isAsked = false));
    }
    sound?.setVolumes({ effects: effects / 100, room: isThere ? room / 100 : 0 });
    if (now !== null) sound?.tone(toneOf(now));
    const name = soundFor(before, now);
    before = now;
    if (name !== null) sound?.play(name);
  };
  document.addEventListener('visibilitychange', follow);
  effect(follow);
}

/** What one hears when an encounter has gone from one moment to the next. */
export function soundFor(before: Encounter | null, now: Encounter | null): SoundName | null {
  if (before === null || now === null || before.attempt.number !== now.attempt.number) return null;
  if (before.attempt.scenario !== now.attempt.scenario) return null;
  const [then, here] = [before.state, now.state];
  if (here.moment.ending !== null && then.moment.ending === null) return 'end';
  if (here.moment.place !== then.moment.place) return 'door';
  if (here.log !== then.log) return 'choice';
  return here.moment.beat !== then.moment.beat || here.line !== then.line ? 'next' : null;
}

function toneOf({ state: { moment } }: Encounter): Tone {
  return { place: moment.place, trust: moment.position.memory.measures['tillit'] ?? 50 };
}

/** Browsers let a page be heard only after somebody has pressed something in it. */
function firstPress(): Promise<void> {
  if (navigator.userActivation?.hasBeenActive === true) return Promise.resolve();
  return new Promise((resolve) => {
    for (const kind of ['pointerdown', 'keydown'] as const)
      document.addEventListener(kind, () => resolve(), { once: true });
  });
}
