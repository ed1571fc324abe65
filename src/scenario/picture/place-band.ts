import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { backWays } from './back-ways.ts';
import type { Band } from './bands.ts';
import { type CardBox, cardBox } from './card-box.ts';
import type { Card, Chart, Way } from './chart.ts';
import { textWidth } from './fit-text.ts';
import {
  type Column,
  FRAME,
  type Frame,
  type PlacedBand,
  type Point,
  trimmed,
} from './placed-band.ts';

const SIGN = { size: 15, height: 34, pad: 36 } as const;
const SPACE = { nodesep: 20, ranksep: 64, edgesep: 12 } as const;
const BACK_GAP = 8;

/** Places the cards of a phase from left to right. */
export function placeBand({ phase, cards }: Band, chart: Chart): PlacedBand {
  const boxes = new Map(cards.map((card) => [card.key, cardBox(card, chart.conversation)]));
  const back = backWays(cards);
  const signs = signsOf(cards, boxes, chart);
  const idOf = (to: string): string => (boxes.has(to) ? to : `til ${to}`);
  const frames = framesOf(cards, chart);

  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ compound: true });
  graph.setGraph({ rankdir: 'LR', ...SPACE });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [key, { width, height }] of boxes) graph.setNode(key, { width, height });
  for (const [to, { width }] of signs) graph.setNode(idOf(to), { width, height: SIGN.height });
  for (const { key, ways } of cards)
    for (const way of ways)
      if (way.to !== null && !back.has(way))
        // A reply stands close to what it replies to; «fortsett» may be long.
        graph.setEdge(key, idOf(way.to), { weight: way.kind === 'continue' ? 1 : 4 });
  for (const { id, members } of frames) {
    graph.setNode(id, { width: 0, height: 0 });
    for (const member of members) graph.setParent(member, id);
  }
  // The first order, depth first, keeps replies beside their choices, and seldom crosses; sweeps would tear them apart.
  // Frames need the sweeps: only those keep together what a frame holds.
  layout(graph, { disableOptimalOrderHeuristic: frames.length === 0 });

  const cornerOf = (id: string): Point => cornerAt(graph.node(id));
  const columns = columnsOf(
    [...boxes.keys(), ...[...signs.keys()].map(idOf)].map((id) => graph.node(id)),
  );
  const outOf = (key: string, box: CardBox, way: Way): Point => {
    const { x, y } = cornerOf(key);
    return {
      x: x + box.width,
      y: y + (box.rows.find((row) => row.way === way)?.port ?? box.entry),
    };
  };
  const ways = [...boxes].flatMap(([key, box]) =>
    box.card.ways.flatMap((way) =>
      way.to === null ? [] : [{ key, way, to: way.to, start: outOf(key, box, way) }],
    ),
  );
  return trimmed({
    phase,
    cards: [...boxes].map(([key, box]) => ({ box, ...cornerOf(key) })),
    signposts: [...signs].map(([to, sign]) => ({ to, ...sign, ...cornerOf(idOf(to)) })),
    backMarks: ways
      .filter(({ way }) => back.has(way))
      .map(({ way, to, start: { x, y } }) => {
        const number = boxes.get(to)?.card.number;
        return { kind: way.kind, label: `↺ ${number ?? ''}`.trim(), x: x + BACK_GAP, y };
      }),
    threads: ways
      .filter(({ way }) => !back.has(way))
      .map(({ key, way, to, start }) => {
        const { x, y } = cornerOf(idOf(to));
        const end = { x, y: y + (boxes.get(to)?.entry ?? SIGN.height / 2) };
        const between = graph.edge(key, idOf(to)).points ?? [];
        return { kind: way.kind, points: [start, ...through(between.slice(1, -1), columns), end] };
      }),
    frames: frames.map(({ id, title }) => ({ title, ...frameAt(graph.node(id)) })),
    columns,
    width: graph.graph().width ?? 0,
    height: 0,
  });
}

/** A sign for each place outside the phase that some way leads to: «33 Søvnen». */
function signsOf(
  cards: readonly Card[],
  boxes: ReadonlyMap<string, CardBox>,
  chart: Chart,
): ReadonlyMap<string, { label: string; width: number; height: number }> {
  const outside = cards.flatMap(({ ways }) => ways.flatMap(({ to }) => to ?? []));
  return new Map(
    [...new Set(outside)]
      .filter((to) => !boxes.has(to))
      .map((to) => {
        const card = chart.cards.find(({ key }) => key === to);
        const name =
          card?.kind === 'router'
            ? `Veiskille ${card.mark ?? ''}`.trim()
            : (card?.title ?? card?.speaker ?? to);
        const label = [card?.number ?? null, name].filter((part) => part !== null).join(' ');
        return [to, { label, width: textWidth(label, SIGN.size) + SIGN.pad, height: SIGN.height }];
      }),
  );
}

interface Framed {
  id: string;
  title: string;
  members: readonly string[];
}

/** The innermost compound of each card, where it holds more than one and is not the phase itself. */
function framesOf(cards: readonly Card[], { conversation, titleOf }: Chart): Framed[] {
  const members = new Map<string, string[]>();
  for (const { key, parents } of cards) {
    const inner = parents[0] === conversation ? parents.slice(2).at(-1) : parents.at(-1);
    if (inner !== undefined) members.set(inner, [...(members.get(inner) ?? []), key]);
  }
  return [...members]
    .filter(([, keys]) => keys.length > 1)
    .map(([key, keys]) => ({ id: `ramme ${key}`, title: titleOf(key), members: keys }));
}

interface Laid {
  x?: number;
  y?: number;
  width: number;
  height: number;
}

function cornerAt({ x = 0, y = 0, width, height }: Laid): Point {
  return { x: x - width / 2, y: y - height / 2 };
}

function frameAt(laid: Laid): Omit<Frame, 'title'> {
  const { x, y } = cornerAt(laid);
  return {
    x: x - FRAME,
    y: y - FRAME,
    width: laid.width + 2 * FRAME,
    height: laid.height + 2 * FRAME,
  };
}

function columnsOf(nodes: readonly Laid[]): Column[] {
  const widest = new Map<number, number>();
  for (const { x = 0, width } of nodes) widest.set(x, Math.max(widest.get(x) ?? 0, width));
  return [...widest].map(([x, width]) => ({ left: x - width / 2, right: x + width / 2 }));
}

/** Past cards a thread goes straight, so that it touches none. */
function through(points: readonly Point[], columns: readonly Column[]): Point[] {
  return points.flatMap(({ x, y }) => {
    const column = columns.find(({ left, right }) => left < x && x < right);
    if (column === undefined) return [];
    return [
      { x: column.left, y },
      { x: column.right, y },
    ];
  });
}
