import { nb } from '../language/nb.ts';
import type { Person } from '../scenario/module.ts';
import type { ChoiceTransition, Line, Scenario, Texts } from '../scenario/scenario.ts';
import { CONTINUE } from '../scenario/scenario.ts';
import { effectWords } from './effect-words.ts';
import { guardWords } from './guard-words.ts';
import type { Numbered, Numbering } from './numbered.ts';

/** What all sections of one scenario share. */
export interface OnPaper {
  scenario: Scenario;
  /** By language, the first is the one that authors write. */
  texts: ReadonlyMap<string, Texts>;
  cast: Readonly<Record<string, Person>>;
  numbering: Numbering;
}

const words: Readonly<Record<string, string>> = nb;

/** The same text in every language, side by side. */
export function Said({ paper, id }: { paper: OnPaper; id: string }) {
  return (
    <>
      {[...paper.texts].map(([language, texts]) => (
        <td lang={language} key={language}>
          {texts[id] ?? <em>mangler</em>}
        </td>
      ))}
    </>
  );
}

/** A beat: its lines, then what the learner can do. */
export function BeatSection({ place, paper }: { place: Numbered; paper: OnPaper }) {
  const { node, key, number } = place;
  const own = firstTexts(paper);
  const title = own[`${key}.title`];
  const choices = Object.entries(node.on ?? {}).filter(([id]) => id !== CONTINUE);
  const goesOn = node.on?.[CONTINUE];
  return (
    <section class="beat" id={`sted-${number}`}>
      <h4>
        <span class="number">{number}</span> {title ?? key}
        {node.tags?.includes('checkpoint') && <small>trygt sted</small>}
        {node.tags?.includes('weighty') && <small>valg som veier</small>}
      </h4>
      <table>
        <tbody>
          {(node.meta?.lines ?? []).map((line) => (
            <LineRows key={line.id} line={line} paper={paper} />
          ))}
          {choices.map(([id, taken], index) => (
            <ChoiceRows
              key={id}
              id={id}
              mark={`${number}${String.fromCodePoint(97 + index)}`}
              taken={taken}
              paper={paper}
            />
          ))}
          {goesOn !== undefined && (
            <tr class="on">
              <th scope="row">Fortsett</th>
              <td colSpan={paper.texts.size}>→ {paper.numbering.leadsTo(goesOn.target)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function LineRows({ line, paper }: { line: Line; paper: OnPaper }) {
  const own = firstTexts(paper);
  const name = paper.cast[line.speaker]?.name ?? line.speaker;
  const mood = line.mood === undefined ? undefined : words[`mood.${line.mood}`];
  return (
    <>
      <tr class="line">
        <th scope="row">
          {name}
          {mood !== undefined && <small>{mood}</small>}
          {line.when !== undefined && (
            <small>bare når {guardWords(line.when, paper.scenario, own)}</small>
          )}
        </th>
        <Said paper={paper} id={line.id} />
      </tr>
      {own[`${line.id}.note`] !== undefined && (
        <tr class="aside">
          <th scope="row">ser ut</th>
          <Said paper={paper} id={`${line.id}.note`} />
        </tr>
      )}
      {line.thought && (
        <tr class="aside">
          <th scope="row">tenker</th>
          <Said paper={paper} id={`${line.id}.thought`} />
        </tr>
      )}
    </>
  );
}

interface ChoiceProps {
  id: string;
  mark: string;
  taken: ChoiceTransition;
  paper: OnPaper;
}

function ChoiceRows({ id, mark, taken, paper }: ChoiceProps) {
  const { meta, guard, actions = [] } = taken;
  const own = firstTexts(paper);
  const quality = meta?.quality === undefined ? undefined : words[`quality.${meta.quality}`];
  const skill = meta?.skill === undefined ? undefined : words[`skill.${meta.skill}`];
  const consult =
    meta?.consult === undefined
      ? undefined
      : `spør ${(words[`profession.${meta.consult}`] ?? meta.consult).toLowerCase()}`;
  const about = [
    quality,
    skill,
    consult,
    effectWords(actions),
    meta?.repairs === undefined ? undefined : `retter opp «${own[meta.repairs] ?? meta.repairs}»`,
    meta?.maxVisits === undefined ? undefined : `høyst ${meta.maxVisits} ganger`,
    meta?.facts === undefined ? undefined : `kunnskap ${meta.facts.map(factMark).join(', ')}`,
  ].filter((part) => part !== undefined && part !== '');
  return (
    <>
      <tr class={`choice ${meta?.quality ?? 'consult'}`}>
        <th scope="row">
          <b>{mark}</b>
          <small>{about.join(' · ')}</small>
          {guard !== undefined && <small>bare når {guardWords(guard, paper.scenario, own)}</small>}
          <small>→ {paper.numbering.leadsTo(taken.target)}</small>
        </th>
        <Said paper={paper} id={id} />
      </tr>
      {own[`${id}.why`] !== undefined && (
        <tr class="aside">
          <th scope="row">tilbakemelding</th>
          <Said paper={paper} id={`${id}.why`} />
        </tr>
      )}
    </>
  );
}

export function firstTexts({ texts }: OnPaper): Texts {
  return texts.values().next().value ?? {};
}

/** `f12` → «K12», as the knowledge base at the end has it. */
export function factMark(id: string): string {
  return id.replace(/^f/, 'K');
}
