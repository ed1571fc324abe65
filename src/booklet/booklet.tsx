import { renderToStaticMarkup } from 'preact-render-to-string';
import { contentHash } from '../scenario/content-hash.ts';
import { encountersOf, type ModuleContent, type ModuleTexts } from '../scenario/module.ts';
import type { Scenario, Texts } from '../scenario/scenario.ts';
import type { OnPaper } from './beat-section.tsx';
import { BOOKLET_STYLE } from './booklet-style.ts';
import { EncounterSection } from './encounter-section.tsx';
import { FactSection } from './fact-section.tsx';
import { numbered } from './numbered.ts';

export interface BookletParts {
  content: ModuleContent;
  /** By language code; the one that authors write comes first. */
  texts: ReadonlyMap<string, ModuleTexts>;
  /** A map of each scenario as SVG, by its id; those that are missing are left out. */
  maps: ReadonlyMap<string, string>;
}

/**
 * A module on paper: one HTML file, to be printed, with every line and choice numbered, its effects, facts and
 * thoughts, all languages side by side, and an empty form for whoever reviews it. Same module, same bytes. All texts
 * are escaped; the page loads nothing.
 */
export function booklet({ content, texts, maps }: BookletParts): string {
  const { module, cast, facts } = content;
  const scenarios = [
    ...encountersOf(module).map(({ id }) => id),
    ...module.days.flatMap(({ talks }) => talks.map(({ id }) => id)),
  ].flatMap((id) => content.scenarios[id] ?? []);
  const title = texts.values().next().value?.module['module.title'] ?? module.id;
  const textsOf = (id: string): ReadonlyMap<string, Texts> =>
    new Map([...texts].map(([language, own]) => [language, own.scenarios[id] ?? {}]));
  const page = renderToStaticMarkup(
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <title>{`${title}: hefte for faglig vurdering`}</title>
        <style dangerouslySetInnerHTML={{ __html: BOOKLET_STYLE }} />
      </head>
      <body>
        <header>
          <p>{content.school.name}</p>
          <h1>{title}</h1>
          <p class="lead">
            Hefte for faglig vurdering. Versjon {module.version}, status {module.status}.
          </p>
          <ol>
            {scenarios.map((scenario) => (
              <li key={scenario.id}>
                <a href={`#${scenario.id}`}>{titleOf(scenario, textsOf(scenario.id))}</a>
              </li>
            ))}
            <li>
              <a href="#kunnskap">Kunnskap og kilder</a>
            </li>
          </ol>
          <p class="how">
            Hvert sted i en samtale har et nummer, hvert valg et nummer og en bokstav. «→ 14» betyr
            at samtalen går videre ved 14. Bruk numrene når du skriver merknader.
          </p>
        </header>
        {scenarios.map((scenario) => {
          const paper: OnPaper = {
            scenario,
            texts: textsOf(scenario.id),
            cast,
            numbering: numbered(scenario),
          };
          const map = maps.get(scenario.id);
          return (
            <>
              <EncounterSection
                key={scenario.id}
                paper={paper}
                fingerprint={contentHash(scenario, paper.texts.get('nb') ?? {})}
              />
              {map !== undefined && <figure dangerouslySetInnerHTML={{ __html: map }} />}
            </>
          );
        })}
        <FactSection
          facts={facts}
          used={new Set(scenarios.flatMap(({ meta }) => meta.sources))}
          texts={new Map([...texts].map(([language, own]) => [language, own.module]))}
        />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}

function titleOf({ id }: Scenario, texts: ReadonlyMap<string, Texts>): string {
  return texts.values().next().value?.['scenario.title'] ?? id;
}
