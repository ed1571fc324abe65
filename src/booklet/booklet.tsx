import { renderToStaticMarkup } from 'preact-render-to-string';
import { contentHash } from '../scenario/content-hash.ts';
import { encountersOf, type ModuleContent, type ModuleTexts } from '../scenario/module.ts';
import { chartOf } from '../scenario/picture/chart.ts';
import { PAPER_STYLE } from '../scenario/picture/paper/draw-page.ts';
import type { Scenario, Texts } from '../scenario/scenario.ts';
import { BOOKLET_STYLE } from './booklet-style.ts';
import { chaptersOf } from './chapters.ts';
import { Cover } from './cover.tsx';
import { type Encounter, EncounterSection } from './encounter-section.tsx';
import { FactSection } from './fact-section.tsx';
import { ModuleSection } from './module-section.tsx';
import { numbered } from './numbered.ts';
import { firstTexts, type OnPaper } from './on-paper.tsx';
import { pageStyle } from './page-style.ts';

export interface BookletParts {
  /** Every scenario has passed `check`. */
  content: ModuleContent;
  /** By language code; the one that authors write comes first. */
  texts: ReadonlyMap<string, ModuleTexts>;
  /** When it is made, YYYY-MM-DD. */
  day: string;
}

/**
 * A module on paper: one HTML file, to be printed, with maps, every line and choice numbered, effects, facts and
 * thoughts, all languages side by side, and an empty form for whoever reviews it. Same module and day, same bytes. All
 * texts are escaped; the page loads nothing.
 */
export function booklet({ content, texts, day }: BookletParts): string {
  const { module } = content;
  const moduleTexts = new Map([...texts].map(([language, own]) => [language, own.module]));
  const title = firstTexts({ texts: moduleTexts })['module.title'] ?? module.id;
  const encounters = [
    ...encountersOf(module).map(({ id }) => id),
    ...module.days.flatMap(({ talks }) => talks.map(({ id }) => id)),
  ].flatMap((id) => {
    const scenario = content.scenarios[id];
    const own = new Map([...texts].map(([language, all]) => [language, all.scenarios[id] ?? {}]));
    return scenario === undefined ? [] : [encounterOf(scenario, own, moduleTexts, content)];
  });
  const head = `${title} ${module.version} · ${module.status} · ${day}`;
  const page = renderToStaticMarkup(
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <title>{`${title}: hefte for faglig vurdering`}</title>
        <style
          dangerouslySetInnerHTML={{
            __html:
              pageStyle({ head, encounters, languages: texts.size }) + BOOKLET_STYLE + PAPER_STYLE,
          }}
        />
      </head>
      <body>
        <Cover
          content={content}
          title={title}
          encounters={encounters}
          languages={[...texts.keys()]}
          day={day}
        />
        {encounters.map((encounter) => (
          <EncounterSection key={encounter.paper.scenario.id} {...encounter} />
        ))}
        <ModuleSection content={content} texts={moduleTexts} />
        <FactSection facts={content.facts} used={whereMet(encounters)} texts={moduleTexts} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}

/** Where each fact is met, in the order of the days. */
function whereMet(encounters: readonly Encounter[]): Map<string, { id: string; title: string }[]> {
  const met = new Map<string, { id: string; title: string }[]>();
  for (const { paper, title } of encounters)
    for (const fact of paper.scenario.meta.sources)
      met.set(fact, [...(met.get(fact) ?? []), { id: paper.scenario.id, title }]);
  return met;
}

function encounterOf(
  scenario: Scenario,
  texts: ReadonlyMap<string, Texts>,
  moduleTexts: ReadonlyMap<string, Texts>,
  { cast }: ModuleContent,
): Encounter {
  const numbering = numbered(scenario);
  const own = firstTexts({ texts });
  const paper: OnPaper = { scenario, texts, moduleTexts, cast, numbering };
  const chart = chartOf({ scenario, texts: own, people: cast });
  return {
    paper,
    chart,
    title: own['scenario.title'] ?? scenario.id,
    fingerprint: contentHash(scenario, texts.get('nb') ?? {}),
    chapters: chaptersOf(numbering.places, chart.conversation),
  };
}
