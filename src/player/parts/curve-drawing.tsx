import { useGame } from '../game.ts';
import type { CurveLayout } from './curve-layout.ts';

interface Props {
  layout: CurveLayout;
  /** Trust before the first choice and after each. */
  values: readonly number[];
  /** A short name for each choice. */
  names: readonly string[];
  /** The choice looked at, from 0. */
  picked: number;
}

/** Trust choice by choice as a line. Decoration to a screen reader: the table beside it says the same. */
export function CurveDrawing({ layout, values, names, picked }: Props) {
  const { t } = useGame();
  const { width, height, left, right, bottom, step, rem, x, y } = layout;
  const points = values.map((value, index) => `${x(index)},${y(value)}`).join(' ');
  const band = Math.min(Math.max(step, 24), 72 * rem);
  const bands = [
    { value: 80, text: t('debrief.curve.open') },
    { value: 50, text: t('debrief.curve.waiting') },
    { value: 20, text: t('debrief.curve.closed') },
  ];
  /** The name where names fit; else the number, as many as have room, and always the picked one's. */
  const nameUnder = (index: number): string => {
    if (index === 0) return layout.hasColumn && step > 44 * rem ? t('debrief.curve.start') : '';
    if (layout.hasNames) return names[index - 1] ?? '';
    const away = Math.abs(index - picked - 1);
    const isShown = (index - 1) % layout.numbered === 0 && away >= layout.numbered;
    return away === 0 || isShown ? String(index) : '';
  };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect
        class="curve-picked"
        x={x(picked + 1) - band / 2}
        y={0}
        width={band}
        height={height}
        rx={8}
      />
      {bands.map(({ value, text }) => (
        <g key={value}>
          <line class="curve-grid" x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text
            class="curve-axis"
            x={0}
            y={layout.hasColumn ? y(value) + 5 * rem : y(value) - 6 * rem}
          >
            {text}
          </text>
        </g>
      ))}
      {layout.hasColumn && (
        <text class="curve-axis" x={0} y={height - bottom / 3}>
          {t('debrief.curve.choice')}
        </text>
      )}
      <polyline class="curve-line" points={points} />
      {values.map((value, index) => (
        <CurvePoint
          key={index}
          layout={layout}
          index={index}
          value={value}
          change={index === 0 ? 0 : value - (values[index - 1] ?? value)}
          isPicked={index === picked + 1}
        />
      ))}
      {values.map((_, index) => (
        <text
          key={index}
          class={index === picked + 1 ? 'curve-name picked' : 'curve-name'}
          x={x(index)}
          y={height - bottom / 3}
          text-anchor="middle"
        >
          {nameUnder(index)}
        </text>
      ))}
    </svg>
  );
}

interface PointProps {
  layout: CurveLayout;
  index: number;
  value: number;
  change: number;
  isPicked: boolean;
}

/** Up, down and unchanged differ in shape as well as colour (WCAG 1.4.1). */
function CurvePoint({ layout, index, value, change, isPicked }: PointProps) {
  const { rem, radius } = layout;
  const [x, y] = [layout.x(index), layout.y(value)];
  const kind = index === 0 ? 'start' : change < 0 ? 'fell' : change > 0 ? 'rose' : 'same';
  const isSmall = kind === 'start' || kind === 'same';
  const dash = radius * 0.4;
  const hasValue = isPicked || layout.hasValues;
  const hasChange = index > 0 && (isPicked || layout.hasChanges);
  const away = radius + (isPicked ? 14 : 8) * rem;
  return (
    <g class={`curve-dot ${kind}${isPicked ? ' picked' : ''}`}>
      {isPicked && <circle class="curve-ring" cx={x} cy={y} r={radius + 5} />}
      <circle cx={x} cy={y} r={isSmall ? radius * 0.65 : radius} />
      {kind === 'fell' && <line x1={x - dash} x2={x + dash} y1={y} y2={y} />}
      {hasValue && (
        <text
          class="curve-value"
          x={x}
          y={change < 0 ? y + away + 10 * rem : y - away}
          text-anchor="middle"
        >
          {value}
          {hasChange && ` (${signedChange(change)})`}
        </text>
      )}
    </g>
  );
}

/** «+5», «−5» with a true minus, «0». */
export function signedChange(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0';
}
