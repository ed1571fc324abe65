import { BeatSection } from './beat-section.tsx';
import type { Chapter } from './chapters.ts';
import { effectWords } from './effect-words.ts';
import { EndingSection } from './ending-section.tsx';
import type { Numbered } from './numbered.ts';
import { type OnPaper, Onward, personName, placeName, rangeOf, Title } from './on-paper.tsx';
import { RouterSection } from './router-section.tsx';

interface Props {
  chapter: Chapter;
  paper: OnPaper;
  /** The named page that bears its running head. */
  page: string;
}

/** A phase, or what else goes together, from a page of its own. */
export function ChapterSection({ chapter, paper, page }: Props) {
  const { phase, otherwise, places } = chapter;
  const endings = paper.numbering.places.filter(({ node }) => node.meta?.ending !== undefined);
  return (
    <section class="chapter" style={`page:${page}`} id={page}>
      <h4>
        <Title
          texts={paper.texts}
          id={phase === null ? '' : `${phase}.title`}
          otherwise={otherwise}
        />
        <small class="range">{rangeOf(places)}</small>
      </h4>
      {phase !== null && <Setting phase={phase} paper={paper} />}
      {places.map((place, index) => {
        const inner = innerOf(place, chapter);
        const isNew = inner !== null && inner !== innerOf(places[index - 1], chapter);
        return (
          <>
            {isNew && <Inner key={inner} compound={inner} paper={paper} />}
            {place.number === null ? (
              <RouterSection key={place.key} place={place} paper={paper} />
            ) : place.node.meta?.ending === undefined ? (
              <BeatSection key={place.key} place={place} paper={paper} />
            ) : (
              <EndingSection key={place.key} place={place} paper={paper} of={endings.length} />
            )}
          </>
        );
      })}
    </section>
  );
}

/** The compound within the chapter that a place lies in. */
function innerOf(place: Numbered | undefined, { phase }: Chapter): string | null {
  const innermost = place?.phases.at(-1) ?? null;
  return innermost === phase ? null : innermost;
}

function Inner({ compound, paper }: { compound: string; paper: OnPaper }) {
  return (
    <div class="inner">
      <h4 class="inner">
        <Title texts={paper.texts} id={`${compound}.title`} otherwise="Sidesamtale" />
      </h4>
      <Setting phase={compound} paper={paper} />
    </div>
  );
}

/** Where a phase is, who is there, and how it goes on when it has reached its end. */
function Setting({ phase, paper }: { phase: string; paper: OnPaper }) {
  const node = paper.numbering.nodes.get(phase);
  const { place, present } = node?.meta ?? {};
  const done = node?.onDone;
  if (place === undefined && present === undefined && done === undefined) return null;
  const effects = effectWords(done?.actions);
  return (
    <p class="setting">
      {place !== undefined && `Sted: ${placeName(paper, place)}. `}
      {present !== undefined &&
        `Til stede: ${present.map((id) => personName(paper, id)).join(', ') || 'ingen andre'}. `}
      {done !== undefined && (
        <>
          Når den er over: <Onward paper={paper} target={done.target} />
          {effects !== '' && ` · ${effects}`}
        </>
      )}
    </p>
  );
}
