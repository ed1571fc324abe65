import { useGame } from '../game.ts';

/** Who one is here, and what is about to happen. */
export function RoleWords({ scenario }: { scenario: string }) {
  const { t, session } = useGame();
  const { content } = session;
  const notice = content.find(scenario, 'scenario.notice');
  return (
    <>
      <p class="kicker">{t('encounter.role')}</p>
      <p class="line">{content.say(scenario, 'scenario.role')}</p>
      <p>{content.say(scenario, 'scenario.intro')}</p>
      {notice !== undefined && (
        <p class="hint">
          <b>{t('encounter.notice')}:</b> {notice}
        </p>
      )}
    </>
  );
}
