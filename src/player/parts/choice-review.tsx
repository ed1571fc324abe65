import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TakenChoice } from '../../attempt/replay.ts';
import { useGame } from '../game.ts';
import type { Encounter } from '../encounter.ts';
import { ChoiceEffects } from './choice-effects.tsx';
import { choiceTitle } from './choice-title.ts';
import { FactCard } from './fact-list.tsx';
import { Icon } from './icon.tsx';
import { Portrait } from './portrait.tsx';

interface Props {
  encounter: Encounter;
  choice: TakenChoice;
  following: TakenChoice | undefined;
  onStep(by: 1 | -1): void;
}

/** One choice looked back on: what was said, what was thought, why, what it did, and the way to try another. */
export function ChoiceReview({ encounter, choice, following, onStep }: Props) {
  const { t, session } = useGame();
  const { content } = session;
  const { scenario } = encounter.attempt;
  const title = useStartOfStep(choice.index);
  const why = content.find(scenario, `${choice.id}.why`);
  const fact = choice.meta.facts?.[0];
  return (
    <section class="review" aria-labelledby="review-title">
      <div class="review-words">
        <div class="heading">
          <p class="kicker">
            {t('debrief.choice', { index: choice.index + 1, of: encounter.state.taken.length })}
          </p>
          <h2 id="review-title" tabIndex={-1} ref={title}>
            {choiceTitle(content, scenario, choice)}
          </h2>
        </div>
        <h3>{t(choice.meta.consult === undefined ? 'debrief.said' : 'debrief.asked')}</h3>
        <p class="quote">«{content.say(scenario, choice.id)}»</p>
        <Thoughts scenario={scenario} choice={choice} />
        {why !== undefined && (
          <>
            <h3>{t('debrief.why')}</h3>
            <p class="why">{why}</p>
          </>
        )}
        <h3>{t('debrief.effect')}</h3>
        <ChoiceEffects choice={choice} />
        <div class="acts">
          <button
            type="button"
            class="button"
            data-retry={choice.index}
            onClick={() => session.retryFrom(choice.index)}
          >
            <Icon name="arrow-undo" />
            {t('debrief.retry')}
          </button>
          {choice.index > 0 && (
            <button type="button" class="button secondary" onClick={() => onStep(-1)}>
              {t('debrief.previous')}
            </button>
          )}
          {following !== undefined && (
            <button type="button" class="button secondary" onClick={() => onStep(1)}>
              {t('debrief.next', { title: choiceTitle(content, scenario, following) })}
              <Icon name="arrow-right" />
            </button>
          )}
        </div>
      </div>
      {fact !== undefined && <FactCard id={fact} />}
    </section>
  );
}

/**
 * Whoever steps on from the buttons under a choice reads the next from its beginning: focus goes to its heading, which
 * comes into view. Picked on the curve, focus stays there.
 */
function useStartOfStep(index: number): { current: HTMLHeadingElement | null } {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(index);
  useLayoutEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    const section = title.current?.closest('section');
    const { activeElement } = document;
    if (activeElement !== document.body && !section?.contains(activeElement)) return;
    title.current?.focus({ preventScroll: true });
    if ((section?.getBoundingClientRect().top ?? 0) < 0) section?.scrollIntoView();
  }, [index]);
  return title;
}

function Thoughts({ scenario, choice }: { scenario: string; choice: TakenChoice }) {
  const { t, session } = useGame();
  const { content } = session;
  return (
    <>
      {choice.heard.map((line) => {
        const thought =
          line.thought === true ? content.find(scenario, `${line.id}.thought`) : undefined;
        if (thought === undefined) return null;
        const speaker = content.cast[line.speaker];
        return (
          <div class="thought" key={line.id}>
            <Portrait art={speaker?.art} />
            <div>
              <h3>{t('debrief.thought', { name: speaker?.name ?? '' })}</h3>
              <p class="quote">«{thought}»</p>
            </div>
          </div>
        );
      })}
    </>
  );
}
