import type { Card, Chart } from '../scenario/picture/chart.ts';
import type { MapPage } from '../scenario/picture/paper/paper-pages.ts';
import { EndingSign } from './map-signs.tsx';
import { mapAnchor } from './on-paper.tsx';

interface Props {
  chart: Chart;
  pages: readonly MapPage[];
  mending: ReadonlySet<string>;
  hrefOf(key: string): string;
}

interface Phase {
  title: string;
  cards: readonly Card[];
  /** Of the pages that show it, counted from 0. */
  pages: readonly number[];
}

/** Phases from top to bottom with what is decided in each, and the endings with rank and shape. */
export function MapOverview({ chart, pages, mending, hrefOf }: Props) {
  const endings = chart.cards
    .filter(({ kind }) => kind === 'ending')
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return (
    <div class="overview">
      <ol>
        {phasesOf(chart, pages).map((phase, index) => (
          <li key={index}>
            <p class="phase">
              <b>{phase.title}</b>
              <small>
                {phase.pages.map((page, at) => (
                  <a key={page} href={`#${mapAnchor(chart.id, page)}`}>
                    {at > 0 && ', '}kart {page + 1}
                  </a>
                ))}
              </small>
            </p>
            <p class="stops">
              {phase.cards.map((card) => (
                <Stop
                  key={card.key}
                  card={card}
                  isMending={mending.has(card.key)}
                  href={hrefOf(card.key)}
                />
              ))}
            </p>
          </li>
        ))}
      </ol>
      <ul class="ends">
        {endings.map((card) => (
          <li key={card.key}>
            <a href={hrefOf(card.key)}>
              <EndingSign rank={card.rank ?? 1} endings={endings.length} />
              <span class="number">{card.number}</span> <span>{card.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface StopProps {
  card: Card;
  isMending: boolean;
  href: string;
}

/** A decision, framed; a second chance after a poor choice, indented by its arrow; a router, cornered. */
function Stop({ card, isMending, href }: StopProps) {
  const look = card.kind === 'router' ? 'router' : isMending ? 'mends' : 'decides';
  const title = card.kind === 'router' ? 'veiskille' : (card.title ?? card.speaker);
  return (
    <a class={`stop ${look}`} href={href}>
      {isMending && '↳ '}
      <span class="number">{card.mark ?? card.number}</span> {title}
    </a>
  );
}

function phasesOf(chart: Chart, pages: readonly MapPage[]): Phase[] {
  const keys = [...new Set(pages.map(({ phase }) => phase))];
  return keys.map((key) => {
    const own = pages.flatMap((page, index) => (page.phase === key ? [{ page, index }] : []));
    const shown = new Set(
      own.flatMap(({ page }) => page.placed.cards.map(({ box }) => box.card.key)),
    );
    return {
      title: key === null ? chart.title : chart.titleOf(key),
      cards: chart.cards.filter((card) => shown.has(card.key) && card.kind !== 'ending'),
      pages: own.map(({ index }) => index),
    };
  });
}
