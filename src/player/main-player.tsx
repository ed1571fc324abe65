import './styles/player.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { firstText } from '../language/first-words.ts';
import { LEARNER_SYMBOLS, recordKey } from '../progress/learner-records.ts';
import { afterPaint } from './after-paint.ts';
import { App } from './app.tsx';
import { type Content, ContentError, readContent } from './content.ts';
import { deviceTag } from './device-tag.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { type Game, GameContext } from './game.ts';
import { keepProgress } from './keep-progress.ts';
import { lent } from './lent.ts';
import type { LaterScreens } from './later-screens.ts';
import { loadScript } from './load-script.ts';
import { openLocalCopy } from './local-copy.ts';
import { isSavedElsewhere, type LmsLink } from './lms-link.ts';
import { noLms } from './no-lms.ts';
import { openNotices } from './notices.ts';
import { openOffline } from './offline.ts';
import { openOwnRecords } from './own-records.ts';
import { openOwnReflections } from './own-reflections.ts';
import { openPageHost } from './page-host.ts';
import { ProblemScreen } from './screens/problem-screen.tsx';
import { scormLinkToCome } from './scorm-link-to-come.ts';
import { openSession } from './session.ts';
import { openSettings } from './settings.ts';
import { followWithSound } from './sound-link.ts';
import { openSupplies } from './supplies.ts';
import { tabMemory } from './tab-memory.ts';
import { openArrivals } from './tsb-skolen.ts';

const arrivals = openArrivals(lent);

/** Shows the first screen. */
function start(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  root.textContent = '';
  try {
    const game = openGame(readContent(arrivals.given));
    render(
      <GameContext.Provider value={game}>
        <App />
      </GameContext.Provider>,
      root,
    );
    afterPaint(() => {
      void keepProgress(game, loadScript('store.js', arrivals.store));
      fetchAhead(game);
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    render(<ProblemScreen text={firstText('problem.content')} t={firstText} />, root);
  }
}

function openGame(content: Content): Game {
  const notices = openNotices();
  const supplies = openSupplies(arrivals, content.language);
  const { standard } = content.edition;
  const bring = (id: string): Promise<void> => supplies.encounter(id).arrival();
  const page = openPageHost();
  const lms: LmsLink =
    standard === 'scorm12' || standard === 'scorm2004'
      ? scormLinkToCome({
          standard,
          content,
          notices,
          page,
          bring,
          fetch: () => loadScript('lms.js', arrivals.lms),
        })
      : noLms();
  const local = openLocalCopy(notices, () => isSavedElsewhere(lms));
  const own = openOwnRecords({
    module: content.module.id,
    symbols: LEARNER_SYMBOLS,
    keyOf: (symbol) => recordKey(content.module.id, symbol),
    tab: tabMemory,
    reload: () => location.reload(),
  });
  const ownReflections = openOwnReflections();
  const offline = openOffline(content.edition.isOffline === true, arrivals.offline);
  const session = openSession({
    content,
    local,
    lms,
    notices,
    page,
    bring,
    device: deviceTag(),
  });
  const wanted = wantedEncounter();
  if (Object.hasOwn(content.encounters, wanted)) session.open(wanted);
  const settings = openSettings();
  followWithSound({
    settings,
    encounter: session.encounter,
    screen: session.screen,
    fetch: () => loadScript('sound.js', arrivals.sound),
  });
  const later = signal<LaterScreens | null>(null);
  void arrivals.screens.then((screens) => (later.value = screens));
  const t: Game['t'] = (key, values) => later.value?.t(key, values) ?? firstText(key);
  return {
    t,
    session,
    settings,
    notices,
    local,
    own,
    ownReflections,
    offline,
    lms,
    arrivals,
    supplies,
    later,
  };
}

/** `?start=<module>/<id>`, or `<id>` alone. */
function wantedEncounter(): string {
  return new URLSearchParams(location.search).get('start')?.split('/').pop() ?? '';
}

/**
 * Resolves when the first screen can be shown: as soon as what it needs has been given, at the latest when the page
 * has been read, because then whatever is missing has failed.
 */
function whenReady(): Promise<unknown> {
  const language = document.documentElement.lang;
  const wanted = wantedEncounter();
  const needed = ['module', `texts/${language}`];
  if (wanted !== '') needed.push(`scenario/${wanted}`, `opening/${wanted}-${language}`);
  const read = new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null);
    else document.addEventListener('DOMContentLoaded', resolve);
  });
  return Promise.race([read, Promise.all(needed.map((kind) => arrivals.when(kind)))]);
}

void whenReady().then(start);
