import type { Fact } from '../scenario/module.ts';
import type { Texts } from '../scenario/scenario.ts';
import { factMark } from './beat-section.tsx';

interface Props {
  facts: Readonly<Record<string, Fact>>;
  /** Ids of those that are used, in any order. */
  used: ReadonlySet<string>;
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
    <article id="kunnskap">
      <h2>Kunnskap og kilder</h2>
      <table>
        <tbody>
          {listed.map(([id, { sources, flag, retrieved }]) => (
            <tr key={id}>
              <th scope="row">
                {factMark(id)}
                {flag !== null && <small>{FLAGS[flag] ?? flag}</small>}
              </th>
              {[...texts].map(([language, own]) => (
                <td lang={language} key={language}>
                  {own[`fact.${id.slice(1)}`] ?? <em>mangler</em>}
                </td>
              ))}
              <td class="sources">
                {sources.map(({ title, publisher, year, url }) => (
                  <p key={title}>
                    {publisher}: {title} ({year ?? `hentet ${retrieved.slice(0, 4)}`}). {url}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
