import { useState } from 'preact/hooks';
import { scoreOf } from '../../attempt/score.ts';
import { useGame } from '../game.ts';
import { ChoiceReview } from '../parts/choice-review.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { HelpContacts } from '../parts/help-contacts.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { PageTop } from '../parts/page-top.tsx';
import { ReflectionField } from '../parts/reflection-field.tsx';
import { SavePlay } from '../parts/save-play.tsx';
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
  const reviews = content.scenario(scenario)?.meta.reviews ?? [];
  const ending = state.moment.ending?.id;
  const index = picked ?? turningPoint(state.taken);
  const choice = state.taken[index];
  return (
    <>
      <PageTop hasWayBack />
      <main class="page">
        <NoticeList />
        <div class="debrief-head">
          <div class="heading">
            <p class="kicker">
              {t('debrief.of', { title: content.say(scenario, 'scenario.title') })}
            </p>
            <h1 tabIndex={-1}>
              {ending === undefined
                ? t('encounter.ended')
                : content.say(scenario, `${ending}.title`)}
            </h1>
            {ending !== undefined && <p class="lead">{content.say(scenario, `${ending}.text`)}</p>}
          </div>
          <p class="debrief-facts">
            <b>{t('debrief.score', { score: scoreOf(state.taken) })}</b> <SavedSigns />
          </p>
        </div>
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
        <ReflectionField key={scenario} encounter={scenario} />
        <div class="folds">
          <HelpContacts />
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
        </div>
        <div class="acts">
          <button type="button" class="button secondary" onClick={() => session.show('unit')}>
            {t('debrief.today')}
          </button>
          <button type="button" class="button secondary" onClick={() => session.restart()}>
            {t('debrief.again')}
          </button>
          {import.meta.env.DEV && <SavePlay encounter={encounter} />}
        </div>
      </main>
    </>
  );
}
