import { useGame } from '../game.ts';

interface Props {
  scenario: string;
  ending: string;
}

/** How it ended, in words. */
export function EndingWords({ scenario, ending }: Props) {
  const { t, session } = useGame();
  const { content } = session;
  const isTalk = Object.hasOwn(content.talks, scenario);
  return (
    <>
      <p class="kicker">{t(isTalk ? 'talk.ended' : 'encounter.ended')}</p>
      <h2 class="line">{content.say(scenario, `${ending}.title`)}</h2>
      <p>{content.say(scenario, `${ending}.text`)}</p>
    </>
  );
}
