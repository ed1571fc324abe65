import { useEffect, useRef, useState } from 'preact/hooks';
import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';
import { MenuToCome } from './menu-to-come.tsx';

/** The button that opens the menu, and the menu: a native dialog, so Esc closes it and focus comes back. */
export function MenuButton() {
  const { t, later, supplies } = useGame();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const close = (): void => dialog.current?.close();
  const Menu = (supplies.screens.isHere.value ? later.value?.Menu : undefined) ?? MenuToCome;
  return (
    <>
      <button type="button" class="chip chip-button" data-menu onClick={() => setOpen(true)}>
        <Icon name="menu" />
        <span class="wide-text">{t('menu')}</span>
      </button>
      <dialog ref={dialog} class="menu" aria-labelledby="menu-title" onClose={() => setOpen(false)}>
        {isOpen && <Menu close={close} />}
      </dialog>
    </>
  );
}
