import { useEffect } from 'preact/hooks';
import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';

/** What stands in the menu until its script has come. */
export function MenuToCome({ close }: { close(): void }) {
  const { t, supplies } = useGame();
  const { screens } = supplies;
  const isMissing = screens.isMissing.value;
  useEffect(() => screens.ask(), []);
  return (
    <>
      <div class="menu-head">
        <h2 id="menu-title">{t('menu')}</h2>
        <button type="button" class="plain" aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <p role="status">{t(isMissing ? 'waiting.missing' : 'waiting.title')}</p>
      {isMissing && (
        <button type="button" class="button" onClick={() => screens.askAgain()}>
          {t('waiting.again')}
        </button>
      )}
    </>
  );
}
