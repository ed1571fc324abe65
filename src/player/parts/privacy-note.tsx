import { decisionsTold } from '../../attempt/decisions.ts';
import { encountersOf } from '../../scenario/module.ts';
import { useGame } from '../game.ts';

/** «Hva lagres om meg, og hvem ser det?» Says only what the program does. */
export function PrivacyNote() {
  const { t, lms, session } = useGame();
  const { edition, module } = session.content;
  const count = decisionsTold(encountersOf(module).length);
  return (
    <details class="more">
      <summary>{t('title.privacy')}</summary>
      <ul>
        <li>{t('privacy.local')}</li>
        {lms.saved.value !== null && <li>{t('privacy.lms')}</li>}
        {lms.saved.value !== null && (
          <li>
            {t(edition.interactions === true ? 'privacy.reported' : 'privacy.who', { count })}
          </li>
        )}
        <li>{t('privacy.none')}</li>
        <li>{t('privacy.shared')}</li>
      </ul>
    </details>
  );
}
