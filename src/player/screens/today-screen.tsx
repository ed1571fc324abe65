import { encountersOf } from '../../scenario/module.ts';
import { useGame } from '../game.ts';
import { DayList } from '../parts/day-list.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { OfflineSign, UpdateOffer } from '../parts/offline-note.tsx';
import { PageTop } from '../parts/page-top.tsx';
import { SavedSigns } from '../parts/saved-signs.tsx';
import { TitlePicture } from '../parts/title-picture.tsx';

/** «I dag»: the encounters that wait, what is begun and what is met. */
export function TodayScreen() {
  const { t, session, lms } = useGame();
  const { content } = session;
  const result = session.result.value;
  const { encounters: kept } = session.progress.value;
  const { days } = content.module;
  const meetings = encountersOf(content.module);
  const next = meetings.find(({ id }) => typeof kept[id]?.best !== 'number') ?? meetings[0];
  return (
    <>
      <PageTop />
      <main class="page">
        <NoticeList />
        <UpdateOffer />
        <div class="today">
          <div class="today-words">
            <div class="heading">
              <h1 tabIndex={-1}>{t('today.title')}</h1>
              <p class="lead">{t('today.lead')}</p>
            </div>
            <p class="today-progress">
              <span class="lamps" aria-hidden="true">
                {Array.from({ length: result.of }, (_, index) => (
                  <i key={index} class={index < result.met ? 'on' : ''} />
                ))}
              </span>
              {t('today.progress', { met: result.met, of: result.of })}
            </p>
            {result.isComplete && (
              <p class="done">{t(lms.saved.value === null ? 'today.done' : 'today.done.lms')}</p>
            )}
            {days.map((day, index) => (
              <DayList
                key={index}
                day={day}
                number={days.length > 1 ? index + 1 : null}
                next={next?.id}
              />
            ))}
            <div class="page-end">
              <p>
                {t('today.profession', { profession: t(`profession.${session.profession.value}`) })}{' '}
                <button type="button" class="link" onClick={() => session.show('title')}>
                  {t('today.change')}
                </button>
              </p>
              <div class="signs">
                <SavedSigns />
                <OfflineSign />
              </div>
            </div>
          </div>
          <TitlePicture />
        </div>
      </main>
    </>
  );
}
