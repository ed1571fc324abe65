import { useGame } from '../game.ts';
import { ContinueButton } from './continue-button.tsx';

interface Props {
  scenario: string;
  ending: string;
  spoken: string | null;
}

/** How it ended, in words, and the way to the debrief. */
export function EndingCard({ scenario, ending, spoken }: Props) {
  const { t, session } = useGame();
  const { content } = session;
  return (
    <>
      {spoken !== null && (
        <p class="you">
          <b>{t('encounter.you')}</b>
          <span class="vh">: </span>
          {content.say(scenario, spoken)}
        </p>
      )}
      <div class="say role-card">
        <div aria-live="polite" aria-atomic="true">
          <p class="kicker">{t('encounter.ended')}</p>
          <p class="line">{content.say(scenario, `${ending}.title`)}</p>
          <p>{content.say(scenario, `${ending}.text`)}</p>
        </div>
        <ContinueButton label={t('encounter.finish')} onGo={() => session.show('debrief')} />
      </div>
    </>
  );
}
