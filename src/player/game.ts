import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../language/language.ts';
import type { LaterScreens } from './later-screens.ts';
import type { LmsLink } from './lms-link.ts';
import type { LocalCopy } from './local-copy.ts';
import type { Notices } from './notices.ts';
import type { Offline } from './offline.ts';
import type { OwnRecords } from './own-records.ts';
import type { OwnReflections } from './own-reflections.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import type { Supplies } from './supplies.ts';
import type { Arrivals } from './tsb-skolen.ts';

/** Everything a screen may need. Screens show it and call the session; they decide nothing. */
export interface Game {
  /** Before `screens.js` has come, a text that is not among the first words is empty. */
  t: Translate;
  session: Session;
  settings: Settings;
  notices: Notices;
  local: LocalCopy;
  own: OwnRecords;
  ownReflections: OwnReflections;
  offline: Offline;
  lms: LmsLink;
  arrivals: Arrivals;
  supplies: Supplies;
  /** Null until `screens.js` has come. */
  later: ReadonlySignal<LaterScreens | null>;
}

export const GameContext = createContext<Game | null>(null);

export function useGame(): Game {
  const game = useContext(GameContext);
  if (game === null) throw new Error('a screen outside the game');
  return game;
}
