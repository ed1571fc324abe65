import { effect } from '@preact/signals';
import { decodeCompact } from '../../../src/attempt/compact.ts';
import { mergeProgress } from '../../../src/attempt/merge.ts';
import { noProgress, type Progress } from '../../../src/attempt/progress.ts';
import { isChoosing } from '../../../src/attempt/replay.ts';
import { API_NAMES, remade } from '../../../src/lms/lms-api.ts';
import type { LmsApi, Standard } from '../../../src/lms/lms-api.ts';
import type { Content } from '../../../src/player/content.ts';
import { keepProgress } from '../../../src/player/keep-progress.ts';
import { isSavedElsewhere, type LmsLink } from '../../../src/player/lms-link.ts';
import { openLocalCopy } from '../../../src/player/local-copy.ts';
import { noLms } from '../../../src/player/no-lms.ts';
import { openNotices } from '../../../src/player/notices.ts';
import { openOwnRecords } from '../../../src/player/own-records.ts';
import { openOwnReflections } from '../../../src/player/own-reflections.ts';
import type { PageHost, PageLife } from '../../../src/player/page-host.ts';
import { scormLink } from '../../../src/player/scorm-link.ts';
import { scormLinkToCome } from '../../../src/player/scorm-link-to-come.ts';
import { openSession } from '../../../src/player/session.ts';
import type { Supplies } from '../../../src/player/supplies.ts';
import { LEARNER_SYMBOLS } from '../../../src/progress/learner-records.ts';
import type { ProgressStore, StoreRoom } from '../../../src/progress/progress-store.ts';
import { HandClock } from '../../unit/progress/lms/hand-clock.ts';
import type { HeldMachine } from './held-machine.ts';
import { missingIn } from './oracle.ts';

/** The LMS that a page lies in. */
export interface Around {
  standard: Standard;
  api: LmsApi;
  /** Whether the package’s own files can be fetched. */
  isReachable(): boolean;
}

interface Opened {
  name: string;
  machine: HeldMachine;
  content: Content;
  /** Null in the web edition. */
  around: Around | null;
}

/** Long enough for every transaction of the fake database and every promise of a page to end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Everything is there from the first. */
const supplies = {
  more: () => ({ arrival: () => Promise.resolve() }),
} as unknown as Supplies;

/**
 * One page of the real player without its screens: session, copy on the machine and link to the LMS, on a page that the
 * test holds in its hand. A page that was killed does nothing any more, whatever its promises say.
 */
export class HeldPage {
  readonly clock = new HandClock();
  readonly notices = openNotices();
  readonly local = openLocalCopy(this.notices, () => isSavedElsewhere(this.lms));
  readonly own = openOwnRecords({
    module: '',
    symbols: LEARNER_SYMBOLS,
    keyOf: () => '',
    tab: { read: () => LEARNER_SYMBOLS[0], write: () => undefined },
    reload: () => undefined,
  });
  readonly lms: LmsLink;
  readonly session: ReturnType<typeof openSession>;
  /** What the machine’s store has acknowledged. */
  acknowledged: Progress = noProgress();
  /** Broken promises that were seen while it ran, in words. */
  readonly broken: string[] = [];
  /** The device answers no save while this is true. */
  isDeviceHeld = false;
  readonly #opened: Opened;
  readonly #lives: PageLife[] = [];
  readonly #toPaint: (() => void)[] = [];
  readonly #held: (() => void)[] = [];
  #isAlive = true;
  /** Hidden or leaving: a page that may get no other turn tells everybody at once. */
  #isGoing = false;

  constructor(opened: Opened) {
    this.#opened = opened;
    const { content, around } = opened;
    const page = this.#host();
    this.lms =
      around === null
        ? noLms()
        : scormLinkToCome({
            standard: around.standard,
            content,
            notices: this.notices,
            page,
            bring: () => Promise.resolve(),
            fetch: () => Promise.resolve(scormLink),
          });
    this.session = openSession({
      content,
      local: this.local,
      lms: this.lms,
      notices: this.notices,
      page,
      bring: () => Promise.resolve(),
      device: opened.name.padEnd(3, '-').slice(-3),
    });
    effect(() => {
      if (this.local.saved.value === 'yes') this.#demand('local sign', this.acknowledged);
    });
  }

  /** Begins as the player does: the words first, then what is kept. */
  async open(): Promise<this> {
    const { machine, name, content } = this.#opened;
    const [scenario = ''] = Object.keys(content.codes);
    this.session.open(scenario);
    const room = Promise.resolve(this.#watched(machine.roomOf(name)));
    const { session, local, lms, own } = this;
    void keepProgress(
      { session, local, lms, own, ownReflections: openOwnReflections(), supplies },
      room,
    );
    await settle();
    this.clock.forward(5000);
    await settle();
    return this;
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Goes on to the next choice and takes the one that comes first from `from` on, round and round; false at an ending. */
  choose(from: number): boolean {
    for (let step = 0; step < 300; step += 1) {
      const at = this.session.encounter.value;
      if (at === null || at.state.moment.ending !== null) return false;
      if (!at.isOnCard && isChoosing(at.state)) {
        const { choices } = at.state.moment;
        const choice = choices[from % choices.length];
        if (choice === undefined) return false;
        this.session.choose(choice.id);
        return true;
      }
      this.session.goOn();
    }
    return false;
  }

  /** The words are on screen. */
  async paint(): Promise<void> {
    for (const work of this.#toPaint.splice(0)) if (this.#isAlive) work();
    await settle();
  }

  async hide(): Promise<void> {
    this.#isGoing = true;
    for (const life of this.#lives) life.hidden?.();
    await settle();
    this.#isGoing = false;
  }

  /** The tab is closed as it should be; the browser may say so more than once. */
  async close(): Promise<void> {
    this.#isGoing = true;
    for (const life of [...this.#lives, ...this.#lives]) life.leaving?.(false);
    await settle();
    await this.kill();
  }

  /** The machine takes the page away: nothing that was not done is done. */
  async kill(): Promise<void> {
    this.#isAlive = false;
    this.#opened.machine.locks.crash(this.#opened.name);
    await settle();
  }

  async releaseDevice(): Promise<void> {
    this.isDeviceHeld = false;
    for (const go of this.#held.splice(0)) go();
    await settle();
  }

  /** What a place holds must be no less than what the learner was just told of. */
  #demand(sign: string, held: Progress): void {
    if (missingIn(held, this.session.progress.value).length > 0)
      this.broken.push(`I6: the ${sign} says «saved» of more than is kept`);
  }

  #host(): PageHost {
    const { around } = this.#opened;
    const api = around === null ? {} : { [API_NAMES[around.standard]]: this.#mortal(around.api) };
    const { clock } = this;
    return {
      window: api,
      clock: {
        nowMs: () => clock.nowMs(),
        after: (ms, callback) => clock.after(ms, () => this.#isAlive && callback()),
      },
      afterPaint: (work) => void this.#toPaint.push(work),
      follow: (life) => void this.#lives.push(life),
      isReachable: () => Promise.resolve(around?.isReachable() ?? true),
    };
  }

  /** An API that a page which is gone calls no more, and that hears of nothing before the device has it. */
  #mortal(api: LmsApi): LmsApi {
    return remade(api, (role, call) => (...given: string[]) => {
      if (!this.#isAlive) return 'false';
      const [element, text = ''] = given;
      if (role === 'SetValue' && element === 'cmi.suspend_data' && !this.#isGoing) this.#heed(text);
      return call(...given);
    });
  }

  #heed(text: string): void {
    const told = decodeCompact(text, this.#opened.content.codes);
    if (told.ok && missingIn(this.acknowledged, told.progress).length > 0)
      this.broken.push('I1: the LMS was told of what the device does not have');
  }

  /** The room of the real stores; its device can be held, and is no longer there for a page that was killed. */
  #watched(room: StoreRoom): StoreRoom {
    return {
      ...room,
      open: async (key) => {
        const store = await room.open(key);
        const load: ProgressStore['load'] = async () => {
          const loaded = await store.load();
          this.acknowledged = mergeProgress(this.acknowledged, loaded.progress);
          return loaded;
        };
        const save: ProgressStore['save'] = async (progress, options) => {
          if (this.isDeviceHeld) await new Promise<void>((resolve) => this.#held.push(resolve));
          if (!this.#isAlive) await new Promise(() => undefined);
          await store.save(progress, options);
          this.acknowledged = mergeProgress(this.acknowledged, progress);
        };
        return {
          fault: store.fault,
          load,
          peek: async () => store.peek(),
          save,
          keepAside: async (text) => store.keepAside(text),
          erase: async () => store.erase(),
          release: async () => store.release(),
          close: () => store.close(),
        };
      },
    };
  }
}
