import { runningAttempt } from '../../attempt/keep.ts';
import { eachState } from '../../scenario/machine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { useGame } from '../game.ts';
import { DraftMark } from '../parts/draft-mark.tsx';
import { Icon } from '../parts/icon.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { MenuButton } from '../parts/pause-menu.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { SavedSigns } from '../parts/saved-signs.tsx';

/** «I dag»: the encounters that wait, what is begun and what is met. */
export function TodayScreen() {
  const { t, session } = useGame();
  const { content } = session;
  const result = session.result.value;
  return (
    <>
      <header class="top">
        <span class="brand">{content.text('module.title')}</span>
        <DraftMark isShort />
        <MenuButton />
      </header>
      <main class="page">
        <NoticeList />
        <h1 tabIndex={-1}>{t('today.title')}</h1>
        <p class="lead">{t('today.lead')}</p>
        <p class="today-progress">
          <span class="lamps" aria-hidden="true">
            {Array.from({ length: result.of }, (_, index) => (
              <i key={index} class={index < result.met ? 'on' : ''} />
            ))}
          </span>
          {t('today.progress', { met: result.met, of: result.of })}
        </p>
        {result.isComplete && <p class="done">{t('today.done')}</p>}
        <ol class="meetings">
          {content.module.days.flatMap((day) =>
            day.encounters.map(({ id }) => <Meeting key={id} id={id} />),
          )}
        </ol>
        <p class="page-end">
          <span>
            {t('today.profession', { profession: t(`profession.${session.profession.value}`) })}
          </span>
          <button type="button" class="link" onClick={() => session.show('title')}>
            {t('today.change')}
          </button>
        </p>
        <SavedSigns />
      </main>
    </>
  );
}

function Meeting({ id }: { id: string }) {
  const { t, session } = useGame();
  const { content } = session;
  const scenario = content.scenarios[id];
  if (scenario === undefined) return null;
  const progress = session.progress.value;
  const kept = progress.encounters[id];
  const running = runningAttempt(progress, id);
  const patient = content.cast[scenario.meta.patient ?? '']?.name ?? '';
  const isMet = typeof kept?.best === 'number';
  const isBegun = running !== null && running.log !== '';
  const seen = kept?.endings.length ?? 0;
  const state = isBegun ? 'running' : isMet ? 'met' : 'new';
  return (
    <li class="meeting" data-state={state}>
      <Portrait art={content.cast[scenario.meta.patient ?? '']?.art} />
      <div class="meeting-words">
        <h2>{content.say(id, 'scenario.title')}</h2>
        <p>{content.say(id, 'scenario.role')}</p>
        <p class="hint">
          <span class="state">{t(`today.state.${state}`)}</span>
          {isMet && (
            <>
              {' · '}
              {t('today.best', { score: kept?.best ?? 0 })}
              {' · '}
              {t(seen === 1 ? 'today.endings_one' : 'today.endings_other', {
                count: seen,
                of: endingCount(scenario),
              })}
            </>
          )}
        </p>
      </div>
      <div class="meeting-acts">
        {isMet && (
          <button type="button" class="button secondary" onClick={() => session.lookBack(id)}>
            {t('today.debrief')}
          </button>
        )}
        <button type="button" class="button" data-open={id} onClick={() => session.open(id)}>
          {t(isBegun ? 'today.resume' : isMet ? 'today.again' : 'today.meet', { name: patient })}
          <Icon name="arrow-right" />
        </button>
      </div>
    </li>
  );
}

function endingCount(scenario: Scenario): number {
  let count = 0;
  eachState(scenario.states, (_key, state) => {
    if (state.meta?.ending !== undefined) count += 1;
  });
  return count;
}
