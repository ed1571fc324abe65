import { useState } from 'preact/hooks';
import { scoreOf } from '../../attempt/score.ts';
import { useGame } from '../game.ts';
import { ChoiceReview } from '../parts/choice-review.tsx';
import { DraftMark } from '../parts/draft-mark.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { MenuButton } from '../parts/pause-menu.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { SavedSigns } from '../parts/saved-signs.tsx';
import { Transcript } from '../parts/transcript.tsx';
import { TrustCurve } from '../parts/trust-curve.tsx';
import { turningPoint } from '../turning-point.ts';

/** «Tilbakeblikk»: the walk through one's own attempt. Here, and only here, the measures are numbers. */
export function DebriefScreen() {
  const { t, session } = useGame();
  const encounter = session.encounter.value;
  const [picked, setPicked] = useState<number | null>(null);
  if (encounter === null) return null;
  const { content } = session;
  const { scenario } = encounter.attempt;
  const { state } = encounter;
  const reviews = content.scenarios[scenario]?.meta.reviews ?? [];
  const ending = state.moment.ending?.id;
  const index = picked ?? turningPoint(state.taken);
  const choice = state.taken[index];
  return (
    <>
      <header class="top">
        <span class="brand">
          {t('debrief.of', { title: content.say(scenario, 'scenario.title') })}
        </span>
        <DraftMark isShort />
        <MenuButton />
      </header>
      <main class="page">
        <NoticeList />
        <p class="kicker">{t('debrief.result')}</p>
        <h1 tabIndex={-1}>
          {ending === undefined ? t('encounter.ended') : content.say(scenario, `${ending}.title`)}
        </h1>
        {ending !== undefined && <p class="lead">{content.say(scenario, `${ending}.text`)}</p>}
        <p class="debrief-facts">
          {t('debrief.score', { score: scoreOf(state.taken) })} <SavedSigns />
        </p>
        <TrustCurve encounter={encounter} picked={index} onPick={setPicked} />
        {choice !== undefined && (
          <ChoiceReview
            encounter={encounter}
            choice={choice}
            following={state.taken[index + 1]}
            onStep={(by) => setPicked(index + by)}
          />
        )}
        <FactList facts={[...new Set(state.taken.flatMap((taken) => taken.meta.facts ?? []))]} />
        <details class="more">
          <summary>{t('debrief.path')}</summary>
          <Transcript />
        </details>
        <details class="more">
          <summary>{t('debrief.sources')}</summary>
          {reviews.length === 0 ? (
            <p>{t('debrief.sources.none')}</p>
          ) : (
            <ul>
              {reviews.map(({ name, role, organisation, date }) => (
                <li key={`${name} ${date}`}>
                  {name}, {role}, {organisation}, {date}
                </li>
              ))}
            </ul>
          )}
        </details>
        <div class="acts">
          <button type="button" class="button" onClick={() => session.show('unit')}>
            {t('debrief.today')}
          </button>
          <button type="button" class="button secondary" onClick={() => session.restart()}>
            {t('debrief.again')}
          </button>
        </div>
      </main>
    </>
  );
}
