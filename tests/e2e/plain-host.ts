/** A name that Chromium is told lies on this machine (`playwright.config.ts`): its pages are no secure context. */
export const PLAIN_HOST = 'portal.test';
