import { useGame } from '../game.ts';
import { Icon } from '../parts/icon.tsx';
import { SavedSigns } from '../parts/saved-signs.tsx';
import { TitlePicture } from '../parts/title-picture.tsx';

/** «Ta en pause»: says whether it is safe to close the window, and is true about it. */
export function PauseScreen() {
  const { t, session, local, lms } = useGame();
  const isSafe = local.saved.value === 'yes' || lms.saved.value === 'yes';
  const isWaiting = !isSafe && (local.saved.value === 'waiting' || lms.saved.value === 'waiting');
  const encounter = session.encounter.value;
  return (
    <main class="title pause">
      <TitlePicture />
      <div class="title-form">
        <div class="heading">
          {encounter !== null && (
            <p class="kicker">
              {session.content.say(encounter.attempt.scenario, 'scenario.title')}
            </p>
          )}
          <h1 tabIndex={-1}>{t('pause.title')}</h1>
          <p class="lead" role="status">
            {t(isSafe ? 'pause.safe' : isWaiting ? 'pause.waiting' : 'pause.notSafe')}
          </p>
        </div>
        <SavedSigns />
        <div class="acts">
          <button
            type="button"
            class="button"
            onClick={() => session.show(encounter === null ? 'unit' : 'encounter')}
          >
            {t('pause.resume')}
            <Icon name="arrow-right" />
          </button>
          <button type="button" class="button secondary" onClick={() => session.show('unit')}>
            {t('menu.today')}
          </button>
        </div>
      </div>
    </main>
  );
}
