import type { Browser } from '@playwright/test';
import { addressOf, type PageName, PAGES } from '../addresses.ts';
import { openPage, untilFirstChoice } from '../open-page.ts';

/** Milliseconds to the first choice on Slow 4G and a processor four times slower, storage and cache empty. */
export async function firstChoice(
  browser: Browser,
  base: string,
  encounter: string,
  rounds: number,
  tell: (what: string) => void,
): Promise<Record<PageName, number[]>> {
  const times: Record<PageName, number[]> = { tsb: [], ink: [], dom: [], phaser: [] };
  for (let round = 0; round < rounds; round += 1)
    // Every other round the other way round: whoever comes last finds a warmer machine.
    for (const name of round % 2 === 0 ? PAGES : PAGES.toReversed()) {
      const { page, close } = await openPage(browser, { slowNetwork: true, slowProcessor: 4 });
      try {
        await page.goto(addressOf(base, name, encounter), { waitUntil: 'commit' });
        times[name].push(await untilFirstChoice(page));
      } finally {
        await close();
      }
      tell(`first choice ${round + 1}/${rounds} ${name}`);
    }
  return times;
}

/** What crossed the network before the first choice: bytes by file, as they were sent. */
export async function bytesBefore(
  browser: Browser,
  base: string,
  encounter: string,
): Promise<Record<string, number>> {
  const { page, session, close } = await openPage(browser, { slowNetwork: true, slowProcessor: 4 });
  try {
    const names = new Map<string, string>();
    const bytes: Record<string, number> = {};
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      names.set(
        requestId,
        new URL(request.url).pathname.split('/').slice(2).join('/') || 'index.html',
      ),
    );
    session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const name = names.get(requestId);
      if (name !== undefined) bytes[name] = (bytes[name] ?? 0) + encodedDataLength;
    });
    // A small answer that comes whole is told of only here.
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const name = names.get(requestId);
      if (name !== undefined) bytes[name] = Math.max(bytes[name] ?? 0, encodedDataLength);
    });
    await page.goto(addressOf(base, 'tsb', encounter), { waitUntil: 'commit' });
    await untilFirstChoice(page);
    return { ...bytes };
  } finally {
    await close();
  }
}
