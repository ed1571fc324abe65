import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';

/** Another edition lies ready. Offered between encounters, never in one, and nothing happens unless it is wanted. */
export function UpdateOffer() {
  const { t, offline } = useGame();
  const state = offline.state.value;
  return (
    <div role="status" class="update-offer">
      {(state === 'update' || state === 'others') && (
        <p class="notice">
          <span>{t(state === 'update' ? 'offline.update' : 'offline.others')}</span>
          <button type="button" class="link" onClick={offline.update}>
            {t(state === 'update' ? 'offline.take' : 'offline.again')}
          </button>
        </p>
      )}
    </div>
  );
}

/** All of the edition lies on the device. */
export function OfflineSign() {
  const { t, offline } = useGame();
  if (offline.state.value === 'none') return null;
  return (
    <p class="sign" data-offline>
      <Icon name="check" />
      <span class="sign-text">{t('offline.kept')}</span>
    </p>
  );
}
