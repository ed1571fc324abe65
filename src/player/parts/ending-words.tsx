import { useGame } from '../game.ts';

interface Props {
  scenario: string;
  ending: string;
}

/** How it ended, in words. */
export function EndingWords({ scenario, ending }: Props) {
  const { t, session } = useGame();
  const { content } = session;
  return (
    <>
      <p class="kicker">{t('encounter.ended')}</p>
      <p class="line">{content.say(scenario, `${ending}.title`)}</p>
      <p>{content.say(scenario, `${ending}.text`)}</p>
    </>
  );
}
