import { runningAttempt } from '../../attempt/keep.ts';
import { useGame } from '../game.ts';
import { Icon } from './icon.tsx';
import { Portrait } from './portrait.tsx';

/** Where an encounter stands: never opened, begun, or finished at least once. */
type Standing = 'new' | 'running' | 'met';

interface Props {
  id: string;
  /** The one that waits: it alone has a filled button. */
  isNext: boolean;
  /** It stands under the heading of a day. */
  isInDay: boolean;
}

/** One encounter in the list: who, as whom, how far, and the ways in. */
export function Meeting({ id, isNext, isInDay }: Props) {
  const { t, session } = useGame();
  const { content } = session;
  const outline = content.encounters[id];
  if (outline === undefined) return null;
  const progress = session.progress.value;
  const kept = progress.encounters[id];
  const running = runningAttempt(progress, id);
  const patient = content.cast[outline.patient ?? ''];
  const name = patient?.name ?? '';
  const isMet = typeof kept?.best === 'number';
  const isBegun = running !== null && running.log !== '';
  const seen = kept?.endings.length ?? 0;
  const Heading = isInDay ? 'h3' : 'h2';
  const standing: Standing = isBegun ? 'running' : isMet ? 'met' : 'new';
  return (
    <li class={isNext ? 'meeting next' : 'meeting'} data-state={standing}>
      <Portrait art={patient?.art} />
      <div class="meeting-words">
        {patient?.age !== undefined && (
          <p class="kicker">{t('today.patient', { name, age: patient.age })}</p>
        )}
        <Heading>{content.say(id, 'scenario.title')}</Heading>
        <p>{content.say(id, 'scenario.role')}</p>
        <p class="hint">
          <span class="state">{t(`today.state.${standing}`)}.</span>
          {isMet && (
            <>
              {' '}
              {t('today.best', { score: kept?.best ?? 0 })}.{' '}
              {t(seen === 1 ? 'today.endings_one' : 'today.endings_other', {
                count: seen,
                of: outline.endings,
              })}
              .
            </>
          )}
        </p>
      </div>
      <div class="meeting-acts">
        <button
          type="button"
          class={isNext ? 'button' : 'button secondary'}
          data-open={id}
          onClick={() => session.open(id)}
        >
          {t(isBegun ? 'today.resume' : isMet ? 'today.again' : 'today.meet', { name })}
          <Icon name="arrow-right" />
        </button>
        {isMet && (
          <button type="button" class="button secondary" onClick={() => session.lookBack(id)}>
            {t('today.debrief')}
          </button>
        )}
      </div>
    </li>
  );
}
