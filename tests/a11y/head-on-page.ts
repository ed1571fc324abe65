import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Replay } from '../../src/attempt/replay.ts';
import { cueFor } from '../../src/player/cue-for.ts';
import { cameraFor } from '../../src/stage/camera-for.ts';
import { compose } from '../../src/stage/composition.ts';
import { focusFor } from '../../src/stage/focus-for.ts';
import type { SceneArt } from '../../src/stage/scene-art.ts';
import type { KnownEncounter } from '../e2e/known-encounter.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Hair to chin within head and shoulders of all postures (focus-for.ts): 0.12 of a head over it, 0.55 under it. */
const HEAD = { left: 0.25, right: 0.8, top: 0.07, bottom: 0.69 };
/** What the bar above the picture takes, and how far the cards of a phone lie on its lower edge. */
const BAR_PX = 64;
const OVERLAP_PX = 28;

/** Where the stage draws the patient's head, in CSS pixels of the page. The canvas itself can only be looked at. */
export async function headOnPage(page: Page, state: Replay, known: KnownEncounter): Promise<Box> {
  const art = JSON.parse(
    readFileSync(new URL('../../assets/art/scene-art.json', import.meta.url), 'utf8'),
  ) as SceneArt;
  const scenario = known.content.scenarios[known.id];
  if (scenario === undefined) throw new Error('no encounter');
  const cue = cueFor(state, false, scenario, known.content);
  const focus = focusFor(art, compose(art, cue, null));
  const { scene, wordsLeft } = await page.evaluate(() => {
    const box = document.querySelector('.scene')?.getBoundingClientRect() ?? new DOMRect();
    return {
      scene: { x: box.x, y: box.y, width: box.width, height: box.height },
      wordsLeft: document.querySelector('.talk')?.getBoundingClientRect().left ?? 0,
    };
  });
  const isBeside = wordsLeft - scene.x > scene.width * 0.3;
  const { zoom, x, y } = cameraFor({
    parent: scene,
    uncovered: {
      left: 0,
      top: BAR_PX,
      width: isBeside ? wordsLeft - scene.x : scene.width,
      height: scene.height - BAR_PX - (isBeside ? 0 : OVERLAP_PX),
    },
    focus,
    scene: art,
  });
  return {
    left: scene.x + (focus.x + focus.width * HEAD.left - x) * zoom,
    right: scene.x + (focus.x + focus.width * HEAD.right - x) * zoom,
    top: scene.y + (focus.y + focus.height * HEAD.top - y) * zoom,
    bottom: scene.y + (focus.y + focus.height * HEAD.bottom - y) * zoom,
  };
}
