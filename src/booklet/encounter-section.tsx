import type { Chart } from '../scenario/picture/chart.ts';
import type { StateNode } from '../scenario/scenario.ts';
import { ChapterSection } from './chapter-section.tsx';
import type { Chapter } from './chapters.ts';
import { EncounterFront } from './encounter-front.tsx';
import { MapSection } from './map-section.tsx';
import { firstTexts, type OnPaper, rangeOf } from './on-paper.tsx';
import { ReviewForm } from './review-form.tsx';

/** A scenario with what the pages of the booklet are made of. */
export interface Encounter {
  paper: OnPaper;
  chart: Chart;
  title: string;
  /** The `contentHash`: what a review is a review of, and names as `content`. */
  fingerprint: string;
  chapters: readonly Chapter[];
}

/** One scenario on paper: what it is, its maps, every place in the file's order, and a form for the reviewer. */
export function EncounterSection({ paper, chart, title, fingerprint, chapters }: Encounter) {
  const { scenario } = paper;
  const own = firstTexts(paper);
  return (
    <article id={scenario.id} style={`page:${frontPage(scenario.id)}`}>
      <h2>{title}</h2>
      <p class="lead">{own['scenario.role']}</p>
      <EncounterFront paper={paper} fingerprint={fingerprint} />
      <MapSection chart={chart} mending={mendingBeats(paper.numbering.nodes)} />
      {chapters.map((chapter, index) => (
        <ChapterSection
          key={index}
          chapter={chapter}
          paper={paper}
          page={chapterPage(scenario.id, index)}
        />
      ))}
      <ReviewForm
        title={title}
        fingerprint={fingerprint}
        page={frontPage(scenario.id)}
        chapters={chapters.map((chapter) => ({
          title: chapterTitle(chapter, paper),
          range: rangeOf(chapter.places),
        }))}
      />
    </article>
  );
}

/** The named pages that bear the running heads. */
export function frontPage(scenario: string): string {
  return `side-${scenario}`;
}

export function chapterPage(scenario: string, index: number): string {
  return `del-${scenario}-${index + 1}`;
}

export function chapterTitle({ phase, otherwise }: Chapter, paper: OnPaper): string {
  return firstTexts(paper)[`${phase ?? ''}.title`] ?? otherwise;
}

function mendingBeats(nodes: ReadonlyMap<string, StateNode>): ReadonlySet<string> {
  return new Set(
    [...nodes].flatMap(([key, { on = {} }]) =>
      Object.values(on).some(({ meta }) => meta?.repairs !== undefined) ? [key] : [],
    ),
  );
}
