import { signal } from '@preact/signals';
import type { Content } from './content.ts';
import type { LmsLink } from './lms-link.ts';
import type { Saved } from './local-copy.ts';
import type { Notices } from './notices.ts';
import type { PageHost } from './page-host.ts';
import type { OpenScormLink } from './scorm-link.ts';

interface Parts {
  standard: 'scorm12' | 'scorm2004';
  content: Content;
  notices: Notices;
  page: PageHost;
  bring(encounter: string): Promise<void>;
  /** Fetches `lms.js`; rejects when it does not come. */
  fetch(): Promise<OpenScormLink>;
}

/** Waits between the attempts at fetching the script: without it nothing reaches the LMS. */
const PAUSES_MS = [1000, 4000];

/** The link to the LMS from the first words on. Its script comes after them; till then the sign says «venter». */
export function scormLinkToCome({ fetch, ...parts }: Parts): LmsLink {
  const saved = signal<Saved | null>('waiting');
  let link: Omit<LmsLink, 'saved'> | null = null;

  const bring = async (): Promise<OpenScormLink> => {
    for (const pause of PAUSES_MS)
      try {
        return await fetch();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    return fetch();
  };
  return {
    saved,
    async connect() {
      try {
        link = (await bring())({ ...parts, saved });
      } catch {
        saved.value = 'no';
        parts.notices.tell('notice.notConnected');
        return null;
      }
      return link.connect();
    },
    unreadable: () => link?.unreadable() ?? null,
    learnerId: () => link?.learnerId() ?? '',
    holds: (progress) => link?.holds(progress) ?? false,
    catchUp: (progress, result) => link?.catchUp(progress, result),
    expect: () => link?.expect(),
    afterChoice: (progress) => link?.afterChoice(progress),
    afterEnding: (progress, result) => link?.afterEnding(progress, result),
    hidden: () => link?.hidden(),
    shown: () => link?.shown(),
  };
}
