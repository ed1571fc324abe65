import { signal } from '@preact/signals';
import type { LmsLink } from './lms-link.ts';

/** The web edition reports to nobody. */
export function noLms(): LmsLink {
  return {
    saved: signal(null),
    connect: () => Promise.resolve(null),
    unreadable: () => null,
    learnerId: () => '',
    holds: () => false,
    catchUp: () => undefined,
    expect: () => undefined,
    afterChoice: () => undefined,
    afterEnding: () => undefined,
    hidden: () => undefined,
    shown: () => undefined,
  };
}
