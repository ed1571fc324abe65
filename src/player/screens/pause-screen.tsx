import { useGame } from '../game.ts';
import { SavedSigns } from '../parts/saved-signs.tsx';

/** «Ta en pause»: says whether it is safe to close the window, and is true about it. */
export function PauseScreen() {
  const { t, session, local, lms } = useGame();
  const isSafe = local.saved.value === 'yes' || lms.saved.value === 'yes';
  const isWaiting = !isSafe && (local.saved.value === 'waiting' || lms.saved.value === 'waiting');
  return (
    <main class="page pause">
      <h1 tabIndex={-1}>{t('pause.title')}</h1>
      <p class="lead" role="status">
        {t(isSafe ? 'pause.safe' : isWaiting ? 'pause.waiting' : 'pause.notSafe')}
      </p>
      <SavedSigns />
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={() => session.show(session.encounter.value === null ? 'unit' : 'encounter')}
        >
          {t('pause.resume')}
        </button>
        <button type="button" class="button secondary" onClick={() => session.show('unit')}>
          {t('menu.today')}
        </button>
      </div>
    </main>
  );
}
