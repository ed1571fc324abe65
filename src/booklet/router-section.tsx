import { effectWords } from './effect-words.ts';
import { guardWords } from './guard-words.ts';
import type { Numbered } from './numbered.ts';
import { anchorOf, MarkLinks, type OnPaper, Onward, readerOf, Ticks } from './on-paper.tsx';
import { SectionHead } from './section-head.tsx';

/** A parting of the ways: what must be true for each, in the order in which they are tried. */
export function RouterSection({ place, paper }: { place: Numbered; paper: OnPaper }) {
  const { mark, node } = place;
  const from = paper.numbering.comesFrom(mark);
  return (
    <section class="place router" id={anchorOf(paper.scenario.id, mark)}>
      <Ticks />
      <table>
        <SectionHead paper={{ texts: new Map([['nb', {}]]) }} mark={mark}>
          Veiskille
          <small class="from">
            {from.length > 0 && (
              <>
                fra <MarkLinks scenario={paper.scenario} marks={from} />
              </>
            )}
          </small>
        </SectionHead>
        <tbody>
          {(node.always ?? []).map(({ guard, actions, target }, index) => {
            const effects = effectWords(actions);
            return (
              <tr key={target}>
                <th scope="row">
                  <Onward paper={paper} target={target} />
                </th>
                <td>
                  {guard === undefined
                    ? index === 0
                      ? 'alltid'
                      : 'ellers'
                    : `når ${guardWords(guard, readerOf(paper))}`}
                  {effects !== '' && ` · ${effects}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
