import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isChoosing } from '../../attempt/replay.ts';
import { useGame } from '../game.ts';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { DraftMark } from '../parts/draft-mark.tsx';
import { Icon } from '../parts/icon.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { MenuButton } from '../parts/menu-button.tsx';
import { SavedSigns } from '../parts/saved-signs.tsx';
import { StageView } from '../parts/stage-view.tsx';
import { WordsCard } from '../parts/words-card.tsx';
import type { Encounter } from '../encounter.ts';
import type { Notices } from '../notices.ts';

/** A conversation: the room behind, the words on cards in front. */
export function EncounterScreen() {
  const { t, session, notices, later } = useGame();
  const encounter = session.encounter.value;
  const talk = useRef<HTMLElement>(null);
  useKeptFocus(talk, encounter);
  useWelcomeBack(notices, encounter);
  if (encounter === null) return null;
  const { content } = session;
  const { scenario } = encounter.attempt;
  const { state } = encounter;
  const ReflectionList =
    scenario === content.module.farewell && state.taken.length > 0
      ? later.value?.ReflectionList
      : null;
  const isToChoose = !encounter.isOnCard && state.moment.ending === null && isChoosing(state);
  return (
    <main class="encounter">
      <StageView encounter={encounter} talk={talk} />
      <header class="hud">
        <div class="chip">
          <button
            type="button"
            class="plain"
            aria-label={t('back.today')}
            onClick={() => session.show('unit')}
          >
            <Icon name="arrow-left" />
          </button>
          <h1 tabIndex={-1}>{content.say(scenario, 'scenario.title')}</h1>
          <span class="place">{content.text(`place.${state.moment.place}`)}</span>
        </div>
        <span class="gap" />
        <div class="chip chip-state">
          <SavedSigns isShort />
          <DraftMark isShort />
        </div>
        <MenuButton />
      </header>
      <section class="talk" ref={talk} aria-label={content.say(scenario, 'scenario.title')}>
        <NoticeList />
        {ReflectionList && <ReflectionList />}
        <WordsCard encounter={encounter} />
        {isToChoose && <ChoiceCard encounter={encounter} />}
      </section>
    </main>
  );
}

/**
 * Keeps focus where the next step is: on «Fortsett», or on the question above the choices, never on a button that
 * would choose something (WCAG 2.4.3; a held Enter chooses nothing).
 */
function useKeptFocus(talk: { current: HTMLElement | null }, encounter: Encounter | null): void {
  const isFirst = useRef(true);
  const step = stepOf(encounter);
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const next = talk.current?.querySelector<HTMLElement>('[data-continue], [data-question]');
    next?.focus({ preventScroll: true });
    talk.current?.scrollTo({ top: talk.current.scrollHeight });
  }, [step]);
}

/** «Du er tilbake der du slapp» has been read once the learner goes on or leaves. */
function useWelcomeBack(notices: Notices, encounter: Encounter | null): void {
  const isRead = useRef(false);
  useEffect(() => {
    if (isRead.current) notices.hide('encounter.resumed');
    isRead.current = notices.shown.value.includes('encounter.resumed');
  }, [stepOf(encounter)]);
  useEffect(() => () => notices.hide('encounter.resumed'), []);
}

function stepOf(encounter: Encounter | null): string {
  const state = encounter?.state;
  return `${encounter?.isOnCard} ${state?.log} ${state?.moment.beat} ${state?.line}`;
}
