import type { StoreRoom } from '../progress/progress-store.ts';
import type { OpenSound } from '../sound/sound.ts';
import type { CreateStage } from '../stage/stage.ts';

/**
 * The program's one global. Content scripts hand over JSON as text (never code), and the rooms that load after
 * the first words announce themselves.
 */
export interface TsbSkolen {
  /** `give('module', json)`, `give('texts', 'nb', json)`, `give('art', json)`, `give('edition', json)`. */
  give(kind: string, nameOrJson: string, json?: string): void;
  storeReady(room: StoreRoom): void;
  stageReady(createStage: CreateStage): void;
  soundReady(openSound: OpenSound): void;
}

declare global {
  // The only global name (design: «one global»).
  var tsbSkolen: TsbSkolen | undefined;
}

/** What has been handed over so far, and who waits for what is still to come. */
export interface Arrivals {
  given: Map<string, string>;
  store: Promise<StoreRoom>;
  stage: Promise<CreateStage>;
  sound: Promise<OpenSound>;
  /** Resolves when this kind was given. */
  when(kind: string): Promise<string>;
}

/** Puts the global in place. Call once, before any content script runs. */
export function openArrivals(): Arrivals {
  const given = new Map<string, string>();
  const waiting = new Map<string, (json: string) => void>();
  let storeReady: (room: StoreRoom) => void = () => undefined;
  let stageReady: (create: CreateStage) => void = () => undefined;
  let soundReady: (open: OpenSound) => void = () => undefined;
  const store = new Promise<StoreRoom>((resolve) => (storeReady = resolve));
  const stage = new Promise<CreateStage>((resolve) => (stageReady = resolve));
  const sound = new Promise<OpenSound>((resolve) => (soundReady = resolve));
  globalThis.tsbSkolen = {
    give(kind, nameOrJson, json) {
      const key = json === undefined ? kind : `${kind}/${nameOrJson}`;
      const text = json ?? nameOrJson;
      given.set(key, text);
      waiting.get(key)?.(text);
    },
    storeReady,
    stageReady,
    soundReady,
  };
  return {
    given,
    store,
    stage,
    sound,
    when: (kind) =>
      new Promise((resolve) => {
        const text = given.get(kind);
        if (text === undefined) waiting.set(kind, resolve);
        else resolve(text);
      }),
  };
}
