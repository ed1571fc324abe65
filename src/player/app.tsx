import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { failureOf } from './content.ts';
import { useGame } from './game.ts';
import type { LaterScreens } from './later-screens.ts';
import { neededFor } from './needed-for.ts';
import { EncounterScreen } from './screens/encounter-screen.tsx';
import { ProblemScreen } from './screens/problem-screen.tsx';
import { TitleScreen } from './screens/title-screen.tsx';
import { WaitingScreen } from './screens/waiting-screen.tsx';
import type { Screen } from './session.ts';

/** Shows the screen the session is at, and tells the page where it is. */
export function App() {
  const { session, supplies, later, local, own, t } = useGame();
  const [error] = useErrorBoundary();
  const screen = session.screen.value;
  const encounter = session.encounter.value;
  const missing = neededFor(session, supplies);
  const canShow = missing.length === 0 && session.awaited.value === null;
  const Shown = canShow ? screenOf(screen, later.value) : null;
  const isShown = Shown !== null;
  const isFirst = useRef(true);

  useEffect(() => {
    const { dataset } = document.documentElement;
    const isTalk = isShown && (screen === 'encounter' || screen === 'debrief');
    dataset['screen'] = isShown ? screen : 'waiting';
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
  }, [screen, isShown]);

  const failure = error === undefined ? session.failure.value : failureOf(error);
  if (failure !== null) return <ProblemScreen text={t(`problem.${failure}`)} t={t} />;
  const Who = own.asked.value === null ? undefined : later.value?.who;
  if (Who !== undefined) return <Who />;
  const Elsewhere = local.turn.value !== 'here' ? later.value?.elsewhere : undefined;
  if (Elsewhere !== undefined) return <Elsewhere />;
  return Shown === null ? <WaitingScreen awaited={missing} /> : <Shown />;
}

function screenOf(screen: Screen, later: LaterScreens | null): ComponentType | null {
  if (screen === 'title') return TitleScreen;
  if (screen === 'encounter') return EncounterScreen;
  return later?.[screen] ?? null;
}
