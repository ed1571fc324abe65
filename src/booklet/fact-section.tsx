import type { Fact } from '../scenario/module.ts';
import type { Texts } from '../scenario/scenario.ts';
import { factMark } from './effect-words.ts';
import { Said, Ticks } from './on-paper.tsx';
import { Columns } from './section-head.tsx';

interface Props {
  facts: Readonly<Record<string, Fact>>;
  /** By the id of each that is used: where it is met, in the order of the days. */
  used: ReadonlyMap<string, readonly { id: string; title: string }[]>;
  texts: ReadonlyMap<string, Texts>;
}

const FLAGS: Readonly<Record<string, string>> = {
  outdated: 'kan være foreldet',
  superseded: 'erstattet av en nyere',
  legal: 'må ses på av en jurist',
};

/** The knowledge that the module rests on, with sources and years. */
export function FactSection({ facts, used, texts }: Props) {
  const listed = Object.entries(facts)
    .filter(([id]) => used.has(id))
    .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
  return (
    <article id="kunnskap" style="page:kunnskap">
      <h2>Kunnskap og kilder</h2>
      <p class="lead">Alt som spillet viser som kunnskap, med kilde og årstall.</p>
      {listed.map(([id, fact]) => (
        <section class="place" key={id} id={`kunnskap-${id}`}>
          <Ticks />
          <table>
            <Columns languages={texts.size} />
            <tbody>
              <tr>
                <th scope="row">
                  <span class="number">{factMark(id)}</span>
                  {fact.flag !== null && <small>{FLAGS[fact.flag] ?? fact.flag}</small>}
                  <small>{fact.themes.join(', ')}</small>
                </th>
                <Said texts={texts} id={`fact.${id.slice(1)}`} />
              </tr>
              <tr class="sources">
                <th scope="row">møtes i</th>
                <td colSpan={texts.size}>
                  {used.get(id)?.map(({ id: at, title }, index) => (
                    <>
                      {index > 0 && ', '}
                      <a href={`#${at}`}>{title}</a>
                    </>
                  ))}
                </td>
              </tr>
              <tr class="sources">
                <th scope="row">{readWhen(fact)}</th>
                <td colSpan={texts.size}>
                  {fact.sources.map(({ title, publisher, year, url }) => (
                    <p key={title}>
                      {publisher}: {title} ({year ?? `hentet ${fact.retrieved.slice(0, 4)}`}). {url}
                    </p>
                  ))}
                </td>
              </tr>
            </tbody>
          </table>
        </section>
      ))}
    </article>
  );
}

function readWhen({ retrieved, validUntil }: Fact): string {
  return `kilder lest ${retrieved}${validUntil === undefined ? '' : `, leses på nytt innen ${validUntil}`}`;
}
