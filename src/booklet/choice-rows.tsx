import type { ChoiceTransition } from '../scenario/scenario.ts';
import { effectWords, factMark } from './effect-words.ts';
import { guardWords } from './guard-words.ts';
import {
  firstTexts,
  isSaid,
  type OnPaper,
  Onward,
  OWN_WORDS,
  readerOf,
  Said,
} from './on-paper.tsx';

interface Props {
  id: string;
  taken: ChoiceTransition;
  paper: OnPaper;
}

/** A choice: its words, what it is and does, where it leads, and why it worked as it did. */
export function ChoiceRows({ id, taken, paper }: Props) {
  const { meta, guard } = taken;
  return (
    <tbody class={`choice ${meta?.quality ?? 'consult'}`} key={id}>
      <tr>
        <th scope="row">
          <b>{paper.numbering.choice(id)}</b>
          <b class="quality">{qualityWords(taken)}</b>
          <small>{aboutWords(taken, paper)}</small>
          {guard !== undefined && <small>bare når {guardWords(guard, readerOf(paper))}</small>}
          <small>
            <Onward paper={paper} target={taken.target} />
          </small>
        </th>
        <Said texts={paper.texts} id={id} />
      </tr>
      {isSaid(paper.texts, `${id}.why`) && (
        <tr class="aside">
          <th scope="row">tilbakemelding</th>
          <Said texts={paper.texts} id={`${id}.why`} />
        </tr>
      )}
    </tbody>
  );
}

function qualityWords({ meta }: ChoiceTransition): string {
  if (meta?.quality !== undefined) return OWN_WORDS[`quality.${meta.quality}`] ?? meta.quality;
  if (meta?.consult === undefined) return '';
  return `Spør ${(OWN_WORDS[`profession.${meta.consult}`] ?? meta.consult).toLowerCase()}`;
}

function aboutWords({ meta, actions }: ChoiceTransition, paper: OnPaper): string {
  const { skill, objective, repairs, maxVisits, facts } = meta ?? {};
  return [
    skill === undefined ? '' : (OWN_WORDS[`skill.${skill}`] ?? skill),
    effectWords(actions),
    objective === undefined
      ? ''
      : `læringsmål ${paper.scenario.meta.objectives.indexOf(objective) + 1}`,
    repairs === undefined
      ? ''
      : `retter opp ${paper.numbering.choice(repairs)} «${firstTexts(paper)[repairs] ?? repairs}»`,
    maxVisits === undefined ? '' : `høyst ${maxVisits} ${maxVisits === 1 ? 'gang' : 'ganger'}`,
    facts === undefined ? '' : `kunnskap ${facts.map(factMark).join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
