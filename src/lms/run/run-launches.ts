import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from '@playwright/test';
import type { Standard } from '../lms-api.ts';
import type { CourseOptions, CourseReport } from '../site/course-page.ts';
import { type Listen, type LmsServer, serveLms } from '../site/serve-lms.ts';
import type { LaunchName, Launched, Observed } from './observed.ts';
import { playContent } from './play-content.ts';
import { lookAt, watchManners } from './watch-content.ts';

export interface RunPackage {
  files: ReadonlyMap<string, Uint8Array>;
  standard: Standard;
  /** The page that the manifest launches, with its query. */
  entry: string;
  /** Told as each launch ends. */
  onProgress?(launch: LaunchName, done: number, of: number): void;
}

/** A browser and an LMS in which packages are run, any number of them, also at the same time. */
export interface TestSite {
  run(given: RunPackage): Promise<Observed>;
  close(): Promise<void>;
}

/** How far one launch goes. */
interface Trial {
  options?: Partial<CourseOptions>;
  clicks: number;
  /** How long there is to wait before the first click. */
  waitMs?: number;
  around?: 'deep';
  /** A machine that another launch has used. */
  machine?: string;
  /** Play until the LMS is told that the module is finished. */
  toTheEnd?: boolean;
}

/** Launches at a time: most of each is waiting. */
const LANES = 6;
/** No content is waited for longer, in any launch. */
const PATIENCE_MS = 45_000;
const SOME_CLICKS = 8;
/** As long as the content has to look for an API that comes late (R12). */
const LATE_MS = 2900;

/**
 * Opens a headless browser and an LMS that forgives nothing. Each package is launched again and again there, each time with
 * something else gone wrong. The browser reaches nothing but this machine.
 */
export async function openTestSite(chromiumPath: string, listen: Listen): Promise<TestSite> {
  const site = await serveLms(listen);
  const browser = await chromium
    .launch({
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--renderer-process-limit=4',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
      ],
    })
    .catch(async (error: unknown) => {
      await site.close();
      throw error;
    });
  const context = await openContext(browser);
  let count = 0;
  return {
    async run(given) {
      count += 1;
      const name = `package-${count}`;
      site.serve(name, given.files);
      return new Run(context, site, name, given).all();
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

class Run {
  readonly #context: BrowserContext;
  readonly #site: LmsServer;
  readonly #options: RunPackage;
  readonly #name: string;
  readonly #seen = new Map<LaunchName, Launched>();

  constructor(context: BrowserContext, site: LmsServer, name: string, options: RunPackage) {
    this.#context = context;
    this.#name = name;
    this.#site = site;
    this.#options = options;
  }

  async all(): Promise<Observed> {
    // What a later launch builds on comes first.
    const [begun] = await Promise.all([
      this.#launch('begun', { clicks: SOME_CLICKS }),
      this.#launch('played', { clicks: 400, toTheEnd: true }),
    ]);
    const held = begun.record;
    const done = this.#finishedRecord();
    const trials: [LaunchName, Trial][] = [
      ['again', { options: { record: held }, clicks: 4 }],
      ['spoilt', { options: { record: spoilt(held) }, clicks: 4 }],
      ['review', { options: { record: done, mode: 'review' }, clicks: 20 }],
      ['replayed', { options: { record: done, mode: 'normal' }, clicks: 30 }],
      ['both', { options: { exposes: 'both' }, clicks: 4 }],
      ['late', { options: { appearsAfterMs: LATE_MS }, clicks: 0, waitMs: LATE_MS + 1000 }],
      ['alone', { options: { exposes: false }, clicks: 3, waitMs: 1000 }],
      ['deep', { clicks: 3, around: 'deep' }],
      ['refusing', { options: { fault: 'throws in SetValue' }, clicks: 6 }],
    ];
    const waiting = trials.values();
    const lane = async (): Promise<void> => {
      for (const [name, trial] of waiting) await this.#launch(name, trial);
    };
    await Promise.all([...Array.from({ length: LANES - 1 }, lane), this.#goOffline()]);
    return Object.fromEntries(this.#seen) as unknown as Observed;
  }

  /** The same machine twice: without the server, and with it again. */
  async #goOffline(): Promise<void> {
    const machine = 'twice';
    await this.#launch('offline', { options: { network: 'down' }, clicks: SOME_CLICKS, machine });
    // Without a click: what comes back is what the content brings back by itself.
    await this.#launch('back', { clicks: 0, waitMs: 1500, machine });
  }

  #finishedRecord(): Record<string, string> {
    return this.#options.standard === 'scorm12'
      ? { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '90' }
      : {
          'cmi.completion_status': 'completed',
          'cmi.score.raw': '90',
          'cmi.score.scaled': '0.9',
        };
  }

  async #launch(name: LaunchName, trial: Trial): Promise<Launched> {
    const page = await this.#context.newPage();
    try {
      const launched = await this.#observe(page, trial, `${trial.machine ?? name}.${this.#name}`);
      this.#seen.set(name, launched);
      this.#options.onProgress?.(name, this.#seen.size, 13);
      return launched;
    } finally {
      await page.close();
    }
  }

  /** Each machine is an origin of its own, so that nothing that content keeps meets another launch. */
  async #observe(page: Page, trial: Trial, machine: string): Promise<Launched> {
    const at = (url: string): string => url.replace('127.0.0.1', `${machine}.localhost`);
    const home = at(this.#site.packageUrl(this.#name));
    const errors: string[] = [];
    const strays: string[] = [];
    const policy: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) policy.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      // A navigation is told of before its frame: what asked for it is in the header.
      const from = request.isNavigationRequest()
        ? (request.headers()['referer'] ?? '')
        : request.frame().url();
      if (!from.startsWith(home) || /^(blob|data|about):/.test(url)) return;
      if (!url.startsWith(home)) strays.push(url);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url().startsWith(home))
        strays.push(`${response.status()} ${response.url().slice(home.length)}`);
    });
    const frame = await this.#frameOf(page, trial, at(this.#site.courseUrl));
    const { standard } = this.#options;
    const entry = `${home}${this.#options.entry}`;
    const packageUrl =
      trial.around === 'deep'
        ? `${at(this.#site.nestedUrl(6))}?package=${encodeURIComponent(entry)}`
        : entry;
    await frame.evaluate((course) => globalThis.course.launch(course), {
      lmsKind: 'strict',
      standard,
      packageUrl,
      ...trial.options,
    } as CourseOptions);
    await page.waitForTimeout(trial.waitMs ?? 500);
    const report = async (): Promise<CourseReport> =>
      frame.evaluate(() => globalThis.course.report());
    const isFinished = async (): Promise<boolean> =>
      Object.entries((await report()).record).some(
        ([element, value]) => element.endsWith('status') && /^(completed|passed)$/.test(value),
      );
    const clicks = await playContent(page, home, {
      clicks: trial.clicks,
      patienceMs: PATIENCE_MS,
      ...(trial.toTheEnd === true ? { isEnough: isFinished } : {}),
    });
    await page.waitForTimeout(300);
    const { words, asked } = await lookAt(page, home);
    await frame.evaluate(async () => globalThis.course.leave());
    const { record, calls, hasty } = await report();
    return { record, calls, hasty, errors, strays, policy, words, asked, clicks };
  }

  /** Where the LMS lies: the page itself, or a frame below a page of another origin. */
  async #frameOf(page: Page, trial: Trial, courseUrl: string): Promise<Frame> {
    if (trial.around !== 'deep') {
      await page.goto(courseUrl);
      return page.mainFrame();
    }
    await page.goto(this.#site.courseUrl);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.width = '1000';
      frame.height = '700';
      document.body.append(frame);
    }, courseUrl);
    await page.waitForFunction(() => frames.length > 0);
    const inner = await page
      .waitForEvent('framenavigated', {
        predicate: (frame) => frame.url() === courseUrl,
        timeout: 5000,
      })
      .catch(() => page.frames().find((frame) => frame.url() === courseUrl));
    if (inner === undefined) throw new Error('the frame of the LMS did not come');
    await inner.waitForFunction(() => 'course' in globalThis);
    return inner;
  }
}

async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 760 },
    reducedMotion: 'reduce',
    locale: 'nb-NO',
  });
  // tsx names functions with a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (given) => given');
  await context.addInitScript(watchManners);
  return context;
}

/** What the LMS gives back, cut on the way. */
function spoilt(record: Readonly<Record<string, string>>): Record<string, string> {
  const data = record['cmi.suspend_data'] ?? '';
  return { ...record, 'cmi.suspend_data': `${data.slice(0, Math.floor(data.length / 2))}§` };
}
