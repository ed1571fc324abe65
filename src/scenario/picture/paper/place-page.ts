import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { backWays } from '../back-ways.ts';
import type { Card, Chart, WayKind } from '../chart.ts';
import type { Point } from '../placed-band.ts';
import { type Fit, markOf, onwardWords, type PaperCard, paperCard } from './paper-card.ts';

export interface OnPage extends Point {
  box: PaperCard;
}

/** Where a way leaves the page: a sign at the foot that tells where it goes on. */
export interface PageSign extends Point {
  to: string;
  width: number;
  height: number;
}

/** All ways from one place to another, as one line. */
export interface Line {
  kinds: readonly WayKind[];
  points: readonly Point[];
}

/** A part of a conversation from top to bottom, in points. */
export interface PlacedPage {
  cards: readonly OnPage[];
  signs: readonly PageSign[];
  lines: readonly Line[];
  width: number;
  height: number;
}

export const SIGN = { width: 118, height: 24 } as const;
const SPACE = { nodesep: 9, ranksep: 19, edgesep: 7 } as const;
/** Endings and signs stand in rows of so many, so that a router to many of them fits a page. */
const ABREAST = 3;

/** Places cards below one another; what leads out of them ends in a sign. */
export function placePage(cards: readonly Card[], chart: Chart, fit: Fit): PlacedPage {
  const back = backWays(cards);
  const mark = (key: string): string => markOf(chart, key);
  const boxes = new Map(
    cards.map((card) => [
      card.key,
      paperCard(card, fit, (way) => onwardWords(way, mark, back.has(way))),
    ]),
  );
  const lines = linesOf(cards, back);
  const outside = [...new Set(lines.map(({ to }) => to))].filter((to) => !boxes.has(to));
  const idOf = (to: string): string => (boxes.has(to) ? to : `til ${to}`);

  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'TB', ...SPACE });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [key, { width, height }] of boxes) graph.setNode(key, { width, height });
  for (const to of outside) graph.setNode(idOf(to), { ...SIGN });
  const rows = [
    [...boxes.values()]
      .filter(({ card }) => card.kind === 'ending')
      .toSorted((a, b) => (a.card.rank ?? 0) - (b.card.rank ?? 0))
      .map(({ card }) => card.key),
    outside.map(idOf),
  ];
  for (const { from, to } of lines) graph.setEdge(from, idOf(to), { weight: 2 });
  // What stands in rows hangs by edges that are not drawn.
  for (const row of rows)
    for (const [index, key] of row.entries()) {
      const below = row[index + ABREAST];
      if (below !== undefined) graph.setEdge(key, below, { weight: 1 });
    }
  layout(graph, { disableOptimalOrderHeuristic: true });

  const cornerOf = (id: string): Point => {
    const { x = 0, y = 0, width, height } = graph.node(id);
    return { x: x - width / 2, y: y - height / 2 };
  };
  const ranks = [...boxes.keys()].map((key) => {
    const { y = 0, height } = graph.node(key);
    return { top: y - height / 2, bottom: y + height / 2 };
  });
  return trimmed({
    cards: [...boxes].map(([key, box]) => ({ box, ...cornerOf(key) })),
    signs: outside.map((to) => ({ to, ...SIGN, ...cornerOf(idOf(to)) })),
    lines: lines.map(({ from, to, kinds }) => {
      const [start, end] = [cornerOf(from), cornerOf(idOf(to))];
      const between = graph.edge(from, idOf(to)).points ?? [];
      return {
        kinds,
        points: [
          {
            x: start.x + graph.node(from).width / 2,
            y: start.y + graph.node(from).height,
          },
          ...past(between.slice(1, -1), ranks),
          { x: end.x + graph.node(idOf(to)).width / 2, y: end.y },
        ],
      };
    }),
    width: graph.graph().width ?? 0,
    height: graph.graph().height ?? 0,
  });
}

interface Bundle {
  from: string;
  to: string;
  kinds: readonly WayKind[];
}

/** One line for all ways between two places; ways back are told by their numbers only. */
function linesOf(cards: readonly Card[], back: ReturnType<typeof backWays>): Bundle[] {
  return cards.flatMap(({ key, ways }) => {
    const onward = ways.filter((way) => way.to !== null && !back.has(way));
    return [...new Set(onward.flatMap(({ to }) => to ?? []))].map((to) => ({
      from: key,
      to,
      kinds: onward.filter((way) => way.to === to).map(({ kind }) => kind),
    }));
  });
}

interface Rank {
  top: number;
  bottom: number;
}

/** Beside cards a line goes straight down, so that it touches none. */
function past(points: readonly Point[], ranks: readonly Rank[]): Point[] {
  return points.flatMap(({ x, y }) => {
    const beside = ranks.filter(({ top, bottom }) => top < y && y < bottom);
    if (beside.length === 0) return [];
    return [
      { x, y: Math.min(...beside.map(({ top }) => top)) },
      { x, y: Math.max(...beside.map(({ bottom }) => bottom)) },
    ];
  });
}

/** Cuts off the empty space that a layout leaves around it. */
function trimmed(page: PlacedPage): PlacedPage {
  const points = page.lines.flatMap((line) => line.points);
  const shapes = [
    ...page.cards.map(({ x, y, box }) => ({ x, y, width: box.width, height: box.height })),
    ...page.signs,
    ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
  ];
  const left = Math.min(...shapes.map(({ x }) => x));
  const top = Math.min(...shapes.map(({ y }) => y));
  const move = <T extends Point>(one: T): T => ({ ...one, x: one.x - left, y: one.y - top });
  return {
    cards: page.cards.map(move),
    signs: page.signs.map(move),
    lines: page.lines.map((line) => ({ ...line, points: line.points.map(move) })),
    width: Math.max(...shapes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...shapes.map(({ y, height }) => y + height)) - top,
  };
}
