import type { Numbered } from './numbered.ts';
import { anchorOf, firstTexts, MarkLinks, type OnPaper, Said, Ticks } from './on-paper.tsx';
import { SectionHead } from './section-head.tsx';

interface Props {
  place: Numbered;
  paper: OnPaper;
  /** How many endings there are. */
  of: number;
}

/** An ending: what it is called and what became of it. */
export function EndingSection({ place, paper, of }: Props) {
  const { id = place.key, rank } = place.node.meta?.ending ?? {};
  const from = paper.numbering.comesFrom(place.mark);
  return (
    <section class="place ending" id={anchorOf(paper.scenario.id, place.mark)}>
      <Ticks />
      <table>
        <SectionHead paper={paper} mark={place.mark}>
          {firstTexts(paper)[`${id}.title`] ?? id}
          {rank !== undefined && (
            <small class="tag">{rank === 1 ? `beste av ${of}` : `nummer ${rank} av ${of}`}</small>
          )}
          <small class="from">
            {from.length > 0 && (
              <>
                fra <MarkLinks scenario={paper.scenario} marks={from} />
              </>
            )}
          </small>
        </SectionHead>
        <tbody>
          <tr>
            <th scope="row">Tittel</th>
            <Said texts={paper.texts} id={`${id}.title`} />
          </tr>
          <tr>
            <th scope="row">Tekst</th>
            <Said texts={paper.texts} id={`${id}.text`} />
          </tr>
        </tbody>
      </table>
    </section>
  );
}
