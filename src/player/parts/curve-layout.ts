/** Where everything of the curve stands, in CSS pixels of its drawing. */
export interface CurveLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How far one choice is from the next. */
  step: number;
  radius: number;
  /** How much larger than usual the text is: 1 at 16 px. */
  rem: number;
  /** The names of the levels stand in a column of their own, left of the curve; else over their lines. */
  hasColumn: boolean;
  /** There is room for each choice's name under it; else its number. */
  hasNames: boolean;
  /** Every so many choices has room for its number. */
  numbered: number;
  /** There is room for the value at each point, and for how it changed. */
  hasValues: boolean;
  hasChanges: boolean;
  x(index: number): number;
  y(value: number): number;
}

/** Wide enough for the longest name of a level, at usual text. */
const COLUMN = 84;
const COLUMN_GAP = 20;
const LETTER = 7.4;
/** Closer than this the points lie on one another: then the column gives way. */
const LEAST_STEP = 14;

/** Fits a curve of so many choices into a width; `names` stand under the points where all of them fit. */
export function layoutCurve(width: number, rem: number, names: readonly string[]): CurveLayout {
  const count = Math.max(1, names.length);
  const isWide = width >= 560 * rem;
  const right = (isWide ? 24 : 14) * rem;
  const stepFrom = (left: number): number => (width - left - right) / count;
  const hasColumn = stepFrom(COLUMN * rem + COLUMN_GAP) >= LEAST_STEP;
  const left = hasColumn ? COLUMN * rem + COLUMN_GAP : 10;
  const step = stepFrom(left);
  const top = 40 * rem;
  const bottom = 44 * rem;
  const height = (isWide ? 300 : 250) * Math.max(1, rem * 0.9);
  const longest = Math.max(0, ...names.map((name) => name.length));
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    step,
    rem,
    radius: Math.min(11, Math.max(5, step * 0.4)),
    hasColumn,
    hasNames: longest * LETTER * rem < step - 12,
    numbered: Math.max(1, Math.ceil((22 * rem) / step)),
    hasValues: step >= 40 * rem,
    hasChanges: step >= 84 * rem,
    x: (index) => left + step * index,
    y: (value) => top + ((height - top - bottom) * (100 - value)) / 100,
  };
}
