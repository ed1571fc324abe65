import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { pack } from '../../src/cli/pack.ts';
import { nb } from '../../src/language/nb.ts';
import { readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { sha256Hex } from '../../src/publish/content-fingerprint.ts';
import { MODULE, readKnownEncounter } from './known-encounter.ts';
import { serveEdition, type WebServer } from './web-server.ts';

type Edition = Map<string, Uint8Array>;

async function packWeb(): Promise<Edition> {
  const outFolder = await mkdtemp(join(tmpdir(), 'tsb-web-'));
  try {
    const result = await pack({
      module: MODULE,
      standard: 'web',
      languages: null,
      completion: 'completed',
      outFolder,
    });
    if (!result.ok) throw new Error(result.problems.join('\n'));
    return new Map(Object.entries(unzipSync(await readFile(result.packed.path))));
  } finally {
    await rm(outFolder, { recursive: true });
  }
}

/** The same edition with another word on its pages, and so with other hashes and another version. */
function editedEdition(edition: Edition, from: string, to: string): Edition {
  const text = (name: string): string => new TextDecoder().decode(edition.get(name));
  const name = [...edition.keys()].find((each) => text(each).includes(from)) ?? '';
  const changed = new TextEncoder().encode(text(name).replaceAll(from, to));
  const before = sha256Hex(edition.get(name) ?? new Uint8Array());
  const worker = text('service-worker.js')
    .replace(before, sha256Hex(changed))
    .replace(/"version":"[0-9a-f]+"/, '"version":"0123456789abcdef"');
  return new Map([
    ...edition,
    [name, changed],
    ['service-worker.js', new TextEncoder().encode(worker)],
  ]);
}

let edition: Edition;
let site: WebServer;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  edition = await packWeb();
});
test.beforeEach(async () => {
  site = await serveEdition(edition);
});
test.afterEach(async () => site.close());

const kept = (page: Page) => page.locator('[data-offline]');
const offer = (page: Page) => page.locator('.update-offer');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function visit(page: Page): Promise<void> {
  await page.goto(site.url);
  await expect(kept(page)).toHaveText(nb['offline.kept']);
}

test('after one visit all of it works without a network, to the look back and its pictures', async ({
  page,
}) => {
  const { id } = await readKnownEncounter();
  await visit(page);
  await site.close();
  await page.goto(`${site.url}?start=${id}`);
  await walkTo(page, 'ending');
  await takeStep(page);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'debrief');
  await page.goto(site.url);
  const broken = await page.evaluate(async () => {
    const pictures = [...document.querySelectorAll('img')];
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });
  expect(broken).toEqual([]);
  site = await serveEdition(edition);
});

test('the browser finds all that it wants before it offers to install', async ({ page }) => {
  await visit(page);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ name: 'Ny i TSB', start_url: './', scope: './' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A private window, as Playwright's contexts are, may not install.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('a new edition waits until it is wanted, never in an encounter, and nothing of the old one stays', async ({
  page,
}) => {
  const { id } = await readKnownEncounter();
  await visit(page);
  await page.goto(`${site.url}?start=${id}`);
  await walkTo(page, 'choices');
  await takeStep(page);
  const before = await readPosition(page);
  site.files = editedEdition(edition, 'Ny i TSB', 'Ny i TSB, på nytt');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
      ),
    )
    .toBe(true);
  await expect(offer(page)).toHaveCount(0);
  expect(await readPosition(page)).toEqual(before);
  await page.reload();
  await expect.poll(() => readPosition(page)).toEqual(before);

  await page.goto(site.url);
  await expect(heading(page)).toHaveText('Ny i TSB');
  await expect(offer(page)).toContainText(nb['offline.update']);
  const other = await page.context().newPage();
  await other.goto(site.url);
  await offer(page).getByRole('button').click();
  await expect(offer(page)).toContainText(nb['offline.others']);
  await other.close();
  await Promise.all([page.waitForEvent('load'), offer(page).getByRole('button').click()]);
  await expect(heading(page)).toHaveText('Ny i TSB, på nytt');
  await expect(offer(page)).toBeEmpty();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await page.goto(`${site.url}?start=${id}`);
  await expect.poll(() => readPosition(page)).toEqual(before);
});

// A file that is missing and a line that breaks are tried without a browser (tests/unit/offline).
for (const fate of ['error', 'half'] as const)
  test(`a first visit on which a file is ${fate} keeps nothing, plays on, and the next one keeps all`, async ({
    page,
  }) => {
    // The page itself has come by then; what is spoilt is asked for by the worker.
    site.spoil = (name) => (name === 'art/person-tor.webp' ? fate : null);
    await page.goto(site.url);
    await page.locator('form button[type="submit"]').click();
    await expect(heading(page)).toHaveText(nb['today.title']);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return [registration?.active ?? null, (await caches.keys()).length];
        }),
      )
      .toEqual([null, 0]);
    await expect(kept(page)).toHaveCount(0);
    site.spoil = () => null;
    await visit(page);
    await site.close();
    await page.reload();
    await expect(heading(page)).toHaveText('Ny i TSB');
    site = await serveEdition(edition);
  });

test('what other editions on the same server keep is left alone', async ({ page }) => {
  await visit(page);
  const names = await page.evaluate(async () => caches.keys());
  expect(names).toHaveLength(1);
  expect(names[0]).toContain(site.url);
  await page.evaluate(async () => caches.open('tsb-skolen https://et.annet.sted/ 1'));
  site.files = editedEdition(edition, 'Ny i TSB', 'Ny i TSB, på nytt');
  await page.reload();
  await expect(offer(page)).toContainText(nb['offline.update']);
  await Promise.all([page.waitForEvent('load'), offer(page).getByRole('button').click()]);
  await expect(heading(page)).toHaveText('Ny i TSB, på nytt');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
});
