import { eachState } from '../scenario/machine.ts';
import { encountersOf, type ModuleContent, type Person } from '../scenario/module.ts';
import type { Texts } from '../scenario/scenario.ts';
import { OWN_WORDS, Said, Ticks } from './on-paper.tsx';
import { Columns } from './section-head.tsx';

interface Props {
  content: ModuleContent;
  /** Of the module itself, by language. */
  texts: ReadonlyMap<string, Texts>;
}

/** What an encounter stands in: the module's own words, its course, who speaks, and where learners find help. */
export function ModuleSection({ content, texts }: Props) {
  const { module, cast, school } = content;
  const [own = {}] = texts.values();
  const speaking = peopleIn(content);
  const places = Object.keys(own).filter((id) => id.startsWith('place.'));
  return (
    <article id="modulen" style="page:modulen">
      <h2>Om modulen</h2>
      <section class="place">
        <Ticks />
        <h4>Ordene om modulen</h4>
        <table>
          <Columns languages={texts.size} />
          <tbody>
            {[...MODULE_WORDS, ...places.map((id) => [id, 'Sted'] as const)].map(([id, name]) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <Said texts={texts} id={id} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="place">
        <Ticks />
        <h4>Gangen</h4>
        <table>
          <Columns languages={1} />
          <tbody>
            {module.days.map(({ meeting }, index) => (
              <Row key={index} head={`Dag ${index + 1}: morgenmøte`} words={meeting} />
            ))}
            {module.checks.map(({ id, after }) => (
              <Row key={id} head={`Sjekken «${id}»`} words={`åpner etter ${after}`} />
            ))}
            <Row head="Tid" words={`omtrent ${module.minutes} minutter`} />
            <Row head="Gjennomført når" words={completionWords(content)} />
          </tbody>
        </table>
      </section>
      <section class="place">
        <Ticks />
        <h4>De som snakker</h4>
        <table>
          <Columns languages={1} />
          <tbody>
            {speaking.flatMap((id) => {
              const person = cast[id];
              return person === undefined
                ? []
                : [<Row key={id} head={person.name} words={personWords(person)} />];
            })}
          </tbody>
        </table>
      </section>
      <section class="place">
        <Ticks />
        <h4>Hjelp for den som lærer</h4>
        {school.helpContacts.length === 0 && <p>Skolen har ikke ført opp noen ennå.</p>}
        <table>
          <Columns languages={1} />
          <tbody>
            {school.helpContacts.map(({ name, phone, url }) => (
              <Row key={name} head={name} words={joined(phone, url)} />
            ))}
            <Row head="Hjelp" words={school.links.help} />
            <Row head="Meld en feil" words={school.links.report} />
            <Row head="Klage" words={school.links.complaint} />
            <Row head="Godkjent" words={school.approval} />
          </tbody>
        </table>
      </section>
    </article>
  );
}

const MODULE_WORDS = [
  ['module.title', 'Navn'],
  ['module.goals', 'Mål'],
  ['module.audience', 'Målgruppe'],
] as const;

/** Nothing where there is nothing to tell. */
function Row({ head, words }: { head: string; words: string | undefined }) {
  if (words === undefined || words === '') return null;
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>{words}</td>
    </tr>
  );
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ') || '–';
}

function completionWords({ module }: ModuleContent): string {
  const { completion, mastery } = module;
  const all = encountersOf(module).length;
  const encounters = completion.encounters === 'all' ? all : completion.encounters;
  const checks = completion.checks === 'all' ? module.checks.length : completion.checks;
  const score = mastery === 0 ? 'ingen poenggrense' : `minst ${mastery} av 100 poeng`;
  const some = module.checks.length === 0 ? [] : [`${checks} av ${module.checks.length} sjekker`];
  return [`${encounters} av ${all} møter`, ...some, score].join(', ');
}

function personWords({ kind, age, profession }: Person): string {
  const role = { patient: 'pasient', colleague: 'kollega', narrator: 'forteller' }[kind];
  const work = profession === undefined ? '' : (OWN_WORDS[`profession.${profession}`] ?? '');
  return [role, age === undefined ? '' : `${age} år`, work.toLowerCase()]
    .filter((part) => part !== '')
    .join(', ');
}

/** Whoever has a line, in the order of the cast. */
function peopleIn({ scenarios, cast }: ModuleContent): string[] {
  const spoken = new Set<string>();
  for (const { states } of Object.values(scenarios))
    eachState(states, (_key, { meta }) => {
      for (const { speaker } of meta?.lines ?? []) spoken.add(speaker);
    });
  return Object.keys(cast).filter((id) => spoken.has(id));
}
