import type { Frame, Page } from '@playwright/test';
import type { Standard } from '../../src/lms/lms-api.ts';
import type { CourseOptions, CourseReport } from '../../src/lms/site/course-page.ts';
import { nb } from '../../src/language/nb.ts';
import { readKnownEncounter } from './known-encounter.ts';
import { countCalls, expect, type Lms, packageFrame, test, valuesSet } from './package-fixture.ts';
import { PLAIN_HOST } from './plain-host.ts';
import { playFirst } from './play-encounter.ts';
import { withoutCanvas } from './without-canvas.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 1000, height: 760 }, contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ context }) => withoutCanvas(context));

type Sign = 'yes' | 'waiting' | 'no' | 'absent';

/** Where the module is shown, and the page of the LMS around it. */
interface Opened {
  place: Page | Frame;
  course: Page | Frame;
}

interface Row {
  /** What the LMS is or does. */
  lms: string;
  options?: Partial<CourseOptions>;
  /** Opens the module; in the frame of a course page unless given. */
  open?(page: Page, lms: Lms, address: string, standard: Standard): Promise<Opened>;
  before?(page: Page): Promise<unknown>;
  /** What happens at last. */
  after?(place: Page | Frame): Promise<unknown>;
  /** What the browser says of the fault itself. */
  brings?: RegExp;
  /** The two signs that the learner sees then. */
  device: Sign;
  portal: Sign;
  /** What the learner is told of it, once; nothing unless given. */
  told?: keyof typeof nb;
  /** Whether the LMS is told of the choices. */
  isToldOfChoices: boolean;
  /** Only what else must hold. */
  sees?(said: CourseReport): void;
}

async function launchIn(
  course: Page | Frame,
  address: string,
  standard: Standard,
  options: Partial<CourseOptions> = {},
): Promise<void> {
  const given = { lmsKind: 'strict', standard, packageUrl: address, ...options } as CourseOptions;
  await course.evaluate((asked) => globalThis.course.launch(asked), given);
}

/** A tab that is hidden and shown again, as far as the module can see. */
async function hide(place: Page | Frame): Promise<void> {
  await place.evaluate(() => {
    const state = (value: string): void => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    state('hidden');
    state('visible');
  });
}

const nothingWritten = (said: CourseReport): void => {
  expect(countCalls(said, 'SetValue')).toBe(0);
  expect(countCalls(said, 'Commit')).toBe(0);
};

/** Under another page, of another origin: that one throws at whoever looks. */
async function belowStranger(
  page: Page,
  lms: Lms,
  address: string,
  standard: Standard,
): Promise<Opened> {
  await page.goto(lms.courseUrl.replace('127.0.0.1', 'localhost'));
  await page.evaluate((inner) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: inner, width: '1000', height: '700' });
    document.body.append(frame);
  }, lms.courseUrl);
  const inner = (): Frame | undefined =>
    page.frames().find((frame) => frame.url() === lms.courseUrl);
  await expect.poll(() => inner() !== undefined).toBe(true);
  const course = inner();
  if (course === undefined) throw new Error('the frame is gone');
  await course.waitForFunction(() => 'course' in globalThis);
  await launchIn(course, address, standard);
  return { place: await packageFrame(page, address), course };
}

/** A site without https that is not this machine: no secure context, so no Web Locks and no SubtleCrypto. */
async function onPlainHttp(
  page: Page,
  lms: Lms,
  address: string,
  standard: Standard,
): Promise<Opened> {
  const plain = (url: string): string => url.replace('127.0.0.1', PLAIN_HOST);
  await page.goto(plain(lms.courseUrl));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await launchIn(page, plain(address), standard);
  return { place: await packageFrame(page, plain(address)), course: page };
}

async function sevenWindowsUp(
  page: Page,
  lms: Lms,
  address: string,
  standard: Standard,
): Promise<Opened> {
  await page.goto(lms.courseUrl);
  const nested = `${lms.nestedUrl(6)}?package=${encodeURIComponent(address)}`;
  await launchIn(page, nested, standard);
  const place = await packageFrame(page, address);
  let levels = 0;
  for (let up = place.parentFrame(); up !== null; up = up.parentFrame()) levels += 1;
  expect(levels).toBe(7);
  return { place, course: page };
}

async function inOwnWindow(
  page: Page,
  lms: Lms,
  address: string,
  standard: Standard,
): Promise<Opened> {
  await page.goto(lms.courseUrl);
  const opened = page.waitForEvent('popup');
  await launchIn(page, 'about:blank', standard);
  await page.evaluate((at) => void open(at), address);
  return { place: await opened, course: page };
}

const TABLE: Row[] = [
  {
    lms: 'is not there',
    options: { exposes: false },
    device: 'yes',
    portal: 'no',
    told: 'notice.notConnected',
    isToldOfChoices: false,
    sees: ({ calls }) => expect(calls).toEqual([]),
  },
  {
    lms: 'throws at every call',
    options: { fault: 'throws' },
    device: 'yes',
    portal: 'no',
    told: 'notice.notConnected',
    isToldOfChoices: false,
  },
  {
    lms: 'answers booleans for words',
    options: { fault: 'answers booleans for words' },
    device: 'yes',
    portal: 'yes',
    isToldOfChoices: true,
  },
  {
    // The other API throws whatever is called: an uncaught error fails the test.
    lms: 'shows both APIs (R13)',
    options: { exposes: 'both' },
    device: 'yes',
    portal: 'yes',
    isToldOfChoices: true,
    sees: (said) => expect(countCalls(said, 'Initialize')).toBe(1),
  },
  {
    lms: 'puts its API on the page three seconds late (R12)',
    options: { appearsAfterMs: 2900 },
    device: 'yes',
    portal: 'yes',
    isToldOfChoices: true,
  },
  {
    lms: 'takes more than a second for each commit',
    options: { fault: 'late 1100' },
    device: 'yes',
    portal: 'yes',
    told: 'notice.slowLms',
    isToldOfChoices: true,
  },
  {
    lms: 'says true and stores nothing, with the network up',
    options: { fault: 'commits nothing and says true' },
    device: 'yes',
    // Nobody can see this lie before the next launch: the copy on the machine stays until then (R24).
    portal: 'yes',
    isToldOfChoices: true,
    sees: ({ record }) => expect(record).toEqual({}),
  },
  {
    lms: 'is offline and says true',
    options: { network: 'down' },
    before: async (page) => page.route('**/*probe=*', async (route) => route.abort()),
    brings: /ERR_FAILED/,
    device: 'yes',
    portal: 'waiting',
    isToldOfChoices: true,
    sees: ({ record }) => expect(record).toEqual({}),
  },
  {
    lms: 'has lost the session',
    options: { network: 'refusing' },
    device: 'yes',
    portal: 'waiting',
    told: 'notice.relaunch',
    isToldOfChoices: true,
    sees: ({ record }) => expect(record).toEqual({}),
  },
  {
    lms: 'is read-only',
    options: { fault: 'is read only' },
    device: 'yes',
    portal: 'no',
    isToldOfChoices: false,
    sees: ({ record }) => expect(record).not.toHaveProperty('cmi.suspend_data'),
  },
  {
    lms: 'opens it for review (R19)',
    options: { mode: 'review' },
    device: 'yes',
    portal: 'absent',
    told: 'notice.review',
    isToldOfChoices: false,
    sees: nothingWritten,
  },
  {
    lms: 'lies below a page of another origin (R11)',
    open: belowStranger,
    // Browsers give a frame below a stranger no storage where they keep third parties out.
    device: 'no',
    portal: 'yes',
    told: 'notice.noStorageLms',
    isToldOfChoices: true,
  },
  {
    lms: 'lies seven windows up (R11)',
    open: sevenWindowsUp,
    device: 'yes',
    portal: 'yes',
    isToldOfChoices: true,
  },
  {
    lms: 'opens it in a window of its own (R11)',
    open: inOwnWindow,
    after: async (place) => (place as Page).close({ runBeforeUnload: true }),
    device: 'yes',
    portal: 'yes',
    isToldOfChoices: true,
    sees: (said) => expect(countCalls(said, 'Terminate')).toBe(1),
  },
  {
    lms: 'puts it in a sandbox with the rights of its origin',
    options: { sandbox: 'allow-scripts allow-same-origin' },
    device: 'yes',
    portal: 'yes',
    isToldOfChoices: true,
  },
  {
    lms: 'puts it in a sandbox without them',
    options: { sandbox: 'allow-scripts' },
    // A font from one's own folder is a stranger's there.
    brings: /woff2|ERR_FAILED/,
    device: 'no',
    portal: 'no',
    told: 'notice.notConnected',
    isToldOfChoices: false,
  },
  {
    lms: 'is served over plain http from another machine',
    open: onPlainHttp,
    device: 'yes',
    portal: 'yes',
    isToldOfChoices: true,
  },
];

const sign = (place: Page | Frame, at: 'local' | 'lms') => place.locator(`[data-saved="${at}"]`);

async function expectSign(place: Page | Frame, at: 'local' | 'lms', value: Sign): Promise<void> {
  if (value === 'absent') await expect(sign(place, at)).toHaveCount(0);
  else await expect(sign(place, at).first()).toHaveAttribute('data-value', value);
}

for (const standard of ['scorm12', 'scorm2004'] as const)
  for (const row of TABLE)
    test(`${standard}: the words play on and the signs tell the truth when the LMS ${row.lms}`, async ({
      page,
      lms,
      strays,
    }) => {
      const known = await readKnownEncounter();
      const packageUrl = await lms.ready('completed', standard);
      const address = `${packageUrl}index.html?start=${known.id}`;
      if (row.brings !== undefined) strays.forgive(row.brings);
      await row.before?.(page);
      const inCourse = async (): Promise<Opened> => {
        await page.goto(lms.courseUrl);
        await launchIn(page, address, standard, row.options);
        return { place: await packageFrame(page, address), course: page };
      };
      const { place, course } =
        (await row.open?.(page, lms, address, standard)) ?? (await inCourse());
      await playFirst(place, known, 2);
      await expectSign(place, 'local', row.device);
      await hide(place);
      await expectSign(place, 'lms', row.portal);
      const notices = place.locator('.notice');
      if (row.told === undefined) await expect(notices).toHaveCount(0);
      else await expect(notices.filter({ hasText: nb[row.told] })).toHaveCount(1);
      await row.after?.(place);
      const report = async (): Promise<CourseReport> =>
        course.evaluate(() => globalThis.course.report());
      await expect(async () => {
        const said = await report();
        expect(valuesSet(said, 'cmi.suspend_data').length > 0).toBe(row.isToldOfChoices);
        row.sees?.(said);
      }).toPass({ timeout: 5000 });
    });
