import { type Band, bandsOf } from './bands.ts';
import type { Chart } from './chart.ts';
import { placeBand } from './place-band.ts';
import { type PlacedBand, type Point, stretched } from './placed-band.ts';
import { splitBand } from './split-band.ts';

export interface PlacedPhase {
  band: PlacedBand;
  title: string | null;
  /** The panel; the band's own corner is `PANEL` further in. */
  y: number;
  height: number;
}

export interface Poster {
  width: number;
  height: number;
  phases: readonly PlacedPhase[];
  /** From the signpost of a phase to where the next begins. */
  bridges: readonly (readonly Point[])[];
}

export const PAGE = 70;
export const PANEL = { side: 76, top: 96, foot: 48, gap: 76, untitledTop: 52 } as const;
/** The heading needs that. */
const LEAST_WIDTH = 2300;
/** A phase beyond that is put into rows. */
const WIDEST = 6000;
/** A phase that is narrower than the widest is drawn apart, but not torn. */
const MOST_STRETCH = 70;

/** Stacks the phases below a header, all equally wide; how high the header is follows from the width. */
export function placePoster(chart: Chart, headerFor: (width: number) => number): Poster {
  const rows = bandsOf(chart).flatMap((band) => rowsOf(band, chart));
  const bands = rows.map(({ placed }) => placed);
  const widest = Math.max(
    LEAST_WIDTH - 2 * PAGE - 2 * PANEL.side,
    ...bands.map(({ width }) => width),
  );
  const width = widest + 2 * (PAGE + PANEL.side);
  let y = PAGE + headerFor(width);
  const phases = rows.map(({ placed: band, title }): PlacedPhase => {
    const top = title === null ? PANEL.untitledTop : PANEL.top;
    const phase = {
      band: stretched(band, widest, MOST_STRETCH),
      title,
      y,
      height: top + band.height + PANEL.foot,
    };
    y += phase.height + PANEL.gap;
    return phase;
  });
  return {
    width,
    height: y - PANEL.gap + PAGE,
    phases,
    bridges: bridgesOf(phases, widest),
  };
}

interface Row {
  placed: PlacedBand;
  title: string | null;
}

/** A phase as one row, or as several below one another where it would be wider than a wall. */
function rowsOf(band: Band, chart: Chart): Row[] {
  const title = band.phase === null ? null : chart.titleOf(band.phase);
  const whole = placeBand(band, chart);
  const parts = splitBand(band, whole, WIDEST);
  if (parts.length < 2) return [{ placed: whole, title }];
  return parts.map((part, index) => ({
    placed: placeBand(part, chart),
    title: [title, `(${index + 1} av ${parts.length})`].filter((word) => word !== null).join(' '),
  }));
}

/** Where a phase's cards begin on the poster. */
export function cornerOf({ title, y }: PlacedPhase): Point {
  return { x: PAGE + PANEL.side, y: y + (title === null ? PANEL.untitledTop : PANEL.top) };
}

/** Only where the next phase is entered at its left edge: a bridge never crosses a card. */
function bridgesOf(phases: readonly PlacedPhase[], widest: number): Point[][] {
  return phases.flatMap((phase, index) => {
    const next = phases[index + 1];
    if (next === undefined) return [];
    const leftmost = Math.min(...next.band.cards.map(({ x }) => x));
    return phase.band.signposts.flatMap((sign) => {
      const target = next.band.cards.find(
        ({ box, x }) => box.card.key === sign.to && x === leftmost,
      );
      if (target === undefined) return [];
      const [here, there] = [cornerOf(phase), cornerOf(next)];
      const right = here.x + widest + PANEL.side / 2;
      const left = there.x - PANEL.side / 2;
      const gutter = next.y - PANEL.gap / 2;
      const entry = there.y + target.y + target.box.entry;
      const out = here.y + sign.y + sign.height / 2;
      return [
        [
          { x: here.x + sign.x + sign.width, y: out },
          { x: right, y: out },
          { x: right, y: gutter },
          { x: left, y: gutter },
          { x: left, y: entry },
          { x: there.x + target.x, y: entry },
        ],
      ];
    });
  });
}
