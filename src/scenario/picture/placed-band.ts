import type { CardBox } from './card-box.ts';
import type { WayKind } from './chart.ts';

export interface Point {
  x: number;
  y: number;
}

/** Its top left corner. */
export interface PlacedCard extends Point {
  box: CardBox;
}

/** A way that leaves its phase: a sign that tells where it goes on. */
export interface Signpost extends Point {
  to: string;
  label: string;
  width: number;
  height: number;
}

/** A way back to where one has been, told by a mark beside the choice: a line would cross everything. */
export interface BackMark extends Point {
  kind: WayKind;
  label: string;
}

export interface Thread {
  kind: WayKind;
  points: readonly Point[];
}

/** Round what belongs together within a phase: a phase of its own, or a sub-conversation of several places. */
export interface Frame extends Point {
  title: string;
  width: number;
  height: number;
}

/** A rank as a stripe: where cards stand, and threads of others pass by. */
export interface Column {
  left: number;
  right: number;
}

/** A phase from left to right, in pixels from its own top left corner. */
export interface PlacedBand {
  phase: string | null;
  cards: readonly PlacedCard[];
  signposts: readonly Signpost[];
  backMarks: readonly BackMark[];
  threads: readonly Thread[];
  frames: readonly Frame[];
  columns: readonly Column[];
  width: number;
  height: number;
}

/** Cuts off the empty space above and below that a layout leaves. */
export function trimmed(band: PlacedBand): PlacedBand {
  const { cards, signposts, frames, threads } = band;
  const points = threads.flatMap((thread) => thread.points);
  const tops = [...cards, ...signposts, ...frames, ...points].map(({ y }) => y);
  const bottoms = [
    ...cards.map(({ y, box }) => y + box.height),
    ...[...signposts, ...frames].map(({ y, height }) => y + height),
    ...points.map(({ y }) => y),
  ];
  const top = Math.min(...tops);
  return { ...moved(band, ({ x, y }) => ({ x, y: y - top })), height: Math.max(...bottoms) - top };
}

/** Draws a narrow band apart to a width, but puts at most so many pixels more between two ranks. */
export function stretched(band: PlacedBand, width: number, most: number): PlacedBand {
  const lefts = [...new Set(band.columns.map(({ left }) => left))].toSorted((a, b) => a - b);
  const steps = Math.max(0, lefts.length - 1);
  if (steps === 0) return band;
  const apart = Math.min(most, (width - band.width) / steps);
  /** What lies in a rank or right behind it moves with that rank. */
  const further = (x: number): number =>
    x + apart * Math.max(0, lefts.filter((left) => left <= x + 0.5).length - 1);
  return {
    ...moved(band, ({ x, y }) => ({ x: further(x), y })),
    frames: band.frames.map((frame) => {
      const [left, right] = [further(frame.x + FRAME), further(frame.x + frame.width - FRAME)];
      return { ...frame, x: left - FRAME, width: right - left + 2 * FRAME };
    }),
    width: band.width + apart * steps,
  };
}

/** Pixels between a frame and what it holds. */
export const FRAME = 14;

function moved(band: PlacedBand, move: (point: Point) => Point): PlacedBand {
  const placed = <T extends Point>(one: T): T => ({ ...one, ...move(one) });
  return {
    ...band,
    cards: band.cards.map(placed),
    signposts: band.signposts.map(placed),
    backMarks: band.backMarks.map(placed),
    frames: band.frames.map(placed),
    threads: band.threads.map((thread) => ({ ...thread, points: thread.points.map(move) })),
  };
}
