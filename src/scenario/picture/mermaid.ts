import { type Band, bandsOf } from './bands.ts';
import type { Card, Chart, Way, WayKind } from './chart.ts';
import { endingColour, PHASES, WAY_COLOURS } from './poster-colours.ts';
import { POSTER_WORDS, WAY_WORDS } from './poster-words.ts';

/** Sign, line and kind of arrow: shapes tell the kinds apart where colour does not. */
const ARROWS: Readonly<Record<WayKind, readonly [sign: string, arrow: string]>> = {
  good: ['●', '==>'],
  fair: ['◆', '-->'],
  poor: ['▼', '-.->'],
  consult: ['✚', '-.->'],
  unrated: ['■', '-->'],
  continue: ['', '-->'],
  route: ['', '-->'],
};
const SHORT = 42;

/**
 * A conversation as a Mermaid flowchart, for pages that draw those (GitHub, GitLab, Notion): phases as boxes, the
 * qualities as signs and lines, endings by rank. Same chart, same bytes; no word can end its label.
 */
export function mermaidOf(chart: Chart): string {
  const ids = new Map(chart.cards.map(({ key }, index) => [key, `n${index + 1}`]));
  const idOf = (key: string): string => ids.get(key) ?? 'n0';
  const endings = chart.cards.filter(({ kind }) => kind === 'ending');
  const ways = chart.cards.flatMap(({ key, ways: own }) =>
    own.flatMap((way) => (way.to === null ? [] : [{ way, from: idOf(key), to: idOf(way.to) }])),
  );
  const lines = [
    '---',
    `title: ${JSON.stringify(chart.title)}`,
    '---',
    'flowchart TB',
    ...bandsOf(chart).flatMap((band, index) => bandLines(band, index, chart, idOf)),
    ...ways.map(({ way, from, to }) => `  ${from} ${ARROWS[way.kind][1]}${label(way)} ${to}`),
    `  start(("▶")) ==> ${idOf(chart.start)}`,
    ...legend(),
    ...classes(chart, idOf, endings.length),
    ...linkStyles(ways.map(({ way }) => way.kind)),
    ...bandsOf(chart).flatMap(({ phase }, index) => {
      const ground = PHASES[index % PHASES.length] ?? '#fff';
      return phase === null ? [] : [`  style p${index + 1} fill:${ground},stroke:#8f8577`];
    }),
    '  style tegn fill:#fff,stroke:#8f8577',
  ];
  return `${lines.join('\n')}\n`;
}

function bandLines(
  { phase, cards }: Band,
  index: number,
  { titleOf, conversation }: Chart,
  idOf: (key: string) => string,
): string[] {
  const nodes = cards.map((card) => `    ${idOf(card.key)}${shape(card, conversation)}`);
  if (phase === null) return nodes;
  return [
    `  subgraph p${index + 1}["${quoted(`${index + 1} ${titleOf(phase)}`)}"]`,
    ...nodes,
    '  end',
  ];
}

function shape(card: Card, conversation: string | null): string {
  const words = quoted(wordsOf(card, conversation));
  if (card.kind === 'router') return `{"${words}"}`;
  if (card.kind === 'ending') return card.rank === 1 ? `{{"${words}"}}` : `(["${words}"])`;
  const isReply = card.ways.every(({ kind }) => kind === 'continue');
  return isReply ? `("${words}")` : `["${words}"]`;
}

function wordsOf(card: Card, conversation: string | null): string {
  if (card.kind === 'router') return 'Veiskille';
  if (card.kind === 'ending')
    return `${card.rank === 1 ? '★' : '○'} ${card.rank ?? ''} ${card.title ?? card.key}`;
  const marks = [card.isCheckpoint ? '⚑' : '', card.isWeighty ? '⚖' : ''].join('');
  const name = card.title ?? `${card.speaker ?? ''}: ${short(card.says)}`;
  const back = isAside(card, conversation) ? ' ↩' : '';
  return `${marks}${marks === '' ? '' : ' '}${card.number ?? ''} ${name}${back}`;
}

function isAside({ kind, parents }: Card, conversation: string | null): boolean {
  return kind === 'beat' && parents[0] !== conversation;
}

function label({ kind, mark, text }: Way): string {
  if (kind === 'continue') return '';
  if (kind === 'route') return `|"${quoted(text === '' ? 'ellers' : text)}"|`;
  const letter = mark?.replace(/^\d+/, '') ?? '';
  return `|"${quoted(`${ARROWS[kind][0]} ${letter} ${short(text)}`)}"|`;
}

function legend(): string[] {
  const ways = WAY_WORDS.map(
    ([kind, words], index) =>
      `    t${index}[" "] ${ARROWS[kind][1]}|"${quoted(`${ARROWS[kind][0]} ${words}`)}"| u${index}[" "]`,
  );
  const places = [
    `t4["${POSTER_WORDS.decision}"]`,
    `t5("${POSTER_WORDS.reply}")`,
    't6{"Veiskille"}',
    `t7{{"★ ${POSTER_WORDS.best}"}}`,
    't8(["○ Andre slutter"])',
    `t9["⚑ ${quoted(POSTER_WORDS.checkpoint)}"]`,
    `t10["⚖ ${POSTER_WORDS.weighty}"]`,
    `t11("${quoted(`${POSTER_WORDS.aside} ↩`)}")`,
  ];
  return [
    '  subgraph tegn["Tegnforklaring"]',
    ...ways,
    ...places.map((each) => `    ${each}`),
    '  end',
  ];
}

function classes(chart: Chart, idOf: (key: string) => string, endings: number): string[] {
  const of = (is: (card: Card) => boolean): string[] =>
    chart.cards.filter(is).map(({ key }) => idOf(key));
  const named = (name: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`  class ${ids.join(',')} ${name}`];
  const asides = of((card) => isAside(card, chart.conversation));
  const weighty = of(({ isWeighty }) => isWeighty);
  const ranks = chart.cards.filter(({ kind }) => kind === 'ending');
  return [
    '  classDef default fill:#fffdf8,stroke:#261d17,color:#261d17',
    '  classDef aside fill:#eaf3f4,stroke:#0b5563,stroke-dasharray:5 4,color:#261d17',
    '  classDef weighty stroke-width:4px',
    '  classDef router fill:#e9e4d9,stroke:#261d17,color:#261d17',
    ...named('aside', [...asides, 't11']),
    ...named('weighty', [...weighty, 't10']),
    ...named('router', [...of(({ kind }) => kind === 'router'), 't6']),
    ...ranks.map(
      ({ key, rank }) =>
        `  style ${idOf(key)} stroke:${endingColour(rank ?? 1, endings)},stroke-width:4px`,
    ),
  ];
}

/** Lines are styled by their numbers, in the order in which they stand; the arrow of the start has one too. */
function linkStyles(kinds: readonly WayKind[]): string[] {
  const all: readonly (WayKind | null)[] = [...kinds, null, ...WAY_WORDS.map(([kind]) => kind)];
  return (Object.keys(ARROWS) as WayKind[]).flatMap((kind) => {
    const numbers = [...all.keys()].filter((index) => all[index] === kind);
    return numbers.length === 0
      ? []
      : [`  linkStyle ${numbers.join(',')} stroke:${WAY_COLOURS[kind]}`];
  });
}

function short(text: string): string {
  const letters = [...text];
  if (letters.length <= SHORT) return text;
  return `${letters
    .slice(0, SHORT)
    .join('')
    .replace(/[\s.,:;–-]*\s\S*$/u, '')}…`;
}

/** What Mermaid would read as an end of the label, a tag, Markdown or an entity, as its own kind of entity. */
function quoted(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/["#&<>`\\;*_]/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`);
}
