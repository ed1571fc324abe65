import { useState } from 'preact/hooks';
import type { TextKey } from '../../language/language.ts';
import { useGame } from '../game.ts';
import { TEXT_SIZES } from '../text-sizes.ts';
import { HelpContacts } from './help-contacts.tsx';
import { Icon } from './icon.tsx';
import { Option } from './option.tsx';
import { OwnRecord } from './own-record.tsx';
import { SavedSigns } from './saved-signs.tsx';
import { SoundSettings } from './sound-settings.tsx';
import { Transcript } from './transcript.tsx';

/** What stands in the menu. */
export function PauseMenu({ close }: { close(): void }) {
  const { t, session } = useGame();
  const isTalking = session.screen.value === 'encounter';
  return (
    <>
      <div class="menu-head">
        <h2 id="menu-title">{t(isTalking ? 'menu.title' : 'menu')}</h2>
        <button type="button" class="plain" aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {isTalking && <TalkActions close={close} />}
      {isTalking && <HelpContacts />}
      <div class="menu-comfort">
        <Comfort />
        <SoundSettings />
      </div>
      {isTalking && (
        <details class="more">
          <summary>{t('menu.transcript')}</summary>
          <Transcript />
        </details>
      )}
      <Keeping close={close} />
    </>
  );
}

function TalkActions({ close }: { close(): void }) {
  const { t, session } = useGame();
  const [isSure, setSure] = useState(false);
  if (isSure)
    return (
      <div class="menu-acts menu-sure" role="group" aria-label={t('menu.restart')}>
        <p>{t('menu.restart.sure')}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            close();
            session.restart();
          }}
        >
          {t('menu.restart.yes')}
        </button>
        <button type="button" class="button secondary" onClick={() => setSure(false)}>
          {t('menu.restart.no')}
        </button>
      </div>
    );
  return (
    <div class="menu-acts">
      <button type="button" class="button" onClick={close}>
        {t('menu.resume')}
        <Icon name="arrow-right" />
      </button>
      <button
        type="button"
        class="button secondary"
        data-pause
        onClick={() => {
          close();
          session.show('pause');
        }}
      >
        <Icon name="pause" />
        {t('menu.pause')}
      </button>
      <button type="button" class="button secondary" data-restart onClick={() => setSure(true)}>
        <Icon name="restart" />
        {t('menu.restart')}
      </button>
    </div>
  );
}

function Comfort() {
  const { t, settings } = useGame();
  return (
    <>
      <fieldset>
        <legend>{t('menu.textSize')}</legend>
        <div class="options options-row">
          {TEXT_SIZES.map((size) => (
            <Option
              key={size}
              name="text-size"
              label={t(`menu.textSize.${size}`)}
              isChosen={settings.textSize.value === size}
              onChoose={() => (settings.textSize.value = size)}
            />
          ))}
        </div>
      </fieldset>
      <label class="option option-check">
        <input
          type="checkbox"
          checked={settings.reducedMotion.value}
          onChange={(event) => (settings.reducedMotion.value = event.currentTarget.checked)}
        />
        <span>
          {t('menu.motion')}
          <small>{t('menu.motion.hint')}</small>
        </span>
      </label>
    </>
  );
}

function Keeping({ close }: { close(): void }) {
  const { t, session, local, ownReflections, notices } = useGame();
  const isInLms = session.content.edition.standard !== 'web';
  const sure: TextKey = isInLms ? 'menu.erase.sure.lms' : 'menu.erase.sure';
  const [isSure, setSure] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const erase = async (): Promise<void> => {
    if (!(await local.erase()) || !ownReflections.erase()) {
      setFailed(true);
      return;
    }
    notices.tell('menu.erase.done');
    close();
    session.forget();
  };
  return (
    <section class="keeping" aria-labelledby="keeping-title">
      <h3 id="keeping-title">{t('menu.saved')}</h3>
      <SavedSigns />
      <OwnRecord />
      {isSure ? (
        <div class="menu-acts menu-sure">
          <p role={hasFailed ? 'alert' : undefined}>{t(hasFailed ? 'menu.erase.failed' : sure)}</p>
          <button type="button" class="button" onClick={() => void erase()}>
            {t('menu.erase.yes')}
          </button>
          <button type="button" class="button secondary" onClick={() => setSure(false)}>
            {t('menu.restart.no')}
          </button>
        </div>
      ) : (
        <button type="button" class="link" onClick={() => setSure(true)}>
          {t('menu.erase')}
        </button>
      )}
    </section>
  );
}
