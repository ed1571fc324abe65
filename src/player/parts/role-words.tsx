import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';

/** Who one is here, and what is about to happen. */
export function RoleWords({ scenario }: { scenario: string }) {
  const { t, session, later } = useGame();
  const Help = later.value?.HelpContacts;
  const { content } = session;
  const notice = content.find(scenario, 'scenario.notice');
  return (
    <div class="words">
      <p class="kicker">{t('encounter.role')}</p>
      <h2 class="line">{content.say(scenario, 'scenario.role')}</h2>
      <p>{content.say(scenario, 'scenario.intro')}</p>
      {notice !== undefined && (
        <p class="content-note">
          <Icon name="information" />
          <span>
            <b>{t('encounter.notice')}:</b> {notice}
          </span>
        </p>
      )}
      {notice !== undefined && Help && <Help />}
    </div>
  );
}
