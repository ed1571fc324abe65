import type { StoreRoom } from '../progress/progress-store.ts';
import type { OpenSound } from '../sound/sound.ts';
import type { CreateStage } from '../stage/stage.ts';
import type { KeepOffline } from './keep-offline.ts';
import type { LaterScreens } from './later-screens.ts';
import type { OpenScormLink } from './scorm-link.ts';

/** The rooms that come in scripts of their own, after the first words. */
export interface Rooms {
  screens: LaterScreens;
  lms: OpenScormLink;
  store: StoreRoom;
  stage: CreateStage;
  sound: OpenSound;
  offline: KeepOffline;
}

/**
 * The program's one global. Content scripts hand over JSON as text (never code), and the rooms that load after
 * the first words announce themselves.
 */
export interface TsbSkolen {
  /** `give('module', json)`, `give('texts', 'nb', json)`, `give('art', json)`, `give('edition', json)`. */
  give(kind: string, nameOrJson: string, json?: string): void;
  screensReady(screens: Rooms['screens']): void;
  lmsReady(openLink: Rooms['lms']): void;
  storeReady(room: Rooms['store']): void;
  stageReady(createStage: Rooms['stage']): void;
  soundReady(openSound: Rooms['sound']): void;
  offlineReady(keepOffline: Rooms['offline']): void;
  /** What `screens.js` takes from here, because there must be only one of it. */
  readonly lent: Readonly<Record<string, object>>;
}

declare global {
  // The only global name (design: «one global»).
  var tsbSkolen: TsbSkolen | undefined;
}

/** What has been handed over so far, and who waits for what is still to come. */
export interface Arrivals extends Readonly<{ [Room in keyof Rooms]: Promise<Rooms[Room]> }> {
  given: Map<string, string>;
  /** Resolves when this kind was given. */
  when(kind: string): Promise<string>;
}

/** Puts the global in place. Call once, before any content script runs. */
export function openArrivals(lent: TsbSkolen['lent']): Arrivals {
  const given = new Map<string, string>();
  const waiting = new Map<string, Expected<string>>();
  const screens = expect<Rooms['screens']>();
  const lms = expect<Rooms['lms']>();
  const store = expect<Rooms['store']>();
  const stage = expect<Rooms['stage']>();
  const sound = expect<Rooms['sound']>();
  const offline = expect<Rooms['offline']>();
  const expectedOf = (key: string): Expected<string> => {
    const expected = waiting.get(key) ?? expect<string>();
    waiting.set(key, expected);
    return expected;
  };
  globalThis.tsbSkolen = {
    give(kind, nameOrJson, json) {
      const key = json === undefined ? kind : `${kind}/${nameOrJson}`;
      const text = json ?? nameOrJson;
      given.set(key, text);
      expectedOf(key).arrive(text);
    },
    screensReady: screens.arrive,
    lmsReady: lms.arrive,
    storeReady: store.arrive,
    stageReady: stage.arrive,
    soundReady: sound.arrive,
    offlineReady: offline.arrive,
    lent,
  };
  return {
    given,
    screens: screens.arrival,
    lms: lms.arrival,
    store: store.arrival,
    stage: stage.arrival,
    sound: sound.arrival,
    offline: offline.arrival,
    when: (kind) => expectedOf(kind).arrival,
  };
}

interface Expected<T> {
  arrival: Promise<T>;
  arrive(what: T): void;
}

function expect<T>(): Expected<T> {
  let arrive: (what: T) => void = () => undefined;
  const arrival = new Promise<T>((resolve) => (arrive = resolve));
  return { arrival, arrive };
}
