import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { decodeCompact } from '../../../src/attempt/compact.ts';
import { mergeProgress } from '../../../src/attempt/merge.ts';
import { noProgress, type Progress } from '../../../src/attempt/progress.ts';
import type { LmsApi } from '../../../src/lms/lms-api.ts';
import type { Network, StrictLms, StrictLmsOptions } from '../../../src/lms/strict-lms.ts';
import { StrictScorm12Lms } from '../../../src/lms/strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from '../../../src/lms/strict-scorm2004-lms.ts';
import type { Content } from '../../../src/player/content.ts';
import { HeldMachine } from './held-machine.ts';
import { HeldPage, settle } from './held-page.ts';
import { missingIn } from './oracle.ts';

const LMSES = { scorm12: StrictScorm12Lms, scorm2004: StrictScorm2004Lms } as const;

export type Deed =
  | { do: 'choose' | 'play to the end'; which: number }
  | { do: 'kill' | 'kill before the device answers' | 'close' | 'hide' | 'wipe' | 'restart' }
  | { do: 'wait'; ms: number }
  | { do: 'set the clock'; years: number }
  | { do: 'network'; network: Network }
  | { do: 'go to machine'; machine: 0 | 1 };

const one = <Given>(weight: number, arbitrary: fc.Arbitrary<Given>) => ({ weight, arbitrary });
const which = fc.nat(3);

/** What happens to a learner, the likeliest things most often. */
export const deeds: fc.Arbitrary<Deed> = fc.oneof(
  one(8, fc.record({ do: fc.constant('choose' as const), which })),
  one(2, fc.record({ do: fc.constant('play to the end' as const), which })),
  one(3, fc.record({ do: fc.constantFrom('close' as const, 'hide' as const, 'restart' as const) })),
  one(
    4,
    fc.record({ do: fc.constantFrom('kill' as const, 'kill before the device answers' as const) }),
  ),
  one(1, fc.record({ do: fc.constant('wipe' as const) })),
  one(
    2,
    fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1000, 31_000, 400_000) }),
  ),
  one(1, fc.record({ do: fc.constant('set the clock' as const), years: fc.constantFrom(-10, 10) })),
  one(
    3,
    fc.record({
      do: fc.constant('network' as const),
      network: fc.constantFrom<Network>('up', 'down', 'refusing'),
    }),
  ),
  one(
    1,
    fc.record({ do: fc.constant('go to machine' as const), machine: fc.constantFrom<0 | 1>(0, 1) }),
  ),
);

/** What a campaign has seen, for its report. */
export interface Seen {
  choices: number;
  kills: number;
  launches: number;
  endings: number;
  reviews: number;
}

export const seenNothing = (): Seen => ({
  choices: 0,
  kills: 0,
  launches: 0,
  endings: 0,
  reviews: 0,
});

/** Without the attempts in which nothing has been chosen: the LMS is told after a choice. */
function withChoices(progress: Progress): Progress {
  return { ...progress, attempts: progress.attempts.filter(({ log }) => log !== '') };
}

/** One learner, two machines, one LMS or none; and what the learner was told is kept. */
export class Campaign {
  readonly machines = [new HeldMachine(), new HeldMachine()] as const;
  lms: StrictLms<LmsApi> | null;
  readonly #content: Content;
  readonly #seen: Seen;
  #page: HeldPage | null = null;
  #at: 0 | 1 = 0;
  #network: Network = 'up';
  #pages = 0;
  /** What the signs said is kept: on each machine, and at the LMS. */
  readonly #shown: [Progress, Progress] = [noProgress(), noProgress()];
  #shownAtLms: Progress = noProgress();
  #status = 0;
  #score = -1;

  constructor(content: Content, seen: Seen, options: StrictLmsOptions = {}) {
    this.#content = content;
    this.#seen = seen;
    const { standard } = content.edition;
    this.lms =
      standard === 'web' ? null : (new LMSES[standard](options) as unknown as StrictLms<LmsApi>);
  }

  /** The page that is open, or a new one; with all that the learner was told is kept. */
  async open(): Promise<HeldPage> {
    if (this.#page?.isAlive === true) return this.#page;
    if (this.#pages > 0) this.lms = (this.lms?.relaunch() as StrictLms<LmsApi> | undefined) ?? null;
    this.#pages += 1;
    this.#seen.launches += 1;
    const { lms } = this;
    const { standard } = this.#content.edition;
    if (lms !== null) lms.network = this.#network;
    this.#page = await new HeldPage({
      name: `p${this.#pages.toString(36).padStart(2, '0')}`,
      machine: this.machines[this.#at],
      content: this.#content,
      around:
        lms === null || standard === 'web'
          ? null
          : { standard, api: lms.api, isReachable: () => lms.network === 'up' },
    }).open();
    const now = this.#page.session.progress.value;
    expect(missingIn(now, this.#shown[this.#at]), 'I1: lost on this machine').toEqual([]);
    expect(missingIn(now, this.#shownAtLms), 'I1: lost at the LMS').toEqual([]);
    return this.#page;
  }

  async act(deed: Deed): Promise<void> {
    const page = await this.open();
    await this.#do(deed, page);
    this.#look(page);
  }

  /** The end of the day: everything is lost that can be, and the learner comes back. */
  async comeBack(): Promise<void> {
    await this.#page?.kill();
    this.#look(await this.open());
    await this.#page?.kill();
  }

  async #do(deed: Deed, page: HeldPage): Promise<void> {
    switch (deed.do) {
      case 'choose':
        if (!(await this.#choose(page, deed.which))) page.session.restart();
        return;
      case 'play to the end':
        while (await this.#choose(page, deed.which));
        return;
      case 'restart':
        page.session.restart();
        return;
      case 'kill':
        this.#seen.kills += 1;
        await page.kill();
        return;
      case 'kill before the device answers':
        this.#seen.kills += 1;
        page.isDeviceHeld = true;
        await this.#choose(page, 0);
        await page.kill();
        return;
      case 'close':
        await page.close();
        return;
      case 'hide':
        await page.hide();
        return;
      case 'wipe':
        // An LMS’s learner has no second copy on the machine: what the LMS lacks is gone with the database.
        if (this.lms === null) this.machines[this.#at].wipe();
        await page.kill();
        return;
      case 'wait':
        page.clock.forward(deed.ms);
        await settle();
        return;
      case 'set the clock':
        vi.setSystemTime(Date.now() + deed.years * 365 * 86_400_000);
        return;
      case 'network':
        this.#network = deed.network;
        if (this.lms !== null) this.lms.network = deed.network;
        return;
      case 'go to machine':
        await page.close();
        this.#at = deed.machine;
    }
  }

  async #choose(page: HeldPage, which: number): Promise<boolean> {
    const hasChosen = page.choose(which);
    if (hasChosen) this.#seen.choices += 1;
    else if (page.session.encounter.value?.state.moment.ending !== null) this.#seen.endings += 1;
    this.#look(page);
    await page.paint();
    this.#look(page);
    return hasChosen;
  }

  /** Notes what the learner sees, and looks at what must always hold. */
  #look(page: HeldPage): void {
    expect(page.broken).toEqual([]);
    expect(page.session.failure.value, 'I5').toBeNull();
    const progress = page.session.progress.value;
    if (page.isAlive && page.local.saved.value === 'yes')
      this.#shown[this.#at] = mergeProgress(this.#shown[this.#at], progress);
    if (this.lms === null) return;
    if (page.isAlive && page.lms.saved.value === 'yes') {
      const read = decodeCompact(this.lms.record['cmi.suspend_data'] ?? '', this.#content.codes);
      const held = read.ok ? read.progress : noProgress();
      expect(missingIn(held, withChoices(progress)), 'I6: the sign of the LMS').toEqual([]);
      this.#shownAtLms = mergeProgress(this.#shownAtLms, withChoices(progress));
    }
    this.#lookAtLms(this.lms);
  }

  #lookAtLms({ record, calls }: StrictLms<LmsApi>): void {
    const word = record['cmi.core.lesson_status'] ?? record['cmi.completion_status'] ?? '';
    const status = ['incomplete', 'completed', 'passed'].indexOf(word) + 1;
    const score = Number(record['cmi.core.score.raw'] ?? record['cmi.score.raw'] ?? -1);
    expect(status, 'I3: the status').toBeGreaterThanOrEqual(this.#status);
    expect(score, 'I3: the score').toBeGreaterThanOrEqual(this.#score);
    [this.#status, this.#score] = [status, score];
    const times = (wanted: string): number => calls.filter(({ role }) => role === wanted).length;
    expect(times('Terminate'), 'R23: finished once').toBeLessThan(2);
    const mode = calls.find(({ arguments: [element = ''] }) => element.endsWith('mode'))?.answer;
    if (mode !== 'review') return;
    this.#seen.reviews += 1;
    expect(times('SetValue') + times('Commit'), 'R19: nothing is written in review').toBe(0);
  }
}
