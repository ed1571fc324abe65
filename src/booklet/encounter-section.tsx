import type { Texts } from '../scenario/scenario.ts';
import { BeatSection, firstTexts, type OnPaper, Said } from './beat-section.tsx';
import type { Numbered } from './numbered.ts';
import { ReviewForm } from './review-form.tsx';

interface Props {
  paper: OnPaper;
  /** The `contentHash`: what a review is a review of, and names as `content`. */
  fingerprint: string;
}

/** One scenario on paper: what it is, every beat in the file's order, its endings, and a form for the reviewer. */
export function EncounterSection({ paper, fingerprint }: Props) {
  const { scenario, numbering } = paper;
  const own = firstTexts(paper);
  const isEnding = ({ node }: Numbered): boolean => node.meta?.ending !== undefined;
  const beats = numbering.places.filter((place) => !isEnding(place));
  const endings = numbering.places
    .filter(isEnding)
    .toSorted((a, b) => (a.node.meta?.ending?.rank ?? 0) - (b.node.meta?.ending?.rank ?? 0));
  return (
    <article id={scenario.id}>
      <h2>{own['scenario.title'] ?? scenario.id}</h2>
      <p class="lead">{own['scenario.role']}</p>
      <Front paper={paper} />
      <Objectives ids={scenario.meta.objectives} own={own} />
      {beats.map((place, index) => (
        <>
          {isNewPhase(beats, index) && <h3>{phaseName(place, own)}</h3>}
          <BeatSection key={place.key} place={place} paper={paper} />
        </>
      ))}
      <h3>Sluttene</h3>
      {endings.map((place) => (
        <EndingSection key={place.key} place={place} paper={paper} />
      ))}
      <ReviewForm title={own['scenario.title'] ?? scenario.id} fingerprint={fingerprint} />
    </article>
  );
}

/** Title, introduction and notice in every language. */
function Front({ paper }: { paper: OnPaper }) {
  const own = firstTexts(paper);
  const rows = [
    ['scenario.title', 'Tittel'],
    ['scenario.role', 'Rolle'],
    ['scenario.intro', 'Innledning'],
    ['scenario.notice', 'Om innholdet'],
  ].filter(([id = '']) => own[id] !== undefined);
  return (
    <table>
      <tbody>
        {rows.map(([id = '', name]) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <Said paper={paper} id={id} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Objectives({ ids, own }: { ids: readonly string[]; own: Texts }) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3>Læringsmål</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>{own[`objective.${id}`] ?? id}</li>
        ))}
      </ul>
    </>
  );
}

function EndingSection({ place, paper }: { place: Numbered; paper: OnPaper }) {
  const { id = place.key, rank = 0 } = place.node.meta?.ending ?? {};
  return (
    <section class="beat" id={`sted-${place.number}`}>
      <h4>
        <span class="number">{place.number}</span> {firstTexts(paper)[`${id}.title`] ?? id}
        <small>{rank === 1 ? 'beste slutt' : `nummer ${rank}`}</small>
      </h4>
      <table>
        <tbody>
          <tr>
            <th scope="row">Tittel</th>
            <Said paper={paper} id={`${id}.title`} />
          </tr>
          <tr>
            <th scope="row">Tekst</th>
            <Said paper={paper} id={`${id}.text`} />
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function isNewPhase(beats: readonly Numbered[], index: number): boolean {
  const phaseOf = (place: Numbered | undefined): string => place?.phases.join('/') ?? '';
  return phaseOf(beats[index]) !== phaseOf(beats[index - 1]) || index === 0;
}

/** The innermost phase that has a name, else what it is for the author. */
function phaseName({ phases }: Numbered, own: Texts): string {
  const named = phases.toReversed().find((key) => own[`${key}.title`] !== undefined);
  return own[`${named ?? ''}.title`] ?? phases.at(-1) ?? '';
}
