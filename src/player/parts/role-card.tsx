import { useGame } from '../game.ts';
import { ContinueButton } from './continue-button.tsx';

/** The title card: who one is here, and what is about to happen. */
export function RoleCard({ scenario }: { scenario: string }) {
  const { t, session } = useGame();
  const { content } = session;
  const notice = content.find(scenario, 'scenario.notice');
  return (
    <div class="say role-card">
      <p class="kicker">{t('encounter.role')}</p>
      <p class="line">{content.say(scenario, 'scenario.role')}</p>
      <p>{content.say(scenario, 'scenario.intro')}</p>
      {notice !== undefined && (
        <p class="hint">
          <b>{t('encounter.notice')}:</b> {notice}
        </p>
      )}
      <ContinueButton label={t('encounter.begin')} onGo={session.goOn} />
    </div>
  );
}
