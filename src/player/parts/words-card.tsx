import { isChoosing } from '../../attempt/replay.ts';
import { useGame } from '../game.ts';
import type { Encounter } from '../encounter.ts';
import { ContinueButton } from './continue-button.tsx';
import { EndingWords } from './ending-words.tsx';
import { LineWords } from './line-words.tsx';
import { RoleWords } from './role-words.tsx';

/**
 * The card with the words: first the role, then line by line, last the ending. It is one card all the way, because a
 * live region is read out only when it stood in the page before its words came (WCAG 4.1.3).
 */
export function WordsCard({ encounter }: { encounter: Encounter }) {
  const { t, session } = useGame();
  const { content } = session;
  const { attempt, state, spoken, isOnCard } = encounter;
  const { scenario } = attempt;
  const { ending } = state.moment;
  const line = state.moment.lines[state.line];
  // Nothing is weighed in a talk: there is nothing to look back on.
  const isTalk = Object.hasOwn(content.talks, scenario);
  const isLine = !isOnCard && ending === null;
  const speaker = content.cast[line?.speaker ?? ''];
  const kind = isLine ? (speaker?.kind ?? 'narrator') : undefined;
  const isSeen = isLine && kind !== 'narrator' && typeof speaker?.art === 'string';
  return (
    <>
      {!isOnCard && spoken !== null && (
        <p class="you" key={state.log}>
          <b>{t('encounter.you')}</b>
          <span class="vh">: </span>
          {content.say(scenario, spoken)}
        </p>
      )}
      <div
        class={isLine ? 'say' : 'say role-card'}
        data-kind={kind}
        data-seen={isSeen ? '' : undefined}
      >
        {isOnCard && <RoleWords scenario={scenario} />}
        <div aria-live="polite" aria-atomic="true">
          {!isOnCard && (
            // A box for each line, so that each comes in anew.
            <div class="words" key={`${state.log} ${state.moment.beat} ${state.line}`}>
              {ending === null ? (
                <LineWords scenario={scenario} line={line} />
              ) : (
                <EndingWords scenario={scenario} ending={ending.id} />
              )}
            </div>
          )}
        </div>
        {isOnCard ? (
          <ContinueButton label={t('encounter.begin')} onGo={session.goOn} />
        ) : ending !== null ? (
          <ContinueButton
            label={t(isTalk ? 'back.today' : 'encounter.finish')}
            onGo={() => session.show(isTalk ? 'unit' : 'debrief')}
          />
        ) : (
          !isChoosing(state) && (
            <ContinueButton label={t('encounter.continue')} onGo={session.goOn} />
          )
        )}
      </div>
    </>
  );
}
