import type { ComponentType } from 'preact';
import type { Translate } from '../language/language.ts';
import type { LATER_ICON_PATHS } from './parts/later-icon-paths.ts';

/** What `screens.js` brings: every screen that is never the first, and the program's texts in full. */
export interface LaterScreens {
  readonly unit: ComponentType;
  readonly debrief: ComponentType;
  readonly pause: ComponentType;
  /** In place of all others while another page has the turn. */
  readonly elsewhere: ComponentType;
  /** In place of all others until it is said who plays. */
  readonly who: ComponentType;
  /** What stands in the menu once it is open. */
  readonly Menu: ComponentType<{ close(): void }>;
  /** Where to find somebody to talk to oneself. */
  readonly HelpContacts: ComponentType;
  /** What the learner wrote during the week, in the talk that ends it. */
  readonly ReflectionList: ComponentType;
  /** An edition that lies ready, and whether all of this one lies on the device. */
  readonly UpdateOffer: ComponentType;
  readonly OfflineSign: ComponentType;
  readonly icons: typeof LATER_ICON_PATHS;
  readonly t: Translate;
}
