import { expect, test as base } from '@playwright/test';
import { startServer } from '../../src/cli/start-server.ts';

interface School {
  /** `http://127.0.0.1:40123/`, with the slash. */
  url: string;
}

/**
 * A test with the school running: `school` is one server a worker, and `page.goto('./?start=…')` goes
 * there. A request to anywhere else or for what is not there, a broken policy or an uncaught error fails the test at its end.
 */
export const test = base.extend<{ noStrays: void }, { school: School }>({
  school: [
    // Playwright reads the first parameter's pattern; a school needs no other fixture.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await startServer({ port: 0 });
      await use({ url: server.url });
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ school }, use) => use(school.url),
  noStrays: [
    async ({ context, school }, use) => {
      const strays: string[] = [];
      context.on('request', (request) => {
        const isOwn =
          /^(blob|data|about):/.test(request.url()) || request.url().startsWith(school.url);
        if (!isOwn) strays.push(`request to ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) strays.push(`${response.status()} ${response.url()}`);
      });
      context.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) strays.push(message.text());
      });
      context.on('weberror', (error) => strays.push(`uncaught ${error.error().message}`));
      await use();
      expect(strays).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
