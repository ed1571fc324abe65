import { useGame } from '../game.ts';
import { DraftMark } from './draft-mark.tsx';
import { Icon } from './icon.tsx';
import { MenuButton } from './menu-button.tsx';

/** The bar above a page: the way back where there is one, the module's name, whether it is a draft, the menu. */
export function PageTop({ hasWayBack = false }: { hasWayBack?: boolean }) {
  const { t, session } = useGame();
  return (
    <header class="top">
      {hasWayBack && (
        <button
          type="button"
          class="plain"
          aria-label={t('back.today')}
          onClick={() => session.show('unit')}
        >
          <Icon name="arrow-left" />
        </button>
      )}
      <span class="brand">
        <span class="mark" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </span>
        {session.content.text('module.title')}
      </span>
      <DraftMark isShort />
      <MenuButton />
    </header>
  );
}
