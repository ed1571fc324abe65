import { CONTINUE, type Line } from '../scenario/scenario.ts';
import { ChoiceRows } from './choice-rows.tsx';
import { effectWords } from './effect-words.ts';
import { guardWords } from './guard-words.ts';
import type { Numbered } from './numbered.ts';
import {
  anchorOf,
  isSaid,
  MarkLinks,
  type OnPaper,
  Onward,
  OWN_WORDS,
  personName,
  placeName,
  readerOf,
  Said,
  Ticks,
  Title,
} from './on-paper.tsx';
import { SectionHead } from './section-head.tsx';

/** A beat: its lines, then what the learner can do. */
export function BeatSection({ place, paper }: { place: Numbered; paper: OnPaper }) {
  const { node, key, mark } = place;
  const choices = Object.entries(node.on ?? {}).filter(([id]) => id !== CONTINUE);
  const goesOn = node.on?.[CONTINUE];
  const from = paper.numbering.comesFrom(mark);
  const effects = effectWords(goesOn?.actions);
  const lines = node.meta?.lines ?? [];
  return (
    <section
      class={`place ${choices.length > 0 ? 'decision' : 'reply'}`}
      id={anchorOf(paper.scenario.id, mark)}
    >
      <Ticks />
      <table>
        <SectionHead paper={paper} mark={mark}>
          <Title
            texts={paper.texts}
            id={`${key}.title`}
            otherwise={choices.length > 0 ? 'Valg' : 'Replikk'}
          />
          {node.tags?.includes('checkpoint') && <small class="tag">trygt sted</small>}
          {node.tags?.includes('weighty') && <small class="tag">valg som veier</small>}
          <small class="from">
            {from.length > 0 && (
              <>
                fra <MarkLinks scenario={paper.scenario} marks={from} />
              </>
            )}
            {setting(place, paper)}
          </small>
        </SectionHead>
        {lines.map((line, index) => (
          <LineRows key={line.id} line={line} paper={paper} isLast={index === lines.length - 1} />
        ))}
        {choices.map(([id, taken]) => (
          <ChoiceRows key={id} id={id} taken={taken} paper={paper} />
        ))}
        {goesOn !== undefined && (
          <tbody class="on">
            <tr>
              <th scope="row">fortsett</th>
              <td colSpan={paper.texts.size}>
                <Onward paper={paper} target={goesOn.target} />
                {effects !== '' && ` · ${effects}`}
              </td>
            </tr>
          </tbody>
        )}
      </table>
    </section>
  );
}

/** Where it is and who is there, if that changes here. */
function setting({ node: { meta } }: Numbered, paper: OnPaper): string {
  const present = meta?.present;
  return [
    meta?.place === undefined ? '' : ` · sted: ${placeName(paper, meta.place)}`,
    present === undefined
      ? ''
      : ` · til stede: ${present.map((id) => personName(paper, id)).join(', ') || 'ingen andre'}`,
  ].join('');
}

interface LineProps {
  line: Line;
  paper: OnPaper;
  /** The last words stay with the first choice. */
  isLast: boolean;
}

function LineRows({ line, paper, isLast }: LineProps) {
  const mood = line.mood === undefined ? undefined : OWN_WORDS[`mood.${line.mood}`];
  return (
    <tbody class={isLast ? 'line last' : 'line'}>
      <tr>
        <th scope="row">
          {personName(paper, line.speaker)}
          {mood !== undefined && <small>{mood}</small>}
          {line.when !== undefined && (
            <small>bare når {guardWords(line.when, readerOf(paper))}</small>
          )}
        </th>
        <Said texts={paper.texts} id={line.id} />
      </tr>
      {isSaid(paper.texts, `${line.id}.note`) && (
        <tr class="aside">
          <th scope="row">ved navnet</th>
          <Said texts={paper.texts} id={`${line.id}.note`} />
        </tr>
      )}
      {line.thought && (
        <tr class="aside">
          <th scope="row">tenker</th>
          <Said texts={paper.texts} id={`${line.id}.thought`} />
        </tr>
      )}
    </tbody>
  );
}
