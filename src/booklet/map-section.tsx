import type { Chart } from '../scenario/picture/chart.ts';
import { drawPage } from '../scenario/picture/paper/draw-page.ts';
import { foldReplies } from '../scenario/picture/paper/fold-replies.ts';
import { type MapPage, mapPages } from '../scenario/picture/paper/paper-pages.ts';
import { anchorOf, mapAnchor } from './on-paper.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapOverview } from './map-overview.tsx';

interface Props {
  chart: Chart;
  /** Keys of beats that mend a poor choice. */
  mending: ReadonlySet<string>;
}

/** A conversation as maps: all of it on one page, then each phase with its choices. */
export function MapSection({ chart, mending }: Props) {
  const folded = foldReplies(chart);
  const pages = mapPages(folded);
  const marks = new Map(folded.cards.map(({ key, mark, number }) => [key, mark ?? `${number}`]));
  const hrefOf = (key: string): string => `#${anchorOf(chart.id, marks.get(key) ?? '')}`;
  const page = `kart-${chart.id}`;
  return (
    <>
      <section class="map" style={`page:${page}`}>
        <h3>Kart over «{chart.title}»</h3>
        <MapOverview chart={folded} pages={pages} mending={mending} hrefOf={hrefOf} />
        <MapLegend endings={folded.cards.filter(({ kind }) => kind === 'ending').length} />
      </section>
      {pages.map((one, index) => (
        <section class="map" key={index} style={`page:${page}`} id={mapAnchor(chart.id, index)}>
          <h4>
            <span class="number">kart {index + 1}</span> {one.title ?? chart.title}
            <small class="range">{rangeOn(one)}</small>
          </h4>
          <div
            dangerouslySetInnerHTML={{ __html: drawPage(one, { chart: folded, pages, hrefOf }) }}
          />
        </section>
      ))}
    </>
  );
}

/** Of the cards on a page: from the lowest number to the highest. */
function rangeOn({ placed }: MapPage): string {
  const numbers = placed.cards.flatMap(({ box }) => box.card.number ?? []);
  return numbers.length === 0 ? '' : `${Math.min(...numbers)}–${Math.max(...numbers)}`;
}
