import './styles/player.css';
import { render } from 'preact';
import { openLanguage } from '../language/language.ts';
import { afterPaint } from './after-paint.ts';
import { App } from './app.tsx';
import { type Content, ContentError, readContent } from './content.ts';
import { deviceTag } from './device-tag.ts';
import { type Game, GameContext } from './game.ts';
import type { LmsLink } from './lms-link.ts';
import { loadScript } from './load-script.ts';
import { openLocalCopy } from './local-copy.ts';
import { noLms } from './no-lms.ts';
import { openNotices } from './notices.ts';
import { ProblemScreen } from './screens/problem-screen.tsx';
import { scorm12Link } from './scorm12-link.ts';
import { openSession } from './session.ts';
import { openSettings } from './settings.ts';
import { followWithSound } from './sound-link.ts';
import { openArrivals } from './tsb-skolen.ts';

const arrivals = openArrivals();

/** Starts the player once the deferred content scripts have run. */
function start(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  root.textContent = '';
  const t = openLanguage('nb');
  try {
    const content = readContent(arrivals.given);
    const game = openGame(content, t);
    render(
      <GameContext.Provider value={game}>
        <App />
      </GameContext.Provider>,
      root,
    );
    afterPaint(() => void keepProgress(game));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    render(<ProblemScreen text={t('problem.content')} t={t} />, root);
  }
}

function openGame(content: Content, t: Game['t']): Game {
  const notices = openNotices();
  const lms: LmsLink =
    content.edition.standard === 'scorm12' ? scorm12Link(content, notices) : noLms();
  const local = openLocalCopy(notices, () => lms.saved.value === 'yes');
  const session = openSession({ content, local, lms, notices, device: deviceTag() });
  const wanted = wantedEncounter(content);
  if (wanted !== null) session.open(wanted);
  const settings = openSettings();
  followWithSound({
    settings,
    encounter: session.encounter,
    screen: session.screen,
    fetch: () => Promise.race([arrivals.sound, loadScript('sound.js')]),
  });
  return { t, session, settings, notices, local, lms, arrivals };
}

/** Stores come after the words: whatever they hold is merged with what has been played meanwhile. */
async function keepProgress({ session, local, lms, arrivals: { store } }: Game): Promise<void> {
  const room = Promise.race([store, loadScript('store.js')]);
  // Waited for below; until then a failure is nobody's.
  room.catch(() => undefined);
  const { module } = session.content;
  const atLms = await lms.connect();
  if (atLms !== null) session.receive(atLms);
  const learner = lms.learnerId();
  const here = await local.open(room, (opened) =>
    learner === '' ? `web/${module.id}` : `lms/${opened.keyFor(learner, module.id)}`,
  );
  if (here !== null) session.receive(here);
  const unreadable = lms.unreadable();
  if (unreadable !== null) await local.keepAside(unreadable);
  lms.catchUp(session.progress.value, session.result.value);
}

/** `?start=<module>/<id>`, or `<id>` alone. */
function wantedEncounter(content: Content): string | null {
  const id = new URLSearchParams(location.search).get('start')?.split('/').pop() ?? '';
  return Object.hasOwn(content.scenarios, id) ? id : null;
}

// This script and the content scripts are deferred: at DOMContentLoaded all of them have run.
if (document.readyState === 'complete') start();
else document.addEventListener('DOMContentLoaded', start);
