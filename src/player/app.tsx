import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { useGame } from './game.ts';
import { DebriefScreen } from './screens/debrief-screen.tsx';
import { EncounterScreen } from './screens/encounter-screen.tsx';
import { PauseScreen } from './screens/pause-screen.tsx';
import { ProblemScreen } from './screens/problem-screen.tsx';
import { TitleScreen } from './screens/title-screen.tsx';
import { TodayScreen } from './screens/today-screen.tsx';
import type { Screen } from './session.ts';

const SCREENS: Record<Screen, () => unknown> = {
  title: TitleScreen,
  unit: TodayScreen,
  encounter: EncounterScreen,
  debrief: DebriefScreen,
  pause: PauseScreen,
};

/** Shows the screen the session is at, and tells the page where it is. */
export function App() {
  const { session, t } = useGame();
  const [error] = useErrorBoundary();
  const screen = session.screen.value;
  const encounter = session.encounter.value;
  const isFirst = useRef(true);

  useEffect(() => {
    const { dataset } = document.documentElement;
    const isTalk = screen === 'encounter' || screen === 'debrief';
    dataset['screen'] = screen;
    dataset['scenario'] = isTalk ? (encounter?.attempt.scenario ?? '') : '';
    dataset['beat'] = isTalk ? (encounter?.state.moment.beat ?? '') : '';
  });
  useEffect(() => {
    scrollTo(0, 0);
    const next = document.querySelector<HTMLElement>('[data-continue], [data-question]');
    // A page is read from its beginning; only a change of screen moves focus to the new heading (WCAG 2.4.3).
    const heading = isFirst.current ? null : document.querySelector<HTMLElement>('h1');
    isFirst.current = false;
    (next ?? heading)?.focus({ preventScroll: true });
  }, [screen]);

  if (error !== undefined || session.hasFailed.value)
    return <ProblemScreen text={t('problem.unexpected')} t={t} />;
  const Shown = SCREENS[screen] as () => never;
  return <Shown />;
}
