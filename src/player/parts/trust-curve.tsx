import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGame } from '../game.ts';
import type { Encounter } from '../encounter.ts';
import { choiceTitle } from './choice-title.ts';
import { CurveDrawing, signedChange } from './curve-drawing.tsx';
import { layoutCurve } from './curve-layout.ts';

interface Props {
  encounter: Encounter;
  picked: number;
  onPick(index: number): void;
}

/** Narrower than this, the points of the curve can no longer be buttons of their own (WCAG 2.5.8 asks for 24 px). */
const LEAST_TARGET_PX = 28;
const WIDEST_TARGET_PX = 72;

/** Trust choice by choice, drawn; beside it a sentence and a table that say the same (WCAG 1.1.1). */
export function TrustCurve({ encounter, picked, onPick }: Props) {
  const { t, session, settings } = useGame();
  const { content } = session;
  const { taken } = encounter.state;
  const { scenario } = encounter.attempt;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const names = taken.map((choice) => choiceTitle(content, scenario, choice));
  const start = taken[0]?.before['tillit'] ?? 0;
  const values = [start, ...taken.map((choice) => choice.after['tillit'] ?? 0)];
  const layout = layoutCurve(width, textScale(settings.textSize.value), names);
  const { step, x } = layout;
  const hasRoom = step >= LEAST_TARGET_PX;
  const summary = t('debrief.curve.text', {
    start,
    end: values.at(-1) ?? start,
    low: Math.min(...values),
    high: Math.max(...values),
  });
  return (
    <section class="curve" aria-labelledby="curve-title">
      <h2 id="curve-title">{t('debrief.curve')}</h2>
      <p class="hint">{summary}</p>
      <div
        class="curve-box"
        ref={box}
        onClick={(event) => {
          if (hasRoom) return;
          const across = event.clientX - event.currentTarget.getBoundingClientRect().left;
          const nearest = Math.round((across - x(1)) / step);
          onPick(Math.min(taken.length - 1, Math.max(0, nearest)));
        }}
      >
        <CurveDrawing layout={layout} values={values} names={names} picked={picked} />
        {/* Without room for buttons, a tap takes the nearest point; keys and screen readers have «Neste valg». */}
        {(hasRoom ? taken : []).map((choice, index) => (
          <button
            key={choice.index}
            type="button"
            class="curve-point"
            aria-pressed={index === picked}
            aria-label={t('debrief.select', {
              index: index + 1,
              title: names[index] ?? '',
              value: values[index + 1] ?? 0,
            })}
            style={{
              left: `${x(index + 1)}px`,
              width: `${Math.floor(Math.min(step, WIDEST_TARGET_PX))}px`,
            }}
            onClick={() => onPick(index)}
          />
        ))}
      </div>
      <details class="more">
        <summary>{t('debrief.curve.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.curve.choice')}</th>
              <th scope="col">{t('debrief.curve.value')}</th>
              <th scope="col">{t('debrief.curve.change')}</th>
            </tr>
          </thead>
          <tbody>
            {taken.map((choice, index) => (
              <tr key={choice.index}>
                <th scope="row">
                  {index + 1}. {names[index]}
                </th>
                <td>{values[index + 1]}</td>
                <td>{signedChange((values[index + 1] ?? 0) - (values[index] ?? 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** 1 at 16 px: the reader's own setting of the browser, times the one of the menu (which asks for a new look at it). */
function textScale(_menu: number): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(720);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
