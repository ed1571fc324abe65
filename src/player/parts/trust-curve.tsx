import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGame } from '../game.ts';
import type { Encounter } from '../encounter.ts';
import { choiceTitle } from './choice-title.ts';

interface Props {
  encounter: Encounter;
  picked: number;
  onPick(index: number): void;
}

const HEIGHT = 248;
const TOP = 36;
const BOTTOM = 48;
const LEFT = 104;
const RIGHT = 28;
/** Narrower than this, the points of the curve can no longer be buttons of their own (WCAG 2.5.8 asks for 24 px). */
const LEAST_TARGET_PX = 28;

/** Trust choice by choice, drawn; beside it a sentence and a table that say the same (WCAG 1.1.1). */
export function TrustCurve({ encounter, picked, onPick }: Props) {
  const { t, session } = useGame();
  const { content } = session;
  const { taken } = encounter.state;
  const { scenario } = encounter.attempt;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const start = taken[0]?.before['tillit'] ?? 0;
  const values = [start, ...taken.map((choice) => choice.after['tillit'] ?? 0)];
  const left = width < 560 ? 24 : LEFT;
  const x = (index: number): number =>
    left + ((width - left - RIGHT) * index) / Math.max(1, values.length - 1);
  const y = (value: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (100 - value)) / 100;
  const step = x(1) - x(0);
  const hasRoom = step >= LEAST_TARGET_PX;
  const points = values.map((value, index) => `${x(index)},${y(value)}`).join(' ');
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
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <rect
            class="curve-picked"
            x={x(picked + 1) - 22}
            y={8}
            width={44}
            height={HEIGHT - 16}
            rx={8}
          />
          {[
            { value: 80, text: t('debrief.curve.open') },
            { value: 50, text: t('debrief.curve.waiting') },
            { value: 20, text: t('debrief.curve.closed') },
          ].map((band) => (
            <g key={band.value}>
              <line
                class="curve-grid"
                x1={left}
                x2={width - RIGHT}
                y1={y(band.value)}
                y2={y(band.value)}
              />
              <text class="curve-axis" x={0} y={y(band.value) - (width < 560 ? 6 : -5)}>
                {band.text}
              </text>
            </g>
          ))}
          <polyline class="curve-line" points={points} />
          {values.map((value, index) => (
            <Point
              key={index}
              x={x(index)}
              y={y(value)}
              index={index}
              change={index === 0 ? 0 : value - (values[index - 1] ?? value)}
              value={value}
              isPicked={index === picked + 1}
            />
          ))}
        </svg>
        {/* Without room for buttons, a tap takes the nearest point; keys and screen readers have «Neste valg». */}
        {(hasRoom ? taken : []).map((choice, index) => (
          <button
            key={choice.index}
            type="button"
            class="curve-point"
            aria-pressed={index === picked}
            aria-label={t('debrief.select', {
              index: index + 1,
              title: choiceTitle(content, scenario, choice),
              value: values[index + 1] ?? 0,
            })}
            style={{ left: `${x(index + 1)}px` }}
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
                  {index + 1}. {choiceTitle(content, scenario, choice)}
                </th>
                <td>{values[index + 1]}</td>
                <td>{signed((values[index + 1] ?? 0) - (values[index] ?? 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

interface PointProps {
  x: number;
  y: number;
  index: number;
  value: number;
  change: number;
  isPicked: boolean;
}

/** Up, down and unchanged differ in shape as well as colour (WCAG 1.4.1). */
function Point({ x, y, index, value, change, isPicked }: PointProps) {
  const kind = index === 0 ? 'start' : change < 0 ? 'fell' : change > 0 ? 'rose' : 'same';
  return (
    <g class={`curve-dot ${kind}`}>
      {isPicked && <circle class="curve-ring" cx={x} cy={y} r={15} />}
      <circle cx={x} cy={y} r={kind === 'start' || kind === 'same' ? 6 : 10} />
      {kind === 'fell' && <line x1={x - 4} x2={x + 4} y1={y} y2={y} />}
      {(isPicked || (index === 0 && x > 60)) && (
        <text class="curve-value" x={x} y={change < 0 ? y + 34 : y - 20} text-anchor="middle">
          {value}
          {index > 0 && ` (${signed(change)})`}
        </text>
      )}
      <text class="curve-axis" x={x} y={HEIGHT - 16} text-anchor="middle">
        {index === 0 ? '' : index}
      </text>
    </g>
  );
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0';
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
