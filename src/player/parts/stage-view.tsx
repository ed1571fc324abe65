import { useEffect, useRef } from 'preact/hooks';
import type { SceneArt } from '../../stage/scene-art.ts';
import type { Focus, Stage } from '../../stage/stage.ts';
import { afterPaint } from '../after-paint.ts';
import { cueFor } from '../cue-for.ts';
import { type Game, useGame } from '../game.ts';
import { loadScript } from '../load-script.ts';
import type { Encounter } from '../encounter.ts';

interface Props {
  encounter: Encounter;
  talk: { current: HTMLElement | null };
}

/** The drawn room. Decoration to a screen reader; without it the encounter is whole. */
export function StageView({ encounter, talk }: Props) {
  const game = useGame();
  const parent = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const { content } = game.session;
  const { attempt, state, isOnCard } = encounter;
  const scenario = content.scenario(attempt.scenario);
  const cue = scenario === undefined ? null : cueFor(state, isOnCard, scenario, content);
  const latest = useRef(cue);
  latest.current = cue;
  const reducedMotion = game.settings.reducedMotion.value;

  useEffect(() => {
    let isGone = false;
    let observer: ResizeObserver | undefined;
    const open = async (): Promise<void> => {
      const element = parent.current;
      if (element === null) return;
      const opened = await openStage(game, element);
      if (isGone) {
        opened.destroy();
        return;
      }
      stage.current = opened;
      if (latest.current !== null) opened.show(latest.current);
      element.dataset['stage'] = opened.renderer;
      observer = new ResizeObserver(() => opened.resize(focusOf(element, talk.current)));
      observer.observe(element);
    };
    afterPaint(() => {
      if (!isGone) open().catch(() => parent.current?.setAttribute('data-stage', 'none'));
    });
    return () => {
      isGone = true;
      observer?.disconnect();
      stage.current?.destroy();
      stage.current = null;
    };
  }, []);

  useEffect(() => {
    // The words come first: what is blended for a new picture may take longer than a frame.
    afterPaint(() => {
      if (latest.current !== null) stage.current?.show(latest.current);
    });
  }, [JSON.stringify(cue)]);
  useEffect(() => stage.current?.setReducedMotion(reducedMotion), [reducedMotion]);
  return <div class="scene" ref={parent} aria-hidden="true" />;
}

async function openStage(game: Game, parent: HTMLElement): Promise<Stage> {
  // Phaser throws while its script is read where there is no canvas: then it is not even fetched.
  if (document.createElement('canvas').getContext('2d') === null) throw new Error('no canvas');
  const [create, json] = await Promise.all([
    loadScript('stage.js', game.arrivals.stage),
    loadScript('data/art.js', game.arrivals.when('art')),
  ]);
  return create({
    parent,
    art: JSON.parse(json) as SceneArt,
    artUrl: (file) => `art/${file}`,
    reducedMotion: game.settings.reducedMotion.value,
  });
}

/** Words beside the picture leave its left; words below it (a phone) cover only its lower edge, the bar its upper. */
function focusOf(element: HTMLElement, talk: HTMLElement | null): Focus {
  const box = element.getBoundingClientRect();
  const words = talk?.getBoundingClientRect();
  const bar = element.parentElement?.querySelector('.hud')?.getBoundingClientRect();
  const top = Math.max(0, (bar?.bottom ?? box.top) - box.top);
  const isBeside = words !== undefined && words.left - box.left > box.width * 0.3;
  const bottom = isBeside ? box.bottom : Math.min(box.bottom, words?.top ?? box.bottom);
  return {
    uncovered: {
      left: 0,
      top,
      width: isBeside ? words.left - box.left : box.width,
      height: bottom - box.top - top,
    },
  };
}
