import { defineConfig } from '@playwright/test';
import { PLAIN_HOST } from './tests/e2e/plain-host.ts';
import { findChromium } from './src/cli/find-chromium.ts';

const ARGS = [
  // Tests also run as root in containers, where Chromium's sandbox refuses to start.
  '--no-sandbox',
  // A browser that calls home would be counted as a request of the page.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
];

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'reports/playwright',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['TSB_REPORT'] ?? 'reports/playwright.json' }],
  ],
  use: {
    browserName: 'chromium',
    locale: 'nb-NO',
    launchOptions: { executablePath: await findChromium(), args: ARGS },
  },
  projects: ['e2e', 'a11y', 'faults'].map((name) => ({ name, testDir: `tests/${name}` })),
});
