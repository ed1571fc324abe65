import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';

/** Says on every screen that nobody has reviewed the content; nothing when it has been. */
export function DraftMark({ isShort = false }: { isShort?: boolean }) {
  const { t, session } = useGame();
  if (session.content.module.status !== 'utkast') return null;
  return (
    <span class="draft">
      <Icon name="pencil" />
      {isShort ? (
        <>
          <span class="wide-only">{t('draft')}</span>
          <span class="narrow-only">{t('draft.short')}</span>
        </>
      ) : (
        t('draft')
      )}
    </span>
  );
}
